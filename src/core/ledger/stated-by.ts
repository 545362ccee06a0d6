import { readYaml } from '../parse/read-yaml.ts';
import { normaliseLineEnds, splitFrontMatter } from '../parse/split-front-matter.ts';

const keys = ['code', 'issue', 'revision', 'title', 'issuedOn', 'effectiveFrom', 'status'];

/** What a text says of itself that its line in the ledger says too, as typed; undefined when its front matter cannot be read. The text itself is not parsed. */
export const statedBy = (source: string): Readonly<Record<string, string>> | undefined => {
  const split = splitFrontMatter(normaliseLineEnds(source));
  if (split.kind !== 'split') return undefined;
  const { data, problems } = readYaml({ text: split.yaml, firstLine: split.yamlFirstLine });
  if (problems.length > 0 || typeof data !== 'object' || data === null) return undefined;
  const values = data as Readonly<Record<string, unknown>>;
  const transition = values['transition'] as Readonly<Record<string, unknown>> | undefined;
  return {
    ...Object.fromEntries(keys.map((key) => [key, shown(values[key])])),
    receivedBefore: shown(transition?.['receivedBefore']),
    until: shown(transition?.['until']),
  };
};

/** A value as typed, but for Unicode forms and blanks. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim() : '');
