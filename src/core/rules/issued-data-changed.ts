import { aroundChange } from '../ledger/around-change.ts';
import { changedKeys } from '../ledger/changed-keys.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import { placeOfValue } from './places.ts';
import { misnamedDocuments } from './misnamed-documents.ts';
import type { Rule } from './rule.ts';

/** The data of an issued text stay as they were issued; the finding names each key with its value then and now. */
export const issuedDataChanged: Rule = {
  id: 'issued-data-changed',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory((history, content) => {
    const { code, working, comparison, versions } = history;
    const last = versions.at(-1);
    // Its code was changed, or two changed about: what differs is one line, not all that the two texts do not share.
    const misnamed = misnamedDocuments(content).find(({ path }) => path === working?.path);
    if (misnamed && working) return [{ location: placeOfValue(working, ['code']), params: { words: code, problem: 'other-code', code: misnamed.is.code, version: versionName(misnamed.is) }, related: [placeOfLine(misnamed.is.issued.line)] }];
    if (comparison.kind !== 'changed' || !working || last?.text.kind !== 'old') return [];
    // That a withdrawn document says so is no change of its data.
    const isStatus = (key: string): boolean => key === 'status' && last.withdrawal !== undefined;
    const changed = changedKeys(last.text.reading.yaml.data, working.yaml.data).filter(({ key }) => !isStatus(key));
    const [first] = changed;
    if (!first) return [];
    const shown = changed.map(({ before, after }) => aroundChange(before, after));
    return [
      {
        location: placeOfValue(working, first.path),
        params: { words: last.code, version: versionName(last), keys: changed.map(({ key }) => key), before: shown.map(({ before }) => before), after: shown.map(({ after }) => after) },
        related: [placeOfLine((last.corrections.at(-1) ?? last.issued).line)],
      },
    ];
  }),
};
