import { isClosed } from '../ledger/closed.ts';
import { shortProcedureCode } from '../model/procedure-code.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';

/** Every code of a procedure that a file spells, wherever it stands: where the data cannot be read, no more can be told. */
const spelledCodes = (source: string): readonly string[] => Array.from(source.matchAll(/(?<![\d.])\d\.\d{6}(?!\d)/gu), ([code]) => code);

const codesOf = ({ known, source }: DocumentReading): readonly string[] => {
  if (known.kind !== 'process') return [];
  return known.procedures ? known.procedures.map(({ code }) => shortProcedureCode(code)) : spelledCodes(source);
};

/** The texts of processes that the ledger records as issued and not withdrawn. */
const recordedTexts = ({ control }: ContentReading): readonly DocumentReading[] =>
  [...(control?.histories.values() ?? [])].flatMap(({ versions }) => {
    const last = versions.at(-1);
    return last?.kind === 'process' && last.text.kind !== 'missing' && !isClosed(versions) ? [last.text.reading] : [];
  });

/** Procedures of the processes that were issued, whether they are in force or not yet. */
export const issuedProcedures = (content: ContentReading): ReadonlySet<string> =>
  new Set([...content.documents.filter(({ known }) => known.status === 'issued'), ...recordedTexts(content)].flatMap(codesOf));

/** Procedures that some process carries out, whatever its state, unless it was withdrawn; of a file that cannot be read what it spells. */
export const writtenProcedures = (content: ContentReading): ReadonlySet<string> =>
  new Set([...content.documents.filter(({ known }) => known.status !== 'withdrawn'), ...recordedTexts(content)].flatMap(codesOf));
