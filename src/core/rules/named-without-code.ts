import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { foldedWords } from './folded-words.ts';
import { plainTextsOf, sentencesOf, type PlainText } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';

/** Kinds of which an agency has many, so that a name alone is not enough. */
const kinds: ReadonlySet<string> = new Set(['system-procedure', 'internal-procedure', 'process', 'instruction', 'form']);

const LEAD = '(?:quy trinh|bieu mau|huong dan|so tay)';

/** What may follow a name without being a part of it: the end, a sign, or a word that goes on with the sentence. */
const AFTER = '(?=$|[^\\p{L}\\p{N}\\s]|\\s+[^\\p{L}\\p{N}]|\\s+(?:va|cua|tai|theo|de|khi|trong|thi|duoc|phai|do|cho|voi|nay|hien|da|la|co|hoac|bang|o|nham|ban|con|vua|sau|truoc)(?![\\p{L}\\p{N}]))';

const FEWEST_WORDS = 3;

interface NamedDocument {
  readonly path: string;
  readonly code: string;
  /** Folded. */
  readonly title: string;
  readonly name: RegExp;
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const named = ({ path, known, kind, claimedCode }: DocumentReading): readonly NamedDocument[] => {
  const title = foldedWords(known.title ?? '');
  if (claimedCode === undefined || known.status === 'withdrawn' || !kinds.has(kind) || title.split(' ').length < FEWEST_WORDS) return [];
  const isLed = new RegExp(`^${LEAD} `, 'u').test(title);
  return [{ path, code: claimedCode, title, name: new RegExp(`(?<![\\p{L}\\p{N}])${isLed ? '' : `${LEAD} `}${escaped(title)}${AFTER}`, 'gu') }];
};

const namesIn = ({ documents }: ContentReading): readonly NamedDocument[] => documents.flatMap(named);

const ANY_LEAD = new RegExp(LEAD, 'u');

/** Names in one text, each with the words as typed. */
const namedIn = ({ text, placeOf }: PlainText, names: readonly NamedDocument[]): readonly Finding[] => {
  // Most texts name nothing: they are looked at once, not once for each document.
  if (!ANY_LEAD.test(foldedWords(text))) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const folded = foldedWords(sentence);
    return names
      .filter(({ title, code }) => folded.includes(title) && !sentence.includes(code))
      .flatMap(({ code, name }) =>
        // Folding keeps every letter at its place.
        Array.from(folded.matchAll(name), ({ 0: found, index }) => {
          const words = sentence.slice(index, index + found.length);
          return { location: placeOf(words), params: { words, code } };
        }),
      );
  });
};

/** Who reads a name must find the document: its code stands beside it. */
export const namedWithoutCode: Rule = {
  id: 'named-without-code',
  theme: 'structure',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const names = namesIn(content);
    return content.documents.flatMap((reading) => {
      if (reading.known.status === 'withdrawn') return [];
      const others = names.filter(({ path }) => path !== reading.path);
      return plainTextsOf(reading).flatMap((text) => (text.isHeading ? [] : namedIn(text, others)));
    });
  },
};
