import type { z } from 'zod';
import type { Expectation } from '../schema/scalars.ts';
import type { Point, YamlPath, YamlReading } from './read-yaml.ts';

/** How data departs from its schema, with the place in the file. */
export interface ShapeProblem {
  readonly kind: 'key-unknown' | 'key-missing' | 'value-blank' | 'value-invalid' | 'date-invalid' | 'root-invalid';
  readonly point: Point;
  /** Keys from the root to the value, joined for reading: `approvedBy.date`, `changes[2].date`. */
  readonly key: string;
  /** The value as typed. */
  readonly words: string;
  readonly expects: Expectation;
  /** Words allowed, for a choice; known keys, for an unknown key. */
  readonly choices: readonly string[];
}

export type ShapeCheck<Output> =
  | { readonly kind: 'valid'; readonly data: Output }
  | { readonly kind: 'invalid'; readonly problems: readonly ShapeProblem[] };

interface ShapeInput<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly reading: YamlReading;
}

/** More than anyone mends between two runs. */
const MAX_PROBLEMS = 200;

/** Checks YAML data against a schema and turns every departure into a problem with its place. */
export const checkShape = <Schema extends z.ZodType>({ schema, reading }: ShapeInput<Schema>): ShapeCheck<z.output<Schema>> => {
  const result = schema.safeParse(reading.data);
  if (result.success) return { kind: 'valid', data: result.data };
  const problems = result.error.issues.slice(0, MAX_PROBLEMS).flatMap((issue) => toProblems(issue, reading));
  // A blank fails its type and its length at once.
  const told = [...new Map(problems.map((problem) => [`${problem.kind} ${problem.key}`, problem])).values()];
  return { kind: 'invalid', problems: told.slice(0, MAX_PROBLEMS) };
};

/** Writes a path as an author reads it: list positions count from 1. */
export const showPath = (path: YamlPath): string =>
  path.reduce<string>((shown, part) => (typeof part === 'number' ? `${shown}[${part + 1}]` : shown === '' ? part : `${shown}.${part}`), '');

const valueAt = (data: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined),
    data,
  );

const showValue = (value: unknown): string => (value === undefined ? '' : showYaml(value).slice(0, 80));

/** Lists and maps on one line, as YAML writes them. */
const showYaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(showYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value).map(([key, inner]) => (inner === '' ? key : `${key}: ${showYaml(inner)}`)).join(', ')}}`;
};

const expectedShape = (expected: string): Expectation => {
  if (expected === 'array') return 'list';
  return expected === 'object' || expected === 'record' ? 'map' : 'text';
};

const toProblems = (issue: z.core.$ZodIssue, reading: YamlReading): readonly ShapeProblem[] => {
  const path = issue.path.filter((part) => typeof part !== 'symbol') as (string | number)[];
  const value = valueAt(reading.data, path);
  const base = { point: reading.locateValue(path), key: showPath(path), words: showValue(value), choices: [] as readonly string[] };

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => ({
      ...base,
      kind: 'key-unknown',
      point: reading.locateKey([...path, key]),
      key: showPath([...path, key]),
      words: key,
      expects: 'map',
    }));
  }
  if (path.length === 0) return [{ ...base, kind: 'root-invalid', expects: issue.code === 'invalid_type' ? expectedShape(issue.expected) : 'map' }];

  const expects = expectationOf(issue);
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const isMissing = value === undefined;
  if (isMissing) return [{ ...base, kind: 'key-missing', point: reading.locateKey(path), expects, choices }];
  if (value === '') return [{ ...base, kind: 'value-blank', expects, choices }];
  return [{ ...base, kind: expects === 'date' ? 'date-invalid' : 'value-invalid', expects, choices }];
};

/** What a value should have been, by the issue that Zod raised. */
export const expectationOf = (issue: z.core.$ZodIssue): Expectation => {
  if (issue.code === 'custom') return (issue.params?.['expects'] as Expectation | undefined) ?? 'text';
  if (issue.code === 'invalid_value') return 'choice';
  if (issue.code === 'invalid_type') return expectedShape(issue.expected);
  if (issue.code === 'too_small') return 'list';
  if (issue.code === 'invalid_key') return 'choice';
  return 'text';
};
