import { judgedDocuments } from '../parse/read-content.ts';
import { contradict, contradictInList } from '../vietnamese/abbreviations.ts';
import { textsBehind, explanationsIn } from './abbreviations-of.ts';
import type { Rule } from './rule.ts';

/** One abbreviation, one meaning: in a document, and between it and the manual, its owner or the agency's list. */
export const abbreviationRepeated: Rule = {
  id: 'abbreviation-repeated',
  theme: 'wording',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const ofAgency = Object.entries(content.registries.agency?.data?.abbreviations ?? {}).map(([word, means]) => ({ word, means, locate: undefined }));
    return judgedDocuments(content).flatMap((document) => {
      const own = explanationsIn(document, content);
      if (own.length === 0) return [];
      const words = new Set(own.map(({ word }) => word));
      const others = [...textsBehind(document, content).flatMap((other) => explanationsIn(other, content)), ...ofAgency].filter(({ word }) => words.has(word));
      const told = new Set<string>();
      return own.flatMap(({ word, means, locate, isListed }, index) => {
        // One finding for one abbreviation, however often it is explained.
        if (told.has(word)) return [];
        const other = [...own.slice(0, index), ...others].find((candidate) => candidate.word === word && contradict(word, [means, candidate.means])) ??
          // Two rows of the document's own list.
          (isListed === true ? own.slice(0, index).find((candidate) => candidate.isListed === true && candidate.word === word && contradictInList(word, [means, candidate.means])) : undefined);
        if (!other) return [];
        told.add(word);
        return [{ location: locate(), params: { words: word, means: means.slice(0, 80), other: other.means.slice(0, 80) }, ...(other.locate ? { related: [other.locate()] } : {}) }];
      });
    });
  },
};
