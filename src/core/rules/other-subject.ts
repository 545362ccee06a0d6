import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import { bareName, headsSubject, isMadeAt, namesOnePaper, subjectless, subjectSentencesIn, titlePattern } from '../vietnamese/own-subjects.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import type { Finding, Rule } from './rule.ts';

/** What a document of the agency is about: its title, and the names of its procedures. */
interface Subject {
  readonly code: string;
  readonly names: readonly string[];
}

interface Paper {
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

const subjectsOf = ({ documents }: ContentReading): readonly Subject[] =>
  documents.flatMap((document) => {
    const { known, claimedCode, kind } = document;
    return claimedCode === undefined || known.status === 'withdrawn' || !KINDS.has(kind) ? [] : [{ code: claimedCode, names: namesOf(document).flatMap((name) => (kind === 'process' ? shortened(name) : [name])).filter((name) => name.split(' ').length >= FEWEST_WORDS) }];
  });

const LONG_ENOUGH = 4;

/** A title, or its first words where it goes on with what it applies to: `Cấp giấy phép xây dựng mới đối với …`. */
const shortened = (name: string): readonly string[] => [name, ...(name.split(' ').length > LONG_ENOUGH ? [name.split(' ').slice(0, LONG_ENOUGH + 1).join(' ')] : [])];

/** Papers that a process gives or keeps. */
const papersOf = ({ known, claimedCode }: DocumentReading): readonly Paper[] =>
  known.kind !== 'process' || claimedCode === undefined || known.status === 'withdrawn'
    ? []
    : [...(known.results ?? []), ...(known.retention ?? []).map(({ record }) => record)].map(bareName).filter(namesOnePaper).map((name) => ({ code: claimedCode, name: foldedWords(name) }));

const wordsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length > 1 && !subjectless.has(word)));

const patterns = new Map<string, RegExp>();
const patternFor = (name: string): RegExp => {
  const pattern = patterns.get(name) ?? titlePattern(name);
  patterns.set(name, pattern);
  return pattern;
};

/** A purpose or a scope that was copied with the text of another document. */
const inPurpose = (reading: DocumentReading, blocks: readonly ProseBlock[], subjects: readonly Subject[]): readonly (Paper & { readonly block: ProseBlock; readonly at: number; readonly words: string })[] => {
  const own = namesOf(reading);
  const ownWords = wordsOf(own);
  if (ownWords.size === 0) return [];
  return blocks.filter(({ path, shape, section, cell }) => path.length === 0 && !cell && (shape === 'paragraph' || shape === 'item') && headsSubject(section)).flatMap((block) =>
    subjectSentencesIn(block.text).flatMap(({ at, text }) => {
      // Dashes and signs are left out, which moves what follows: the sentence is pointed at as a whole.
      const plain = markedWords(text);
      const told = new Set(plain.split(' '));
      if (own.some((name) => patternFor(name).test(plain))) return [];
      const met = subjects.filter(({ code }) => code !== reading.claimedCode).flatMap(({ code, names }) => names.filter((name) => plain.includes(name.split(' ')[0] ?? '') && patternFor(name).test(plain) && !own.some((title) => title.includes(name))).map((name) => ({ code, name })));
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
const inSteps = (reading: DocumentReading, blocks: readonly ProseBlock[], papers: readonly Paper[]): readonly (Paper & { readonly block: ProseBlock; readonly at: number; readonly words: string })[] => {
  if (reading.known.kind !== 'process') return [];
  const steps = blocks.filter(({ path, key }) => path[0] === 'steps' && (key === 'content' || key === 'result'));
  const rest = blocks.filter(({ path }) => path[0] !== 'steps').map(({ text }) => foldedWords(text)).join('\n');
  return steps.flatMap((block) => {
    const folded = foldedWords(block.text);
    const met = papers.find(({ code, name }) => code !== reading.claimedCode && folded.includes(name) && !rest.includes(name) && isMadeAt(block.text, folded.indexOf(name)));
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
    const subjects = subjectsOf(content);
    const papers = content.documents.flatMap(papersOf);
    return judgedDocuments(content).flatMap((reading): readonly Finding[] => {
      if (reading.known.status === 'withdrawn' || !KINDS.has(reading.kind)) return [];
      const blocks = proseOf(reading);
      return [
        ...inPurpose(reading, blocks, subjects).map((hit) => ({ ...hit, problem: 'purpose' })),
        ...inSteps(reading, blocks, papers).map((hit) => ({ ...hit, problem: 'paper' })),
      ].map(({ block, at, words, code, problem }) => ({ location: placeInProse(content, { path: reading.path, block, at }), params: { words, code, problem } }));
    });
  },
};
