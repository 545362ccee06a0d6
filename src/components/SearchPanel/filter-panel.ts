import type { FilterCount, FilterCounts, SearchFilters } from '#core/search/search-answer.ts';
import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import { element } from '../SearchResults/hit-elements.ts';
import { chosenCount, filterNames, type FilterName, type Question } from './question.ts';

export interface FilterPanel {
  /** Shows what can be chosen among the hits, and what is chosen. */
  readonly show: (question: Question, counts: FilterCounts | undefined) => void;
  /** What is ticked. */
  readonly read: () => Pick<Question, 'filters' | 'isEveryState'>;
}

export interface FilterPanelParts {
  readonly root: HTMLElement;
  /** A line of what is chosen, each with a way to take it back; seen also where the filters are folded away. */
  readonly chosen: HTMLElement;
  readonly summary: HTMLElement;
  readonly everyState: HTMLInputElement;
  /** Something was chosen or taken back. */
  readonly change: () => void;
}

/** The filters beside the results. */
export const openFilters = ({ root, chosen, summary, everyState, change }: FilterPanelParts): FilterPanel => {
  const groups = new Map([...root.querySelectorAll<HTMLElement>('[data-filter]')].map((group) => [group.dataset['filter'] as FilterName, group]));
  const boxesOf = (name: FilterName): readonly HTMLInputElement[] => [...(groups.get(name)?.querySelectorAll('input') ?? [])];
  const untick = (isMeant: (box: HTMLInputElement) => boolean): void => {
    for (const box of [...filterNames.flatMap(boxesOf), everyState]) if (isMeant(box)) box.checked = false;
    change();
  };

  const showGroup = (name: FilterName, counts: readonly FilterCount[], values: readonly string[]): void => {
    const group = groups.get(name);
    if (!group) return;
    const lost = values.filter((value) => !counts.some((one) => one.value === value)).map((value) => ({ value, count: 0 }));
    const focused = boxesOf(name).find((box) => box === document.activeElement)?.value;
    for (const label of group.querySelectorAll('label')) label.remove();
    const choices = [...counts.filter(({ count, value }) => count > 0 || values.includes(value)), ...lost];
    group.append(...choices.map((choice) => filterChoice(name, choice, values.includes(choice.value))));
    group.hidden = choices.length === 0;
    // The keyboard stays where it was, though the boxes are new.
    if (focused !== undefined) boxesOf(name).find(({ value }) => value === focused)?.focus();
  };

  const showChosen = ({ filters, isEveryState }: Question): void => {
    const buttons = filterNames.flatMap((name) => filters[name].map((value) => removal(shownValue(name, value), () => untick((box) => box.name === name && box.value === value))));
    if (isEveryState) buttons.push(removal(everyState.closest('label')?.textContent.trim() ?? '', () => untick((box) => box === everyState)));
    if (buttons.length > 1) {
      const all = element('button', 'button', words.removeAllFilters);
      all.type = 'button';
      all.addEventListener('click', () => untick(() => true));
      buttons.push(all);
    }
    const hadKeyboard = chosen.contains(document.activeElement);
    chosen.hidden = buttons.length === 0;
    chosen.replaceChildren(...buttons);
    // The button that was pressed is gone with what it stood for.
    if (hadKeyboard) (buttons[0] ?? summary).focus();
  };

  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && (target === everyState || target.closest('[data-filter]'))) change();
  });
  return {
    show: (question, counts) => {
      for (const name of filterNames) showGroup(name, counts?.[name] ?? [], question.filters[name]);
      everyState.checked = question.isEveryState;
      summary.textContent = words.filtersChosen(chosenCount(question));
      showChosen(question);
    },
    read: () => {
      const ticked = (name: FilterName): readonly string[] => boxesOf(name).flatMap((box) => (box.checked ? [box.value] : []));
      return { filters: { kind: ticked('kind'), field: ticked('field'), unit: ticked('unit'), level: ticked('level') } satisfies Required<SearchFilters>, isEveryState: everyState.checked };
    },
  };
};

/** A value as readers know it: levels have numbers in the index. */
const shownValue = (name: FilterName, value: string): string => (name === 'level' ? (words.levels[value] ?? value) : value);

const filterChoice = (name: FilterName, { value, count }: FilterCount, isChosen: boolean): HTMLElement => {
  const label = element('label', '');
  const box = element('input', '');
  Object.assign(box, { type: 'checkbox', name, value, checked: isChosen });
  label.append(box, shownValue(name, value), element('span', '', String(count)));
  return label;
};

const removal = (value: string, remove: () => void): HTMLButtonElement => {
  const button = element('button', 'search-chosen__value', value);
  button.type = 'button';
  button.setAttribute('aria-label', words.removeFilter(value));
  button.addEventListener('click', remove);
  return button;
};
