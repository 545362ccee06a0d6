import type { SearchFilters } from '#core/search/search-answer.ts';

/** What a reader asks, as it stands in the address. */
export interface Question {
  readonly typed: string;
  readonly filters: Required<SearchFilters>;
  readonly isEveryState: boolean;
}

export type FilterName = keyof SearchFilters;

/** Names of the filters in the address: they are read by people and kept in bookmarks. */
const parameters: Readonly<Record<FilterName, string>> = { kind: 'loai', field: 'linh-vuc', unit: 'don-vi', level: 'cap' };
const everyState = 'tat-ca';
/** Longest question; longer ones do not fit into an address that every server takes. */
const LONGEST = 200;
/** Most values of a filter that an address is believed. */
const MOST = 50;

export const filterNames = Object.keys(parameters) as readonly FilterName[];

/** What was typed, as it is asked: NFC, without blanks around it and halves of signs (an address turns them into U+FFFD), never longer than an address takes. */
export const questionText = (typed: string): string => typed.normalize('NFC').trim().slice(0, LONGEST).replace(/[\p{Surrogate}\uFFFD]/gu, '').trim();

/** The question that an address holds. */
export const questionOf = ({ searchParams }: URL): Question => {
  const values = (name: FilterName): readonly string[] => [...new Set(searchParams.getAll(parameters[name]).filter((value) => value !== ''))].slice(0, MOST);
  return {
    typed: questionText(searchParams.get('q') ?? ''),
    filters: { kind: values('kind'), field: values('field'), unit: values('unit'), level: values('level') },
    isEveryState: searchParams.get(everyState) === '1',
  };
};

/** The address of a question on the same page. */
export const addressOf = ({ typed, filters, isEveryState }: Question, page: string): string => {
  const address = new URL(page);
  address.search = '';
  address.hash = '';
  if (typed !== '') address.searchParams.set('q', typed);
  for (const name of filterNames) for (const value of filters[name]) address.searchParams.append(parameters[name], value);
  if (isEveryState) address.searchParams.set(everyState, '1');
  return address.href;
};

/** How many values are chosen. */
export const chosenCount = ({ filters, isEveryState }: Question): number => filterNames.reduce((sum, name) => sum + filters[name].length, isEveryState ? 1 : 0);
