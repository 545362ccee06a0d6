import type { ContentReading } from '../parse/read-content.ts';
import type { MissingReason } from '../ledger/document-control.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

/** Why a text is missing for a reason of its own. */
const ownReasons: ReadonlySet<string> = new Set(['not-found', 'corrupt', 'differs'] satisfies readonly MissingReason[]);

const perText = eachHistory(({ code, versions }, { control }) =>
  versions.flatMap((version) =>
    version.texts.flatMap(({ text, entry, recorded }) => {
      // The file holds it today; with the next version nobody could read it any more.
      const isOnlyHere = text.kind === 'working' && control?.uncommitted.has(recorded.blob);
      const problem = isOnlyHere ? 'uncommitted' : text.kind === 'missing' && ownReasons.has(text.reason) ? text.reason : undefined;
      const path = text.kind === 'working' ? text.reading.path : recorded.path;
      return problem ? [{ location: placeOfLine(entry.line), params: { words: code, version: versionName(version), problem, blob: recorded.blob, path } }] : [];
    }),
  ),
);

/** Fewer texts may each have been lost. */
const LEAST_FOREIGN = 3;

/** A repository that holds none of the old texts is another one, made in the folder or without the history: one finding. */
const foreignStore = ({ control }: ContentReading): readonly Finding[] => {
  const texts = [...(control?.histories.values() ?? [])].flatMap(({ versions }) => versions.flatMap((version) => version.texts));
  const lines = texts.flatMap(({ text, entry }) => (text.kind === 'missing' && text.reason === 'not-found' ? [entry.line] : []));
  const isForeign = lines.length >= LEAST_FOREIGN && texts.every(({ text }) => text.kind === 'working' || (text.kind === 'missing' && text.reason === 'not-found'));
  return isForeign ? [{ location: placeOfLine(Math.min(...lines)), params: { words: String(lines.length), problem: 'foreign' } }] : [];
};

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
  check: (content) => {
    const foreign = foreignStore(content);
    return [...(foreign.length > 0 ? foreign : perText(content)), ...ofStore(content)];
  },
};
