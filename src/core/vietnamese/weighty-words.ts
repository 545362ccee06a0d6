/** A figure, or a word that turns a sentence round or binds it otherwise. */
const WEIGHTY = /\d+(?:[.,/]\d+)*|(?<![\p{L}\p{N}])(?:không|chưa|trừ|cấm|hoặc|phải|chỉ)(?![\p{L}\p{N}])/giu;

/** The number of a heading or a list item: only its place. */
const ITEM_NUMBER = /^[ \t]*(?:#+[ \t]+)?\d+(?:\.\d+)*[.)]?(?=[ \t])/gmu;

/** One of these in a text. */
export interface WeightyWord {
  /** By which two are the same. */
  readonly key: string;
  /** With the word after it, so that a reader knows it again. */
  readonly shown: string;
}

/** The figures and turning words of a text, in its order. A change of one of them is seldom a slip of the hand without weight. */
export const weightyWordsIn = (text: string): readonly WeightyWord[] => {
  const source = text.replaceAll(ITEM_NUMBER, '');
  return [...source.matchAll(WEIGHTY)].map((found) => {
    const after = /^ ?\p{L}+/u.exec(source.slice(found.index + found[0].length))?.[0] ?? '';
    return { key: found[0].toLowerCase(), shown: `${found[0]}${after}` };
  });
};
