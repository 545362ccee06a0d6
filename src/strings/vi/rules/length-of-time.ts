/** Digits after the comma that a length of time is shown with, where it does not come out even. */
const DECIMALS = 2;

const numberOf = (exact: string): number => {
  const [top = '0', bottom = '1'] = exact.split('/');
  return Number(top) / Number(bottom);
};

/** `1,5`: as figures are written in Vietnam. */
const shown = (amount: number): string => String(Number(amount.toFixed(DECIMALS))).replace('.', ',');

const hoursAndMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (hours === 0) return `${shown(rest)} phút làm việc`;
  return rest === 0 ? `${hours} giờ làm việc` : `${hours} giờ ${shown(rest)} phút làm việc`;
};

/**
 * A length of time in words: `190 giờ làm việc`, `30 phút làm việc`, `12 ngày`.
 * @param exact minutes of working time or days of the calendar, a whole number or a fraction such as `7/2`.
 */
export const lengthOfTime = (exact: string, unit: string): string => (unit === 'calendar-days' ? `${shown(numberOf(exact))} ngày` : hoursAndMinutes(numberOf(exact)));
