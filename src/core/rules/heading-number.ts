import type { DocumentReading } from '../parse/document-reading.ts';
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

const findingsOf = (reading: DocumentReading): readonly Finding[] => {
  const headings = headingsIn(reading);
  const previous = new Map<string, SectionHeading>();
  const twice = new Set<SectionHeading>();
  const jumped = new Set<SectionHeading>();
  const ofHeadings = headings.flatMap((heading, index): readonly Finding[] => {
    const { number, parent, point } = heading;
    if (!number) return [];
    const location = placeOfPoint(reading, point);
    const parentNumber = parent === undefined ? undefined : headings[parent]?.number;
    const above = parentNumber?.style === 'plain' ? parentNumber : levelAbove(headings, index);
    const own = number.parts.slice(0, -1);
    if (number.style === 'plain' && above?.style === 'plain' && above.parts.length === own.length && shown(own) !== shown(above.parts)) {
      return [{ location, params: { words: number.shown, problem: 'parent', other: above.shown, expected: shown([...above.parts, last(number.parts)]) } }];
    }
    const series = `${parent ?? ''} ${number.style} ${shown(own)}`;
    const before = previous.get(series);
    previous.set(series, heading);
    if (!before?.number) return [];
    const step = last(number.parts) - last(before.number.parts);
    // Behind a number that was used twice the count goes on as if it had not been.
    if (step === 2 && twice.has(before)) return [];
    // `5.5` for `5.4` takes the number of the next section, which bears its own.
    if (step === 0 && jumped.has(before)) return [];
    if (step === 0) twice.add(heading);
    if (step === 2) jumped.add(heading);
    if (step === 1 || (step > 1 && skipsClauses(reading, before.number.parts, last(number.parts)))) return [];
    // A number that is left out with a section that must be there is the matter of `section-missing`.
    if (own.length === 0 && step > 1 && missingSections(reading).length >= step - 1) return [];
    const problem = step === 0 ? 'repeated' : step < 0 ? 'falling' : 'gap';
    return [{ location, params: { words: number.shown, problem, other: before.number.shown }, related: [placeOfPoint(reading, before.point)] }];
  });
  return [...ofHeadings, ...chapterFaults(reading, headings)];
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
