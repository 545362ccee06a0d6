import { passageOf } from '#core/search/passage.ts';
import type { SearchAnswer } from '#core/search/search-answer.ts';
import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import { onTyped } from '../SearchBox/on-typed.ts';
import { loadSearch, type LoadedSearch } from '../SearchIndex/load-search.ts';
import { troubleOf } from '../SearchIndex/search-trouble.ts';
import { drawChanged } from '../SearchResults/draw-changed.ts';
import { resultItem } from '../SearchResults/result-item.ts';
import { troubleNote } from '../SearchResults/trouble-note.ts';
import { openFilters } from './filter-panel.ts';
import { addressOf, chosenCount, questionOf, questionText, type Question } from './question.ts';
import { seenOnce } from './seen-once.ts';

const PAGE_SIZE = 10;
const EXCERPT_WORDS = 32;
/** Wait after the last key, and the further wait before the texts are asked too. */
const [PAUSE, FURTHER_PAUSE] = [150, 450];
/** Longest that an answer from the titles is held back for the one from the texts. */
const HOLD = 250;
/** After this long a reader is told that the search is on its way, and after that one that the line is slow. */
const [PATIENT, IMPATIENT] = [300, 4000];
/** Pause before a screen reader is told. */
const QUIET = 700;

/** How a question came about. */
interface Asking {
  /** `typing`: the last word may be unfinished; `asked`: by Enter, a filter, or the address. */
  readonly manner: 'typing' | 'asked';
  /** What becomes of the address: a question that was asked is a step to go back to. */
  readonly step: 'replace' | 'push' | 'none';
  readonly shown?: number;
}

