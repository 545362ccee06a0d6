import { spelledNumber } from './number-words.ts';

/** A number of parts that a paper says it has. */
export interface ToldParts {
  readonly at: number;
  readonly text: string;
  readonly count: number;
  readonly kind: 'sections' | 'annexes' | 'articles';
}

const NUMBER = String.raw`(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm)?)`;
const HAS = /(?<!\p{L})(?:hướng dẫn|quy trình|tài liệu|sổ tay|quyết định|quy chế|kế hoạch|văn bản) này (?:gồm|có|bao gồm)(?: có)?\s/giu;
const PART = new RegExp(String.raw`^(?:,? và |, )?${NUMBER} (mục|phần|chương|điều|phụ lục)(?!\p{L})(?: (?:lớn|chính))?`, 'iu');
const KINDS: Readonly<Record<string, ToldParts['kind']>> = { mục: 'sections', phần: 'sections', chương: 'sections', điều: 'articles', 'phụ lục': 'annexes' };

/** Numbers of its own sections, articles and annexes that a text tells: `Hướng dẫn này gồm 6 mục và 2 phụ lục`. Composed text. */
export const toldPartsIn = (text: string): readonly ToldParts[] =>
  !/ này (?:gồm|có|bao)/iu.test(text)
    ? []
    : Array.from(text.matchAll(HAS)).flatMap(({ 0: lead, index }) => {
        const found: ToldParts[] = [];
        let at = index + lead.length;
        for (let part = PART.exec(text.slice(at)); part; part = PART.exec(text.slice(at))) {
          const [words, number = '', noun = ''] = part;
          const kind = KINDS[noun.toLowerCase()];
          const count = /^\d/u.test(number) ? Number(number) : (spelledNumber(number)?.value ?? 0);
          if (kind) found.push({ at: at + words.search(/[\p{L}\d]/u), text: words.replace(/^[, ]+(?:và )?|^ và /u, ''), count, kind });
          at += words.length;
        }
        return found;
      });
