import type { DocumentState } from '../model/document-status.ts';
import { BODY_READINGS } from './body-wordings.ts';
import type { BodySearch } from './body-search.ts';
import { NO_COUNTS, openFilters } from './filter-counts.ts';
import { openCodes } from './find-codes.ts';
import { reasonOf } from './hit-reason.ts';
import { markTitle } from './mark-title.ts';
import { wordsTyped } from './question.ts';
import { openRanking, type Scored } from './rank-rows.ts';
import type { HitReason, SearchAnswer, SearchHit, SearchOptions } from './search-answer.ts';
import type { SearchIndexData } from './search-index.ts';
import { searchWeights, type SearchWeights } from './search-weights.ts';

export type { BodyHit, BodyQuestion, BodySearch } from './body-search.ts';

export interface Search {
  /** Never throws for what was typed; rejects only when the body index cannot be read: the titles alone still answer with `isTyping`. */
  readonly search: (typed: string, options: SearchOptions) => Promise<SearchAnswer>;
}

/** Found unless every state is asked for. */
const CURRENT: ReadonlySet<DocumentState> = new Set(['in-force', 'not-yet-effective']);
/** Hits far below the best one are left out. */
const TAIL = 0.28;
/** Below this the best hit only comes near. */
const NEAR = 0.42;

/** Opens an index for questions; one index may be opened once and asked for ever. */
export const openSearch = (data: SearchIndexData, body: BodySearch, weights: SearchWeights = searchWeights): Search => {
  const codes = openCodes(data.rows);
  const rank = openRanking(data, { body, codes, weights });
  const { passes, countsOf } = openFilters(data);

  const levelOf = (row: number): number => data.rows[row]?.level ?? 0;
  const isCurrent = (row: number): boolean => CURRENT.has(data.rows[row]?.state ?? 'draft');

  /** Earlier versions of documents found, which stand in the answer only when asked for. */
  const earlierOf = (found: readonly { readonly row: number }[], isEveryState: boolean): number => (isEveryState ? 0 : found.reduce((sum, { row }) => sum + (data.rows[row]?.earlier ?? 0), 0));

  const hitOf = ({ row, score, reading, title, code }: Scored, why?: HitReason): SearchHit | undefined => {
    const own = data.rows[row];
    if (!own) return undefined;
    return {
      row,
      url: own.url,
      code: own.code,
      otherCodes: own.otherCodes,
      title: own.title,
      titleParts: markTitle(own.title, reading?.terms ?? []),
      kind: data.kinds[own.kind] ?? '',
      state: own.state,
      version: own.version,
      unit: data.units[own.unit] ?? '',
      field: data.fields[own.field],
      level: own.level,
      why: why ?? reasonOf({ code, reading, title, row: own }),
      score,
    };
  };

  /** A question that is a code which no document bears: words of texts that happen to hold its parts would only mislead. */
  const unknownCode = (typed: string, { limit, filters = {}, isEveryState = false }: SearchOptions): SearchAnswer | undefined => {
    const near = codes.find(typed).size > 0 ? undefined : codes.nearest(typed);
    if (!near) return undefined;
    const kept = near.filter(({ row }) => passes(row, filters) && (isEveryState || isCurrent(row)));
    const hits = kept.slice(0, limit).flatMap(({ row, code }) => hitOf({ row, score: 0, reading: undefined, title: undefined, code: undefined }, { kind: 'near-code', code }) ?? []);
    return { kind: 'unknown-code', hits, total: kept.length, filters: countsOf(kept.map(({ row }) => row), filters), terms: [], outside: 0 };
  };

  const search = async (typed: string, options: SearchOptions): Promise<SearchAnswer> => {
    const { isTyping, limit, filters = {}, isEveryState = false } = options;
    if (wordsTyped(typed).length === 0) return { kind: 'empty', hits: [], total: 0, filters: NO_COUNTS, terms: [], outside: 0 };
    const unknown = unknownCode(typed, options);
    if (unknown) return unknown;
    const { scored, readings } = await rank(typed, isTyping);
    const terms = [...new Set(readings.slice(0, BODY_READINGS).flatMap((reading) => reading.terms.flatMap(({ candidates }) => [...candidates.keys()].slice(0, 2))))];
    const shownAnyway = ({ row, code }: Scored): boolean => isEveryState || isCurrent(row) || code?.kind === 'whole';
    const sorted = scored.filter(({ score }) => score > 0).toSorted((left, right) => right.score - left.score || levelOf(left.row) - levelOf(right.row) || left.row - right.row);
    const best = sorted.find(shownAnyway)?.score ?? 0;
    const near = sorted.filter(({ score }) => score >= best * TAIL);
    const current = near.filter(shownAnyway);
    const kept = current.filter(({ row }) => passes(row, filters));
    const shared = { filters: countsOf(current.map(({ row }) => row), filters), terms, outside: near.filter(({ row }) => passes(row, filters)).length - kept.length + earlierOf(kept, isEveryState) };
    const [first, ...rest] = kept.slice(0, limit).flatMap((hit) => hitOf(hit) ?? []);
    if (!first) return { kind: 'nothing', hits: [], total: 0, ...shared };
    const kind = kept[0]?.code?.kind === 'whole' ? 'code' : best < NEAR ? 'nearest' : 'hits';
    // Who asks for a code is told no place where its letters stand.
    return { kind, hits: [first, ...rest], total: kept.length, ...shared, ...(kind === 'code' ? { terms: [] } : {}) };
  };

  return { search };
};
