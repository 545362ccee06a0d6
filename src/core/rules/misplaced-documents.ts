import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';

interface KindPattern {
  readonly kind: DocumentKind;
  readonly pattern: RegExp;
  /** Letters and digits that the pattern fixes: `QT.NB.` says more than `QT.` and any field. */
  readonly fixed: number;
}

const fixedIn = (pattern: string): number => pattern.replaceAll(/\[[^\]]*\]|\\[dwsb]|\{[^}]*\}/gu, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length;

const patternsOf = ({ registries }: ContentReading): readonly KindPattern[] => {
  const patterns = registries.agency?.data?.codes.patterns ?? {};
  return documentKinds.flatMap(({ kind }) => {
    const pattern = patterns[kind];
    return pattern === undefined ? [] : [{ kind, pattern: new RegExp(pattern, 'u'), fixed: fixedIn(pattern) }];
  });
};

/** The kind whose pattern says most about a code; the kind of its folder when that says as much as any, or when it follows no pattern. */
const kindOfCode = (code: string, { own, patterns }: { readonly own: DocumentKind; readonly patterns: readonly KindPattern[] }): DocumentKind => {
  const fitting = patterns.filter(({ pattern }) => pattern.test(code));
  // A kind without a pattern accepts any code.
  if (!patterns.some(({ kind }) => kind === own)) return own;
  const most = Math.max(0, ...fitting.map(({ fixed }) => fixed));
  const best = fitting.filter(({ fixed }) => fixed === most);
  return best.some(({ kind }) => kind === own) ? own : (best[0]?.kind ?? own);
};

/** A code may follow two patterns; then the keys tell too: so many are not forgotten by one hand. */
const FEWEST_MISSING = 4;

const misplacedOfDocuments = new WeakMap<ContentReading['documents'], ReadonlyMap<DocumentReading, DocumentKind>>();

/** Documents that lie in the folder of another kind, told by their code, each with the kind it is. */
export const misplacedDocuments = (content: ContentReading): ReadonlyMap<DocumentReading, DocumentKind> => {
  const known = misplacedOfDocuments.get(content.documents);
  if (known) return known;
  const patterns = patternsOf(content);
  const misplaced = new Map(
    content.documents.flatMap((reading) => {
      const code = reading.known.code?.normalize('NFC');
      const kind = code === undefined ? reading.kind : kindOfCode(code, { own: reading.kind, patterns });
      if (kind === reading.kind) return [];
      const fitsFolder = patterns.some((own) => own.kind === reading.kind && own.pattern.test(code ?? ''));
      return fitsFolder && reading.shapeProblems.filter(({ kind: problem }) => problem === 'key-missing').length < FEWEST_MISSING ? [] : [[reading, kind] as const];
    }),
  );
  misplacedOfDocuments.set(content.documents, misplaced);
  return misplaced;
};

/** The kind that a document is, wherever it lies: a text in the wrong folder is not absent. */
export const kindMeant = (content: ContentReading, reading: DocumentReading): DocumentKind => misplacedDocuments(content).get(reading) ?? reading.kind;
