import type { DocumentState } from '../model/document-status.ts';
import { foldForSearch, wordsOf } from './index-text.ts';
import type { FilterCounts, SearchAnswer, SearchHit, SearchOptions } from './search-answer.ts';
import type { SearchIndexData } from './search-index.ts';

/** What the body is asked: readings of the question, each as folded words; the first is the question as typed. */
export interface BodyQuestion {
  readonly readings: readonly { readonly words: readonly string[]; readonly weight: number }[];
}

/** How well the text of a document fits. */
export interface BodyHit {
  readonly row: number;
  readonly score: number;
}

/** Evidence from the text of the documents. Rejects when a file cannot be had; search then answers from the titles alone and says so by rejecting itself only when asked for the body. */
export interface BodySearch {
  readonly find: (question: BodyQuestion) => Promise<readonly BodyHit[]>;
}

export interface Search {
  /** Never throws for what was typed; rejects only when the body index cannot be read. */
  readonly search: (typed: string, options: SearchOptions) => Promise<SearchAnswer>;
}

const CURRENT: ReadonlySet<DocumentState> = new Set(['in-force', 'not-yet-effective']);
const none: FilterCounts = { kind: [], field: [], unit: [], level: [] };

/** Opens an index for questions; one index may be opened once and asked for ever. */
export const openSearch = (data: SearchIndexData, body: BodySearch): Search => ({
  search: async (typed, { isTyping, limit, isEveryState = false }) => {
    const words = wordsOf(foldForSearch(typed.slice(0, 200)));
    if (words.length === 0) return { kind: 'empty', hits: [], total: 0, filters: none, terms: [], outside: 0 };
    const found = isTyping ? [] : await body.find({ readings: [{ words, weight: 1 }] });
    const byRow = new Map(found.map(({ row, score }) => [row, score]));
    const hits = data.rows
      .map((row, number): SearchHit => {
        const own = new Set(wordsOf(foldForSearch(`${row.title} ${row.code} ${row.otherCodes.join(' ')}`)));
        return {
          row: number, url: row.url, code: row.code, otherCodes: row.otherCodes, title: row.title, titleParts: [{ text: row.title, isHit: false }],
          kind: data.kinds[row.kind] ?? '', state: row.state, unit: data.units[row.unit] ?? '', field: data.fields[row.field], level: row.level, why: { kind: 'title' },
          score: words.filter((word) => own.has(word)).length + (byRow.get(number) ?? 0),
        };
      })
      .filter(({ score, state }) => score > 0 && (isEveryState || CURRENT.has(state)))
      .toSorted((left, right) => right.score - left.score);
    const [first, ...rest] = hits.slice(0, limit);
    if (!first) return { kind: 'nothing', hits: [], total: 0, filters: none, terms: words, outside: 0 };
    return { kind: 'hits', hits: [first, ...rest], total: hits.length, filters: none, terms: words, outside: 0 };
  },
});
