import type { FilterCount, FilterCounts, SearchFilters } from './search-answer.ts';
import type { IndexRow, SearchIndexData } from './search-index.ts';

const filterNames = ['kind', 'field', 'unit', 'level'] as const;
type FilterName = (typeof filterNames)[number];

export const NO_COUNTS: FilterCounts = { kind: [], field: [], unit: [], level: [] };

export interface HitFilters {
  /** Whether a row carries a value of each filter. */
  readonly passes: (row: number, filters: SearchFilters) => boolean;
  /** How many of some rows carry each value, counted without the filter of the same name. */
  readonly countsOf: (rows: readonly number[], filters: SearchFilters) => FilterCounts;
}

/** Opens what hits can be narrowed by. */
export const openFilters = ({ rows, kinds, fields, units }: Pick<SearchIndexData, 'rows' | 'kinds' | 'fields' | 'units'>): HitFilters => {
  const valueOf = (row: IndexRow | undefined, name: FilterName): string =>
    !row ? '' : name === 'kind' ? (kinds[row.kind] ?? '') : name === 'field' ? (fields[row.field] ?? '') : name === 'unit' ? (units[row.unit] ?? '') : String(row.level);
  const carries = (row: number, filters: SearchFilters, without?: FilterName): boolean =>
    filterNames.every((name) => name === without || (filters[name]?.length ?? 0) === 0 || filters[name]?.includes(valueOf(rows[row], name)));
  const countsOf = (found: readonly number[], filters: SearchFilters): FilterCounts => {
    const count = (name: FilterName): readonly FilterCount[] => {
      const counts = new Map<string, number>();
      for (const row of found) {
        const value = valueOf(rows[row], name);
        if (value !== '' && carries(row, filters, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts].map(([value, number]) => ({ value, count: number })).toSorted((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
    };
    return { kind: count('kind'), field: count('field'), unit: count('unit'), level: count('level') };
  };
  return { passes: (row, filters) => carries(row, filters), countsOf };
};