/** Makes the page of results work: answers while typing, keeps the question in the address, filters. */
export const startSearch = (root: HTMLElement, box: HTMLInputElement): void => {
  const part = <Found extends HTMLElement>(name: string): Found => {
    const found = root.querySelector<Found>(`[data-search-${name}]`);
    if (!found) throw new Error(name);
    return found;
  };
  const [status, told, trouble, list, outside, advice] = ['status', 'told', 'trouble', 'results', 'outside', 'advice'].map((name) => part(name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const more = part<HTMLButtonElement>('more');
  const base = root.dataset['searchPanel'] ?? '/';
  const registerHref = root.dataset['register'] ?? base;
  const everyState = part<HTMLInputElement>('every-state');
  const filters = openFilters({ root, chosen: part('chosen'), summary: part('summary'), everyState, change: () => void ask({ manner: 'asked', step: 'push' }) });
  let latest = 0;
  let shown = PAGE_SIZE;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string): void => {
    status.textContent = text;
    clearTimeout(telling);
    telling = setTimeout(() => (told.textContent = text), QUIET);
  };
  const showTrouble = (content: readonly Node[]): void => {
    trouble.hidden = content.length === 0;
    drawChanged(trouble, content);
  };

  const show = (answer: SearchAnswer, question: Question): readonly ReturnType<typeof resultItem>[] => {
    const items = answer.hits.map((hit) => resultItem(hit, base));
    list.replaceChildren(...items.map(({ item }) => item));
    more.hidden = answer.hits.length >= answer.total;
    outside.hidden = answer.outside === 0;
    outside.querySelector('span')?.replaceChildren(words.outside(answer.outside));
    advice.hidden = answer.kind === 'hits' || answer.kind === 'code';
    part('tips').hidden = answer.kind === 'empty';
    part('filters').hidden = answer.kind === 'empty';
    filters.show(question, answer.filters);
    say(statusOf(answer, question));
    return items;
  };

  const load = async (isWanted: () => boolean): Promise<LoadedSearch> => {
    const tell = (wait: number, act: () => void) => setTimeout(() => isWanted() && act(), wait);
    const waits = [tell(PATIENT, () => say(words.searching)), tell(IMPATIENT, () => showTrouble(troubleNote({ kind: 'slow', registerHref })))];
    try {
      return await loadSearch({ base, build: box.form?.dataset['build'] ?? '' });
    } finally {
      for (const wait of waits) clearTimeout(wait);
    }
  };

  const showPassages = (items: readonly ReturnType<typeof resultItem>[], { answer, loaded, isWanted }: { readonly answer: SearchAnswer; readonly loaded: LoadedSearch; readonly isWanted: () => boolean }): void => {
    for (const [index, hit] of answer.hits.entries()) {
      const shownItem = items[index];
      // Of an earlier version only the standing is known here, not the words.
      if (!shownItem || hit.version) continue;
      seenOnce(shownItem.item, async () => {
        if (!isWanted()) return;
        try {
          const passage = passageOf(await loaded.textOf(hit.row), { terms: answer.terms, length: EXCERPT_WORDS });
          if (passage && isWanted()) shownItem.showPassage(passage);
        } catch (error) {
          // Without its excerpt a result still leads to its document; that the site is another one by now is worth a word.
          if (isWanted() && troubleOf(error) === 'other-build') showTrouble(troubleNote({ kind: 'other-build', registerHref }));
        }
      });
    }
  };

  const ask = async ({ manner, step, shown: wanted = PAGE_SIZE }: Asking): Promise<SearchAnswer | undefined> => {
    const question: Question = { typed: questionText(box.value), ...filters.read() };
    const turn = (latest += 1);
    const isWanted = (): boolean => turn === latest;
    shown = wanted;
    delete root.dataset['answered'];
    keepInAddress(question, { step, manner, shown });
    try {
      const loaded = await load(isWanted);
      if (!isWanted()) return undefined;
      const options = { filters: question.filters, isEveryState: question.isEveryState, limit: shown };
      const quick = await loaded.search(question.typed, { ...options, isTyping: true });
      if (!isWanted()) return undefined;
      showTrouble(loaded.isOtherBuild ? troubleNote({ kind: 'other-build', registerHref, more: words.newAnswers }) : []);
      if (manner === 'typing') {
        show(quick, question);
        await pause(FURTHER_PAUSE);
        if (!isWanted()) return undefined;
      }
      const held = setTimeout(() => isWanted() && show(quick, question), HOLD);
      const full = await loaded.search(question.typed, { ...options, isTyping: false });
      clearTimeout(held);
      if (!isWanted()) return undefined;
      // A word that is still being typed may fit nothing; what it can become was found already.
      const answer = manner === 'typing' && isFound(quick) && !isFound(full) ? quick : full;
      const items = show(answer, question);
      const bodyTrouble = loaded.bodyTrouble();
      if (bodyTrouble !== undefined) showTrouble(troubleNote({ kind: bodyTrouble, registerHref, more: words.bodyMissing }));
      showPassages(items, { answer, loaded, isWanted });
      root.dataset['answered'] = question.typed;
      return answer;
    } catch (error) {
      if (!isWanted()) return undefined;
      list.replaceChildren();
      more.hidden = true;
      outside.hidden = true;
      advice.hidden = false;
      say('');
      showTrouble(troubleNote({ kind: troubleOf(error), registerHref }));
      return undefined;
    }
  };

  const goOn = async (): Promise<void> => {
    const answer = await ask({ manner: 'asked', step: 'push' });
    if (answer?.kind === 'code') location.assign(base + answer.hits[0].url.replace(/^\//u, ''));
    // The keyboard of a phone would cover the results.
    else if (answer && matchMedia('(pointer: coarse)').matches) box.blur();
  };
  const showMore = async (): Promise<void> => {
    const before = list.children.length;
    await ask({ manner: 'asked', step: 'replace', shown: shown + PAGE_SIZE });
    list.children[before]?.querySelector('a')?.focus();
  };
  const readAddress = (): void => {
    const question = questionOf(new URL(location.href));
    // What a reader has begun to type while the page was loading stays.
    if (document.activeElement !== box || question.typed !== '') box.value = question.typed;
    filters.show(question, undefined);
    void ask({ manner: 'asked', step: 'none', shown: shownBefore() });
  };

  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void goOn();
  });
  onTyped(box, { pause: PAUSE, use: () => void ask({ manner: 'typing', step: 'replace' }) });
  part('include').addEventListener('click', () => {
    everyState.checked = true;
    void ask({ manner: 'asked', step: 'push' });
    box.focus();
  });
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', readAddress);
  readAddress();
};

const isFound = ({ kind }: SearchAnswer): boolean => kind === 'hits' || kind === 'code';

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const statusOf = ({ kind, hits, total }: SearchAnswer, question: Question): string => {
  if (kind === 'empty') return question.typed === '' ? words.typeSomething : words.noWords(question.typed);
  if (kind === 'nearest') return words.nearest(question.typed);
  if (kind === 'unknown-code') return words.unknownCode(question.typed, hits.length > 0);
  if (kind === 'nothing') return chosenCount(question) > 0 ? words.nothingChosen(question.typed) : words.nothing(question.typed);
  return words.found(total, question.typed);
};

/**
 * Keeps the question in the address. What is being typed has one entry in the history, so that going back leads to the question
 * asked before it, however slowly it was typed.
 */
const keepInAddress = (question: Question, { step, manner, shown }: Pick<Asking, 'step' | 'manner'> & { readonly shown: number }): void => {
  if (step === 'none') return;
  const address = addressOf(question, location.href);
  const isTyping = manner === 'typing';
  // Typing that ends at what was asked already changes nothing.
  const state = { shown, isTyping: isTyping && (address !== location.href || isTypedEntry()) };
  const isNewEntry = isTyping ? questionOf(new URL(location.href)).typed !== '' : step === 'push';
  if (isNewEntry && !isTypedEntry() && address !== location.href) history.pushState(state, '', address);
  else history.replaceState(state, '', address);
};

/** Whether the entry of the history that the reader is at holds a question that was never asked. */
const isTypedEntry = (): boolean => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'isTyping' in state && state.isTyping === true;
};

/** How many results stood on the page when the reader left it. */
const shownBefore = (): number => {
  const state: unknown = history.state;
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? Number(state.shown) : Number.NaN;
  return Number.isSafeInteger(shown) && shown >= PAGE_SIZE && shown <= 500 ? shown : PAGE_SIZE;
};
