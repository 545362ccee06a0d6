import type { DocumentReading } from '../parse/document-reading.ts';
import type { ShapeProblem } from '../parse/check-shape.ts';
import { allRegistryReadings, type ContentReading } from '../parse/read-content.ts';
import { usualToneStyle } from '../vietnamese/tone-style.ts';
import { composeLetters } from './compose-letters.ts';
import { correctDates } from './correct-dates.ts';
import { correctLines, type CorrectedLine } from './corrected-lines.ts';
import { placeTonesOfCommonWords } from './place-tones.ts';
import { straightenCodeDashes } from './straighten-code-dashes.ts';

/** Whether a file may be corrected: the text of a signed document never changes, and one whose status cannot be read may be signed. */
export type Openness = 'open' | 'signed' | 'status-unknown';

/** A file with something to mend. */
export interface FileCorrections {
  readonly path: string;
  readonly openness: Openness;
  /** The whole file before. */
  readonly before: string;
  /** The whole file after. */
  readonly after: string;
  readonly lines: readonly CorrectedLine[];
}

/** Finds what can be mended mechanically in every document and registry. Pure; nothing is written. */
export const correctContent = (content: ContentReading): readonly FileCorrections[] => {
  const isCode = codeTest(content);
  const readings: readonly { readonly path: string; readonly shapeProblems: readonly ShapeProblem[]; readonly openness: Openness }[] = [
    ...content.documents.map((reading) => ({ path: reading.path, shapeProblems: reading.shapeProblems, openness: opennessOf(reading) })),
    ...allRegistryReadings(content).map(({ path, shapeProblems }) => ({ path, shapeProblems, openness: 'open' as const })),
  ];
  const texts = new Map(content.files.flatMap((file) => (file.kind === 'text' ? [[file.path, file.text] as const] : [])));
  return readings
    .flatMap(({ path, shapeProblems, openness }) => {
      const before = texts.get(path) ?? '';
      const style = content.registries.agency?.data?.tonePlacement ?? usualToneStyle(before.normalize('NFC'));
      const { text: after, lines } = correctLines(before, [
        ['date', correctDates(shapeProblems)],
        ['composed-letters', composeLetters],
        ['tone-placement', placeTonesOfCommonWords(style)],
        ['code-dash', straightenCodeDashes(isCode)],
      ]);
      return lines.length === 0 ? [] : [{ path, openness, before, after, lines }];
    })
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
};

const opennessOf = ({ known }: DocumentReading): Openness => {
  if (known.status === undefined) return 'status-unknown';
  return known.status === 'draft' || known.status === 'in-review' ? 'open' : 'signed';
};

const codeTest = ({ documents, registries }: ContentReading): ((token: string) => boolean) => {
  const claimed = new Set(documents.flatMap(({ claimedCode }) => (claimedCode === undefined ? [] : [claimedCode.normalize('NFC')])));
  const patterns = Object.values(registries.agency?.data?.codes.patterns ?? {}).map((pattern) => new RegExp(pattern, 'u'));
  return (token) => claimed.has(token) || patterns.some((pattern) => pattern.test(token));
};
