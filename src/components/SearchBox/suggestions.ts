import type { SearchAnswer, SearchHit } from '#core/search/search-answer.ts';
import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import { loadSearch, type LoadedSearch } from '../SearchIndex/load-search.ts';
import { troubleOf } from '../SearchIndex/search-trouble.ts';
import { questionText } from '../SearchPanel/question.ts';
import { codeAndState, element, markedText } from '../SearchResults/hit-elements.ts';
import { reasonLine } from '../SearchResults/reason-line.ts';
import { troubleNote } from '../SearchResults/trouble-note.ts';
import { onTyped } from './on-typed.ts';
import { openPanel } from './suggestion-panel.ts';
import sheet from './suggestions.css?url';

const MOST = 6;
/** Wait after the last key. */
const PAUSE = 120;
/** After this long a reader is told that the index is on its way, and after that one that the line is slow. */
const [PATIENT, IMPATIENT] = [400, 4000];
/** Longest that Enter waits for the index before the search page takes over. */
const ENTER_WAIT = 1200;

/**
 * Makes the box a combobox (WAI-ARIA APG, editable with list autocomplete): titles that fit are offered while typing, a choice leads
 * to the document, Enter without a choice to the page of results, and a whole code straight to its document.
 */
export const startSuggestions = (form: HTMLFormElement, input: HTMLInputElement): void => {
  const base = form.dataset['searchBox'] ?? '/';
  const place = { base, build: form.dataset['build'] ?? '' };
  const registerHref = form.dataset['register'] ?? base;
  document.head.append(Object.assign(element('link', ''), { rel: 'stylesheet', href: sheet }));
  const panel = openPanel(form, input);
  let latest = 0;

  const addressOf = ({ url }: SearchHit): string => base + url.replace(/^\//u, '');
  const typed = (): string => questionText(input.value);
  const resultsFor = (question: string): string => `${form.action.replace(/[?#].*$/u, '')}?${new URLSearchParams({ q: question })}`;

  const load = async (isWanted: () => boolean): Promise<LoadedSearch> => {
    const tell = (wait: number, show: () => void) => setTimeout(() => isWanted() && show(), wait);
    const waits = [tell(PATIENT, () => panel.note([document.createTextNode(words.loading)])), tell(IMPATIENT, () => panel.note(troubleNote({ kind: 'slow', registerHref })))];
    try {
      return await loadSearch(place);
    } finally {
      for (const wait of waits) clearTimeout(wait);
    }
  };

  const suggest = async (): Promise<void> => {
    const question = typed();
    const turn = (latest += 1);
    const isWanted = (): boolean => turn === latest;
    if (question === '') return panel.close();
    try {
      const { search, isOtherBuild } = await load(isWanted);
      const answer = await search(question, { isTyping: true, limit: MOST });
      if (!isWanted()) return;
      if (answer.kind === 'empty') return panel.close();
      const choices = answer.hits.map((hit) => ({ href: addressOf(hit), content: choiceOf(hit) }));
      const whole = { href: resultsFor(question), content: [element('span', 'search-box__all', words.allResults(question))] };
      const notice = isOtherBuild ? troubleNote({ kind: 'other-build', registerHref, more: words.newAnswers }) : [];
      panel.offer({ notice, choices: [...choices, whole], note: noteOf(answer, question), count: choices.length });
    } catch (error) {
      if (isWanted()) panel.note(troubleNote({ kind: troubleOf(error), registerHref }));
    }
  };

  const goOn = async (): Promise<void> => {
    const question = typed();
    latest += 1;
    location.assign((await addressOfCode(question)) ?? resultsFor(question));
  };
  /** Address of the document whose code was asked for, unless the index is too long in coming. */
  const addressOfCode = async (question: string): Promise<string | undefined> => {
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ENTER_WAIT));
    const found = loadSearch(place).then(
      async ({ search }) => {
        const answer = await search(question, { isTyping: true, limit: 1 });
        return answer.kind === 'code' ? addressOf(answer.hits[0]) : undefined;
      },
      () => undefined,
    );
    return Promise.race([found, late]).catch(() => undefined);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void goOn();
  });
  onTyped(input, { pause: PAUSE, use: () => void suggest() });
  // Loaded now, so that the first letters find it there; a failure is told when something is asked.
  loadSearch(place).catch(() => {});
  if (typed() !== '') void suggest();
};

const noteOf = ({ kind, hits }: SearchAnswer, question: string): string =>
  kind === 'nothing' ? words.noChoices : kind === 'nearest' ? words.nearestChoices : kind === 'unknown-code' ? words.unknownCode(question, hits.length > 0) : '';

const choiceOf = (hit: SearchHit): readonly Node[] => {
  const title = element('span', 'search-box__title');
  title.append(...markedText(hit.titleParts));
  const about = element('span', 'search-box__about');
  about.append(...codeAndState(hit), element('span', '', hit.why.kind === 'title' ? hit.kind : reasonLine(hit.why)));
  return [title, about];
};
