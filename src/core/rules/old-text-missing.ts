import type { ContentReading } from '../parse/read-content.ts';
import type { MissingReason } from '../ledger/document-control.ts';
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

/** Repositories that lack texts for one reason of their own. */
const lackingStores: ReadonlySet<string> = new Set(['shallow', 'partial', 'refused'] satisfies readonly MissingReason[]);

/** What such a repository lacks it lacks for one reason: one finding. */
const ofStore = ({ control }: ContentReading): readonly Finding[] => {
  const lines = [...(control?.histories.values() ?? [])].flatMap(({ versions }) =>
    versions.flatMap(({ texts }) => texts.flatMap(({ text, entry }) => (text.kind === 'missing' && lackingStores.has(text.reason) ? [entry.line] : []))),
  );
  return lines.length === 0 ? [] : [{ location: placeOfLine(Math.min(...lines)), params: { words: String(lines.length), problem: control?.store ?? '' } }];
};

/** Every issued text can be read again, as it was. */
export const oldTextMissing: Rule = {
  id: 'old-text-missing',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: (content) => [...perText(content), ...ofStore(content)],
};
