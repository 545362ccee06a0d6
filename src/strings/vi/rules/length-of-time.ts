/** Digits after the comma that a length of time is shown with, where it does not come out even. */
const DECIMALS = 2;

const MINUTES_PER_DAY = 480;

const numberOf = (exact: string): number => {
  const [top = '0', bottom = '1'] = exact.split('/');
  return Number(top) / Number(bottom);
};

/** `1,5`: as figures are written in Vietnam. */
const shown = (amount: number): string => String(Number(amount.toFixed(DECIMALS))).replace('.', ',');

const hoursAndMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (hours === 0) return `${shown(rest)} phút`;
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${shown(rest)} phút`;
};

const daysAndHours = (minutes: number): string => {
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const rest = minutes - days * MINUTES_PER_DAY;
  if (days === 0) return hoursAndMinutes(rest);
  return rest === 0 ? `${days} ngày` : `${days} ngày ${hoursAndMinutes(rest)}`;
};

/** How a length of working time is told: in days and hours, or in hours alone; and whether it is said to be working time. */
export interface TimeStyle {
  readonly inDays?: boolean;
  readonly isUnsaid?: boolean;
}

/**
 * A length of time in words: `190 giờ làm việc`, `2 ngày 2 giờ làm việc`, `30 phút làm việc`, `12 ngày`.
 * @param exact minutes of working time, days or months of the calendar, a whole number or a fraction such as `7/2`.
 */
export const lengthOfTime = (exact: string, unit: string, { inDays = false, isUnsaid = false }: TimeStyle = {}): string => {
  const amount = numberOf(exact);
  if (unit === 'calendar-months') return `${shown(amount)} tháng`;
  if (unit === 'calendar-days') return `${shown(amount)} ngày`;
  return `${inDays ? daysAndHours(amount) : hoursAndMinutes(amount)}${isUnsaid ? '' : ' làm việc'}`;
};
