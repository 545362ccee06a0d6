import { documentOfVersion } from '../history/site-versions.ts';
import type { ControlledVersion } from '../ledger/document-control.ts';
import { takesEffect } from '../ledger/version-end.ts';
import { documentStateOf } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { addMonths, dayAfter, daysBefore, type CalendarDate } from '../model/calendar-date.ts';
import { documentKindEntry } from '../model/document-kinds.ts';
import type { LawNote, LegalText } from '../model/registries.ts';
import { followingOf, lawReasonsOf, type Following, type LawReason } from './law-reason.ts';

/** Months that the law allows until a change of law has entered the system (QĐ 19/2014/QĐ-TTg, art. 4.4a). */
const MONTHS_TO_FOLLOW = 3;

/** Days in which a deadline counts as near, where the agency sets none. */
const USUAL_WARNING = 30;

/** No deadline lies further off than three months. */
const LONGEST_WARNING = 92;

/** How a document stands to a change of law on a day. */
export const lawStates = ['overdue', 'soon', 'open', 'no-effect', 'done'] as const;
export type LawState = (typeof lawStates)[number];

/** A standing that begins on a later day. */
export interface NextLawState {
  readonly on: CalendarDate;
  readonly state: LawState;
}

/** What a change of law asks of a document. */
export interface LawDuty {
  /** As the site shows it. */
  readonly document: AnyDocument;
  /** The text that brings the change, or that came to an end. */
  readonly legalText: LegalText;
  /** Without `followed`. */
  readonly reasons: readonly LawReason[];
  /** Day from which the law is another. */
  readonly from: CalendarDate;
  /** Last day on which the change may enter the system. */
  readonly deadline: CalendarDate;
  readonly state: LawState;
  readonly next: readonly NextLawState[];
  /** Day on which it was settled: a version issued, or "no effect" noted. */
  readonly settledOn: CalendarDate | undefined;
  /** The last note on it. */
  readonly note: LawNote | undefined;
}

/** Last day to follow a change of law: three months after the day from which it applies. */
export const followBy = (from: CalendarDate): CalendarDate => addMonths(from, MONTHS_TO_FOLLOW);

/** Versions that are issued on the library's day and ever take effect, oldest first. */
const versionsOf = ({ code }: AnyDocument, { histories, asOf }: Library): readonly ControlledVersion[] =>
  (histories.get(code.normalize('NFC'))?.versions ?? []).filter((version) => version.issuedOn <= asOf && takesEffect(version));

/** The newest issued words of a document: what is issued counts, even before it takes effect. */
const newestText = (document: AnyDocument, library: Library): AnyDocument => {
  const versions = versionsOf(document, library);
  const last = versions.at(-1);
  return (last && documentOfVersion(last, { versions })) ?? document;
};

/** Day on which a document first existed. */
const firstDayOf = (document: AnyDocument, library: Library): CalendarDate | undefined =>
  [versionsOf(document, library)[0]?.issuedOn, document.frontMatter.changes[0]?.date, document.frontMatter.issuedOn].filter((day) => day !== undefined).toSorted()[0];

interface Question {
  /** As the site shows it, and as it was issued last. */
  readonly document: AnyDocument;
  readonly newest: AnyDocument;
  readonly following: Following;
  readonly library: Library;
}

/** Day of the version that took a legal text in; undefined while none has. */
const followedOn = (legalText: LegalText, { document, newest, following, library }: Question): CalendarDate | undefined => {
  const told = following.changeNaming(legalText)?.date;
  const { issuedOn } = newest.frontMatter;
  if (told !== undefined || !following.cites(legalText) || issuedOn === undefined || issuedOn < legalText.issuedOn) return told;
  const versions = versionsOf(document, library);
  const first = versions.find((version) => {
    if (version.issuedOn < legalText.issuedOn) return false;
    const text = documentOfVersion(version, { versions });
    return text !== undefined && followingOf(text).cites(legalText);
  });
  return first?.issuedOn ?? issuedOn;
};

