import type { Location } from '../diagnostic.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { Point, YamlPath, YamlReading } from '../parse/read-yaml.ts';

interface HasYaml {
  readonly path: string;
  readonly yaml: YamlReading;
}

/** Place of a value in the YAML of a document or registry. */
export const placeOfValue = ({ path, yaml }: HasYaml, keys: YamlPath): Location => ({ file: path, ...yaml.locateValue(keys) });

/** Place of a key in the YAML of a document or registry. */
export const placeOfKey = ({ path, yaml }: HasYaml, keys: YamlPath): Location => ({ file: path, ...yaml.locateKey(keys) });

/** Place of a point of the text. */
export const placeOfPoint = ({ path }: Pick<DocumentReading, 'path'>, point: Point): Location => ({ file: path, line: point.line, column: point.column });

/** First place of a file. */
export const placeOfFile = (path: string): Location => ({ file: path, line: 1, column: 1 });
