import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { readDocument } from '../parse/read-document.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { Hash, OldTexts, OldTextStore } from '../ports.ts';
import type { LostActs } from './acts-once-told.ts';
import { compareWorking, type WorkingComparison } from './compare-working.ts';
import { compareVersions, ledgerPath, type CorrectLine, type IssueLine, type LedgerLine, type RecordedText, type ReviewLine, type Version, type WithdrawLine } from './ledger-line.ts';
import { normaliseText } from './normalise-text.ts';
import { readLedger, splitLedger, type LedgerEntry, type LedgerReading } from './read-ledger.ts';

/** Why the words of a recorded text cannot be shown. */
export const missingReasons = ['no-git', 'no-repository', 'shallow', 'partial', 'refused', 'not-found', 'corrupt', 'differs'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** The words of a recorded text. */
export type VersionText =
  /** The file in the content folder says the same; `sameBytes` is false when only blanks, line ends or Unicode forms differ. */
  | { readonly kind: 'working'; readonly reading: DocumentReading; readonly source: string; readonly sameBytes: boolean }
  /** From Git. `reading` is made when it is first asked for. */
  | { readonly kind: 'old'; readonly reading: DocumentReading; readonly source: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** A text that the ledger names: as issued, or after a correction. */
export interface ControlledText {
  readonly recorded: RecordedText;
  readonly entry: LedgerEntry<IssueLine> | LedgerEntry<CorrectLine>;
  readonly text: VersionText;
}

/** One issued version of a document. */
export interface ControlledVersion extends Version {
  readonly code: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly issuedOn: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  readonly issued: LedgerEntry<IssueLine>;
  readonly corrections: readonly LedgerEntry<CorrectLine>[];
  readonly withdrawal: LedgerEntry<WithdrawLine> | undefined;
  readonly reviews: readonly LedgerEntry<ReviewLine>[];
  /** As issued first, then after each correction; never empty. */
  readonly texts: readonly ControlledText[];
  /** The text that holds: the last of `texts`. */
  readonly recorded: RecordedText;
  readonly text: VersionText;
}

/** What is known of one code. */
export interface DocumentHistory {
  readonly code: string;
  /** Issued versions, oldest first. */
  readonly versions: readonly ControlledVersion[];
  /** The file that bears the code today, in whatever state; undefined when there is none. */
  readonly working: DocumentReading | undefined;
  /** That file, when it holds a version beyond the ledger. */
  readonly draft: DocumentReading | undefined;
  /** How that file stands to the last version. */
  readonly comparison: WorkingComparison;
}

/** The ledger and what it says of each code. */
export interface DocumentControl {
  /** Undefined when the content folder has no ledger. */
  readonly ledger: LedgerReading | undefined;
  /** Ledgers of the past that this one must continue. */
  readonly earlier: readonly EarlierLedger[];
  /** What Git has committed, or is merging, and this ledger no longer tells. */
  readonly forgotten: readonly ForgottenActs[];
  /** What the commits before the last one told of the ledger, and it no longer tells; undefined for nothing. */
  readonly lost: LostActs | undefined;
  /** Why the ledger could not be held against the last commit; undefined when it was, or there is none. */
  readonly unheld: 'unreadable' | 'refused' | undefined;
  /** Blob ids that committed lines record and Git does not hold. */
  readonly uncommitted: ReadonlySet<string>;
  /** Where old texts were looked for; undefined when none was needed. */
  readonly store: OldTextStore | undefined;
  /** By code in NFC, in the order of the ledger, then of the files. */
  readonly histories: ReadonlyMap<string, DocumentHistory>;
}

/** A ledger as it stood somewhere before. */
export interface EarlierLedger {
  /** Where: at a revision, or in the site that is published now. */
  readonly source: 'revision' | 'published';
  /** Name of the revision, or the folder of the site. */
  readonly name: string;
  readonly text: string;
}

/** Where a ledger stands of which acts are gone: the last commit, what is being merged with it, what was merged into it. */
export const committedPlaces = ['HEAD', 'MERGE_HEAD', 'HEAD^2'] as const;

/** Acts that a ledger of Git tells and the one in the folder does not. */
export interface ForgottenActs {
  readonly place: (typeof committedPlaces)[number];
  readonly acts: readonly LedgerLine[];
}

interface ControlInput {
  readonly content: ContentReading;
  readonly ledger: LedgerReading | undefined;
  /** Undefined when no old text is needed (`neededBlobs` is empty). */
  readonly oldTexts: OldTexts | undefined;
  readonly earlier?: readonly EarlierLedger[];
  readonly forgotten?: readonly ForgottenActs[];
  readonly lost?: LostActs | undefined;
  readonly unheld?: DocumentControl['unheld'];
  readonly uncommitted?: ReadonlySet<string>;
  readonly hash: Hash;
  /** Digest of the words of an old text, by its blob id, as an earlier run worked it out. */
  readonly digestOf?: ((blob: string) => string | undefined) | undefined;
}

/** The ledger of a content folder; undefined when there is none, it is empty, or it is no text. */
export const ledgerOf = ({ files }: Pick<ContentReading, 'files'>, hash: Hash): LedgerReading | undefined => {
  const file = files.find(({ path }) => path === ledgerPath);
  return file?.kind === 'text' && file.text.replace(/^\uFEFF/u, '').trim() !== '' ? readLedger({ text: file.text, hash }) : undefined;
};

/** Blob ids of recorded texts that no file of the content folder holds byte for byte: they have to be asked for. Each once. */
export const neededBlobs = ({ content, ledger, hash }: Pick<ControlInput, 'content' | 'ledger' | 'hash'>): readonly string[] => {
  if (!ledger) return [];
  const held = new Set([...workingFiles(content, { ledger, hash }).values()].map(({ source }) => hash.blobId(source)));
  const recorded = ledger.entries.flatMap(({ record }) => (record.act === 'issue' || record.act === 'correct' ? [record.blob] : []));
  return [...new Set(recorded)].filter((blob) => !held.has(blob));
};

/** Blob ids of the recorded texts whose lines stand in a committed ledger as well. */
export const committedBlobs = ({ ledger, committed }: { readonly ledger: LedgerReading; readonly committed: string }): readonly string[] => {
  const lines = new Set(splitLedger(committed).lines.map(({ words }) => words));
  const own = new Map(splitLedger(ledger.text).lines.map(({ line, words }) => [line, words]));
  return ledger.entries.flatMap(({ line, record }) => ('blob' in record && lines.has(own.get(line) ?? '') ? [record.blob] : []));
};

/** Puts ledger, files and old texts together. Pure: the caller has read all three. */
export const readControl = ({ content, ledger, oldTexts, earlier = [], forgotten = [], lost, unheld, uncommitted = new Set(), hash, digestOf }: ControlInput): DocumentControl => {
  const working = workingFiles(content, { ledger, hash });
  const entriesByCode = entriesOfCodes(ledger?.entries ?? []);
  const codes = new Set([...entriesByCode.keys(), ...working.keys()]);
  const histories = [...codes].map((code): readonly [string, DocumentHistory] => {
    const file = working.get(code);
    const versions = versionsOf({ entries: entriesByCode.get(code) ?? [], file: file && withHashes(file, hash), oldTexts, hash, digestOf });
    const isRecorded = file !== undefined && versions.some((version) => isVersionOf(file.reading, version));
    const comparison = compareWorking({ versions, working: file?.reading, source: file?.source ?? '', saysSame: (source, { recorded }) => digestOfText(source, hash) === recorded.text });
    return [code, { code, versions, working: file?.reading, draft: file && !isRecorded ? file.reading : undefined, comparison }];
  });
  return { ledger, earlier, forgotten, lost, unheld, uncommitted, store: oldTexts?.store, histories: new Map(histories) };
};

const entriesOfCodes = (entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> => {
  const byCode = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const code = entry.record.code.normalize('NFC');
    const known = byCode.get(code);
    if (known) known.push(entry);
    else byCode.set(code, [entry]);
  }
  return byCode;
};

interface WorkingFile {
  readonly reading: DocumentReading;
  readonly source: string;
}

interface HashedFile extends WorkingFile {
  readonly blob: string;
  /** Digest of the words; worked out when first asked for. */
  readonly text: () => string;
}

/**
 * The file of each code. Of two files with one code counts the one that lies where it was recorded, else the one that is what was
 * recorded, else the first; `code-duplicate` reports the other.
 */
const workingFiles = ({ documents, files }: ContentReading, { ledger, hash }: Pick<ControlInput, 'ledger' | 'hash'>): ReadonlyMap<string, WorkingFile> => {
  const sources = new Map(files.flatMap((file) => (file.kind === 'text' ? [[file.path, file.text] as const] : [])));
  const recorded = new Map((ledger?.entries ?? []).flatMap(({ record }) => (record.act === 'issue' || record.act === 'correct' ? [[record.code.normalize('NFC'), record] as const] : [])));
  const rank = (code: string, { reading, source }: WorkingFile): number => (recorded.get(code)?.path === reading.path ? 2 : recorded.get(code)?.blob === hash.blobId(source) ? 1 : 0);
  const working = new Map<string, WorkingFile>();
  for (const reading of documents) {
    const code = reading.claimedCode?.normalize('NFC');
    if (code === undefined) continue;
    const file = { reading, source: sources.get(reading.path) ?? '' };
    const other = working.get(code);
    if (!other || rank(code, file) > rank(code, other)) working.set(code, file);
  }
  return working;
};

const withHashes = (file: WorkingFile, hash: Hash): HashedFile => {
  let text: string | undefined;
  return { ...file, blob: hash.blobId(file.source), text: () => (text ??= digestOfText(file.source, hash)) };
};

/** Digest by which two texts count as the same. */
export const digestOfText = (source: string, hash: Hash): string => hash.sha256(normaliseText(source));

/** Whether a file says that it is this version. */
export const isVersionOf = ({ known }: Pick<DocumentReading, 'known'>, version: Version): boolean => known.issue === version.issue && known.revision === version.revision;

interface VersionsInput {
  readonly entries: readonly LedgerEntry[];
  readonly file: HashedFile | undefined;
  readonly oldTexts: OldTexts | undefined;
  readonly hash: Hash;
  readonly digestOf: ControlInput['digestOf'];
}

type EntryOf<Act extends LedgerLine['act']> = LedgerEntry<Extract<LedgerLine, { readonly act: Act }>>;

const isOfAct = <Act extends LedgerLine['act']>(entry: LedgerEntry, act: Act): entry is EntryOf<Act> => entry.record.act === act;

const ofAct = <Act extends LedgerLine['act']>(entries: readonly LedgerEntry[], act: Act): readonly EntryOf<Act>[] =>
  entries.filter((entry): entry is EntryOf<Act> => isOfAct(entry, act));

const versionsOf = ({ entries, file, oldTexts, hash, digestOf }: VersionsInput): readonly ControlledVersion[] => {
  // Of two lines that issue one version the first counts; the ledger's own problems name the other.
  const issues = ofAct(entries, 'issue').filter(({ record }, index, all) => all.findIndex((other) => compareVersions(other.record, record) === 0) === index);
  return issues
    .toSorted((left, right) => compareVersions(left.record, right.record))
    .map((issued): ControlledVersion => {
      const { code, kind, title, issue, revision, issuedOn, effectiveFrom } = issued.record;
      const mine = entries.filter(({ record }) => compareVersions(record, issued.record) === 0);
      const corrections = ofAct(mine, 'correct');
      const texts = [issued, ...corrections].map((entry): ControlledText => {
        const { path, blob, text, attachments } = entry.record;
        const recorded = { path, blob, text, attachments };
        return { recorded, entry, text: textOf({ recorded, kind, file, oldTexts, hash, digestOf }) };
      });
      const last = texts.at(-1) as ControlledText;
      return {
        code, kind, title, issue, revision, issuedOn, effectiveFrom, issued, corrections, texts,
        withdrawal: ofAct(mine, 'withdraw')[0],
        reviews: ofAct(mine, 'review'),
        recorded: last.recorded,
        text: last.text,
      };
    });
};

interface TextInput extends Omit<VersionsInput, 'entries'> {
  readonly recorded: RecordedText;
  readonly kind: DocumentKind;
}

const textOf = ({ recorded, kind, file, oldTexts, hash, digestOf }: TextInput): VersionText => {
  if (file?.blob === recorded.blob) return (digestOf?.(recorded.blob) ?? file.text()) === recorded.text ? { kind: 'working', reading: file.reading, source: file.source, sameBytes: true } : { kind: 'missing', reason: 'differs' };
  const isSaidByOld = (): boolean => {
    const old = oldTexts?.textOf(recorded.blob);
    return old?.kind !== 'text' || digestOfText(old.text, hash) === recorded.text;
  };
  // A line whose bytes are of another text than its words is no proof of either.
  if (file?.text() === recorded.text && isSaidByOld()) return { kind: 'working', reading: file.reading, source: file.source, sameBytes: false };
  const old = oldTexts?.textOf(recorded.blob) ?? { kind: 'not-found' };
  if (old.kind !== 'text') return { kind: 'missing', reason: old.kind === 'not-found' ? whyUnreadable(oldTexts?.store) : old.kind };
  if ((digestOf?.(recorded.blob) ?? digestOfText(old.text, hash)) !== recorded.text) return { kind: 'missing', reason: 'differs' };
  let reading: DocumentReading | undefined;
  return {
    kind: 'old',
    source: old.text,
    get reading() {
      return (reading ??= readDocument({ path: recorded.path, kind, text: old.text }));
    },
  };
};

/** Why a text that the store does not have cannot be had. */
export const whyUnreadable = (store: OldTextStore | undefined): MissingReason => (store === undefined || store === 'whole' ? 'not-found' : store);
