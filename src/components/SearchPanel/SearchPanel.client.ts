import { excerptOf } from '#core/search/excerpt.ts';
import { foldForSearch, wordsOf } from '#core/search/index-text.ts';
import { searchWords } from '#strings/vi/search.ts';
import type { FilterCounts, Pagefind, PagefindAnswer, PagefindHit } from './pagefind.ts';

const PAGE_SIZE = 10;
const EXCERPT_WORDS = 36;
const MAX_QUERY = 200;
/** Letters, then numbers, parted or not: `qt tp 01`, `qttp01`. */
const CODE_LIKE = /^[a-z]{1,6}(?:[ ./-]?[a-z]{1,6})?(?:[ ./-]?\d{1,4}){1,3}$/u;

const panel = document.querySelector<HTMLElement>('[data-search-panel]');
const input = document.querySelector<HTMLInputElement>('input[name=q]');
if (panel && input) startSearch(panel, input);

function startSearch(root: HTMLElement, box: HTMLInputElement): void {
  const part = <Found extends HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (!found) throw new Error(selector);
    return found;
  };
  const status = part('[data-search-status]');
  const list = part('[data-search-results]');
  const more = part<HTMLButtonElement>('[data-search-more]');
  const advice = part('[data-search-advice]');
  const stateWords = JSON.parse(root.dataset['states'] ?? '{}') as Readonly<Record<string, string>>;
  const base = (root.dataset['base'] ?? '/').replace(/\/?$/u, '/');
  const address = new URL(location.href);

  let engine: Promise<Pagefind> | undefined;
  let latest = 0;
  let showMore = async (): Promise<void> => {};

  const loadEngine = (): Promise<Pagefind> => {
    engine ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (module: Pagefind) => {
      await module.options({ baseUrl: base });
      // Counts come with answers only once the filters are loaded.
      await module.filters();
      return module;
    });
    // A failed load may be tried again on the next query.
    engine.catch(() => (engine = undefined));
    return engine;
  };

  const chosenFilters = (): Record<string, string[]> => {
    const chosen: Record<string, string[]> = {};
    for (const checked of root.querySelectorAll<HTMLInputElement>('[data-filter] input:checked')) {
      (chosen[checked.name] ??= []).push(checked.value);
    }
    return chosen;
  };

  const showFilters = (counts: FilterCounts): void => {
    const chosen = chosenFilters();
    for (const group of root.querySelectorAll<HTMLElement>('[data-filter]')) {
      const name = group.dataset['filter'] ?? '';
      const values = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || chosen[name]?.includes(value));
      group.hidden = values.length === 0;
      for (const label of group.querySelectorAll('label')) label.remove();
      for (const [value, count] of values) group.append(filterChoice({ name, value, count, isChosen: chosen[name]?.includes(value) ?? false }));
    }
  };

  const showResults = async (answer: PagefindAnswer, from: number, turn: number): Promise<void> => {
    const hits = await Promise.all(answer.results.slice(from, from + PAGE_SIZE).map((result) => result.data()));
    if (turn !== latest) return;
    if (from === 0) list.replaceChildren();
    const firstNew = list.children.length;
    list.append(...hits.map((hit) => resultItem(hit, stateWords)));
    more.hidden = from + PAGE_SIZE >= answer.results.length;
    showMore = async () => {
      await showResults(answer, from + PAGE_SIZE, turn);
      list.children[firstNew + PAGE_SIZE]?.querySelector('a')?.focus();
    };
  };

  /** A question that reads like a code is asked for as one word; parted, its numbers would be found in every date. */
  const ask = async (pagefind: Pagefind, question: string): Promise<PagefindAnswer> => {
    const filters = chosenFilters();
    if (CODE_LIKE.test(question)) {
      const code = question.replace(/[^a-z0-9]/gu, '');
      const answer = await pagefind.search(code, { filters });
      if (await holds(answer, code)) return answer;
    }
    const answer = await pagefind.search(question, { filters });
    return (await holds(answer, question)) ? answer : emptied(answer);
  };

  const search = async (): Promise<void> => {
    const typed = box.value.normalize('NFC').trim().slice(0, MAX_QUERY);
    const turn = (latest += 1);
    address.searchParams.set('q', typed);
    history.replaceState(null, '', address);
    if (typed === '') {
      status.textContent = searchWords.typeSomething;
      list.replaceChildren();
      more.hidden = true;
      advice.hidden = true;
      return;
    }
    status.textContent = searchWords.searching;
    try {
      const pagefind = await loadEngine();
      const answer = await ask(pagefind, foldForSearch(typed));
      if (turn !== latest) return;
      await showResults(answer, 0, turn);
      if (turn !== latest) return;
      showFilters(answer.filters);
      status.textContent = answer.results.length === 0 ? searchWords.nothing(typed) : searchWords.found(answer.results.length, typed);
      advice.hidden = answer.results.length > 0;
    } catch {
      if (turn !== latest) return;
      status.textContent = searchWords.failed;
      list.replaceChildren();
      advice.hidden = false;
    }
  };

  root.hidden = false;
  box.value = address.searchParams.get('q') ?? '';
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => void showMore());
  let pause: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void search(), 180);
  });
  root.addEventListener('change', (event) => {
    if ((event.target as HTMLElement).closest('[data-filter]')) void search();
  });
  void search();
}

/** Whether the best hit has a word that begins like one asked for: Pagefind shortens a word it does not know until something fits. */
async function holds({ results }: PagefindAnswer, question: string): Promise<boolean> {
  const best = await results[0]?.data();
  const words = partsOf(best?.content ?? '');
  return partsOf(question).some((asked) => words.some((word) => word.startsWith(asked)));
}

function partsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

/** The answer without its hits; the filters stay, so that a chosen one can be taken back. */
function emptied({ filters }: PagefindAnswer): PagefindAnswer {
  const none = (counts: Readonly<Record<string, number>>) => Object.fromEntries(Object.keys(counts).map((value) => [value, 0]));
  return { results: [], filters: Object.fromEntries(Object.entries(filters).map(([name, counts]) => [name, none(counts)])) };
}

interface FilterChoice {
  readonly name: string;
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

function filterChoice({ name, value, count, isChosen }: FilterChoice): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name, value, checked: isChosen });
  const number = document.createElement('span');
  number.textContent = String(count);
  label.append(box, value, number);
  return label;
}

function resultItem({ url, meta, locations }: PagefindHit, stateWords: Readonly<Record<string, string>>): HTMLElement {
  const item = element('li', 'search-results__item');
  const line = element('p', 'search-results__meta');
  const state = meta['state'] ?? '';
  line.append(element('span', '', meta['kind']), element('span', 'code', meta['code']), element('span', `status-badge status-badge--${badgeOf(state)}`, stateWords[state]));
  const heading = element('h3', 'search-results__title');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? '';
  heading.append(link);
  const excerpt = element('p', 'search-results__excerpt');
  const text = meta['text'] ?? '';
  // The indexed text begins with title and code, which stand above the excerpt already.
  const offset = Number(meta['lead'] ?? 0);
  const hits = locations.map((location) => location - offset).filter((location) => location >= 0 && location < wordsOf(text).length);
  for (const { text: words, isHit } of excerptOf({ text, hits, length: EXCERPT_WORDS })) excerpt.append(isHit ? element('mark', '', words) : words, ' ');
  item.append(line, heading, excerpt);
  return item;
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function badgeOf(state: string): string {
  if (state === 'not-yet-effective') return 'upcoming';
  return state === 'awaiting-approval' ? 'awaiting' : state;
}
