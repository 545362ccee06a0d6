import type { ContentReading } from '../parse/read-content.ts';
import { allRegistryReadings } from '../parse/read-content.ts';
import type { ShapeProblem } from '../parse/check-shape.ts';
import type { Finding } from './rule.ts';

/** Findings for the departures from a schema that `wanted` picks, over documents and registries. */
export const shapeFindings = (content: ContentReading, wanted: (problem: ShapeProblem) => boolean): readonly Finding[] =>
  [...content.documents, ...allRegistryReadings(content)].flatMap(({ path, shapeProblems }) =>
    shapeProblems.filter(wanted).map(({ point, key, words, expects, choices, kind }) => ({
      location: { file: path, ...point },
      params: { key, words, expects, choices, problem: kind },
    })),
  );
