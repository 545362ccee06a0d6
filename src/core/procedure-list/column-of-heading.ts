import { foldText } from '../citations/fold-text.ts';
import type { ListColumn } from './procedure-list.ts';

/** Headings as provinces write them, in plain letters; the first that fits counts. */
const HEADINGS: readonly (readonly [column: ListColumn, pattern: RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu|no)$/u],
  ['note', /^ghi chu\b/u],
  ['decision', /\bcong bo\b|^(?:so )?(?:quyet dinh|qd)\b|^can cu cong bo\b/u],
  ['code', /^ma\b(?!.*\b(?:linh vuc|don vi|co quan|quy trinh)\b)|^(?:so )?(?:ho so|dinh danh) (?:tthc|thu tuc)\b/u],
  ['name', /^ten\b(?!.*\b(?:linh vuc|co quan|don vi)\b)|^(?:noi dung )?(?:thu tuc hanh chinh|tthc|thu tuc)$/u],
  ['field', /\blinh vuc\b/u],
  ['online', /\b(?:truc tuyen|dvc|dvctt|dich vu cong)\b|^muc do\b/u],
  ['time', /^(?:tong )?(?:thoi han|thoi gian)\b/u],
  ['fee', /\b(?:phi|le phi)\b/u],
  ['authority', /^(?:co quan|tham quyen|cap thuc hien|cap giai quyet|don vi)\b/u],
];

/** What the column under a heading holds; undefined for a heading that is not known. */
export const columnOfHeading = (heading: string): ListColumn | undefined => {
  const plain = foldText(heading.normalize('NFC')).toLowerCase().replaceAll(/[\s.:*()/-]+/gu, ' ').trim();
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
};
