import type { DocumentReading } from '../parse/document-reading.ts';
import type { HeadingNumber } from './heading-number-of.ts';
import { headingsIn, type SectionHeading } from './headings-in.ts';
import { paragraphFaults } from './numbered-paragraphs.ts';
import { placeOfPoint } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';
import { missingSections } from './section-missing.ts';

const last = (parts: readonly number[]): number => parts.at(-1) ?? 0;

const shown = (parts: readonly number[]): string => parts.join('.');

/** A manual that follows the numbers of the standard skips what does not apply. */
const skipsClauses = ({ known }: DocumentReading, from: readonly number[], to: number): boolean => {
  if (known.kind !== 'manual') return false;
  const excluded = new Set((known.exclusions ?? []).map(({ clause }) => clause));
  const skipped = Array.from({ length: to - last(from) - 1 }, (_, index) => shown([...from.slice(0, -1), last(from) + 1 + index]));
  return skipped.every((number) => excluded.has(number));
};

/** Chapters are counted in a style of their own; their sections bear the number of the chapter, where most of them do. */
const chapterFaults = (reading: DocumentReading, headings: readonly SectionHeading[]): readonly Finding[] => {
  const inChapters = headings.flatMap((heading) => {
    const chapter = heading.parent === undefined ? undefined : headings[heading.parent]?.number;
    const { number } = heading;
    return chapter && number && chapter.style !== 'plain' && chapter.parts.length === 1 && number.style === 'plain' && number.parts.length === 2 ? [{ heading, number, chapter }] : [];
  });
  const wrong = inChapters.filter(({ number, chapter }) => number.parts[0] !== chapter.parts[0]);
  if (inChapters.length < 3 || wrong.length * 2 > inChapters.length - 1) return [];
  return wrong.map(({ heading, number, chapter }) => ({
    location: placeOfPoint(reading, heading.point),
    params: { words: number.shown, problem: 'parent', other: chapter.shown, expected: shown([...chapter.parts, last(number.parts)]) },
  }));
};

/** The section that a heading of the same level goes on with: `5.` before `5.1.` where both are typed with as many signs. */
const levelAbove = (headings: readonly SectionHeading[], index: number): SectionHeading['number'] => {
  const length = (headings[index]?.number?.parts.length ?? 0) - 1;
  const { level } = headings[index] ?? {};
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = headings[at];
    if (!before?.number || before.level !== level || before.number.style !== 'plain') return undefined;
    if (before.number.parts.length === length) return before.number;
  }
  return undefined;
};

/** What is counted together: numbers of one style below one heading. */
const seriesOf = ({ style, parts }: HeadingNumber, parent: number | undefined): string => `${parent ?? ''} ${style} ${shown(parts.slice(0, -1))}`;

/** Things by their keys, in the order in which they come. */
const groupsOf = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly (readonly Thing[])[] => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
};

interface Misplaced {
  readonly heading: SectionHeading;
  readonly number: HeadingNumber;
  /** The number of the section that it stands in. */
  readonly above: HeadingNumber;
}

/** A section that does not bear the number of the one it stands in; several of one number stand below a heading that is lost. */
const misplacedFindings = (reading: DocumentReading, misplaced: readonly Misplaced[]): readonly Finding[] =>
  groupsOf(misplaced, ({ heading, number }) => `${heading.parent ?? ''} ${shown(number.parts.slice(0, -1))}`).flatMap((together): readonly Finding[] => {
    const [first] = together;
    if (!first) return [];
    const { heading, number, above } = first;
    const location = placeOfPoint(reading, heading.point);
    return together.length === 1
      ? [{ location, params: { words: number.shown, problem: 'parent', other: above.shown, expected: shown([...above.parts, last(number.parts)]) } }]
      : [{ location, params: { words: number.shown, problem: 'parent-lost', other: above.shown, expected: shown(number.parts.slice(0, -1)), last: together.at(-1)?.number.shown ?? '' } }];
  });

/** Fewer sections of one count do not tell how many `#` signs they have. */
const FEWEST_OF_LEVEL = 3;

/** Sections of one count stand at one level: the one that alone has more or fewer `#` signs than the others, with one of those. */
const oddLevels = (headings: readonly SectionHeading[]): ReadonlyMap<SectionHeading, SectionHeading> => {
  const odd = new Map<SectionHeading, SectionHeading>();
  const counted = headings.filter(({ number }) => number?.style === 'plain');
  for (const together of groupsOf(counted, ({ number }) => shown(number?.parts.slice(0, -1) ?? []))) {
    const numbers = new Set(together.map(({ number }) => shown(number?.parts ?? [])));
    const [first, ...others] = [...new Set(together.map(({ level }) => level))].map((level) => together.filter((heading) => heading.level === level)).toSorted((left, right) => right.length - left.length);
    const [alone, ...more] = others.flat();
    // Annexes and parts count anew.
    if (first?.[0] && alone && more.length === 0 && first.length >= FEWEST_OF_LEVEL && numbers.size === together.length) odd.set(alone, first[0]);
  }
  return odd;
};

