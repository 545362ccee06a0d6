import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory } from './each-history.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** Blanks, line ends or Unicode forms of an issued text changed: a reader sees the same, so it is told and not refused. */
export const issuedTextLayout: Rule = {
  id: 'issued-text-layout',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: eachHistory(({ working, comparison, versions }) => {
    const last = versions.at(-1);
    return comparison.kind === 'layout' && working && last ? [{ location: placeOfFile(working.path), params: { words: last.code, version: versionName(last), blob: last.recorded.blob, path: working.path } }] : [];
  }),
};
