import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { usualAbbreviations } from '../vietnamese/abbreviations.ts';
import { explanationsIn, textsBehind } from './abbreviations-of.ts';
import { fileTextOf } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** Kinds with a list of terms of their own; that of the manual serves all documents. */
const KINDS: ReadonlySet<string> = new Set(['process', 'internal-procedure', 'system-procedure', 'instruction']);

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
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    judgedDocuments(content).flatMap((reading) => {
      if (!isSettled(reading) || !KINDS.has(reading.kind)) return [];
      const mayBeOnly = explanationsIn(reading, content).filter(({ word, isOfTerms }) => isOfTerms === true && !usualAbbreviations.has(word));
      if (mayBeOnly.length === 0) return [];
      // What the manual or the agency's list explains as well is written short everywhere.
      const shared = new Set([...Object.keys(content.registries.agency?.data?.abbreviations ?? {}), ...textsBehind(reading, content).flatMap((source) => explanationsIn(source, content).map(({ word }) => word))]);
      const listed = mayBeOnly.filter(({ word }) => !shared.has(word));
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
    }),
};
