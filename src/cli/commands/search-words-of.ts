import type { ContentReading } from '#core/parse/read-content.ts';
import type { SearchWord } from '#core/search/search-index.ts';
import { searchAbbreviations, searchWordList } from '#strings/vi/search-words.ts';

/** The words that search knows beside those of the documents. */
export interface SearchWords {
  readonly words: readonly SearchWord[];
  readonly abbreviations: readonly SearchWord[];
}

/** The words that every site gets. */
export const usualSearchWords: SearchWords = { words: searchWordList, abbreviations: searchAbbreviations };

/** The agency's own words before the list that everybody gets. */
export const searchWordsOf = ({ agency, searchWords }: ContentReading['registries']): SearchWords => {
  const own = Object.entries(agency?.data?.abbreviations ?? {}).map(([said, meant]) => ({ said, meant: [meant] }));
  return { words: [...(searchWords?.data?.words ?? []), ...usualSearchWords.words], abbreviations: [...own, ...usualSearchWords.abbreviations] };
};
