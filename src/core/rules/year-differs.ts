import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { withoutMarks } from './folded-words.ts';
import type { Rule } from './rule.ts';

const YEAR = /\bnam (20\d\d)\b/gu;

/** A heading may look back, or at a span of years. */
const LOOKS_ELSEWHERE = /\bket qua\b|\bso voi\b|\bnam truoc\b|\bdanh gia\b|\bthuc hien\b|\bke thua\b|\bgiai doan\b|\bdinh huong\b|\btheo\b|\bcan cu\b/u;

/** Objectives copied from last year keep its number in the title or a heading while the data name the new one. */
export const yearDiffers: Rule = {
  id: 'year-differs',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, { known }) => {
    if (known.kind !== 'objectives' || known.year === undefined) return [];
    const { year } = known;
    return blocks.flatMap((block): readonly PlacedHit[] => {
      const isTitle = block.path.length === 1 && block.path[0] === 'title';
      if (!isTitle && block.shape !== 'heading') return [];
      const folded = withoutMarks(block.text).toLowerCase();
      const years = [...folded.matchAll(YEAR)];
      if (years.some(([, found]) => Number(found) === year) || (!isTitle && LOOKS_ELSEWHERE.test(folded))) return [];
      return years.slice(0, 1).map(({ index, 0: { length } }) => ({ block, at: index, params: { words: block.text.slice(index, index + length), year, problem: isTitle ? 'title' : 'heading' } }));
    });
  }),
};
