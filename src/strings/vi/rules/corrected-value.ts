/** Lower-case ASCII words joined by hyphens: `Văn phòng` → `van-phong`. */
export const asId = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/** What a value is typed between, or ends with, in a sentence or in Word: its quotes, a comma, a stop. */
const WRAPPING = /^[“”„‘’«»"']+|[“”‘’«»"',;.\s]+$/gu;

/** A value without what a sentence puts around it. */
export const unwrapped = (words: string): string => words.trim().replaceAll(WRAPPING, '');

const CODE = /^\p{Lu}{2,}(?:\.[\p{Lu}\d]+)+$/u;

/** Codes between which the comma was forgotten, or is another sign. */
const codesIn = (words: string): readonly string[] => {
  const codes = words.split(/[\s,;]+/u);
  return codes.length > 1 && codes.every((code) => CODE.test(code)) ? codes : [];
};

const firstMatch = (pattern: RegExp) => (words: string): string => pattern.exec(words)?.[1] ?? '';

const corrections: Readonly<Record<string, (words: string) => string>> = {
  id: asId,
  // Word makes a long dash of a hyphen; blanks stand where dots belong. Words in small letters are a name, not a code.
  code: (words) => codesIn(words).join(', ') || (/^[\p{Lu}\d][\p{Lu}\d\s./_\u2010-\u2015\u2212-]*$/u.test(words) ? words.replaceAll(/\s*[\u2010-\u2015\u2212]\s*/gu, '-').replaceAll(/\s+/gu, '.') : ''),
  'whole-number': (words) => (/^\d{1,3}([. ]\d{3})+(?:\s*(?:đ|đồng|vnđ|vnd))?$|^0+\d+$/iu.test(words) ? String(Number(words.replace(/\D/gu, ''))) : firstMatch(/^(\d+)\s+\p{L}/u)(words)),
  'positive-number': (words) => (/^0+[1-9]\d*$/u.test(words) ? String(Number(words)) : firstMatch(/^(?:lần\s+)?([1-9]\d*)(?:\s+\p{L}.*)?$/iu)(words)),
  year: firstMatch(/(20\d\d)/u),
  'yes-no': (words) => (/^(có|yes|x|1|true)$/iu.test(words) ? 'true' : /^(không|no|0|false)$/iu.test(words) ? 'false' : ''),
  clause: firstMatch(/(\d{1,2}(?:\.\d{1,2}){0,3})\.?$/u),
  'retention-years': (words) => (/vĩnh viễn/iu.test(words) ? 'permanent' : firstMatch(/^0*([1-9]\d?)\s*năm$/iu)(words)),
  'step-target': (words) => (/^(?:kết thúc|kết|end|hết)$/iu.test(words) ? 'end' : firstMatch(/^(?:bước\s+)?0*([1-9]\d{0,2})$/iu)(words)),
  'time-of-day': (words) => {
    const [, hour, minute] = /^(\d{1,2})\s*(?:[:.hg]|giờ)\s*(\d{2})?$/iu.exec(words) ?? [];
    return hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59 ? '' : `${hour.padStart(2, '0')}:${minute ?? '00'}`;
  },
  'web-address': (words) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/u.test(words) ? `https://${words}` : ''),
  'file-path': (words) => {
    const path = words.replaceAll('\\', '/').replace(/^(?:\.?\/)*(?:content\/)?(?:figures\/)?/u, '');
    return /^[A-Za-z0-9][A-Za-z0-9._/-]*$/u.test(path) ? path : '';
  },
  list: (words) => {
    const items = words.split(/[,;]/u).map((item) => item.trim()).filter(Boolean);
    return words === '' || /^[[{]/u.test(words) ? '' : `[${items.join(', ')}]`;
  },
};

/** The value that the author most likely meant, in the form the key takes; undefined when none can be worked out. */
export const correctedValue = (expects: string, words: string): string | undefined => {
  const bare = unwrapped(words);
  const corrected = corrections[expects]?.(bare) || (bare === words.trim() ? '' : bare);
  return corrected === '' || corrected === words ? undefined : corrected;
};
