import ts from 'typescript';
import { parseScript, splitAstro, type SourceText } from './source-files.ts';

/** A Vietnamese word found where no word may stand. */
export interface FoundWord {
  readonly path: string;
  readonly words: string;
}

const MARKED_LETTER = /[đĐ]|[aeiouy][\u0300-\u0303\u0306\u0309\u031B\u0323]/iu;
const CHARACTER_CLASS = /\[[^\]\s]*[A-Za-z0-9]-[A-Za-z0-9][^\]\s]*\]/gu;

/** A letter that stands alone or in the class of a pattern is alphabet, not a word. */
const isVietnamese = (text: string): boolean =>
  (text.replace(CHARACTER_CLASS, ' ').normalize('NFD').match(/(?:\p{L}\p{M}*){2,}/gu) ?? []).some((word) => MARKED_LETTER.test(word));

const wordsInScript = (source: SourceText): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node);
    if (isText && isVietnamese(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parseScript(source));
  return found;
};

const wordsInMarkup = (markup: string): readonly string[] =>
  markup
    .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//gu, '')
    .split('\n')
    .filter(isVietnamese)
    .map((line) => line.trim());

/** Vietnamese words in the strings, templates and markup of a source file; comments do not count. */
export const vietnameseWordsIn = (source: SourceText): readonly FoundWord[] => {
  const isScript = /\.(?:ts|mjs|js)$/u.test(source.path);
  const words = [
    ...(isScript || source.path.endsWith('.astro') ? wordsInScript(source) : []),
    ...(isScript ? [] : wordsInMarkup(source.path.endsWith('.astro') ? splitAstro(source.text).markup : source.text)),
  ];
  return words.map((found) => ({ path: source.path, words: found }));
};
