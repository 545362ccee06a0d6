import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { bareName, headsSubject, isMadeAt, namesOnePaper, subjectless, subjectSentencesIn, titlePattern, wordsWithoutAgain } from '../vietnamese/own-subjects.ts';
import { placeInProse, proseOf, type PlacedHit } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import { nounsOfOtherFields } from './nouns-of-other-fields.ts';
import { onceForDocuments } from './once-for-documents.ts';
import type { Finding, Rule } from './rule.ts';

/** A title, the name of a procedure or of a paper, with the document that it belongs to. */
interface Named {
  readonly code: string;
  readonly name: string;
}

/** Small letters with their marks, without which «tử» and «từ» are one word. */
const markedWords = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A shorter title is met anywhere. */
const FEWEST_WORDS = 3;

const namesOf = ({ known }: DocumentReading): readonly string[] =>
  [...(known.title === undefined ? [] : [known.title]), ...(known.kind === 'process' ? (known.procedures ?? []).map(({ name }) => name) : [])].map(markedWords);

const KINDS: ReadonlySet<string> = new Set(['process', 'internal-procedure', 'system-procedure', 'instruction']);

/** What a document of the agency is about: its title, and the names of its procedures. */
const subjectsOf = (document: DocumentReading): readonly Named[] => {
  const { known, claimedCode, kind } = document;
  if (claimedCode === undefined || known.status === 'withdrawn' || !KINDS.has(kind)) return [];
  return namesOf(document)
    .flatMap((name) => (kind === 'process' ? shortened(name) : [name]))
    .filter((name) => name.split(' ').length >= FEWEST_WORDS)
    .map((name) => ({ code: claimedCode, name }));
};

const LONG_ENOUGH = 4;

/** A title, or its first words where it goes on with what it applies to: `Cấp giấy phép xây dựng mới đối với …`. */
const shortened = (name: string): readonly string[] => [name, ...(name.split(' ').length > LONG_ENOUGH ? [name.split(' ').slice(0, LONG_ENOUGH + 1).join(' ')] : [])];

/** Papers that a process gives or keeps. */
const papersOf = ({ known, claimedCode }: DocumentReading): readonly Named[] =>
  known.kind !== 'process' || claimedCode === undefined || known.status === 'withdrawn'
    ? []
    : [...(known.results ?? []), ...(known.retention ?? []).map(({ record }) => record)].map(bareName).filter(namesOnePaper).map((name) => ({ code: claimedCode, name: foldedWords(name) }));

const wordsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length > 1 && !subjectless.has(word)));

/** Finds those of many names of which the beginning stands in some words, in the order in which the names were given. */
type FindNames = (words: string) => readonly Named[];

/** Thousands of names are looked for in each text: by the words that they begin with. */
const findNames = (named: readonly Named[]): FindNames => {
  const places = new Map<string, number[]>();
  for (const [place, { name }] of named.entries()) {
    const head = wordsWithoutAgain(name).slice(0, FEWEST_WORDS).join(' ');
    places.set(head, [...(places.get(head) ?? []), place]);
  }
  return (words) => {
    const own = wordsWithoutAgain(words);
    const heads = new Set(own.flatMap((_, at) => [own.slice(at, at + FEWEST_WORDS).join(' '), own.slice(at, at + FEWEST_WORDS - 1).join(' ')]));
    return [...heads].flatMap((head) => places.get(head) ?? []).toSorted((left, right) => left - right).flatMap((place) => named[place] ?? []);
  };
};

const findSubjects = onceForDocuments((documents) => findNames(documents.flatMap(subjectsOf)));
const findPapers = onceForDocuments((documents) => findNames(documents.flatMap(papersOf)));

const patterns = new Map<string, RegExp>();
const patternFor = (name: string): RegExp => {
  const pattern = patterns.get(name) ?? titlePattern(name);
  patterns.set(name, pattern);
  return pattern;
};

