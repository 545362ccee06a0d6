import type { Cell } from './block.ts';
import { report, type Scope } from './findings.ts';
import { joinWords, type Word } from './word.ts';

/** What became of the cells over several rows or columns of a table. */
export interface SpanFindings {
  /** Notes words that one cell over several places says now, or that cells of their own say now. @returns the anchor of the first place. */
  readonly note: (kind: 'merged' | 'parted', cell: Cell) => string | undefined;
  /** @returns whether nothing has told yet that the one cell became the other: a cell that holds for several rows is told once. */
  readonly tell: (left: Cell, right: Cell) => boolean;
  /** Adds a line for cells merged and one for cells parted. */
  readonly report: () => void;
}

/** Gathers what became of the cells of two tables that cover several places; `lost` are keys of those whose own row came or went, which took the words along. */
export const makeSpanFindings = (scope: Scope, lost: ReadonlySet<string>): SpanFindings => {
  const noted = { merged: new Map<string, readonly Word[]>(), parted: new Map<string, readonly Word[]>() };
  const anchors: { merged?: string; parted?: string } = {};
  const told = new Set<string>();
  return {
    note: (kind, { words, measure: { key } }) => {
      if (lost.has(key)) return undefined;
      noted[kind].set(key, words);
      if (anchors[kind] !== undefined || scope.isQuiet) return undefined;
      anchors[kind] = scope.findings.newAnchor();
      return anchors[kind];
    },
    tell: (left, right) => {
      const key = `${left.measure.key}>${right.measure.key}`;
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    },
    report: () => {
      for (const kind of ['merged', 'parted'] as const) {
        const anchor = anchors[kind];
        if (anchor !== undefined) report(scope, { part: 'cell', anchor, event: { kind: 'spanned', isMerged: kind === 'merged', words: joinWords([...noted[kind].values()], ',') } });
      }
    },
  };
};
