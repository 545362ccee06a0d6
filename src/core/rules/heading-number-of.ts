import { withoutMarks } from './folded-words.ts';
import { romanValue } from './roman-value.ts';

/** The number typed before the words of a heading. */
export interface HeadingNumber {
  /** As typed: `5.2`, `IV`. */
  readonly shown: string;
  /** Its parts as numbers: `5.2` is 5 and 2. */
  readonly parts: readonly number[];
  /** Headings are counted together only with those of one style: plain, Roman, or after one word (folded), as annexes are. */
  readonly style: string;
}

interface NumberedWords {
  readonly number: HeadingNumber | undefined;
  /** The words without the number. */
  readonly rest: string;
}

const LED = /^(phan|chuong|muc|dieu|phu luc)\s+(?:(\d{1,2})|([IVX]{1,6}))(?![\p{L}\p{N}])[.):–-]*\s*/iu;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2})+)(?![\p{L}\p{N}])[.):]?\s*/u;
const SINGLE = /^(\d{1,2})(?:[.):]+(?!\d)\s*|$)/u;
/** `5 NỘI DUNG`: no sign parts the number from a name in capitals. */
const BARE = /^(\d{1,2})\s+(?=\p{Lu}{2})/u;
/** L and C are left out: a heading that begins with them counts by letters. */
const ROMAN = /^([IVX]{1,6})(?:[.):]+\s*|$)/u;

/** Parts the number of a heading from its words: `5.2. Records` → 5.2 and `Records`; a part, chapter or annex loses that word with its number. */
export const headingNumberOf = (words: string): NumberedWords => {
  // Folding keeps every letter at its place.
  const led = LED.exec(withoutMarks(words));
  if (led) {
    const [found, lead = '', digits, roman = ''] = led;
    const value = digits === undefined ? romanValue(roman) : Number(digits);
    if (value === undefined) return { number: undefined, rest: words };
    return { number: { shown: words.slice(0, found.length).replace(/[.):–\s-]+$/u, ''), parts: [value], style: lead.toLowerCase() }, rest: words.slice(found.length) };
  }
  const plain = DOTTED.exec(words) ?? SINGLE.exec(words) ?? BARE.exec(words);
  if (plain) return { number: { shown: plain[1] ?? '', parts: (plain[1] ?? '').split('.').map(Number), style: 'plain' }, rest: words.slice(plain[0].length) };
  const roman = ROMAN.exec(words);
  const value = romanValue(roman?.[1] ?? '');
  if (roman && value !== undefined) return { number: { shown: roman[1] ?? '', parts: [value], style: 'roman' }, rest: words.slice(roman[0].length) };
  return { number: undefined, rest: words };
};
