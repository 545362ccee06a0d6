import { aroundChange } from '../ledger/around-change.ts';
import { changedKeys } from '../ledger/changed-keys.ts';
import type { DocumentHistory } from '../ledger/document-control.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { normaliseText } from '../ledger/normalise-text.ts';
import { normaliseLineEnds, splitFrontMatter } from '../parse/split-front-matter.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import { placeOfFile } from './places.ts';
import { misnamedDocuments } from './misnamed-documents.ts';
import type { Finding, Rule } from './rule.ts';

interface BodyLine {
  /** 1-based line of the file. */
  readonly line: number;
  readonly words: string;
}

/** Lines of the text reduced to what counts as the same; several empty lines are one. */
const bodyLines = (source: string): readonly BodyLine[] => {
  const split = splitFrontMatter(normaliseLineEnds(source));
  const lines = (split.kind === 'split' ? split.body : '').split('\n').map((words, index) => ({ line: index + 1, words: normaliseText(words) }));
  const filled = lines.filter(({ words }, index) => words !== '' || (lines[index - 1]?.words ?? '') !== '');
  return filled.at(-1)?.words === '' ? filled.slice(0, -1) : filled;
};

const findChange = (history: DocumentHistory, content: ContentReading): readonly Finding[] => {
  const { working, comparison, versions } = history;
  const last = versions.at(-1);
  if (comparison.kind !== 'changed' || !working || !last) return [];
  // Its line contradicts itself: `old-text-missing` says so, and what the text was nobody knows.
  if (last.text.kind === 'missing' && last.text.reason === 'differs') return [];
  const base = { words: last.code, version: versionName(last), before: '', after: '' };
  const related = [placeOfLine((last.corrections.at(-1) ?? last.issued).line)];
  const file = content.files.find(({ path }) => path === working.path);
  if (last.text.kind !== 'old' || file?.kind !== 'text') return [{ location: placeOfFile(working.path), params: { ...base, problem: 'old-unknown' }, related }];
  // Its code is what was changed: `issued-data-changed` says so.
  if (misnamedDocuments(content).some(({ path }) => path === working.path)) return [];
  const [old, now] = [bodyLines(last.text.source), bodyLines(file.text)];
  const shorter = old.findIndex(({ words }, at) => now[at]?.words !== words);
  if (shorter === -1 && old.length === now.length) {
    // Neither words nor values: a comment, quotes, the order of keys.
    const isNotation = changedKeys(last.text.reading.yaml.data, working.yaml.data).length === 0;
    return isNotation ? [{ location: placeOfFile(working.path), params: { ...base, problem: 'notation' }, related }] : [];
  }
  const at = shorter === -1 ? old.length : shorter;
  const [before, after] = [old[at]?.words ?? '', now[at]?.words ?? ''];
  const line = now[at]?.line ?? now.at(-1)?.line ?? 1;
  return [{ location: { file: working.path, line, column: 1 }, params: { ...base, problem: 'body', ...aroundChange(before, after) }, related }];
};

/** The words of an issued text stay as they were issued. Without its old text nobody can say what changed, but that it did. */
export const issuedTextChanged: Rule = {
  id: 'issued-text-changed',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(findChange),
};
