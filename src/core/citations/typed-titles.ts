import { foldText } from './fold-text.ts';

/** What a sentence says a paper is about. All text folded: plain letters. */
export interface TypedTitle {
  readonly at: number;
  readonly end: number;
  readonly form: 'name' | 'subject';
}

const LAW_NAME = /(?<!\p{L})(?:bo luat|luat|phap lenh)\s((?:[\p{L},-]+\s){1,10}?)(?:ngay\s[\d/\s]{6,12}\s)?(?:nam\s\d{4}\s)?(?:\()?so:?\s*$/iu;
const SUBJECT = /^(?:[\s,]*(?:ngay\s[\dthangm/\s.]{6,26}?)?[\s,]*(?:cua\s(?:(?!\sve\s|\squy dinh)[^.;,()]){2,60}?)?[\s,]*\(?)(?:ve(?: viec)?|quy dinh(?: chi tiet)?(?: ve)?|huong dan)\s([^.;:()\n]{8,220})/iu;

/** The name of a law written before its number: `Luật Hộ tịch số 60/2014/QH13`. */
export const nameBefore = (folded: string, start: number): TypedTitle | undefined => {
  const head = folded.slice(Math.max(0, start - 120), start);
  const found = LAW_NAME.exec(head);
  if (!found?.[1]) return undefined;
  const at = start - head.length + found.index + found[0].indexOf(found[1]);
  return { at, end: at + found[1].trimEnd().length, form: 'name' };
};

/** What a decree or circular is said to be about, behind its number, day and issuer. */
export const subjectBehind = (folded: string, end: number): TypedTitle | undefined => {
  const rest = folded.slice(end, end + 360);
  const found = SUBJECT.exec(rest);
  if (!found?.[1]) return undefined;
  const at = end + found[0].length - found[1].length;
  return { at, end: at + found[1].trimEnd().length, form: 'subject' };
};

const EMPTY: ReadonlySet<string> = new Set('ve viec va cua cac cho trong tai mot so dieu quy dinh chi tiet huong dan thi hanh luat nghi thong tu chinh phu ngay thang nam theo duoc sua doi bo sung bien phap vao hoat dong co quan nha nuoc thuc hien'.split(' '));

/** Fewer words open several titles. */
const SHORT_TITLE = 3;

/** Words of a title that tell it from others. */
const tellingWords = (words: string): readonly string[] =>
  [...new Set(words.normalize('NFC').toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word.length > 1 && !EMPTY.has(foldText(word))))];

/** Whether a typed title surely belongs to another paper: hardly a word of it, marks and all, stands in the true one. */
export const isAnotherTitle = ({ typed, title, form }: { readonly typed: string; readonly title: string; readonly form: TypedTitle['form'] }): boolean => {
  const said = tellingWords(typed);
  const known = new Set(tellingWords(title));
  const shared = said.filter((word) => known.has(word)).length;
  if (form === 'name') return said.length > 0 && shared === 0 && known.size > 0;
  // A long sentence behind the number goes on about something else; its first words name the subject.
  return said.length >= 4 && known.size >= 3 && said.slice(0, 12).filter((word) => known.has(word)).length <= Math.min(said.length, 12) * 0.2 && shared < 2;
};

/** Whether what is typed begins with the whole title of another text of the agency, and the true title has none of it. */
export const isTitleOfOther = (typed: string, { title, others }: { readonly title: string; readonly others: readonly string[] }): boolean => {
  const plain = (words: string): string => foldText(words.normalize('NFC')).toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ').replace(/^ ?(?:ve(?: viec)? |quy dinh(?: ve)? )?/u, '').trim();
  const [said, own] = [`${plain(typed)} `, plain(title)];
  return others.some((other) => {
    const name = plain(other);
    return name.split(' ').length > SHORT_TITLE && said.startsWith(`${name} `) && !own.includes(name);
  });
};

/** Whether an article, clause or annex of the paper is named before its number. */
export const isOfArticle = (folded: string, start: number): boolean => /(?:dieu|khoan|diem|chuong|muc|phu luc|bieu|mau)(?:\sso)?\s[\p{L}\d.]{1,5}[^.;]{0,40}$/iu.test(folded.slice(Math.max(0, start - 70), start));
