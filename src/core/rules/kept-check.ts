import { ledgerPath } from '../ledger/ledger-line.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { roleOfPath, type ContentReading } from '../parse/read-content.ts';
import type { KeptReading } from '../parse/read-document.ts';
import type { SourceFile } from '../ports.ts';
import type { Digest } from '../print/read-digests.ts';
import { textsLookedInto } from './texts-looked-into.ts';
import { bindingFacts } from './binding-documents.ts';
import type { DocumentFindings, FindingKeep, KeptReach } from './find-all.ts';

/** What a check remembers of one document. */
export interface KeptDocument {
  /** Digest of its file. */
  readonly text: string;
  /** What was read; absent when the document could not be read as a whole. */
  readonly reading?: KeptReading;
  /** Findings, each with a digest of what they rest on. */
  readonly findings: { readonly [Reach in KeptReach]?: { readonly basis: string; readonly found: DocumentFindings } };
}

/** What a check remembers for the next one. */
export interface KeptCheck {
  /** Version of the program: another one may read and judge otherwise. */
  readonly program: string;
  /** Digest of the words of each recorded text, by its blob id: bytes of one id are the same for ever. */
  readonly oldTexts: Readonly<Record<string, string>>;
  /** By path. */
  readonly documents: Readonly<Record<string, KeptDocument>>;
}

export interface CheckMemoryInput {
  /** What the last check left. */
  readonly kept: KeptCheck | undefined;
  readonly program: string;
  readonly files: readonly SourceFile[];
  readonly digest: Digest;
}

/** Stands between two checks: what is the same as before need not be read or judged again. */
export interface CheckMemory {
  /** What is known of a document whose file is the same as before. */
  readonly readingOf: (path: string) => KeptReading | undefined;
  /** Digest of the words of an old text by its blob id. */
  readonly oldTextDigest: (blob: string) => string | undefined;
  readonly keepFor: (content: ContentReading) => FindingKeep;
  /** What to remember after the check of a content; undefined when nothing has changed. */
  readonly remember: (content: ContentReading) => KeptCheck | undefined;
}

/** What the findings of the further reach rest on beside the documents' own data. */
interface AroundDocuments {
  readonly content: ContentReading;
  /** Digest of what the ledger says of the data that bind. */
  readonly binding: string;
  /** Digest of the headings of all documents, which others cite by number. */
  readonly headings: string;
}

type Around = () => AroundDocuments;

const oldTextsOf = ({ control }: ContentReading): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(control?.histories.values() ?? [])].flatMap(({ versions }) => versions.flatMap(({ texts }) => texts.flatMap(({ recorded, text }) => (text.kind === 'old' || (text.kind === 'working' && text.sameBytes) ? [[recorded.blob, recorded.text] as const] : [])))),
  );

const isDocument = ({ path }: SourceFile): boolean => roleOfPath(path).kind === 'document';

/** Front matter of a file as it stands; a file without one counts whole. */
const dataOf = (file: SourceFile): string => (file.kind === 'text' ? (/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u.exec(file.text)?.[0] ?? file.text) : JSON.stringify(file));

/** Makes the memory of a check. What rests on the data of all documents is judged again when the data of any document changes. */
export const checkMemory = ({ kept, program, files, digest }: CheckMemoryInput): CheckMemory => {
  const before = new Map(kept?.program === program ? Object.entries(kept.documents) : []);
  const texts = new Map(files.flatMap((file) => (isDocument(file) && file.kind === 'text' ? [[file.path, digest(file.text)] as const] : [])));
  // What the ledger says is judged each time: its rules look at everything.
  const others = digest(JSON.stringify(files.filter((file) => !isDocument(file) && file.path !== ledgerPath)));
  const allData = digest(files.filter(isDocument).map((file) => `${file.path}\n${dataOf(file)}`).join('\n'));
  const same = (path: string): KeptDocument | undefined => {
    const known = before.get(path);
    return known !== undefined && known.text === texts.get(path) ? known : undefined;
  };
  const fresh = new Map<string, Map<KeptReach, DocumentFindings>>();
  // Headings are read from whole texts: they are asked for when something is known, or when every text has been read anyway.
  const aroundOf = (content: ContentReading): Around => {
    let known: AroundDocuments | undefined;
    return () =>
      (known ??= {
        content,
        binding: digest(bindingFacts(content)),
        headings: digest(JSON.stringify(content.documents.map(({ path, document }) => [path, document?.facts.headings.map(({ text }) => text)]))),
      });
  };
  const basisOf = (document: DocumentReading, reach: KeptReach, around: Around): string => {
    if (reach === 'document') return others;
    const { content, binding, headings } = around();
    return digest([others, binding, headings, allData, ...textsLookedInto(document, content).map(({ path }) => texts.get(path) ?? '')].join(' '));
  };
  const rememberOne = (reading: DocumentReading, around: Around): KeptDocument => {
    const { path, document } = reading;
    const found = [...(fresh.get(path) ?? [])].map(([reach, findings]) => [reach, { basis: basisOf(reading, reach, around), found: findings }] as const);
    return {
      text: texts.get(path) ?? '',
      ...(document ? { reading: { frontMatter: document.frontMatter, facts: document.facts } } : {}),
      findings: { ...same(path)?.findings, ...Object.fromEntries(found) },
    };
  };
  return {
    readingOf: (path) => same(path)?.reading,
    oldTextDigest: (blob) => (kept?.program === program ? kept.oldTexts[blob] : undefined),
    keepFor: (content) => {
      const around = aroundOf(content);
      return {
        known: (document, reach) => {
          const judged = fresh.get(document.path)?.get(reach);
          if (judged) return judged;
          const known = same(document.path)?.findings[reach];
          return known && known.basis === basisOf(document, reach, around) ? known.found : undefined;
        },
        keep: (document, reach, found) => {
          const ofDocument = fresh.get(document.path) ?? new Map<KeptReach, DocumentFindings>();
          fresh.set(document.path, ofDocument.set(reach, found));
        },
      };
    },
    remember: (content) => {
      const oldTexts = oldTextsOf(content);
      const isSame = fresh.size === 0 && content.documents.length === before.size && Object.keys(oldTexts).every((blob) => kept?.oldTexts[blob] !== undefined);
      if (isSame) return undefined;
      const around = aroundOf(content);
      return { program, oldTexts, documents: Object.fromEntries(content.documents.map((reading) => [reading.path, rememberOne(reading, around)])) };
    },
  };
};
