import { changedKeys } from '../ledger/changed-keys.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { textOfOtherCode } from './text-of-other-code.ts';

/** The data of an issued text stay as they were issued; the finding names each key with its value then and now. */
export const issuedDataChanged: Rule = {
  id: 'issued-data-changed',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory((history, content) => {
    const { working, comparison, versions } = history;
    const last = versions.at(-1);
    if (comparison.kind !== 'changed' || !working || last?.text.kind !== 'old') return [];
    const other = textOfOtherCode(history, content);
    // Two codes changed about: what differs is one line, not all that the two texts do not share.
    if (other) return [{ location: placeOfValue(working, ['code']), params: { words: last.code, problem: 'other-code', code: other.code, version: versionName(other) }, related: [placeOfLine(other.issued.line)] }];
    // That a withdrawn document says so is no change of its data.
    const isStatus = (key: string): boolean => key === 'status' && last.withdrawal !== undefined;
    const changed = changedKeys(last.text.reading.yaml.data, working.yaml.data).filter(({ key }) => !isStatus(key));
    const [first] = changed;
    if (!first) return [];
    return [
      {
        location: placeOfValue(working, first.path),
        params: { words: last.code, version: versionName(last), keys: changed.map(({ key }) => key), before: changed.map(({ before }) => before.slice(0, 80)), after: changed.map(({ after }) => after.slice(0, 80)) },
        related: [placeOfLine((last.corrections.at(-1) ?? last.issued).line)],
      },
    ];
  }),
};
