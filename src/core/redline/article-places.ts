import type { Block } from './block.ts';
import type { BlockSlot } from './find-reshaped.ts';
import type { SectionName } from './redline.ts';
import { isArticleLabel } from './typed-label.ts';

/** A decision has no headings: what stands in it stands in an article, which begins with its number. */
const articleOf = (blocks: readonly Block[]): SectionName | undefined => {
  const [first] = blocks;
  return first?.kind === 'text' && isArticleLabel(first.label) ? { label: first.label, words: [] } : undefined;
};

const isSignature = (block: Block): boolean => block.kind === 'component' && block.name === 'Signature';

/** The article that each block of a section stands in, by its number now; of a block that is gone, the one that it stood in. */
export const articlePlaces = (slots: readonly BlockSlot[]): readonly (SectionName | undefined)[] => {
  const articles = slots.map(({ older, newer, move }) => ({ older: move === 'here' ? undefined : articleOf(older), newer: move === 'gone' ? undefined : articleOf(newer) }));
  if (articles.every(({ older, newer }) => older === undefined && newer === undefined)) return [];
  let was: SectionName | undefined;
  let is: SectionName | undefined;
  return slots.map((slot, index) => {
    const { older, newer } = articles[index] ?? {};
    // Those who sign stand below the last article, in none.
    if (slot.older.some(isSignature)) was = undefined;
    if (slot.newer.some(isSignature)) is = undefined;
    // An article that stayed is called by its number now.
    if (older) was = newer ?? (articles.some((other) => other.newer?.label === older.label) ? { ...older, isFormer: true } : older);
    if (newer) is = newer;
    return slot.newer.length > 0 ? is : was;
  });
};
