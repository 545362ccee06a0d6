import { changedKeys, type ChangedKey } from '../ledger/changed-keys.ts';
import type { ControlledText, ControlledVersion } from '../ledger/document-control.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

const dataOf = ({ text }: ControlledText): unknown => (text.kind === 'missing' ? undefined : text.reading.yaml.data);

/** Names and reasons in words: a letter in them may be put right. */
const isWording = ({ path }: ChangedKey): boolean => path[0] === 'title' || path[0] === 'changes';

const findChanges = (version: ControlledVersion): readonly Finding[] =>
  version.texts.flatMap((corrected, index) => {
    const before = version.texts[index - 1];
    // Reading data takes time, and few versions have a second text.
    if (!before) return [];
    const [old, now] = [dataOf(before), dataOf(corrected)];
    if (old === undefined || now === undefined) return [];
    const changed = changedKeys(old, now).filter((key) => !isWording(key));
    if (changed.length === 0) return [];
    const params = { code: version.code, version: versionName(version), keys: changed.map(({ key }) => key), before: changed.map(({ before: was }) => was), after: changed.map(({ after }) => after) };
    return [{ location: placeOfLine(corrected.entry.line), params: { words: version.code, ...params } }];
  });

/**
 * A correction puts right how a text is set or typed; an error of its content is amended by a new version (NĐ 30/2020/NĐ-CP,
 * art. 18.4). A figure typed otherwise than on the signed paper is such an error of typing: nobody but a person can tell.
 */
export const correctionChangesData: Rule = {
  id: 'correction-changes-data',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: eachHistory(({ versions }) => versions.flatMap(findChanges)),
};
