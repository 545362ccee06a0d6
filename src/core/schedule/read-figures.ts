import type { Figure, TimeUnit } from './duration.ts';
import { add, ratio, zero, type Ratio } from './ratio.ts';

const UNITS: Readonly<Record<string, TimeUnit>> = {
  phut: 'minute', ph: 'minute', p: 'minute', gio: 'hour', h: 'hour', tieng: 'hour', buoi: 'half-day', ngay: 'day', tuan: 'week', thang: 'month', nam: 'year',
};

const FALLING: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'half-day', 'hour', 'minute'];

const NUMBER = String.raw`\d+\s+\d+\s?/\s?\d+|\d+\s?/\s?\d+|\d+[.,]\d+|\d*\s?[¼½¾]|\d+|nua|mot|hai|ba|bon|muoi`;
const NUMBER_IN_WORDS = String.raw`(?:\(\s*\p{L}+(?:\s\p{L}+){0,3}\s*\)\s*)?`;
const KIND = String.raw`lam viec|hanh chinh|lv\b|theo lich|duong lich|lich\b|lien tuc|lien tiep`;
/** Figure, unit, a half more, kind of time: `02 (hai) giờ làm việc`, `1 ngày rưỡi`. */
const FIGURE = new RegExp(String.raw`(?<![\p{L}\d/.,])(${NUMBER})\s*${NUMBER_IN_WORDS}(phut|gio|tieng|buoi|ngay|tuan|thang|nam|h|ph|p)(?![\p{L}\d])(\s*ruoi\b)?(?:\s*(${KIND}))?`, 'gu');
const WORKING = /^(?:lam viec|hanh chinh|lv)$/u;
/** What may stand between two figures of one time. */
const GAP = /^(?:\s|,|va|\+|&)*$/u;
/** A sum in so many words: figures of one kind are one time even where their units do not fall. */
const PLUS = /^\s*\+\s*$/u;

const WORDED: Readonly<Record<string, Ratio>> = {
  nua: ratio(1, 2), mot: ratio(1), hai: ratio(2), ba: ratio(3), bon: ratio(4), muoi: ratio(10), '¼': ratio(1, 4), '½': ratio(1, 2), '¾': ratio(3, 4),
};

const whole = (figures: string | undefined): bigint => BigInt(figures === undefined || figures === '' ? 0 : figures);

/** `0,25`, `1/2`, `1 1/2`, `½`, `nua`; undefined for a fraction over 0, or of 1 and more, which stands for two figures. */
const readNumber = (written: string): Ratio | undefined => {
  const worded = WORDED[written];
  if (worded) return worded;
  const sign = /^(\d+)\s?([¼½¾])$/u.exec(written);
  if (sign) return add(ratio(whole(sign[1])), WORDED[sign[2] ?? ''] ?? zero);
  const fraction = /^(?:(\d+)\s+)?(\d+)\s?\/\s?(\d+)$/u.exec(written);
  if (fraction) return whole(fraction[2]) >= whole(fraction[3]) ? undefined : add(ratio(whole(fraction[1])), ratio(whole(fraction[2]), whole(fraction[3])));
  const [integer = '', decimals = ''] = written.split(/[.,]/u);
  return ratio(whole(`${integer}${decimals}`), 10n ** BigInt(decimals.length));
};

/**
 * Figures of a text in plain small letters, those of one time together: `2 ngay 4 gio` is one, `20 phut, 4 gio` are two.
 * @returns undefined when a number cannot be one.
 */
export const readFigures = (words: string): readonly (readonly Figure[])[] | undefined => {
  const groups: Figure[][] = [];
  let end = 0;
  for (const match of words.matchAll(FIGURE)) {
    const number = readNumber((match[1] ?? '').trim());
    const count = number && match[3] !== undefined ? add(number, ratio(1, 2)) : number;
    const unit = UNITS[match[2] ?? ''];
    if (!count || !unit) return undefined;
    const figure: Figure = { count, unit, qualifier: match[4] === undefined ? undefined : WORKING.test(match[4]) ? 'working' : 'calendar' };
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = words.slice(end, match.index);
    if (group && last && ((PLUS.test(gap) && last.qualifier === figure.qualifier) || (GAP.test(gap) && FALLING.indexOf(last.unit) < FALLING.indexOf(unit)))) group.push(figure);
    else groups.push([figure]);
    end = match.index + match[0].length;
  }
  return groups;
};
