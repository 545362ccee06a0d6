import type { SearchIndexData } from './search-index.ts';

/** The index with the standings that its documents have on a day; those that were to come on the day it was made may have come since. */
export const indexOnDay = (data: SearchIndexData, day: string): SearchIndexData => ({
  ...data,
  rows: data.rows.map((row) => {
    const reached = row.next?.filter(({ on }) => on <= day).at(-1);
    return reached ? { ...row, state: reached.state } : row;
  }),
});
