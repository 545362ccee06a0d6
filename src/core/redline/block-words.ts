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
