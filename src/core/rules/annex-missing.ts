import type { DocumentReading } from '../parse/document-reading.ts';
import { withoutFileNames } from '../vietnamese/file-names.ts';
import { firstAndLater } from './first-and-later.ts';
import { withoutMarks } from './folded-words.ts';
import { headingsIn } from './headings-in.ts';
import { MARKED, plainTextsOf, sentencesOf, type PlainText } from './plain-texts.ts';
import { romanValue } from './roman-value.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

const CITED = /\bphu luc (?:so )?(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\p{N}/.-]*[\p{L}\p{N}])/giu;

const CITED_ANY = new RegExp(CITED.source, 'iu');

/** `PL 03`, `PL.II`, not a piece of a code. */
const SHORTENED = /(?<![\p{L}\p{N}./_-])PL[ .]?(?:so )?(\d{1,2}|[IVX]{1,4})(?![\p{L}\p{N}/.-]*[\p{L}\p{N}])/gu;
const SHORTENED_ANY = new RegExp(SHORTENED.source, 'u');

/** An annex that is cited as the last part of this very paper: `tại phần Phụ lục`, `Phụ lục “Danh mục hồ sơ” ở cuối quy trình`. */
const AT_END = /\b(?:tai|xem|theo|o) phan phu luc(?=\s*(?:[.,;)]|$))|\bphu luc (?:[“"«][^”"»]{3,60}[”"»] )?(?:o|tai) cuoi (?:tai lieu|quy trinh|van ban|huong dan|so tay)(?: nay)?(?!\p{L})/iu;

/** A sentence that speaks of a law, a decision or another paper may mean the annex of that. */
const OTHER_PAPER = /\b(?:luat|nghi dinh|thong tu|quyet dinh|nghi quyet|cong van|ke hoach|chi thi|huong dan|tieu chuan|tcvn|iso \d|quy che|hop dong|kem theo|ban hanh|mau so(?= \d)|so tay chat luong|(?:nd|tt|qd)[- ]?\d+)\b|\d\/\d{4}\//iu;

/** `3`, `III` and `C` may all be the third annex, depending on how the annexes are named. */
const readingsOf = (label: string): readonly string[] => {
  const capital = label.toUpperCase();
  const roman = romanValue(capital);
  return [/^\d/u.test(capital) ? String(Number(capital)) : capital, ...(roman === undefined ? [] : [String(roman)])];
};

/** What is handed in with something else comes from no other paper: `gửi kèm theo mẫu tại Phụ lục 3`. */
const HANDED_IN = /\b(?:gui|nop|dinh|lap|co|trinh) kem(?: theo)?\b(?! (?:quyet dinh|nghi dinh|thong tu|nghi quyet|luat|cong van))/giu;

/** `Phụ lục 2 kèm theo quy trình này`: the paper that speaks, whatever else its sentence names. */
const THIS_PAPER = /\b(?:kem theo|cua|ban hanh cung)? ?(?:quy trinh|huong dan|so tay|tai lieu|quyet dinh|ke hoach|chinh sach|quy che|ban cong bo|van ban) nay\b/giu;

/** `phụ lục 5 của tài liệu này`: nothing else can be meant. */
const OF_THIS = /\bphu luc (?:so )?(?:\d{1,2}|[IVX]{1,5}|[A-H])(?: kem theo| cua| trong| tai)* (?:quy trinh|huong dan|so tay|tai lieu|quyet dinh|ke hoach|quy che|van ban) nay\b/iu;

/** An annex without number, where a paper sends its reader to what it says comes with it. */
const UNLABELLED = /\bphu luc (?:dinh kem|kem theo)(?! (?:quyet dinh|nghi dinh|thong tu|nghi quyet|luat|cong van|ke hoach|mau|van ban|hop dong|bien ban|ho so|bao cao|to trinh|don|du thao|thong bao|phuong an|de an)\b(?! nay))/iu;

/** `hồ sơ khai thuế và các phụ lục đính kèm`: those of what is handed in. */
const OF_ANOTHER = /\b(?:cac|nhung|kem) phu luc (?:dinh kem|kem theo)\b/iu;

const LABELLED = /^(?:phu luc |pl[ .]?)(?:so )?(\d{1,2}|[ivxlc]{1,6}|[a-z])(?![\p{L}\p{N}])/iu;

/** Reading of an annex cited without a number: any annex answers it. */
const NO_LABEL = '';

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

/** A look at the words as typed that spares nearly every text the folding. */
const MAY_CITE = /ph[uụ]\s+l[uụ]c|PL[ .]?(?:số )?[\dIVX]/iu;

/** An annex that the text sends its reader to is part of the document. */
export const annexMissing: Rule = {
  id: 'annex-missing',
  theme: 'structure',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      if (reading.kind === 'form' || !reading.body.tree) return [];
      const texts = plainTextsOf(reading);
      const citing = texts.filter(({ text }) => MAY_CITE.test(text));
      if (citing.length === 0) return [];
      const annexes = annexesOf(reading, texts);
      const cited = citing.flatMap((text) =>
        sentencesOf(withoutFileNames(text.text)).flatMap((sentence) => {
          const typed = withoutMarks(sentence);
          const isLabelled = CITED_ANY.test(typed) || SHORTENED_ANY.test(typed);
          const isUnlabelled = !isLabelled && (AT_END.test(typed) || (UNLABELLED.test(typed) && !(OF_ANOTHER.test(typed) && typed.search(THIS_PAPER) === -1)));
          if (!isUnlabelled && !isLabelled) return [];
          const folded = isLabelled ? typed.replaceAll(HANDED_IN, (words) => ' '.repeat(words.length)) : typed;
          // Folding keeps every letter at its place, so the words can be cut out of the sentence as typed.
          const others = folded.replaceAll(THIS_PAPER, ' ').replaceAll(/\bkem theo(?=\s*(?:[.,;)]|$))/giu, (words) => ' '.repeat(words.length));
          if (new RegExp(MARKED).test(sentence) || (!OF_THIS.test(folded) && OTHER_PAPER.test(others === folded && !isUnlabelled ? folded : others.replaceAll(/\b(?:kem theo|ban hanh)\b/giu, ' ')))) return [];
          const unlabelled = isUnlabelled ? (AT_END.exec(folded) ?? UNLABELLED.exec(folded)) : null;
          const from = (unlabelled?.index ?? 0) + (unlabelled?.[0].search(/phu luc/iu) ?? 0);
          if (unlabelled) return [{ words: sentence.slice(from, unlabelled.index + unlabelled[0].length), readings: [NO_LABEL], text }];
          return [...folded.matchAll(CITED), ...folded.matchAll(SHORTENED)].map(({ 0: found, 1: label = '', index }) => ({ words: sentence.slice(index, index + found.length), readings: readingsOf(label), text }));
        }),
      );
      const absent = annexes.has('any') ? [] : cited.filter(({ readings }) => (readings.includes(NO_LABEL) ? annexes.size === 0 : !readings.some((label) => annexes.has(label))));
      const repeated = new Set(firstAndLater(absent, ({ readings }) => readings.at(-1)).map(({ later }) => later));
      return absent.filter((citation) => !repeated.has(citation)).map(({ words, text }) => ({ location: text.placeOf(words), params: { words } }));
    }),
};