const findingsOf = (reading: DocumentReading): readonly Finding[] => {
  const headings = headingsIn(reading);
  const misplaced: Misplaced[] = [];
  const odd = oddLevels(headings);
  const oddNumbers = new Set([...odd.keys()].map(({ number }) => shown(number?.parts ?? [])));
  const previous = new Map<string, SectionHeading>();
  const twice = new Set<SectionHeading>();
  const jumped = new Set<SectionHeading>();
  const ofHeadings = headings.flatMap((heading, index): readonly Finding[] => {
    const { number, parent, point } = heading;
    if (!number) return [];
    const location = placeOfPoint(reading, point);
    const peer = odd.get(heading);
    if (peer) {
      previous.set(seriesOf(number, peer.parent), heading);
      // A level that is left out is the matter of `heading-level`.
      const isSkipped = heading.level > (parent === undefined ? 1 : (headings[parent]?.level ?? 1)) + 1;
      return isSkipped ? [] : [{ location, params: { words: number.shown, problem: 'level', expected: '#'.repeat(peer.level), other: '#'.repeat(heading.level) } }];
    }
    // Its own sections went astray with it.
    if (oddNumbers.has(shown(number.parts.slice(0, -1)))) return [];
    const parentNumber = parent === undefined ? undefined : headings[parent]?.number;
    const above = parentNumber?.style === 'plain' ? parentNumber : levelAbove(headings, index);
    const own = number.parts.slice(0, -1);
    if (number.style === 'plain' && above?.style === 'plain' && above.parts.length === own.length && shown(own) !== shown(above.parts)) {
      misplaced.push({ heading, number, above });
      previous.set(seriesOf({ ...number, parts: [...above.parts, last(number.parts)] }, parent), heading);
      return [];
    }
    const series = seriesOf(number, parent);
    const before = previous.get(series);
    previous.set(series, heading);
    if (!before?.number) return [];
    const step = last(number.parts) - last(before.number.parts);
    // Behind a number that was used twice the count goes on as if it had not been.
    if (step === 2 && twice.has(before)) return [];
    // `5.5` for `5.4` takes the number of the next section, which bears its own.
    if (step === 0 && jumped.has(before)) return [];
    // The heading of the same name right above it is the matter of `heading-repeated`, which passes forms over.
    if (step === 0 && reading.kind !== 'form' && before.folded === heading.folded) return [];
    if (step === 0) twice.add(heading);
    if (step === 2) jumped.add(heading);
    if (step === 1 || (step > 1 && skipsClauses(reading, before.number.parts, last(number.parts)))) return [];
    // A number that is left out with a section that must be there is the matter of `section-missing`.
    if (own.length === 0 && step > 1 && missingSections(reading).length >= step - 1) return [];
    // Its parts tell of the heading that is lost.
    if (step === 2 && misplaced.filter((one) => shown(one.number.parts.slice(0, -1)) === shown([...own, last(number.parts) - 1])).length > 1) return [];
    const problem = step === 0 ? 'repeated' : step < 0 ? 'falling' : 'gap';
    return [{ location, params: { words: number.shown, problem, other: before.number.shown }, related: [placeOfPoint(reading, before.point)] }];
  });
  return [...ofHeadings, ...misplacedFindings(reading, misplaced), ...chapterFaults(reading, headings)];
};

/** `Điều 4.` right behind `Điều 2.`: articles of a decision are paragraphs, counted all the same. */
const articlesOf = (reading: DocumentReading): readonly Finding[] => {
  if (reading.kind !== 'decision') return [];
  const articles = plainTextsOf(reading).flatMap(({ text, isHeading, placeOf }) => {
    const found = isHeading ? null : /^Điều (\d{1,2})\./u.exec(text);
    return found ? [{ number: Number(found[1]), words: found[0].slice(0, -1), placeOf }] : [];
  });
  return articles.flatMap(({ number, words, placeOf }, index) => {
    const before = articles[index - 1];
    // A regulation issued with the decision begins anew.
    if (!before || number < before.number || number === before.number + 1 || (number === 1 && before.number === 1)) return [];
    // Behind a number that was used twice the count goes on as if it had not been.
    if (number === before.number + 2 && articles[index - 2]?.number === before.number) return [];
    return [{ location: placeOf(words), params: { words, problem: number === before.number ? 'repeated' : 'gap', other: before.words }, related: [before.placeOf(before.words)] }];
  });
};

/** Numbers of neighbouring headings and numbered paragraphs follow one another: people and other papers cite a section by its number. */
export const headingNumber: Rule = {
  id: 'heading-number',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) => documents.flatMap((reading) => [...findingsOf(reading), ...paragraphFaults(reading), ...articlesOf(reading)]),
};
