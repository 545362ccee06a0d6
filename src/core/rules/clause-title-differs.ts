import type { Standard } from '../model/registries.ts';
import { titledClausesIn } from '../vietnamese/cited-clauses.ts';
import { eachProse } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import type { Rule } from './rule.ts';

interface Titled {
  readonly number: string;
  readonly title: string;
  readonly folded: string;
}

/** Shorter titles, `Khái quát`, stand over several clauses. */
const FEWEST_WORDS = 3;

const titlesOf = (clauses: Standard['clauses']): readonly Titled[] =>
  clauses.flatMap(({ number, title }) => {
    const folded = foldedWords(title);
    return folded.split(' ').length < FEWEST_WORDS || clauses.filter((other) => foldedWords(other.title) === folded).length > 1 ? [] : [{ number, title, folded }];
  });

/** A clause and those it is divided into are about one thing. */
const isWithin = (one: string, other: string): boolean => one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

/** A title of two parts is told by one of them: `Hành động khắc phục`. */
const partsOf = (folded: string): readonly string[] => [folded, ...folded.split(' va ').filter((part) => part !== folded && part.split(' ').length > FEWEST_WORDS)];

/** `của` may be left out of a title. */
const spoken = (folded: string): string => folded.replaceAll(/ cua /gu, ' ');

/** The title typed beside the number of a clause is that clause's title. */
export const clauseTitleDiffers: Rule = {
  id: 'clause-title-differs',
  theme: 'reference',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const { registries } = content;
    const clauses = registries.standards.find(({ data }) => data?.id === registries.agency?.data?.standard)?.data?.clauses ?? [];
    const titles = titlesOf(clauses);
    if (titles.length === 0) return [];
    const numbers = new Set(clauses.map(({ number }) => number));
    return eachProse(({ text, path }, { known }) =>
      known.status === 'withdrawn' || path[0] === 'changes'
        ? []
        : titledClausesIn(text).flatMap(({ number, at, before, behind }) => {
            if (!numbers.has(number)) return [];
            const after = foldedWords(behind);
            const [starts] = titles.filter(({ folded }) => partsOf(folded).some((part) => after.startsWith(part))).toSorted((one, other) => other.folded.length - one.folded.length);
            const lead = spoken(foldedWords(before));
            // The title nearest before the number is the one meant.
            const [ends] = titles
              .map((title) => ({ title, place: lead.lastIndexOf(spoken(title.folded)) }))
              .filter(({ place, title }) => place !== -1 && lead.length - place - title.folded.length < 60)
              .toSorted((one, other) => other.place - one.place || other.title.folded.length - one.title.folded.length);
            const meant = starts ?? ends?.title;
            return meant === undefined || isWithin(meant.number, number) ? [] : [{ at, params: { words: number, title: meant.title, number: meant.number } }];
          }),
    )(content);
  },
};
