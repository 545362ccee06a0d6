import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import { codeClaims, type CodeClaims } from './code-claims.ts';
import { codesInWords } from './codes-in-words.ts';
import { foldedWords } from './folded-words.ts';
import { withoutIssue } from './issue-in-code.ts';
import { MARKED, plainTextsOf, sentencesOf } from './plain-texts.ts';
import { onceForDocuments } from './once-for-documents.ts';
import type { Rule } from './rule.ts';
import { tellsOfWithdrawal } from './tells-of-withdrawal.ts';

/** A text that explains how codes are made shows codes of nothing; a line left of a cover is told of by another rule. */
const EXAMPLE = /\bvi du\b|\bma hieu\b.*\b(?:dat|lap|gom)\b|\bthanh BM\b|\bVD\b|^ma (?:hieu|so)(?: tai lieu| quy trinh)? ?:/iu;

const lettersAlike = (code: string): string => code.replaceAll(/\p{L}/gu, 'A').replaceAll(/\d/gu, '0');

const shapeOf = (code: string): string => code.replaceAll(/\d/gu, '0');

/** The same whatever sign parts the pieces of a code. */
const apart = (shape: string): string => shape.replaceAll(/[._-]/gu, '.');

/** Shapes of the codes in use. */
const shapesOf = onceForDocuments((documents): ReadonlySet<string> => new Set(documents.flatMap(({ claimedCode }) => (claimedCode === undefined ? [] : [shapeOf(claimedCode)]))));

/** Stops for dashes, digits for the letters that look like them: `HD-NB-05`, `QT.HT.O3`. */
const asUsual = (word: string): string => word.replaceAll(/[_-]/gu, '.').replaceAll(/O(?=\d)|(?<=\d)O/gu, '0').replaceAll(/I(?=\d)|(?<=\d)I/gu, '1');

/** A serial number without its nought: `QT.NB.1`. */
const withNought = (word: string): string => word.replaceAll(/(?<=[._-])\d(?=$|[._-])/gu, '0$&');

/** `QT NB 01`: a code of the agency with blanks for its stops. */
const SPACED = /(?<![\p{L}\p{N}./_-])\p{Lu}{2,4} \p{Lu}{2,5} \d{2}(?: \d{2})?(?![\p{L}\p{N}]|[./_-][\p{L}\p{N}])/gu;

/** Whether letters and digits make a code of this agency: by its own patterns, or by the look of a code that it uses, a slip of a letter included. */
const looksLikeCode = (content: ContentReading, claims: CodeClaims): ((word: string) => boolean) => {
  const patterns = Object.values(content.registries.agency?.data?.codes.patterns ?? {}).map((pattern) => new RegExp(pattern, 'u'));
  const shapes = shapesOf(content);
  const isSlip = (word: string): boolean => {
    const near = claims.suggest(word);
    return near !== '' && lettersAlike(near) === lettersAlike(word);
  };
  const alike = new Set([...shapes].map(apart));
  const isKnownShape = (word: string): boolean => shapes.has(shapeOf(word)) || alike.has(apart(shapeOf(word))) || patterns.some((pattern) => pattern.test(word));
  return (word) => /\d/u.test(word) && (isKnownShape(word) || isSlip(word) || isKnownShape(asUsual(word)) || isKnownShape(withNought(word)));
};

/** A code typed as plain words must be a code of some document: nothing else checks it, for it is no `<Ref>`. */
export const codeInTextUnknown: Rule = {
  id: 'code-in-text-unknown',
  theme: 'structure',
  reach: 'index',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const claims = codeClaims(content);
    const isCode = looksLikeCode(content, claims);
    return judgedDocuments(content).flatMap((reading) =>
      reading.known.status === 'withdrawn'
        ? []
        : plainTextsOf(reading).flatMap(({ text, placeOf }) => {
            const spaced = /\p{Lu} \d\d/u.test(text) ? (text.replace(MARKED, ' ').match(SPACED) ?? []).filter((word) => claims.kindOf(word.replaceAll(' ', '.')) !== undefined) : [];
            const unknown = [...codesInWords(text).filter((word) => isCode(word) && claims.kindOf(word) === undefined && claims.kindOf(withoutIssue(word)) === undefined), ...spaced];
            if (unknown.length === 0 || tellsOfWithdrawal(text)) return [];
            // An example excuses its own sentence, not the paragraph.
            const sentences = sentencesOf(text);
            const isExample = (code: string): boolean => EXAMPLE.test(foldedWords(sentences.find((sentence) => sentence.includes(code)) ?? text));
            return unknown.filter((code) => !isExample(code)).map((code) => ({ location: placeOf(code), params: { words: code, suggestion: spaced.includes(code) ? code.replaceAll(' ', '.') : claims.suggest(claims.kindOf(withNought(code)) === undefined ? code : withNought(code)) } }));
          }),
    );
  },
};
