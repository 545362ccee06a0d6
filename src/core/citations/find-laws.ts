import type { LegalText } from '../model/registries.ts';
import type { LegalTextIndex } from './legal-text-index.ts';
import { dateAfter, type WrittenDate } from './written-date.ts';

/** Mention of a law by its name with its year or day: "the Law on Civil Status of 2014". */
export interface LawMention {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** Absent when only the year is given. */
  readonly date: WrittenDate | undefined;
  /** Laws of the registry with that name. */
  readonly named: readonly LegalText[];
  /** The one that is meant, as far as the year tells. */
  readonly legalText: LegalText | undefined;
}

const YEAR_AFTER = /\s*,?\s*(?:nam\s+)?((?:19|20)\d\d)(?!\d|[/.-]\d)/iuy;

const yearOf = ({ issuedOn }: LegalText): number => Number(issuedOn.slice(0, 4));

/** Laws of the registry named in a text, in plain letters, with a year or a day. Laws that the registry lacks are not looked for. */
export const findLaws = (folded: string, { laws }: LegalTextIndex): readonly LawMention[] => {
  const words = folded.toLowerCase();
  if (!words.includes('luat ')) return [];
  return laws.flatMap(({ name, texts }) => {
    const mentions: LawMention[] = [];
    for (let start = words.indexOf(name); start !== -1; start = words.indexOf(name, start + 1)) {
      const end = start + name.length;
      // The day after "the law that amends the law on …" is that of the amending law.
      if (/[\p{L}\d]$/u.test(words.slice(0, start)) || /\bsua doi\b/u.test(words.slice(Math.max(0, start - 80), start))) continue;
      const date = dateAfter(folded, end);
      YEAR_AFTER.lastIndex = end;
      const year = YEAR_AFTER.exec(folded);
      if (!date && !year) continue;
      const written = date?.year ?? Number(year?.[1]);
      mentions.push({ start, end: date?.end ?? end + (year?.[0].length ?? 0), year: written, date, named: texts, legalText: texts.find((text) => yearOf(text) === written) });
    }
    return mentions;
  });
};
