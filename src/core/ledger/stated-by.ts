import type { AnyDocument } from '../library/library-document.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { normaliseLineEnds, splitFrontMatter } from '../parse/split-front-matter.ts';
import { asRead } from './as-read.ts';
import type { IssueLine, Version } from './ledger-line.ts';

/** Values by the key that an author knows them by. */
export type StatedValues = Readonly<Record<string, string>>;

const ownKeys = ['code', 'issue', 'revision', 'title', 'issuedOn', 'effectiveFrom', 'decision', 'status'];

/**
 * What a text says of itself that its line in the ledger says too; undefined when its front matter cannot be read. The text
 * itself is not parsed.
 * @param version whose row of the revision table gives the reason.
 */
export const statedBy = (source: string, version: Version): StatedValues | undefined => {
  const split = splitFrontMatter(normaliseLineEnds(source));
  if (split.kind !== 'split') return undefined;
  const { data, problems } = readYaml({ text: split.yaml, firstLine: split.yamlFirstLine });
  return problems.length > 0 || !isMap(data) ? undefined : statedIn(data, version);
};

/** What front matter that has been read says, as `statedBy`. */
export const statedByDocument = ({ frontMatter }: AnyDocument, version: Version): StatedValues => statedIn(frontMatter, version);

const statedIn = (data: Readonly<Record<string, unknown>>, version: Version): StatedValues => {
  const transition = isMap(data['transition']) ? data['transition'] : {};
  const rows = Array.isArray(data['changes']) ? data['changes'].filter(isMap) : [];
  const row = rows.find(({ issue, revision }) => shown(issue) === String(version.issue) && shown(revision) === String(version.revision));
  return {
    ...Object.fromEntries(ownKeys.map((key) => [key, shown(data[key])])),
    receivedBefore: shown(transition['receivedBefore']),
    until: shown(transition['until']),
    summary: shown(row?.['summary']),
  };
};

/** The same values as a line says them. Only a text that says it is issued is one. */
export const recordedIn = (line: IssueLine): StatedValues => ({
  code: shown(line.code),
  issue: String(line.issue),
  revision: String(line.revision),
  title: shown(line.title),
  issuedOn: line.issuedOn,
  effectiveFrom: line.effectiveFrom,
  // The line of a decision tells the signature of that very decision, without a code.
  decision: shown(line.decision?.code),
  status: 'issued',
  receivedBefore: shown(line.transition?.receivedBefore),
  until: shown(line.transition?.until),
  summary: shown(line.reason),
});

const isMap = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null && !Array.isArray(data);

/** A value as typed, but for Unicode forms and blanks. */
const shown = (value: unknown): string => (typeof value === 'string' ? asRead(value) : typeof value === 'number' ? String(value) : '');
