import { captionIn } from '../vietnamese/captions.ts';
import { eachDocumentProse } from './each-prose.ts';
import { isSettled } from './settled-documents.ts';
import type { Rule } from './rule.ts';

const WHOLE = /^\d+$/u;

/** Figures and tables are numbered one after another, each number once. */
export const captionNumber: Rule = {
  id: 'caption-number',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isSettled(reading)) return [];
    const last = new Map<string, number>();
    const seen = new Set<string>();
    return blocks.flatMap((block) => {
      const caption = block.path.length === 0 && block.shape !== 'item' ? captionIn(block.text) : undefined;
      if (!caption) return [];
      const { kind, number, at, text } = caption;
      const key = `${kind} ${number}`;
      const params = { words: text, kind };
      if (seen.has(key)) return [{ block, at, params: { ...params, problem: 'repeated' } }];
      seen.add(key);
      if (!WHOLE.test(number)) return [];
      const before = last.get(kind) ?? 0;
      last.set(kind, Math.max(before, Number(number)));
      return Number(number) > before + 1 ? [{ block, at, params: { ...params, problem: 'gap', expected: before + 1 } }] : [];
    });
  }),
};
