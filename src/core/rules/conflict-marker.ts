import { conflictMarkersIn } from './conflict-markers.ts';
import type { Rule } from './rule.ts';

/** A file in which Git has set two versions one below the other is neither of them. */
export const conflictMarker: Rule = {
  id: 'conflict-marker',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: (content) => conflictMarkersIn(content).map(({ path, line, sign }) => ({ location: { file: path, line, column: 1 }, params: { words: sign } })),
};
