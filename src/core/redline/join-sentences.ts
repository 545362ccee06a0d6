import { compareWords } from './compare-words.ts';
import { eventOf } from './findings.ts';
import { bagOfWords, likeness } from './measure.ts';
import type { Edit, RedlineChange } from './redline.ts';
import { isAtSection, sectionOf } from './section-name.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, type Word } from './word.ts';

/** Fewer words may well be the same by chance. */
const LEAST_WORDS = 5;
/** So many words, most of them the same, are one sentence that was changed on its way. */
const LEAST_CHANGED_WORDS = 8;
const LEAST_ALIKE = 0.75;

/** Words that came into a paragraph, or left it, with nothing in their stead; or a paragraph that came or went. */
interface Site {
  readonly index: number;
  /** Place among the edits of its change. */
  readonly at: number;
  /** Absent for a paragraph that came or went as a whole. */
  readonly edit: Edit | undefined;
  readonly words: readonly Word[];
  readonly ids: readonly number[];
}

const sitesOf = (changes: readonly RedlineChange[], side: 'before' | 'after'): readonly Site[] =>
  changes.flatMap(({ part, place, event }, index): readonly Site[] => {
    if (place.kind !== 'body') return [];
    if (part === 'paragraph' && event.kind === (side === 'before' ? 'removed' : 'added')) return siteOf({ index, at: 0, edit: undefined, words: event.words });
    if (event.kind !== 'edited') return [];
    return event.edits.flatMap((edit, at) => (idsOf(edit[side === 'before' ? 'after' : 'before']).length > 0 ? [] : siteOf({ index, at, edit, words: edit[side] })));
  });

const siteOf = (site: Omit<Site, 'ids'>): readonly Site[] => {
  const ids = idsOf(site.words);
  return ids.length < LEAST_WORDS ? [] : [{ ...site, ids }];
};

const STOP = /^[.!?]$/u;

/** Words that end a sentence, or begin with the end of the one before. */
const isSentence = ({ words }: Site): boolean => [words[0], words.at(-1)].some((word) => word?.isSign === true && STOP.test(word.text));

/** Within one paragraph only whole sentences change places; of two paragraphs gone and come others tell. */
const canBelong = (gone: Site, come: Site): boolean => (gone.index === come.index ? isSentence(gone) && isSentence(come) : gone.edit !== undefined || come.edit !== undefined);

const isSame = (left: Site, right: Site): boolean => left.ids.join(' ') === right.ids.join(' ');

const isAlike = (left: Site, right: Site): boolean => {
  const [one, other] = [left, right].map(({ words }) => bagOfWords(words));
  return one !== undefined && other !== undefined && Math.min(one.length, other.length) >= LEAST_CHANGED_WORDS && likeness(one, other) >= LEAST_ALIKE;
};

/** Where each sentence that came stood before: the same words first, then nearly the same. */
const originsOf = (gone: readonly Site[], come: readonly Site[]): ReadonlyMap<Site, Site> => {
  const origins = new Map<Site, Site>();
  const free = new Set(gone);
  for (const fits of [isSame, isAlike]) {
    for (const site of come) {
      const origin = origins.has(site) ? undefined : [...free].find((other) => canBelong(other, site) && fits(other, site));
      if (!origin) continue;
      origins.set(site, origin);
      free.delete(origin);
    }
  }
  return origins;
};

/** Words taken out of one paragraph and put into another were moved: one line, at the new place, and one for what changed on the way. */
export const joinSentences = (changes: readonly RedlineChange[]): readonly RedlineChange[] => {
  const origins = originsOf(sitesOf(changes, 'before'), sitesOf(changes, 'after'));
  if (origins.size === 0) return changes;
  const sites = [...origins].flat();
  const told = new Set<Edit>(sites.flatMap(({ edit }) => edit ?? []));
  const wholes = new Set(sites.flatMap(({ index, edit }) => (edit === undefined ? [index] : [])));
  const linesAt = (index: number, change: RedlineChange): readonly RedlineChange[] =>
    [...origins].flatMap(([to, from]) => {
      if (to.index !== index) return [];
      const before = changes[from.index];
      const section = before && sectionOf(before);
      const isElsewhere = section !== undefined && !isAtSection(change, section);
      const edited = eventOf(compareWords(from.words, to.words), from.words, to.words);
      return [
        { ...change, part: 'sentence', event: { kind: 'moved', words: to.words, direction: from.index < index || (from.index === index && from.at < to.at) ? 'down' : 'up', from: isElsewhere ? section : undefined, after: undefined } },
        ...(edited ? [{ ...change, event: edited }] : []),
      ];
    });
  return changes.flatMap((change, index) => [...linesAt(index, change), ...(wholes.has(index) ? [] : withoutEdits(change, told))]);
};
