import { expect, test } from 'vitest';
import { changedWords, type WordsOfSites } from '#core/proof/changed-words.ts';

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
const version = 'van-ban/qt-tp-01/2.0/';
const issued = { code: 'QT.TP.01', issue: 2, revision: 0, corrected: 0 };
const sites: WordsOfSites = { before: [{ digest: one, version }], after: [{ digest: one, version }], versions: [issued], linesBefore: 5 };

const rows: readonly { readonly which: string; readonly change: Partial<WordsOfSites>; readonly isChanged: boolean }[] = [
  { which: 'the same words', change: {}, isChanged: false },
  { which: 'other words', change: { after: [{ digest: two, version }] }, isChanged: true },
  { which: 'other words on one of two pages', change: { after: [{ digest: one, version }, { digest: two, version }] }, isChanged: true },
  { which: 'a page less, as when the next version takes over', change: { before: [{ digest: one, version }, { digest: two, version }] }, isChanged: false },
  { which: 'other words after a correction that the site before did not know', change: { after: [{ digest: two, version }], versions: [{ ...issued, corrected: 6 }] }, isChanged: false },
  { which: 'other words after a correction that the site before knew', change: { after: [{ digest: two, version }], versions: [{ ...issued, corrected: 5 }] }, isChanged: true },
  { which: 'a version that the site before did not have', change: { before: [{ digest: three, version: 'van-ban/qt-tp-01/1.0/' }], after: [{ digest: two, version }] }, isChanged: false },
];

test.each(rows)('$which', ({ change, isChanged }) => {
  expect(changedWords({ ...sites, ...change })).toEqual(isChanged ? (change.versions ?? [issued]) : []);
});
