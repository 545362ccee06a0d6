import type { DiagnosticParams } from '../diagnostic.ts';
import type { ShapeProblem } from '../parse/check-shape.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { judgedDocuments, judgedRegistries } from '../parse/read-content.ts';
import type { RegistryReading } from '../parse/registry-reading.ts';
import { schemaAt } from '../schema/known-keys.ts';
import { shapeLines } from '../schema/shape-lines.ts';
import { entryOfKey } from './entry-of-key.ts';
import { registryReferredBy } from './registry-referred.ts';
import type { Finding } from './rule.ts';

/** The lines that belong below a key of groups of lines, and what stands behind each: for an id the registry that has it. */
const shapeParams = (reading: DocumentReading | RegistryReading, { key, expects }: Pick<ShapeProblem, 'key' | 'expects'>): DiagnosticParams => {
  const schema = expects === 'list' || expects === 'map' ? schemaAt('kind' in reading ? reading.kind : reading.registry, key) : undefined;
  const lines = schema ? shapeLines(schema) : [];
  return lines.length === 0 ? {} : { shape: lines.map(({ start }) => start), shapeExpects: lines.map((line) => (line.expects === 'id' ? (registryReferredBy(line.key) ?? 'id') : line.expects)) };
};

/** What every finding about a key tells: the key, where it stands, and what belongs there. */
export const keyParams = (reading: DocumentReading | RegistryReading, { key, words, expects, choices }: Pick<ShapeProblem, 'key' | 'words' | 'expects' | 'choices'>): DiagnosticParams => {
  const refersTo = expects === 'id' ? registryReferredBy(key) : undefined;
  return {
    key,
    ...entryOfKey(reading, key),
    ...('registry' in reading ? { registry: reading.registry } : {}),
    words,
    expects,
    choices,
    ...(refersTo === undefined ? {} : { refersTo }),
    ...shapeParams(reading, { key, expects }),
  };
};

/** Findings for the departures from a schema that `wanted` picks, over documents and registries. */
export const shapeFindings = (content: ContentReading, wanted: (problem: ShapeProblem) => boolean): readonly Finding[] =>
  [...judgedDocuments(content), ...judgedRegistries(content)].flatMap((reading) =>
    reading.shapeProblems.filter(wanted).map((problem) => ({
      location: { file: reading.path, ...problem.point },
      params: { ...keyParams(reading, problem), problem: problem.kind },
    })),
  );
