import { showPath } from '../parse/check-shape.ts';
import type { YamlPath } from '../parse/read-yaml.ts';

/** A key whose value is another than before; the empty text stands for a key that is not there. */
export interface ChangedKey {
  readonly path: YamlPath;
  /** `steps[2].time` */
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Compares two front matters value by value, as typed but for blanks and Unicode forms. */
export const changedKeys = (before: unknown, after: unknown): readonly ChangedKey[] => {
  const [old, now] = [valuesIn(before), valuesIn(after)];
  const paths = new Map([...old, ...now].map(([key, { path }]) => [key, path]));
  return [...paths].flatMap(([key, path]) => {
    const [was, is] = [old.get(key)?.value ?? '', now.get(key)?.value ?? ''];
    return was === is ? [] : [{ path, key, before: was, after: is }];
  });
};

interface PlacedValue {
  readonly path: YamlPath;
  readonly value: string;
}

const valuesIn = (data: unknown, path: YamlPath = []): ReadonlyMap<string, PlacedValue> => {
  if (typeof data !== 'object' || data === null) return new Map([[showPath(path), { path, value: String(data ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim() }]]);
  const inner = Array.isArray(data) ? data.map((value: unknown, index) => [index, value] as const) : Object.entries(data as Readonly<Record<string, unknown>>);
  return new Map(inner.flatMap(([key, value]) => [...valuesIn(value, [...path, key])]));
};
