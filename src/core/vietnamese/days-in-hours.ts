/** A length of time told twice, once in working days and once in working hours. */
export interface DaysInHours {
  readonly at: number;
  readonly text: string;
}

const FIGURE = String.raw`\d{1,3}(?:,\d{1,2})?`;
const TOLD_TWICE = [
  new RegExp(String.raw`(?<![\d.,/–-])(${FIGURE})\sngày làm việc\s?(?:\(|,? tức(?: là)?\s|,? tương đương(?: với)?\s|\s?=\s?)\s?(?:tương đương\s|tức(?: là)?\s|=\s?)?(${FIGURE})\sgiờ(?: làm việc)(?!\p{L})\)?`, 'giu'),
  new RegExp(String.raw`(?<![\d.,/–-])(${FIGURE})\sgiờ làm việc\s?(?:\(|,? tức(?: là)?\s|,? tương đương(?: với)?\s|\s?=\s?)\s?(?:tương đương\s|tức(?: là)?\s|=\s?)?(${FIGURE})\sngày(?: làm việc)(?!\p{L})\)?`, 'giu'),
] as const;

const HOURS_OF_DAY = 8;
const SLACK = 0.05;

const read = (figure: string): number => Number(figure.replace(',', '.'));

/** `02 ngày làm việc (24 giờ làm việc)`: a working day has eight working hours. Composed text. */
export const daysUnlikeHours = (text: string): readonly DaysInHours[] =>
  !/ngày làm việc|giờ làm việc/u.test(text)
    ? []
    : TOLD_TWICE.flatMap((pattern, place) =>
        Array.from(text.matchAll(pattern)).flatMap(({ 0: found, 1: one = '', 2: other = '', index }) => {
          const [days, hours] = place === 0 ? [read(one), read(other)] : [read(other), read(one)];
          return Math.abs(days * HOURS_OF_DAY - hours) <= SLACK ? [] : [{ at: index, text: found }];
        }));
