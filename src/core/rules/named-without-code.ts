import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import { foldedWords } from './folded-words.ts';
import { absentNamesIn } from './named-but-absent.ts';
import { plainTextsOf, sentencesOf, type PlainText } from './plain-texts.ts';
import { onceForDocuments } from './once-for-documents.ts';
import type { Finding, Rule } from './rule.ts';

/** Kinds of which an agency has many, so that a name alone is not enough. */
const kinds: ReadonlySet<string> = new Set(['system-procedure', 'internal-procedure', 'process', 'instruction', 'form']);

/** Written out, or as the letters that open the codes. */
const LEAD = '(?:quy trinh|bieu mau|huong dan|so tay|qt|bm|hd)';

/** What may follow a name without being a part of it: the end, a sign, or a word that goes on with the sentence. */
const AFTER = '(?=$|[^\\p{L}\\p{N}\\s]|\\s+[^\\p{L}\\p{N}]|\\s+(?:va|cua|tai|theo|de|khi|trong|thi|duoc|phai|do|cho|voi|nay|hien|da|la|co|hoac|bang|o|nham|ban|con|vua|sau|truoc)(?![\\p{L}\\p{N}]))';

const FEWEST_WORDS = 3;

interface NamedDocument {
  readonly path: string;
  readonly code: string;
  /** Folded. */
  readonly title: string;
  /** The word that follows the lead. */
  readonly word: string;
  /** Made when the title is met: most never are. */
  readonly name: () => RegExp;
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const named = ({ path, known, kind, claimedCode }: DocumentReading): readonly NamedDocument[] => {
  const title = foldedWords(known.title ?? '');
  if (claimedCode === undefined || known.status === 'withdrawn' || !kinds.has(kind) || title.split(' ').length < FEWEST_WORDS) return [];
  const isLed = STARTS_LED.test(title);
  const [word = ''] = title.replace(STARTS_LED, '').split(' ');
  return [{ path, code: claimedCode, title, word, name: () => new RegExp(`(?<![\\p{L}\\p{N}])${isLed ? '' : `${LEAD} `}${escaped(title)}${AFTER}`, 'gu') }];
};

/** Names by the word that follows the lead: a sentence is compared with a few of them, not with all. */
const namesIn = onceForDocuments((documents): ReadonlyMap<string, readonly NamedDocument[]> => {
  const names = new Map<string, NamedDocument[]>();
  for (const name of documents.flatMap(named)) names.set(name.word, [...(names.get(name.word) ?? []), name]);
  return names;
});

/** A lead with or without its marks; nearly every text is done with after this one look. */
const HAS_LEAD = /qu[iy] tr[iì]nh|bi[eê\u1EC3]u m[aâ\u1EABã]u|h[uư][oơ\u1EDB]ng d[aâ\u1EABã]n|s[o\u1ED5ô] tay|(?<![\p{L}.])(?:QT|BM|HD)\s/iu;
const STARTS_LED = new RegExp(`^${LEAD} `, 'u');
const LED_WORD = new RegExp(`${LEAD} ([^ ]+)`, 'gu');

const CODE_BEHIND = /^\s?\(\s?\u0001?\p{Lu}{2,6}[._-][\p{Lu}\d]/u;

/** Names in one text, each with the words as typed. */
const namedIn = ({ text, placeOf }: PlainText, { names, path }: { readonly names: ReadonlyMap<string, readonly NamedDocument[]>; readonly path: string }): readonly Finding[] => {
  if (!HAS_LEAD.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (!HAS_LEAD.test(sentence)) return [];
    const folded = foldedWords(sentence);
    const led = new Set(Array.from(folded.matchAll(LED_WORD), ([, word = '']) => word));
    return [...led]
      .flatMap((word) => names.get(word) ?? [])
      .filter((name) => name.path !== path && folded.includes(name.title) && !sentence.includes(name.code))
      .flatMap(({ code, name }) =>
        // Folding keeps every letter at its place.
        Array.from(folded.matchAll(name()))
          // Another code right behind the name is the matter of `name-beside-code`.
          .filter(({ 0: found, index }) => !CODE_BEHIND.test(sentence.slice(index + found.length)))
          .map(({ 0: found, index }) => {
            const words = sentence.slice(index, index + found.length);
            return { location: placeOf(words), params: { words, code } };
          }),
      );
  });
};

/** Heading over the documents that a text rests on. */
const HEADS_LIST = /\bvien dan\b|\btai lieu lien quan\b/u;

/** Names of procedures that there are not. */
const absentIn = ({ text, placeOf }: PlainText, content: ContentReading, heading: string): readonly Finding[] => {
  if (!HAS_LEAD.test(text)) return [];
  const isInList = HEADS_LIST.test(heading);
  return sentencesOf(text).flatMap((sentence) => absentNamesIn(sentence, content, isInList).map(({ words }) => ({ location: placeOf(words), params: { words, code: '' } })));
};

/** Who reads a name must find the document: its code stands beside it. */
export const namedWithoutCode: Rule = {
  id: 'named-without-code',
  theme: 'structure',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const names = namesIn(content);
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.status === 'withdrawn') return [];
      let heading = '';
      return plainTextsOf(reading).flatMap((text) => {
        if (text.isHeading) heading = foldedWords(text.text);
        return text.isHeading ? [] : [...namedIn(text, { names, path: reading.path }), ...absentIn(text, content, heading)];
      });
    });
  },
};
