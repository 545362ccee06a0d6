import { foldedWords } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** A figure, or words that leave nothing to measure: all, none, each, a count in words, a yes or no. */
const MEASURES = /\d|%|\b(?:khong|toan bo|tat ca|moi|mot|hai|ba|bon|nam (?:lan|buoi|lop|bo|quy)|sau thang|het|day du|du|hoan thanh|ban hanh|dat|dung han|xong)\b/u;

/** A wish to do better, which «đúng hạn», «đạt» or «đủ» behind it gives no measure. */
const WISH = /^\W*(?:tiep tuc |phan dau )?(?:nang cao|nang dan|tang cuong|tang dan|day manh|cai thien|giam dan|giam thieu|rut ngan|bao dam|dam bao|thuc hien tot|lam tot|hoan thanh tot|phan dau)\b/u;
const WHOLE = /\b(?:khong|toan bo|tat ca|moi|mot|hai|ba|bon|nam (?:lan|buoi|lop|bo|quy)|sau thang|het)\b/u;
const isWish = (target: string): boolean => WISH.test(target) && !/\d|%/u.test(target) && !WHOLE.test(target);

/** Of all there is nothing is more than all; plans, growth and marks are outdone. */
const BEYOND = /(?<![\d.,])(?:1(?:0[1-9]|[1-9]\d)|[2-9]\d\d)(?:,\d+)?\s?%/u;
const OF_GROWTH = /\b(?:tang|vuot|nang suat|thu ngan sach|doanh thu)\b/u;
const OUTDONE = /\b(?:tang|vuot|so voi|ke hoach|du toan|chi tieu|dinh muc|nang suat|thu ngan sach|doanh thu|cung ky|gap|muc luong|von)\b/u;
const isBeyondAll = (target: string, statement: string): boolean => BEYOND.test(target) && !OUTDONE.test(foldedWords(target)) && !OF_GROWTH.test(foldedWords(statement));

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
        ? (reading.known.goals ?? []).flatMap(({ target, statement }, row) => {
            const location = (): Finding['location'] => placeOfValue(reading, ['goals', row, 'target']);
            if (target === undefined) return [];
            if (isBeyondAll(target, statement ?? '')) return [{ location: location(), params: { words: target.slice(0, 80), problem: 'beyond' } }];
            return MEASURES.test(foldedWords(target)) && !isWish(foldedWords(target)) ? [] : [{ location: location(), params: { words: target.slice(0, 80) } }];
          })
        : [],
    ),
};
