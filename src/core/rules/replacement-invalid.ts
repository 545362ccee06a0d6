import type { LegalText } from '../model/registries.ts';
import type { RegistryReading } from '../parse/registry-reading.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

const keys = ['replacedBy', 'amendedBy'] as const;

type Texts = ReadonlyMap<string, LegalText>;

/** Texts from one on along what replaced each, round to the first itself: `[a, b, a]`; undefined when the way ends. */
const wayRound = (texts: Texts, from: string): readonly string[] | undefined => {
  const seen = new Set([from]);
  const search = (way: readonly string[]): readonly string[] | undefined => {
    for (const next of texts.get(way.at(-1) ?? '')?.replacedBy ?? []) {
      if (next === from) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search([...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search([from]);
};

const problemsOf = (reading: RegistryReading<LegalText>, texts: Texts): readonly Finding[] => {
  if (!reading.data) return [];
  const { id, number, issuedOn, replacedBy, expiredOn } = reading.data;
  const named = keys.flatMap((key) => (reading.data?.[key] ?? []).map((other, index) => ({ other, key, location: placeOfValue(reading, [key, index]) })));
  const itself = named.filter(({ other }) => other === id);
  if (itself.length > 0) return itself.map(({ other, key, location }) => ({ location, params: { words: other, problem: 'itself', key } }));

  const older = named.flatMap(({ other, key, location }) => {
    const text = texts.get(other);
    return text && text.issuedOn < issuedOn ? [{ location, params: { words: other, problem: 'older', key, number, issuedOn, otherNumber: text.number, otherIssuedOn: text.issuedOn } }] : [];
  });
  // On the way round one text is older than the one it replaces: that one is told of already.
  const way = older.length === 0 ? wayRound(texts, id) : undefined;
  const [first] = replacedBy;
  const circle = way ? [{ location: placeOfValue(reading, ['replacedBy', replacedBy.indexOf(way[1] ?? '')]), params: { words: way[1] ?? '', problem: 'circle', key: 'replacedBy', way } }] : [];
  const withoutEnd = first === undefined || expiredOn !== undefined ? [] : [{ location: placeOfValue(reading, ['replacedBy', 0]), params: { words: first, problem: 'no-end', key: 'replacedBy' } }];
  return [...older, ...circle, ...withoutEnd];
};

/** A legal text is replaced by another, newer text, and from then on it has a last day in force. */
export const replacementInvalid: Rule = {
  id: 'replacement-invalid',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ registries }) => {
    const texts = new Map(registries.legalTexts.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
    return registries.legalTexts.flatMap((reading) => problemsOf(reading, texts));
  },
};
