import type { ShapeProblem } from '../parse/check-shape.ts';
import { dateAdvice } from '../rules/date-advice.ts';
import type { CorrectLine } from './corrected-lines.ts';

/** Writes a controlled date as `YYYY-MM-DD` where the typed figures leave only one reading; `01/02/2026` and `8/1/26` are left to a person. */
export const correctDates = (problems: readonly ShapeProblem[]): CorrectLine => {
  const dates = problems.flatMap(({ kind, words, point }) => {
    const advice = kind === 'date-invalid' ? dateAdvice(words) : undefined;
    return advice?.kind === 'reform' && !advice.isOpen ? [{ words, point, date: advice.date }] : [];
  });
  return (text, line) =>
    dates
      .filter(({ point }) => point.line === line)
      // From the right, so that the columns further left stay true.
      .toSorted((left, right) => right.point.column - left.point.column)
      .reduce((corrected, { words, point, date }) => {
        const start = corrected.indexOf(words, point.column - 1);
        return start === -1 || start > point.column ? corrected : `${corrected.slice(0, start)}${date}${corrected.slice(start + words.length)}`;
      }, text);
};
