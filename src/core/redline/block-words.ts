import type { Block, ListItem } from './block.ts';
import { joinWords, type Word } from './word.ts';

/** All words of a block. */
export const wordsOfBlock = (block: Block): readonly Word[] => {
  switch (block.kind) {
    case 'text':
      return block.words;
    case 'list':
      return joinWords(block.items.map(wordsOfItem), '');
    case 'table':
      return joinWords(block.rows.flatMap(({ cells }) => cells.map(({ words }) => words)), '|');
    case 'component':
      return joinWords([...block.attributes.filter(({ words }) => words[0]?.atom === undefined).map(({ words }) => words), ...block.blocks.map(wordsOfBlock)], '');
    case 'quote':
      return joinWords(block.blocks.map(wordsOfBlock), '');
    default:
      return [];
  }
};

/** All words of an item; none for no item. */
export const wordsOfItem = (item: ListItem | undefined): readonly Word[] => joinWords(item?.blocks.map(wordsOfBlock) ?? [], '');

/** Attributes that name a tag to its readers, the best first. */
const namingAttributes = ['label', 'caption', 'alt', 'title'];

/** Words that a block is known by: the label of a field, the caption of a figure, else all it says. */
export const namingWordsOfBlock = (block: Block): readonly Word[] => {
  const attributes = block.kind === 'component' && block.blocks.length === 0 ? block.attributes : [];
  const named = namingAttributes.flatMap((name) => attributes.filter((attribute) => attribute.name === name && attribute.words.length > 0));
  return named[0]?.words ?? wordsOfBlock(block);
};