const noteOn = ({ code }: AnyDocument, { legalText, library }: { readonly legalText: LegalText; readonly library: Library }): LawNote | undefined =>
  library.registries.lawNotes
    .filter(({ document, text, date }) => document.normalize('NFC') === code.normalize('NFC') && text === legalText.id && date <= library.asOf)
    .toSorted((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
    .at(-1);

/** A document that came after the law was written under it: only what it cites wrongly is left to say. */
const isOlderMatter = ({ kind }: LawReason): boolean => kind === 'amends' || kind === 'names-field' || kind === 'names-procedures' || kind === 'followed';

const dayOf = (legalText: LegalText, reasons: readonly LawReason[]): CalendarDate => {
  const ends = reasons.flatMap((reason) => (reason.kind === 'ended' ? [reason.from] : []));
  const changes = reasons.some(({ kind }) => kind !== 'ended' && kind !== 'followed');
  return changes ? legalText.effectiveFrom : (ends.toSorted()[0] ?? legalText.effectiveFrom);
};

interface Standing {
  readonly deadline: CalendarDate;
  readonly warnFrom: CalendarDate;
}

const openStateOn = (day: CalendarDate, { deadline, warnFrom }: Standing): LawState => (day > deadline ? 'overdue' : day >= warnFrom ? 'soon' : 'open');

/** What the changes of law on record ask of one document, in the order of the registry. */
export const lawDutiesOf = (document: AnyDocument, library: Library): readonly LawDuty[] => {
  const { asOf, registries } = library;
  const isLive = ['in-force', 'not-yet-effective'].includes(documentStateOf(document, asOf));
  if (!isLive || !documentKindEntry(document.kind).isReviewed) return [];
  const known = registries.legalTexts.filter(({ issuedOn }) => issuedOn <= asOf);
  const newest = newestText(document, library);
  const firstDay = firstDayOf(newest, library);
  const following = followingOf(newest);
  return [...lawReasonsOf(newest, known)].flatMap(([legalText, all]): readonly LawDuty[] => {
    const isYounger = firstDay !== undefined && firstDay >= legalText.effectiveFrom;
    const isWrittenUnder = isYounger && following.cites(legalText);
    const reasons = all.filter((reason) => !(isYounger && isOlderMatter(reason)) && !(isWrittenUnder && reason.kind === 'replaces'));
    if (reasons.length === 0) return [];
    const from = dayOf(legalText, reasons);
    const deadline = followBy(from);
    const standing = { deadline, warnFrom: daysBefore(deadline, Math.min(registries.agency.warnBeforeDays ?? USUAL_WARNING, LONGEST_WARNING)) };
    const note = noteOn(document, { legalText, library });
    const doneOn = reasons.some(({ kind }) => kind === 'ended') ? undefined : followedOn(legalText, { document, newest, following, library });
    const dismissedOn = note?.effect === 'none' ? note.date : undefined;
    const state = doneOn !== undefined ? 'done' : dismissedOn !== undefined ? 'no-effect' : openStateOn(asOf, standing);
    const isOpen = doneOn === undefined && dismissedOn === undefined;
    const turns = isOpen ? [standing.warnFrom, dayAfter(deadline)].filter((day) => day > asOf) : [];
    return [
      {
        document,
        legalText,
        reasons: reasons.filter(({ kind }) => kind !== 'followed'),
        from,
        deadline,
        state,
        next: turns.map((on) => ({ on, state: openStateOn(on, standing) })),
        settledOn: doneOn ?? dismissedOn,
        note,
      },
    ];
  });
};

const order = (state: LawState): number => lawStates.indexOf(state);

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const madeOnce = new WeakMap<Library, readonly LawDuty[]>();

/** What the changes of law ask of all documents: what is late first, then by deadline; what is settled last, newest first. */
export const lawDuties = (library: Library): readonly LawDuty[] => {
  const known = madeOnce.get(library);
  if (known) return known;
  const duties = library.documents
    .flatMap((document) => lawDutiesOf(document, library))
    .toSorted((left, right) => {
      const byDay = left.settledOn === undefined ? compare(left.deadline, right.deadline) : -compare(left.settledOn, right.settledOn ?? '');
      return order(left.state) - order(right.state) || byDay || compare(left.document.code, right.document.code) || compare(left.legalText.id, right.legalText.id);
    });
  madeOnce.set(library, duties);
  return duties;
};
