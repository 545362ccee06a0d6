import type { DocumentKind } from '#core/model/document-kinds.ts';
import type { Random } from './random.ts';
import { wordBank } from './words.ts';

/** A document to be written: what it is called and what it hangs on. */
export interface PlannedDocument {
  readonly kind: DocumentKind;
  readonly code: string;
  /** Id of the field, for a process. */
  readonly field?: string;
  /** Code of the procedure or process, for a form. */
  readonly owner?: string;
  /** Day of issue, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** Code of the decision that issued it; absent for decisions. */
  readonly decision?: string;
}

type Unissued = Omit<PlannedDocument, 'issuedOn' | 'decision'>;

/** Fewest documents that hold every kind. */
export const LEAST_DOCUMENTS = 20;

const DOCUMENTS_PER_DECISION = 60;

const two = (number: number): string => String(number).padStart(2, '0');

/** Plans exactly `count` documents of all kinds, in about the proportions of a ward with a full system. */
export const planDocuments = (count: number, random: Random): readonly PlannedDocument[] => {
  if (count < LEAST_DOCUMENTS) throw new RangeError(`at least ${LEAST_DOCUMENTS} documents`);
  const decisions = planDecisions(Math.ceil(count / DOCUMENTS_PER_DECISION));
  const single: readonly Unissued[] = [
    { kind: 'policy', code: 'CSCL.01' },
    { kind: 'objectives', code: 'MTCL.2026' },
    { kind: 'manual', code: 'STCL.01' },
    { kind: 'declaration', code: 'BCB.2026.01' },
  ];
  const left = count - decisions.length - single.length;
  const share = (part: number): number => Math.max(1, Math.round(left * part));
  const owners: readonly Unissued[] = [
    ...Array.from({ length: Math.min(8, share(0.04)) }, (_, index) => ({ kind: 'system-procedure', code: `QT.HT.${two(index + 1)}` }) as const),
    ...Array.from({ length: share(0.06) }, (_, index) => ({ kind: 'internal-procedure', code: `QT.NB.${two(index + 1)}` }) as const),
    ...Array.from({ length: share(0.33) }, (_, index) => planProcess(index)),
  ];
  const instructions: readonly Unissued[] = Array.from({ length: share(0.1) }, (_, index) => ({ kind: 'instruction', code: `HD.NB.${two(index + 1)}` }));
  const forms = Array.from({ length: left - owners.length - instructions.length }, (_, index): Unissued => planForm(owners, index));
  const issued = [...single, ...owners, ...instructions, ...forms].map((document): PlannedDocument => {
    const { code, issuedOn } = random.pick(decisions);
    return { ...document, issuedOn, decision: code };
  });
  return [...decisions, ...issued];
};

const planDecisions = (count: number): readonly PlannedDocument[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'decision', code: `QĐ.2026.${two(index + 10)}`, issuedOn: `2026-${two(1 + (index % 9))}-${two(2 + (index % 26))}` }));

const planProcess = (index: number): Unissued => {
  const field = wordBank.fields[index % wordBank.fields.length] ?? wordBank.fields[0];
  return { kind: 'process', code: `QT.${field.letters}.${two(Math.floor(index / wordBank.fields.length) + 1)}`, field: field.id };
};

/** Forms go round the procedures and processes: each has its first one before any has a second. */
const planForm = (owners: readonly Unissued[], index: number): Unissued => {
  const owner = owners[index % owners.length]?.code ?? '';
  return { kind: 'form', code: `${owner.replace(/^QT/u, 'BM')}.${two(Math.floor(index / owners.length) + 1)}`, owner };
};
