import type { DocumentReading } from '../parse/document-reading.ts';
import { firstAndLater } from './first-and-later.ts';
import { withoutMarks } from './folded-words.ts';
import { headingsIn } from './headings-in.ts';
import { MARKED, plainTextsOf, sentencesOf, type PlainText } from './plain-texts.ts';
import { romanValue } from './roman-value.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

const CITED = /\bphu luc (?:so )?(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\p{N}/.-]*[\p{L}\p{N}])/giu;

const CITED_ANY = new RegExp(CITED.source, 'iu');

/** A sentence that speaks of a law, a decision or another paper may mean the annex of that. */
const OTHER_PAPER = /\b(?:luat|nghi dinh|thong tu|quyet dinh|nghi quyet|cong van|ke hoach|chi thi|huong dan|tieu chuan|tcvn|iso \d|quy che|hop dong|kem theo|ban hanh|mau so(?= \d)|so tay chat luong|(?:nd|tt|qd)[- ]?\d+)\b|\d\/\d{4}\//iu;

/** `3`, `III` and `C` may all be the third annex, depending on how the annexes are named. */
const readingsOf = (label: string): readonly string[] => {
  const capital = label.toUpperCase();
  const roman = romanValue(capital);
  return [/^\d/u.test(capital) ? String(Number(capital)) : capital, ...(roman === undefined ? [] : [String(roman)])];
};

const LABELLED = /^phu luc (?:so )?(\d{1,2}|[ivxlc]{1,6}|[a-z])(?![\p{L}\p{N}])/iu;

/** Annexes that the text has, as a heading or as a line of their own; `any` when one has no label. */
const annexesOf = (reading: DocumentReading, texts: readonly PlainText[]): ReadonlySet<string> => {
  const own = [...headingsIn(reading).map(({ words }) => words), ...texts.filter(({ isHeading }) => !isHeading).map(({ text }) => text)].filter((words) => /^p/iu.test(words)).map(withoutMarks);
  return new Set([
    ...own.flatMap((words) => {
      const label = LABELLED.exec(words)?.[1];
      return label === undefined ? [] : readingsOf(label);
    }),
    ...(headingsIn(reading).some(({ folded, words }) => /\bphu luc\b/u.test(folded) && !LABELLED.test(withoutMarks(words))) ? ['any'] : []),
  ]);
};

/** An annex that the text sends its reader to is part of the document. */
export const annexMissing: Rule = {
  id: 'annex-missing',
  theme: 'structure',
  severity: 'error',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      if (reading.kind === 'form' || !reading.body.tree) return [];
      const texts = plainTextsOf(reading);
      const annexes = annexesOf(reading, texts);
      const cited = texts.flatMap((text) =>
        sentencesOf(text.text).flatMap((sentence) => {
          const folded = withoutMarks(sentence);
          if (!CITED_ANY.test(folded)) return [];
          // Folding keeps every letter at its place, so the words can be cut out of the sentence as typed.
          if (OTHER_PAPER.test(folded) || new RegExp(MARKED).test(sentence)) return [];
          return Array.from(folded.matchAll(CITED), ({ 0: found, 1: label = '', index }) => ({ words: sentence.slice(index, index + found.length), readings: readingsOf(label), text }));
        }),
      );
      const absent = annexes.has('any') ? [] : cited.filter(({ readings }) => !readings.some((label) => annexes.has(label)));
      const repeated = new Set(firstAndLater(absent, ({ readings }) => readings.at(-1)).map(({ later }) => later));
      return absent.filter((citation) => !repeated.has(citation)).map(({ words, text }) => ({ location: text.placeOf(words), params: { words } }));
    }),
};
