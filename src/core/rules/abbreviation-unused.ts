import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { usualAbbreviations } from '../vietnamese/abbreviations.ts';
import { explanationsIn } from './abbreviations-of.ts';
import { fileTextOf } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** Kinds with a list of terms of their own; that of the manual serves all documents. */
const KINDS: ReadonlySet<string> = new Set(['process', 'internal-procedure', 'system-procedure', 'instruction']);

/** As many documents explain what the whole agency writes short; a list of theirs is a habit, no leftover. */
const SHARED_BY = 3;

/** Abbreviations that the agency, its manual or several of its documents explain. */
const sharedOf = (content: ContentReading): ReadonlySet<string> => {
  const explained = new Map<string, number>();
  for (const document of content.documents) {
    const weight = document.kind === 'manual' ? SHARED_BY : 1;
    for (const word of new Set(explanationsIn(document, content).map((one) => one.word))) explained.set(word, (explained.get(word) ?? 0) + weight);
  }
  return new Set([...usualAbbreviations, ...Object.keys(content.registries.agency?.data?.abbreviations ?? {}), ...[...explained].filter(([, count]) => count >= SHARED_BY).map(([word]) => word)]);
};

/** Everything that the pages of a document show by their tags: names of units, titles and numbers of the law, titles of documents. */
const shownByTags = ({ known }: DocumentReading, { registries, documents }: ContentReading): string => {
  const codes = new Set([...(known.related ?? []), ...('forms' in known ? (known.forms ?? []) : [])]);
  const laws = new Set((known.legalBasis ?? []).map(({ text }) => text));
  return [
    ...(registries.units?.data ?? []).flatMap(({ name, shortName = '' }) => [name, shortName]),
    ...registries.legalTexts.flatMap(({ data }) => (data && laws.has(data.id) ? [data.number, data.title] : [])),
    ...documents.flatMap(({ claimedCode, known: { title } }) => (claimedCode !== undefined && codes.has(claimedCode) && title !== undefined ? [title] : [])),
  ].join('\n');
};

/** A list of terms that explains what the text uses neither short nor in full was taken over from another text. */
export const abbreviationUnused: Rule = {
  id: 'abbreviation-unused',
  theme: 'wording',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const shared = sharedOf(content);
    return judgedDocuments(content).flatMap((reading) => {
      if (!isSettled(reading) || !KINDS.has(reading.kind)) return [];
      const listed = explanationsIn(reading, content).filter(({ word, isOfTerms }) => isOfTerms === true && !shared.has(word));
      if (listed.length === 0) return [];
      const shown = shownByTags(reading, content);
      const text = fileTextOf(content, reading.path).source.normalize('NFC');
      const folded = foldedWords(text);
      return listed.flatMap(({ word, means, locate }) => {
        const uses = text.match(new RegExp(String.raw`(?<![\p{L}\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?![\p{L}\p{N}])`, 'gu'))?.length ?? 0;
        // The row of the list is one.
        const meaning = foldedWords(means);
        const isMeant = meaning === '' || folded.indexOf(meaning) !== folded.lastIndexOf(meaning) || foldedWords(shown).includes(meaning);
        return uses > 1 || isMeant || shown.includes(word) ? [] : [{ location: locate(), params: { words: word } }];
      });
    });
  },
};
