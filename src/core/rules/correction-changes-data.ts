import { changedKeys, type ChangedKey } from '../ledger/changed-keys.ts';
import { changedSense } from '../ledger/changed-sense.ts';
import type { ControlledText, ControlledVersion } from '../ledger/document-control.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { placeTones } from '../vietnamese/tone-placement.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

/** Fewer words gone or added than these are a slip put right; a sentence is more. */
const MANY_WORDS = 12;

const dataOf = ({ text }: ControlledText): unknown => (text.kind === 'missing' ? undefined : text.reading.yaml.data);

const sourceOf = ({ text }: ControlledText): string => (text.kind === 'missing' ? '' : text.source);

/** Stands where a key would: the text below the data. */
const BODY = '';

/** Keys of a row of the revision table that are told in words: a letter in them may be put right. */
const inWords: ReadonlySet<unknown> = new Set(['summary', 'place', 'request']);

/** Spellings that are one: capitals, and where the tone stands. */
const spelling = (title: string): string => placeTones(title.toLowerCase(), 'old');

/** What says the same as before. The title is the name by which a document is known, and no such wording. */
const isWording = ({ path, before, after }: ChangedKey): boolean =>
  path[0] === 'title' ? spelling(before) === spelling(after) : path[0] === 'changes' && inWords.has(path.at(-1)) && before !== '' && after !== '';

const findChanges = (version: ControlledVersion): readonly Finding[] =>
  version.texts.flatMap((corrected, index) => {
    const before = version.texts[index - 1];
    // Reading data takes time, and few versions have a second text.
    if (!before) return [];
    const [old, now] = [dataOf(before), dataOf(corrected)];
    if (old === undefined || now === undefined) return [];
    const changed = changedKeys(old, now).filter((key) => !isWording(key));
    const { words, lost, added } = changedSense(sourceOf(before), sourceOf(corrected));
    const isRewritten = Math.max(lost, added) >= MANY_WORDS;
    if (changed.length === 0 && words.length === 0 && !isRewritten) return [];
    // Where sentences came or went, a list of their figures says less than how much it is.
    const shown = [...changed, ...(isRewritten ? [] : words.map((word) => ({ key: BODY, ...word })))];
    const params = { code: version.code, version: versionName(version), keys: shown.map(({ key }) => key), before: shown.map(({ before: was }) => was), after: shown.map(({ after }) => after) };
    return [{ location: placeOfLine(corrected.entry.line), params: { words: version.code, ...params, ...(isRewritten ? { lost, added } : {}) } }];
  });

/**
 * A correction puts right how a text is set or typed; an error of its content is amended by a new version (NĐ 30/2020/NĐ-CP,
 * art. 18.4). A figure typed otherwise than on the signed paper is such an error of typing: nobody but a person can tell.
 * In the text below the data, figures and words that turn a sentence round are looked at, and how much is new.
 */
export const correctionChangesData: Rule = {
  id: 'correction-changes-data',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: eachHistory(({ versions }) => versions.flatMap(findChanges)),
};
