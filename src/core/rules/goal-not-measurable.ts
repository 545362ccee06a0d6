import { foldedWords } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** A figure, or words that leave nothing to measure: all, none, each, a count in words, a yes or no. */
const MEASURES = /\d|%|\b(?:khong|toan bo|tat ca|moi|mot|hai|ba|bon|nam (?:lan|buoi|lop|bo|quy)|sau thang|het|day du|du|hoan thanh|ban hanh|dat|dung han|xong)\b/u;

/** The target of an objective can be told to be reached or not (TCVN ISO 9001:2015, 6.2.1b). */
export const goalNotMeasurable: Rule = {
  id: 'goal-not-measurable',
  theme: 'system',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) =>
      reading.known.kind === 'objectives'
        ? (reading.known.goals ?? []).flatMap(({ target }, row) =>
            target === undefined || MEASURES.test(foldedWords(target)) ? [] : [{ location: placeOfValue(reading, ['goals', row, 'target']), params: { words: target.slice(0, 80) } }])
        : [],
    ),
};
