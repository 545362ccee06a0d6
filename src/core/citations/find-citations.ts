import type { LegalTextType } from '../render/legal-text-type.ts';
import { issuerAfter, type WrittenIssuer } from './issuer-after.ts';
import { plainOrder, plainSign, type PaperNumber } from './paper-number.ts';
import { dateAfter, type WrittenDate } from './written-date.ts';

/** Mention of a paper by its number. */
export interface Citation {
  /** Of the number, or of the tag that names the paper. */
  readonly start: number;
  readonly end: number;
  /**
   * `whole`: number, year if any, sign; `short`: a decree, circular or decision by number and year alone; `turned`: the sign before
   * the number or before its year; `tag`: a tag names it.
   */
  readonly form: 'whole' | 'short' | 'turned' | 'tag';
  /** Absent for a tag. The sign of a short number is what the type says of it: `ND`, `TT`, `QD`. */
  readonly number: PaperNumber | undefined;
  /** Whether the signs between the parts are those of a number; a wrong one makes it malformed. */
  readonly isWellJoined: boolean;
  /** Type written right before the number. */
  readonly type: LegalTextType | undefined;
  readonly date: WrittenDate | undefined;
  /** Whether a comma parts number and date, as also between two clauses. */
  readonly isDateApart: boolean;
  readonly issuer: WrittenIssuer | undefined;
}

const DASH = String.raw`[-\u2010-\u2015\u2212]`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** An old joint circular has a stroke behind its type: `05/2010/TTLT/BTP-BNG-BCA`. */
const SIGN = String.raw`(?:TTLT\s?/\s?(?=[A-Z]))?[A-Z][A-Za-z]{0,9}\d{0,2}(?:\s?(?:${DASH}|_)\s?(?:[A-Z][A-Za-z]{0,11}\d{0,2}|(?<=QH.{1,3})\d{2})){0,4}`;
/** A number may be glued to the word before it, as in `số118/2025/NĐ-CP`. */
const START = String.raw`(?:(?<![\p{L}\d/._@-])|(?<=\b(?:[Ss][Oo]|ND|TT|QD)))`;
const END = String.raw`(?![\p{L}\d]|[-_@][\p{L}\d])`;

/** `118/2025/NĐ-CP`, `118-2025/NĐ-CP`, `118/2025NĐ-CP`, `60/2014/QH13`. */
const WHOLE = new RegExp(String.raw`${START}(\d{1,5})(\s?(?:/|${DASH})\s?)(${YEAR})(\s?(?:/|${DASH})?\s?)(${SIGN})${END}`, 'gu');
/** `15/QĐ-UBND`, `101/QĐ-BKHCN`: the sign of a paper without a year has a dash. */
const WITHOUT_YEAR = new RegExp(String.raw`${START}(\d{1,5})\s?/\s?([A-Z][A-Za-z]{0,9}\s?${DASH}\s?${SIGN})${END}`, 'gu');
/** `118/NĐ-CP/2025`. */
const YEAR_LAST = new RegExp(String.raw`${START}(\d{1,5})\s?/\s?([A-Z][A-Za-z]{0,9}\s?${DASH}\s?${SIGN})\s?/\s?(${YEAR})${END}`, 'gu');
/** `Nghị định số 118/2025`, `NĐ 118/2025`. */
const SHORT = new RegExp(String.raw`(?<![\p{L}\d])(nghi dinh|thong tu|quyet dinh|ND|TT|QD)(?:\s+so)?\s*:?\s*(\d{1,4})/(${YEAR})(?!\s?(?:/|${DASH})\s?[A-Z\d]|\d|[A-Z])`, 'giu');
/** `NĐ-CP 118/2025`. */
const TURNED = new RegExp(String.raw`(?<![\p{L}\d/]|/\s)(ND\s?${DASH}\s?CP|QD\s?${DASH}\s?TTg|TT\s?${DASH}\s?[A-Z]{2,10})(?:\s+so)?\s*:?\s*(\d{1,4})/(${YEAR})(?!\s?/|\d)`, 'gu');

const TYPE_BEFORE = /(?<![\p{L}])(nghi dinh|thong tu lien tich|thong tu|quyet dinh|nghi quyet|phap lenh|chi thi)(?:\s+so)?\s*:?\s*$/iu;

const TYPES: Readonly<Record<string, LegalTextType>> = {
  'nghi dinh': 'decree',
  'thong tu lien tich': 'joint-circular',
  'thong tu': 'circular',
  'quyet dinh': 'decision',
  'nghi quyet': 'resolution',
  'phap lenh': 'ordinance',
  'chi thi': 'directive',
};

