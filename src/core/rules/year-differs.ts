import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { withoutMarks } from './folded-words.ts';
import type { Rule } from './rule.ts';

const YEAR = /\bnam (20\d\d)\b/gu;

/** A heading may look back, or at a span of years. */
const LOOKS_ELSEWHERE = /\bket qua\b|\bso voi\b|\bnam truoc\b|\bdanh gia\b|\bthuc hien\b|\bke thua\b|\bgiai doan\b|\bdinh huong\b|\btheo\b|\bcan cu\b/u;

/** A blank for day and month with the year of an older print: `ngày … tháng … năm 2023`. */
const PRINTED_YEAR = /ngày\s?[.…_\s]{1,20}tháng\s?[.…_\s]{1,20}năm\s?(20\d\d(?!\d)|(?:19\d|20[01])(?=[.…_]))/giu;
const printedYearsIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  Array.from(text.matchAll(PRINTED_YEAR), ({ 0: found, 1: year = '', index }) => ({ at: index + found.length - year.length, text: year }));

/** A day by which something is to be done: `trước ngày 30/4/2025`; behind a noun or «lập», «cấp» it tells how old the thing is: `hồ sơ lập trước ngày 01/7/2025`. */
const DEADLINE = /(?<!\p{L}|(?:lập|nhận|cấp|sinh|hành|tồn|có|ký|từ|nộp|bán|xây|sách|gốc|cũ|sổ|hồ sơ|giấy tờ|văn bản|tài liệu) )(?:trước|chậm nhất(?: là)?|đến hết|hạn|hoàn thành|xong)\s(?:vào\s)?(?:ngày\s)?((\d{1,2})\/(\d{1,2})\/(20\d\d))(?!\d)/giu;
const deadlinesIn = (text: string): readonly { readonly at: number; readonly text: string; readonly day: string }[] =>
  Array.from(text.matchAll(DEADLINE), ({ 0: found, 1: date = '', 2: day = '', 3: month = '', 4: year = '', index }) => ({ at: index + found.indexOf(date), text: date, day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }));

/** A part of a plan that tells of the year before. */
const LOOKS_BACK = /\bket qua\b|\bso voi\b|\bnam truoc\b|\bton tai\b|\btinh hinh\b/u;

/** `Kế hoạch đánh giá nội bộ năm 2026`. */
const PLAN = /^ke hoach .*\bnam (20\d\d)$/u;

/** A plan for a year sets no day by which something is to be done in a year before. */
const planHits = (blocks: readonly ProseBlock[], { title = '', status }: KnownFrontMatter): readonly PlacedHit[] => {
  const year = PLAN.exec(withoutMarks(title).toLowerCase().trim())?.[1];
  if (year === undefined || status === 'withdrawn') return [];
  return blocks.filter(({ path, section }) => path.length === 0 && !LOOKS_BACK.test(withoutMarks(section).toLowerCase())).flatMap((block) =>
    deadlinesIn(block.text).filter(({ day }) => day.slice(0, 4) < year).map(({ at, text }) => ({ block, at, params: { words: text, year, problem: 'plan' } })));
};

/** Objectives copied from last year keep its number in the title or a heading while the data name the new one. */
export const yearDiffers: Rule = {
  id: 'year-differs',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, { known }) => {
    if (known.kind === 'form') return blocks.flatMap((block) => printedYearsIn(block.text).filter(({ text }) => text < (known.issuedOn?.slice(0, 4) ?? '')).map(({ at, text }) => ({ block, at, params: { words: text, problem: 'form' } })));
    if (known.kind !== 'objectives') return planHits(blocks, known);
    if ( known.year === undefined) return [];
    const { year } = known;
    const deeds = (known.goals ?? []).flatMap(({ start }, goal) =>
      blocks.filter(({ path }) => path[0] === 'goals' && path[1] === goal && path[2] === 'actions').flatMap((block): readonly PlacedHit[] =>
        deadlinesIn(block.text).filter(({ day }) => start !== undefined && day < start).map(({ at, text }) => ({ block, at, params: { words: text, year, problem: 'deed', start: start === undefined ? '' : formatCalendarDate(start) } }))));
    return [...deeds, ...blocks.flatMap((block): readonly PlacedHit[] => {
      const isTitle = block.path.length === 1 && block.path[0] === 'title';
      if (!isTitle && block.shape !== 'heading') return [];
      const folded = withoutMarks(block.text).toLowerCase();
      const years = [...folded.matchAll(YEAR)];
      if (years.some(([, found]) => Number(found) === year) || (!isTitle && LOOKS_ELSEWHERE.test(folded))) return [];
      return years.slice(0, 1).map(({ index, 0: { length } }) => ({ block, at: index, params: { words: block.text.slice(index, index + length), year, problem: isTitle ? 'title' : 'heading' } }));
    })];
  }),
};
