import { foldForSearch } from '../search/index-text.ts';
import { tokensOf } from '../search/search-token.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Names under which documents are found: titles, and the procedures that a process carries out. */
const namesIn = ({ documents }: ContentReading): readonly ReadonlySet<string>[] =>
  documents.flatMap(({ document }) => {
    if (!document) return [];
    const procedures = document.kind === 'process' ? document.frontMatter.procedures.map(({ name }) => name) : [];
    return [document.frontMatter.title, ...procedures].map((name) => new Set(tokensOf(name.normalize('NFC')).map(({ folded }) => folded)));
  });

const phraseOf = (text: string): string => ` ${(foldForSearch(text).match(/[a-z0-9]+/gu) ?? []).join(' ')} `;

/** An everyday word leads to a document: a name holds all words of a meaning, or a text holds them side by side. */
export const searchWordLeadsNowhere: Rule = {
  id: 'search-word-leads-nowhere',
  theme: 'settings',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const words = content.registries.searchWords;
    if (!words?.data || words.data.words.length === 0) return [];
    const names = namesIn(content);
    let texts: readonly string[] | undefined;
    return words.data.words.flatMap(({ said, meant }, at) =>
      meant.flatMap((meaning, which) => {
        const asked = tokensOf(meaning.normalize('NFC')).map(({ folded }) => folded);
        if (asked.length > 0 && names.some((name) => asked.every((word) => name.has(word)))) return [];
        texts ??= content.documents.map(({ source }) => phraseOf(source));
        const phrase = phraseOf(meaning);
        if (phrase.trim() !== '' && texts.some((text) => text.includes(phrase))) return [];
        return [{ location: placeOfValue(words, ['words', at, 'meant', which]), params: { words: meaning, said } }];
      }));
  },
};
