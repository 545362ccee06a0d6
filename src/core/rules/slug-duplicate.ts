import { slugOf } from '../model/slug.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { placeOfLine } from './each-history.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Codes that differ only in marks (QT.DK.01, QT.ĐK.01) would get one address, also with a document whose file is gone and whose page stays. */
export const slugDuplicate: Rule = {
  id: 'slug-duplicate',
  theme: 'identity',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ documents, control }) => {
    // What is recorded keeps its address: the other one is told to change.
    const isRecorded = ({ claimedCode }: DocumentReading): boolean => claimedCode !== undefined && (control?.histories.get(claimedCode.normalize('NFC'))?.versions.length ?? 0) > 0;
    const inOrder = [...documents.filter(isRecorded), ...documents.filter((reading) => !isRecorded(reading))];
    const gone = new Map([...(control?.histories.values() ?? [])].flatMap(({ code, working, versions }) => (working === undefined && versions[0] ? [[slugOf(code), versions[0]] as const] : [])));
    const ofTheGone = documents.flatMap((reading): readonly Finding[] => {
      const { code } = reading.known;
      const version = code === undefined || isRecorded(reading) ? undefined : gone.get(slugOf(code));
      return version && code !== undefined ? [{ location: placeOfValue(reading, ['code']), params: { words: code, other: version.code, slug: slugOf(code) }, related: [placeOfLine(version.issued.line)] }] : [];
    });
    const twins = firstAndLater(inOrder, ({ known }) => (known.code === undefined ? undefined : slugOf(known.code)))
      .filter(({ first, later }) => first.known.code?.normalize('NFC') !== later.known.code?.normalize('NFC'))
      .map(({ first, later, key }) => ({
        location: placeOfValue(later, ['code']),
        params: { words: later.known.code ?? '', other: first.known.code ?? '', slug: key },
        related: [placeOfValue(first, ['code'])],
      }));
    return [...twins, ...ofTheGone];
  },
};
