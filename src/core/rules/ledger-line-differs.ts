import { shown, statedBy } from '../ledger/stated-by.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

/** What a line says of a version is what the text of that version says: a chain made anew around another date does not agree with the text. */
export const ledgerLineDiffers: Rule = {
  id: 'ledger-line-differs',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ versions }) =>
    versions.flatMap((version) =>
      version.texts.flatMap(({ text, entry }) => {
        const stated = text.kind === 'missing' ? undefined : statedBy(text.source);
        if (!stated) return [];
        const { record } = version.issued;
        const recorded: Readonly<Record<string, string>> = {
          code: shown(record.code),
          issue: String(record.issue),
          revision: String(record.revision),
          title: shown(record.title),
          issuedOn: record.issuedOn,
          effectiveFrom: record.effectiveFrom,
          receivedBefore: record.transition?.receivedBefore ?? '',
          until: record.transition?.until ?? '',
          // Only a text that says it is issued is one.
          status: 'issued',
        };
        // A misspelt title may be what a correction puts right.
        const keys = Object.keys(recorded).filter((key) => recorded[key] !== stated[key] && !(key === 'title' && entry.record.act === 'correct'));
        const [key] = keys;
        if (key === undefined) return [];
        return [{ location: placeOfLine(entry.line), params: { words: recorded[key] ?? '', expected: stated[key] ?? '', key, keys, code: record.code, version: versionName(version) } }];
      }),
    ),
  ),
};
