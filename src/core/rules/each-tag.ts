import type { DiagnosticParams } from '../diagnostic.ts';
import { pointOf, type ComponentNode } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** A check that looks at one tag of a text at a time and reports at the tag what `describe` returns. */
export const eachTag =
  (describe: (node: ComponentNode, reading: DocumentReading) => readonly DiagnosticParams[]): Rule['check'] =>
  ({ documents }) =>
    documents.flatMap((reading) =>
      componentsIn(reading).flatMap((node) => {
        const location = placeOfPoint(reading, pointOf(node));
        return describe(node, reading).map((params) => ({ location, params }));
      }),
    );