const SHORT_SIGNS: Readonly<Record<string, string>> = { 'nghi dinh': 'ND', nd: 'ND', 'thong tu': 'TT', tt: 'TT', 'quyet dinh': 'QD', qd: 'QD' };

/** What follows a number: its day and its issuer, in either order. */
const factsAfter = (folded: string, end: number): Pick<Citation, 'date' | 'isDateApart' | 'issuer'> => {
  const first = dateAfter(folded, end);
  const issuer = issuerAfter(folded, first?.end ?? end);
  const date = first ?? (issuer ? dateAfter(folded, issuer.end) : undefined);
  const between = date === undefined ? '' : folded.slice(first ? end : (issuer?.end ?? end), date.start);
  // `…, ban hành ngày 09/6/2025`: words that bind the day to the paper.
  return { date, isDateApart: between.includes(',') && !/(?:ban hanh|ky)\s+$/iu.test(between), issuer };
};

const typeBefore = (folded: string, start: number): LegalTextType | undefined =>
  TYPES[TYPE_BEFORE.exec(folded.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase().replaceAll(/\s+/gu, ' ') ?? ''];

const isInAddress = (folded: string, start: number): boolean => /(?:https?:|www\.)\S*$/iu.test(folded.slice(Math.max(0, start - 200), start));

/**
 * Papers named by their numbers in a text, in reading order.
 * @param folded the words in plain letters, see `foldText`; tags named by their offsets are mentions too.
 */
export const findCitations = (folded: string, tagOffsets: readonly number[] = []): readonly Citation[] => {
  const found: Citation[] = tagOffsets.map((offset) => ({
    start: offset,
    end: offset + 1,
    form: 'tag',
    number: undefined,
    isWellJoined: true,
    type: typeBefore(folded, offset),
    ...factsAfter(folded, offset + 1),
  }));
  if (!/\d\s?[/\u2010-\u2015\u2212-]/u.test(folded)) return found;

  // Letters that a form looked for earlier has taken.
  const taken = new Set<number>();
  const add = (citation: Pick<Citation, 'start' | 'end' | 'form' | 'number' | 'isWellJoined'>): void => {
    const { start, end } = citation;
    const letters = Array.from({ length: end - start }, (_, index) => start + index);
    if (isInAddress(folded, start) || letters.some((letter) => taken.has(letter))) return;
    for (const letter of letters) taken.add(letter);
    found.push({ ...citation, type: typeBefore(folded, start), ...factsAfter(folded, end) });
  };

  for (const match of folded.matchAll(TURNED)) {
    const [words, sign, order, year] = match as unknown as [string, string, string, string];
    add({ start: match.index, end: match.index + words.length, form: 'turned', number: { order: plainOrder(order), year: Number(year), sign: plainSign(sign) }, isWellJoined: false });
  }
  for (const match of folded.matchAll(YEAR_LAST)) {
    const [words, order, sign, year] = match as unknown as [string, string, string, string];
    add({ start: match.index, end: match.index + words.length, form: 'turned', number: { order: plainOrder(order), year: Number(year), sign: plainSign(sign) }, isWellJoined: false });
  }
  for (const match of folded.matchAll(WHOLE)) {
    const [words, order, first, year, second, sign] = match as unknown as [string, string, string, string, string, string];
    add({
      start: match.index,
      end: match.index + words.length,
      form: 'whole',
      number: { order: plainOrder(order), year: Number(year), sign: plainSign(sign) },
      isWellJoined: first.trim() === '/' && second.trim() === '/',
    });
  }
  for (const match of folded.matchAll(WITHOUT_YEAR)) {
    const [words, order, sign] = match as unknown as [string, string, string];
    add({ start: match.index, end: match.index + words.length, form: 'whole', number: { order: plainOrder(order), year: undefined, sign: plainSign(sign) }, isWellJoined: true });
  }
  for (const match of folded.matchAll(SHORT)) {
    const [words, type, order, year] = match as unknown as [string, string, string, string];
    const start = match.index + words.length - order.length - year.length - 1;
    const sign = SHORT_SIGNS[type.toLowerCase().replaceAll(/\s+/gu, ' ')] ?? '';
    add({ start, end: match.index + words.length, form: 'short', number: { order: plainOrder(order), year: Number(year), sign }, isWellJoined: true });
  }
  return found.toSorted((left, right) => left.start - right.start);
};
