import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import { anyPlacesIn, isStateBody, organisationsIn, otherLevelsIn, ownPlacesIn, placeNamesIn } from '../vietnamese/place-names.ts';
import { isHistory } from '../vietnamese/district-level.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { foldedWords } from './folded-words.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const placesIn = onceAText(ownPlacesIn);
const namesIn = onceAText(anyPlacesIn);
const bodiesIn = onceAText(organisationsIn);

/** Places that the registries name: the agency's own, those of its units and of the bodies whose papers it follows. */
const ownPlaces = ({ registries }: ContentReading): ReadonlySet<string> => {
  const { agency, units, legalTexts, people } = registries;
  const own = agency?.data;
  // Without the agency's name, no name is another's.
  if (!own) return new Set();
  const words = [
    own.name, own.parentName, own.shortName, own.address,
    ...(units?.data ?? []).flatMap(({ name, duties }) => [name, duties]),
    ...legalTexts.flatMap(({ data }) => [data?.issuer, data?.title]),
  ];
  // A name behind a post may be a person's.
  const names = (people?.data ?? []).map(({ name }) => name);
  return new Set([...names, ...(own.place === undefined ? [] : [own.place]), ...words.flatMap((text) => (text === undefined ? [] : placeNamesIn(text)))].map(foldedWords));
};

/** `Mẫu Sơn` is another place than `Mẫu`; `Mẫu Chánh văn phòng` is not met, for a name ends before a small letter. */
const isOwn = (name: string, own: ReadonlySet<string>): boolean => own.has(foldedWords(name));

/** Names of the agency's own places with their marks, in small letters. */
const markedNames = ({ registries: { agency } }: ContentReading): ReadonlySet<string> =>
  new Set([agency?.data?.place, ...[agency?.data?.name, agency?.data?.parentName].flatMap((name) => (name === undefined ? [] : placeNamesIn(name)))].flatMap((name) => (name === undefined ? [] : [name.normalize('NFC').toLowerCase()])));

/** Letters and marks in any order: a tone may stand on one vowel or the other. */
const lettersOf = (name: string): string => [...name.toLowerCase().normalize('NFD')].toSorted().join('');

/** A paper taken over from another agency names that agency's ward or province. */
export const otherPlace: Rule = {
  id: 'other-place',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const own = ownPlaces(content);
    if (own.size === 0) return [];
    const marked = markedNames(content);
    const folded = new Set([...marked].map(foldedWords));
    /** `phường Mẩu` for `phường Mẫu`: the name with a mark mistyped. */
    const isMistyped = (name: string): boolean => folded.has(foldedWords(name)) && foldedWords(name) !== name.toLowerCase() && ![...marked].some((one) => lettersOf(one) === lettersOf(name));
    const agencyName = content.registries.agency?.data?.name ?? '';
    const isOfState = isStateBody(agencyName);
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.status === 'withdrawn') return [];
      const hits = proseOf(reading)
        .filter(({ path }) => path[0] !== 'changes')
        .flatMap((block) => [
          ...placesIn(block.text).filter(({ name }) => !isOwn(name, own)).map(({ at, text, level }) => ({ block, at, params: { words: text, level } })),
          ...namesIn(block.text).filter(({ name }) => isMistyped(name)).map(({ at, text }) => ({ block, at, params: { words: text, level: 'mistyped' } })),
          ...otherLevelsIn(block.text, agencyName).map(({ at, text }) => ({ block, at, params: { words: text, level: 'other-level' } })),
          ...(isOfState ? bodiesIn(block.text).map(({ at, text }) => ({ block, at, params: { words: text, level: 'organisation' } })) : []),
        ])
        .filter(({ block }) => !isHistory(block.section));
      return firstOfEach(hits, ({ params }) => foldedWords(String(params['words']))).map(({ block, at, params }) => ({ location: placeInProse(content, { path: reading.path, block, at }), params }));
    });
  },
};
