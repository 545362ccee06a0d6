import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import { drawChanged } from '../SearchResults/draw-changed.ts';
import { element } from '../SearchResults/hit-elements.ts';

/** Pause before a screen reader is told the number of choices. */
const QUIET = 700;
/** Least height that is worth showing. */
const LEAST_ROOM = 160;

export interface Choice {
  readonly href: string;
  readonly content: readonly Node[];
}

export interface Offer {
  readonly choices: readonly Choice[];
  /** What is to be said of the whole site, with its links. */
  readonly notice: readonly Node[];
  /** A sentence above the choices; empty for none. */
  readonly note: string;
  /** Number to tell a screen reader. */
  readonly count: number;
}

export interface SuggestionPanel {
  readonly offer: (offer: Offer) => void;
  /** Shows a sentence alone. */
  readonly note: (content: readonly Node[]) => void;
  readonly close: () => void;
}

/** Makes the list below the box and its keyboard: arrows choose, Enter goes there, Escape closes, Home and End stay in the text. */
export const openPanel = (form: HTMLFormElement, input: HTMLInputElement): SuggestionPanel => {
  const panel = element('div', 'search-box__panel');
  const sentence = element('p', 'search-box__note');
  const list = element('ul', 'search-box__choices');
  const status = element('p', 'visually-hidden');
  list.id = `${input.id}-choices`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.choices);
  status.setAttribute('role', 'status');
  panel.hidden = true;
  panel.append(sentence, list);
  form.append(panel, status);
  const setExpanded = (isExpanded: boolean) => input.setAttribute('aria-expanded', String(isExpanded));
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-haspopup', 'listbox');
  setExpanded(false);

  let choices: readonly Choice[] = [];
  let active = -1;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string): void => {
    clearTimeout(telling);
    telling = setTimeout(() => (status.textContent = text), QUIET);
  };
  const activate = (index: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const isOpen = (): boolean => !panel.hidden && choices.length > 0;
  const show = (isShown: boolean): void => {
    panel.hidden = !isShown;
    setExpanded(isOpen());
    if (isShown) fit();
    else activate(-1);
  };
  /** The panel ends above the keyboard of a phone. */
  const fit = (): void => {
    const view = globalThis.visualViewport;
    const bottom = view ? view.offsetTop + view.height : innerHeight;
    panel.style.maxHeight = `${Math.max(LEAST_ROOM, bottom - panel.getBoundingClientRect().top - 8)}px`;
  };
  /** Whether the keyboard is in the box or at a link below it; a late answer must not take it away. */
  const isHere = (): boolean => form.contains(document.activeElement);
  const fill = (next: readonly Choice[], note: readonly Node[]): void => {
    const wasHere = isHere();
    activate(-1);
    choices = next;
    drawChanged(sentence, note);
    sentence.hidden = note.length === 0;
    drawChanged(list, next.map(optionOf));
    list.hidden = next.length === 0;
    if (wasHere && !isHere()) input.focus();
  };
  const optionOf = ({ content }: Choice, index: number): HTMLElement => {
    const option = element('li', 'search-box__choice');
    option.id = `${input.id}-choice-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(...content);
    return option;
  };
  const choiceUnder = (target: EventTarget | null): Choice | undefined => choices[[...list.children].findIndex((option) => target instanceof Node && option.contains(target))];

  /** @returns whether the key was for the list. */
  const handleKey = ({ key, altKey }: KeyboardEvent): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (choices.length === 0) return false;
      if (altKey) {
        show(key === 'ArrowDown');
        return true;
      }
      if (!isOpen()) show(true);
      // Past either end the keyboard is in the text again, and after that at the other end.
      const step = key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + step + choices.length + 1) % (choices.length + 1)) - 1);
      return true;
    }
    if (key === 'Enter') {
      const choice = isOpen() ? choices[active] : undefined;
      if (choice) location.assign(choice.href);
      return choice !== undefined;
    }
    if (key === 'Escape' && !panel.hidden) {
      show(false);
      return true;
    }
    if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) activate(-1);
    if (key === 'Tab') activate(-1);
    return false;
  };

  input.addEventListener('keydown', (event) => {
    // A key that an input method takes is none for the list.
    if (!event.isComposing && handleKey(event)) event.preventDefault();
  });
  // The keyboard stays in the box while a choice is touched.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  const follow = (event: MouseEvent): void => {
    const choice = choiceUnder(event.target);
    if (!choice || event.button > 1) return;
    if (event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey) window.open(choice.href, '_blank', 'noopener');
    else location.assign(choice.href);
  };
  list.addEventListener('click', follow);
  list.addEventListener('auxclick', follow);
  input.addEventListener('click', () => choices.length > 0 && input.value.trim() !== '' && show(true));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) show(false);
  });
  form.addEventListener('submit', () => show(false));
  globalThis.visualViewport?.addEventListener('resize', () => !panel.hidden && fit());
  // A page that the browser kept comes back without its list.
  addEventListener('pagehide', () => show(false));

  return {
    offer: ({ choices: next, notice, note, count }) => {
      fill(next, [...notice, ...(note === '' ? [] : [document.createTextNode(` ${note}`)])]);
      show(isHere());
      say(sentence.textContent === '' ? words.choicesShown(count) : sentence.textContent.trim());
    },
    note: (content) => {
      fill([], content);
      show(isHere());
      say(sentence.textContent ?? '');
    },
    close: () => {
      fill([], []);
      show(false);
      say('');
    },
  };
};