/** A purpose or a scope that was copied with the text of another document. */
const inPurpose = (reading: DocumentReading, blocks: readonly ProseBlock[], subjectsIn: FindNames): readonly (Named & { readonly block: ProseBlock; readonly at: number; readonly words: string })[] => {
  const own = namesOf(reading);
  const ownWords = wordsOf(own);
  if (ownWords.size === 0) return [];
  return blocks.filter(({ path, shape, section, cell }) => path.length === 0 && !cell && (shape === 'paragraph' || shape === 'item') && headsSubject(section)).flatMap((block) =>
    subjectSentencesIn(block.text).flatMap(({ at, text }) => {
      // Dashes and signs are left out, which moves what follows: the sentence is pointed at as a whole.
      const plain = markedWords(text);
      const told = new Set(plain.split(' '));
      if (own.some((name) => patternFor(name).test(plain))) return [];
      const met = subjectsIn(plain).filter(({ code, name }) => code !== reading.claimedCode && patternFor(name).test(plain) && !own.some((title) => title.includes(name)));
      const [longest] = met.toSorted((one, other) => other.name.length - one.name.length);
      if (!longest) return [];
      // Several titles in one sentence are a list of what the text has to do with.
      const isList = met.some(({ code, name }) => code !== longest.code && !longest.name.includes(name));
      const strange = [...wordsOf([longest.name])].filter((word) => !ownWords.has(word));
      const named = new Set(longest.name.split(' '));
      const kept = [...ownWords].filter((word) => told.has(word) && !named.has(word));
      const ownOnly = [...ownWords].filter((word) => !named.has(word));
      return isList || strange.length === 0 || kept.length * 2 >= Math.max(1, ownOnly.length) ? [] : [{ ...longest, block, at, words: text.slice(0, 100) }];
    }));
};

/** Steps that make a paper of another process of which the process itself says nothing else. */
const inSteps = (reading: DocumentReading, blocks: readonly ProseBlock[], papersIn: FindNames): readonly (Named & { readonly block: ProseBlock; readonly at: number; readonly words: string })[] => {
  if (reading.known.kind !== 'process') return [];
  const steps = blocks.filter(({ path, key }) => path[0] === 'steps' && (key === 'content' || key === 'result'));
  const isToldElsewhere = (name: string): boolean => blocks.some(({ path, text }) => path[0] !== 'steps' && foldedWords(text).includes(name));
  return steps.flatMap((block) => {
    const folded = foldedWords(block.text);
    const met = papersIn(folded).find(({ code, name }) => code !== reading.claimedCode && folded.includes(name) && isMadeAt(block.text, folded.indexOf(name)) && !isToldElsewhere(name));
    return met ? [{ ...met, block, at: folded.indexOf(met.name), words: block.text.slice(folded.indexOf(met.name), folded.indexOf(met.name) + met.name.length) }] : [];
  });
};

/** A text made from that of another procedure still speaks of that one. */
export const otherSubject: Rule = {
  id: 'other-subject',
  theme: 'wording',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const [subjectsIn, papersIn] = [findSubjects(content), findPapers(content)];
    const laws = new Map(content.registries.legalTexts.flatMap(({ data }) => (data ? [[data.id, data.title] as const] : [])));
    const fields = new Map((content.registries.fields?.data ?? []).map(({ id, name }) => [id, name] as const));
    return judgedDocuments(content).flatMap((reading): readonly Finding[] => {
      // What a text is about stands in its data: nothing is known of it while they cannot be read.
      if (!reading.frontMatter || reading.known.status === 'withdrawn' || !KINDS.has(reading.kind)) return [];
      const blocks = proseOf(reading);
      return [
        ...inPurpose(reading, blocks, subjectsIn).map((hit) => ({ ...hit, problem: 'purpose' })),
        ...inSteps(reading, blocks, papersIn).map((hit) => ({ ...hit, problem: 'paper' })),
      ].map(({ block, at, words, code, problem }): PlacedHit => ({ block, at, params: { words, code, problem } }))
        .concat(nounsOfOtherFields(reading, { blocks, lawTitles: (reading.known.legalBasis ?? []).map(({ text }) => laws.get(text) ?? ''), fieldName: reading.known.kind === 'process' ? (fields.get(reading.known.field ?? '') ?? '') : '' }))
        .map(({ block, at, params }) => ({ location: placeInProse(content, { path: reading.path, block, at }), params }));
    });
  },
};
