import { foldText } from '../citations/fold-text.ts';
import { citedLawsOf } from '../library/cited-laws.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { dayAfter, type CalendarDate } from '../model/calendar-date.ts';
import type { Change } from '../model/front-matter.ts';
import { shortProcedureCode } from '../model/procedure-code.ts';
import type { LegalText } from '../model/registries.ts';

/** Why a legal text concerns a document. */
export type LawReason =
  /** It replaces or amends a text that the document cites. */
  | { readonly kind: 'replaces' | 'amends'; readonly cited: LegalText; readonly provisions: readonly string[] }
  /** It ended a part of a text that the document cites. */
  | { readonly kind: 'ends-part'; readonly cited: LegalText; readonly ended: string; readonly provisions: readonly string[] }
  /** It is itself cited and came to an end, or a part of it did, with nothing in its place. */
  | { readonly kind: 'ended'; readonly from: CalendarDate; readonly ended: string | undefined; readonly provisions: readonly string[] }
  /** The registry says that it touches the document, its field, or a procedure that it carries out. */
  | { readonly kind: 'names-document' | 'names-field' }
  | { readonly kind: 'names-procedures'; readonly procedures: readonly string[] }
  /** The document cites it, or tells in its revision table that it follows it. */
  | { readonly kind: 'followed'; readonly provisions: readonly string[] };

/** A text as it is searched for a number: plain capitals, no blanks, dashes alike, no zeros that pad a number. */
const searched = (words: string): string => foldText(words.normalize('NFC')).toUpperCase().replaceAll(/[\s\u2010-\u2015\u2212-]+/gu, '').replaceAll(/(?<!\d)0+(?=\d)/gu, '');

const numbers = new WeakMap<LegalText, string>();

/** The number of a legal text as it is searched for. */
const searchedNumber = (legalText: LegalText): string => {
  const known = numbers.get(legalText);
  if (known !== undefined) return known;
  const number = searched(legalText.number);
  numbers.set(legalText, number);
  return number;
};

/** Whether searched words name a number: `8/2026/…` is no part of `118/2026/…`. */
const holdsNumber = (words: string, number: string): boolean => {
  const at = words.indexOf(number);
  return at !== -1 && !/[0-9/]/u.test(words[at - 1] ?? '');
};

/** Whether some words name a legal text by its number. */
export const namesLegalText = (words: string, legalText: LegalText): boolean => holdsNumber(searched(words), searchedNumber(legalText));

/** Tells of a document which legal texts it follows; made once for many texts. */
export interface Following {
  /** Whether it rests on a legal text, in its data or in its words. */
  readonly cites: (legalText: LegalText) => boolean;
  /** The first row of the revision table that names a legal text, no older than the text. */
  readonly changeNaming: (legalText: LegalText) => Change | undefined;
}

/** Prepares a document to be asked about many legal texts. */
export const followingOf = (document: AnyDocument): Following => {
  const { frontMatter } = document;
  const cited = citedLawsOf(document);
  const rows = frontMatter.changes
    .map((change) => ({ change, words: searched(`${change.request} ${change.summary} ${change.place}`) }))
    .toSorted((left, right) => (left.change.date < right.change.date ? -1 : left.change.date > right.change.date ? 1 : 0));
  const announced = frontMatter.kind === 'process' ? frontMatter.procedures.flatMap(({ announcedBy }) => (announcedBy ? [{ date: announcedBy.date, words: searched(announcedBy.number) }] : [])) : [];
  return {
    cites: (legalText) => cited.has(legalText.id) || announced.some(({ date, words }) => date === legalText.issuedOn && holdsNumber(words, searchedNumber(legalText))),
    changeNaming: (legalText) => rows.find(({ change, words }) => change.date >= legalText.issuedOn && holdsNumber(words, searchedNumber(legalText)))?.change,
  };
};

const namingReasons = ({ code, frontMatter }: AnyDocument, { affects }: LegalText): readonly LawReason[] => {
  if (!affects) return [];
  const wanted = new Set(affects.procedures.map(shortProcedureCode));
  const procedures = frontMatter.kind === 'process' ? frontMatter.procedures.filter((procedure) => wanted.has(shortProcedureCode(procedure.code))).map((procedure) => procedure.code) : [];
  return [
    ...(affects.documents.some((named) => named.normalize('NFC') === code.normalize('NFC')) ? [{ kind: 'names-document' } as const] : []),
    ...(frontMatter.kind === 'process' && affects.fields.includes(frontMatter.field) ? [{ kind: 'names-field' } as const] : []),
    ...(procedures.length > 0 ? [{ kind: 'names-procedures', procedures } as const] : []),
  ];
};

const endReasons = (legalText: LegalText, provisions: readonly string[]): readonly LawReason[] => [
  ...(legalText.expiredOn !== undefined && legalText.replacedBy.length === 0 ? [{ kind: 'ended', from: dayAfter(legalText.expiredOn), ended: undefined, provisions } as const] : []),
  ...(legalText.endedParts ?? []).flatMap(({ provisions: ended, expiredOn, endedBy }) => (endedBy === undefined ? [{ kind: 'ended', from: dayAfter(expiredOn), ended, provisions } as const] : [])),
];

/**
 * Every legal text that has to do with a document as it stands, with the reasons: what a cited text was replaced, amended or cut by,
 * what ended by itself, what the registry names, and what the document follows already. Days are not looked at.
 */
export const lawReasonsOf = (document: AnyDocument, legalTexts: readonly LegalText[]): ReadonlyMap<LegalText, readonly LawReason[]> => {
  const byId = new Map(legalTexts.map((legalText) => [legalText.id, legalText]));
  const cited = citedLawsOf(document);
  const following = followingOf(document);
  const found = new Map<LegalText, LawReason[]>();
  const add = (legalText: LegalText | undefined, reasons: readonly LawReason[]): void => {
    if (legalText && reasons.length > 0) found.set(legalText, [...(found.get(legalText) ?? []), ...reasons]);
  };
  for (const [id, provisions] of cited) {
    const text = byId.get(id);
    if (!text) continue;
    for (const newer of text.replacedBy) add(byId.get(newer), [{ kind: 'replaces', cited: text, provisions }]);
    for (const newer of text.amendedBy) add(byId.get(newer), [{ kind: 'amends', cited: text, provisions }]);
    for (const { provisions: ended, endedBy } of text.endedParts ?? []) if (endedBy !== undefined) add(byId.get(endedBy), [{ kind: 'ends-part', cited: text, ended, provisions }]);
    add(text, endReasons(text, provisions));
  }
  for (const legalText of legalTexts) {
    add(legalText, namingReasons(document, legalText));
    const isFollowed = following.cites(legalText) || following.changeNaming(legalText) !== undefined;
    if (isFollowed) add(legalText, [{ kind: 'followed', provisions: cited.get(legalText.id) ?? [] }]);
  }
  return found;
};
