import { codeKey, type KnownCode } from './code-match.ts';
import { foldForSearch } from './index-text.ts';

/** A code that comes near to one that no document bears. */
export interface NearCode {
  readonly row: number;
  readonly code: string;
}

/** Codes offered in place of one that does not exist. */
const OFFERED = 5;
/** Most signs that such a code may have otherwise when its letters are of no code here, and the share of the longer code that they may be. */
const MOST_SLIPS = 3;
const MOST_SHARE = 0.4;
/** Digits of a number in a code at most, when no code has longer ones; longer ones are years and telephone numbers. */
const SHORT_NUMBER = 3;

/** Letters of a code typed without its signs. */
const LONGEST_LETTERS = 8;

/** Words in front of a code in a question, folded. */
const NAMES_A_CODE = /^(?:(?:ma|so|hieu|thu tuc|quy trinh|bieu mau|huong dan|tthc)\s+)+/u;
/** Code of an administrative procedure with one figure less or more, with or without its dots and the places behind. */
const PROCEDURE = /^(\d[.]\d{5,7}|\d{6,8})(?:[. ]000[. ]00[. ]00[. ]h\d\d)?$/u;

/** Signs in which two short codes differ: one more, one less, another one, two neighbours changed about. */
const slipsBetween = (left: string, right: string): number => {
  let before: number[] = [];
  let last: number[] = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const isSame = left[i - 1] === right[j - 1];
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) row[j] = Math.min(row[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    [before, last] = [last, row];
  }
  return last[right.length] ?? 0;
};

const commonStart = (left: string, right: string): number => {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
};

/** Opens the codes of rows for questions that name none of them. @returns undefined when a question is no code. */
export const openNearCodes = (codes: readonly (readonly KnownCode[])[]): ((typed: string) => readonly NearCode[] | undefined) => {
  const all = codes.flatMap((known, row) => known.map((code) => ({ row, code })));
  const letters = new Set(all.flatMap(({ code }) => code.parts.filter((part) => /^[a-z]/u.test(part))));
  const longestNumber = Math.max(SHORT_NUMBER, ...all.filter(({ code }) => /[a-z]/u.test(code.key)).flatMap(({ code }) => code.parts.filter((part) => /^\d/u.test(part)).map((part) => part.length)));

  /** Whether letters are those of codes, one behind the other: "qttp". */
  const areOfCodes = (word: string): boolean => word === '' || [...letters].some((part) => word.startsWith(part) && areOfCodes(word.slice(part.length)));

  /** Letters that codes are made of, then numbers as long as theirs; or the signs of a code between letters and a number. */
  const isCode = (question: string): boolean => {
    if (PROCEDURE.test(question)) return true;
    const parts = question.match(/[a-z]+|\d+/gu) ?? [];
    const [first = ''] = parts;
    if (!/^[a-z0-9 ._-]+$/u.test(question) || !/^[a-z]/u.test(first) || !/\d/u.test(question)) return false;
    const numbers = parts.filter((part) => /^\d/u.test(part));
    if (numbers.some((number) => number.length > longestNumber)) return false;
    const words = parts.filter((part) => /^[a-z]/u.test(part));
    return words.every((word) => word.length <= LONGEST_LETTERS && areOfCodes(word)) || (letters.has(first) && /^[a-z]{1,6}(?:[._-][a-z0-9]{1,6})*[._-]?\d+$/u.test(question)) || /^[a-z]{1,5}(?:[.-][a-z]{1,6})+[.-]\d+(?:[.-]\d+)?$/u.test(question);
  };

  return (typed) => {
    const question = foldForSearch(typed).trim().replace(/\s+/gu, ' ').replace(NAMES_A_CODE, '');
    if (question.length > 40 || !isCode(question)) return undefined;
    const [, procedure] = PROCEDURE.exec(question) ?? [];
    const key = codeKey(procedure ?? question);
    const isOwnKind = procedure !== undefined || areOfCodes(/^[a-z]+/u.exec(key)?.[0] ?? '-');
    const near = all.flatMap(({ row, code }) => {
      if (procedure !== undefined && /^[a-z]/u.test(code.key)) return [];
      // A procedure is known by its first seven figures.
      const other = /^(\d{7})\d{7}[a-z]\d\d$/u.exec(code.key)?.[1] ?? code.key;
      const slips = slipsBetween(key, other);
      return isOwnKind || slips <= Math.min(MOST_SLIPS, Math.max(key.length, other.length) * MOST_SHARE) ? [{ row, code: code.code, slips, start: commonStart(key, other) }] : [];
    });
    const seen = new Set<number>();
    return near
      .toSorted((left, right) => left.slips - right.slips || right.start - left.start || left.row - right.row)
      .filter(({ row }) => !seen.has(row) && seen.add(row))
      .slice(0, OFFERED)
      .map(({ row, code }) => ({ row, code }));
  };
};
