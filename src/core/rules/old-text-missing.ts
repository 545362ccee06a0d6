import type { ContentReading } from '../parse/read-content.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

const perText = eachHistory(({ code, versions }) =>
  versions.flatMap((version) =>
    version.texts.flatMap(({ text, entry, recorded }) =>
      text.kind === 'missing' && ['not-found', 'corrupt', 'differs'].includes(text.reason)
        ? [{ location: placeOfLine(entry.line), params: { words: code, version: versionName(version), problem: text.reason, blob: recorded.blob, path: recorded.path } }]
        : [],
    ),
  ),
);

/** A clone without history lacks them all for one reason: one finding. */
const ofShallowClone = ({ control }: ContentReading): readonly Finding[] => {
  const entries = [...(control?.histories.values() ?? [])].flatMap(({ versions }) => versions.flatMap(({ texts }) => texts.flatMap(({ text, entry }) => (text.kind === 'missing' && text.reason === 'shallow' ? [entry] : []))));
  const first = Math.min(...entries.map(({ line }) => line));
  return entries.length === 0 ? [] : [{ location: placeOfLine(first), params: { words: String(entries.length), problem: 'shallow' } }];
};

/** Every issued text can be read again, as it was. */
export const oldTextMissing: Rule = {
  id: 'old-text-missing',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: (content) => [...perText(content), ...ofShallowClone(content)],
};
