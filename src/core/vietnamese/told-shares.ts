import { sentencesOf } from './sentences.ts';

/** Figures of a sentence that do not make what it says they make. */
export interface WrongShare {
  readonly at: number;
  readonly text: string;
  readonly problem: 'hundred' | 'parts' | 'rate' | 'rises' | 'falls';
  /** What the figures make. */
  readonly expected: string;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,6}(?:,\d{1,2})?`;

const read = (figure: string): number => Number(figure.replaceAll('.', '').replace(',', '.'));

const shown = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

const SHARE = /(?<![\d.,/–-])(\d{1,2}(?:,\d{1,2})?)\s?%(?=\s\p{L})/gu;
/** A whole is parted; of what is told «trong đó», some parts may be left out and others overlap. */
const PARTS = /(?<!\p{L})(?:chia|phân bổ|phân chia|cơ cấu|gồm|tỷ trọng)(?!\p{L})/iu;
/** Marks, changes and cases make no whole. */
const NO_WHOLE = /(?<!\p{L})(?:mỗi|từng|tăng|giảm|trở lên|ít nhất|tối thiểu|không quá|tối đa|mục tiêu|chỉ tiêu|nếu|trường hợp|hoặc|so với|còn lại|trên|dưới|hơn|khoảng|đạt|lần lượt|đối với|khuyết tật|thương tật|tổn thương|đúng hạn|hài lòng|mức|trong đó|trong số)(?!\p{L})/iu;
const FEWEST_SHARES = 3;
/** Shares of one whole come near a hundred. */
const [LEAST, MOST] = [80, 125];
const SLACK = 0.5;

/** `chia 60% cho máy tính, 30% cho bàn ghế và 20% cho sửa chữa`. */
const hundredIn = (sentence: string): readonly WrongShare[] => {
  const shares = Array.from(sentence.matchAll(SHARE));
  const [first] = shares;
  if (!first || shares.length < FEWEST_SHARES || (sentence.match(/%/gu) ?? []).length !== shares.length || !PARTS.test(sentence) || NO_WHOLE.test(sentence)) return [];
  const sum = shares.reduce((all, [, share = '']) => all + read(share), 0);
  return Math.abs(sum - 100) <= SLACK || sum < LEAST || sum > MOST ? [] : [{ at: first.index, text: sentence.slice(first.index).replace(/[.;]$/u, ''), problem: 'hundred', expected: `${shown(sum)}%` }];
};

const PARTED = /(?<![\d.,/–-]|\p{L})(\d{1,5})\s((?:\p{L}+)(?: \p{L}+){0,3}?)((?:,? và|,) \p{L}+(?: \p{L}+){0,2})?\s?(:|(?:,|\()?\s?(?:gồm|bao gồm|trong đó gồm|chia thành|trong đó)(?: có)?:?)\s(?=\d)/giu;
const PIECE = /^(?:và |còn )?(\d{1,5})\s((\p{L}+)[^\d]*)$/iu;
/** A piece of the whole is told by what becomes of it, without a noun of its own. */
const OF_WHOLE: ReadonlySet<string> = new Set(['về', 'do', 'thuộc', 'của', 'từ', 'tại', 'ở', 'qua', 'đúng', 'quá', 'trễ', 'chậm', 'đạt', 'không', 'nam', 'nữ', 'loại', 'được', 'bị', 'đã', 'chưa', 'đang', 'nộp', 'trực']);
const NOT_ALL = /(?<!\p{L})(?:ít nhất|tối thiểu|khoảng|hơn|như|ví dụ|nhất là|chủ yếu|trên|gần|vừa|mỗi|từng|trường hợp|hoặc|nếu|lượt|lần)(?!\p{L})/iu;

/** `nhận 120 phản ánh: 80 về hồ sơ chậm, 25 về thái độ, 25 về quy định`. */
const partsIn = (sentence: string): readonly WrongShare[] =>
  Array.from(sentence.matchAll(PARTED)).flatMap(({ 0: lead, 1: whole = '', 2: noun = '', 3: more = '', 4: sign = '', index }): readonly WrongShare[] => {
    const behind = sentence.slice(index + lead.length).split(/[.;()]/u)[0] ?? '';
    const pieces = behind.split(/,\s(?:và\s)?(?=\d)|\svà\s(?=\d)/u).map((piece) => PIECE.exec(piece.trim()));
    if (Number(whole) < 2 || pieces.length < 2 || pieces.some((piece) => piece === null) || NOT_ALL.test(behind) || NOT_ALL.test(sentence.slice(Math.max(0, index - 12), index))) return [];
    const heads = pieces.map((piece) => (piece?.[3] ?? '').toLowerCase());
    const [own = ''] = noun.toLowerCase().split(' ');
    const isNamed = heads.every((head) => head === own || OF_WHOLE.has(head));
    // `03 xe và máy, trong đó 02 xe và 02 máy`: the parts are what the whole is called.
    const named = `${noun}${more}`.toLowerCase();
    const isOfNames = more !== '' && new Set(heads).size === heads.length && heads.every((head) => named.split(/[ ,]+/u).includes(head));
    // Of a whole told «trong đó» some parts may be named, and one thing in two of them.
    if (!isOfNames && (!isNamed || /trong đó(?! gồm)/iu.test(sign))) return [];
    const sum = pieces.reduce((all, piece) => all + Number(piece?.[1]), 0);
    return sum === Number(whole) ? [] : [{ at: index, text: sentence.slice(index, index + lead.length + behind.length).trim(), problem: 'parts', expected: String(sum) }];
  });

const RATE_BEHIND = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})(?:\s?\/\s?|\s(?:\p{L}+\s){0,3}trên (?:tổng số )?)(${NUMBER})\s(?:\p{L}+[\s,]+){1,6}?(?:đạt|chiếm|bằng|đạt tỷ lệ|tỷ lệ)(?: tỷ lệ)?(?: là)?\s(\d{1,3})(?:,(\d{1,2}))?\s?%`, 'giu');
const RATE_OF = new RegExp(String.raw`(?<!\p{L})(?:trong(?: tổng số| số)?|tổng số)\s(${NUMBER})\s[\p{L} ]{2,40},?\s(?:có\s)?(${NUMBER})\s[\p{L} ]{2,60},?\s\(?(?:chiếm|đạt|bằng)(?: tỷ lệ)?\s(\d{1,3})(?:,(\d{1,2}))?\s?%`, 'giu');
const [DAYS, MONTHS] = [31, 12];

/** `Đã giải quyết 114/120 phản ánh, đạt 98%`. */
const ratesIn = (sentence: string): readonly WrongShare[] =>
  [
    ...Array.from(sentence.matchAll(RATE_BEHIND)),
    // `Trong 52 lần sự cố, 26 lần do mất điện, chiếm 50%`: the whole comes first.
    ...Array.from(sentence.matchAll(RATE_OF), (found) => Object.assign(found, { 1: found[2], 2: found[1] })),
  ].flatMap(({ 0: found, 1: part = '', 2: whole = '', 3: ones = '', 4: decimals = '', index }): readonly WrongShare[] => {
    const [one, all] = [read(part), read(whole)];
    if (all === 0 || one > all || (one <= DAYS && all <= MONTHS && found.includes('/'))) return [];
    const rate = (one / all) * 100;
    const typed = Number(`${ones}.${decimals === '' ? '0' : decimals}`);
    // Cut off or rounded, both are written.
    return Math.abs(rate - typed) < 10 ** -decimals.length ? [] : [{ at: index, text: found, problem: 'rate', expected: `${rate.toFixed(decimals.length).replace('.', ',')}%` }];
  });

const CHANGE = new RegExp(String.raw`(?<!\p{L})(tăng|nâng|giảm|rút(?: ngắn)?|hạ)(?!\p{L})(?:[^.;:\d]|(?<=năm )20\d\d){0,60}?(?<!\p{L})từ\s(${NUMBER})(\s?%|\s(?!lên|xuống|còn)[\p{L} ]{1,24}?)?\s(?:lên|xuống(?: còn)?|còn)(?: còn)?\s(${NUMBER})(?![\d/])(\s?%|\s[\p{L}]+(?: [\p{L}]+)?)?`, 'giu');

const plainUnit = (unit: string | undefined): string => (unit ?? '').trim().toLowerCase();

/** `tăng từ 150 lên 120`. */
const changesIn = (sentence: string): readonly WrongShare[] =>
  Array.from(sentence.matchAll(CHANGE)).flatMap(({ 0: found, 1: way = '', 2: before = '', 3: unit, 4: after = '', 5: other, index }): readonly WrongShare[] => {
    const [from, to] = [read(before), read(after)];
    const rises = /^(?:tăng|nâng)/iu.test(way);
    const [one, two] = [plainUnit(unit), plainUnit(other)];
    // Hours and days, or kilometres and metres, are not held against each other.
    const isSame = one === '' || two === '' || one === two || two.startsWith(one) || one.startsWith(two);
    const isWrong = rises ? from > to : from < to;
    return !isSame || !isWrong || (one === '' && /^(?:ngày|giờ|phút|tháng|năm|km|m|triệu|tỷ|nghìn)/u.test(two)) ? [] : [{ at: index, text: found.trim(), problem: rises ? 'rises' : 'falls', expected: '' }];
  });

const BY_TIME = /(?<![\d.,/–-])(\d{1,3}(?:,\d{1,2})?)\s?%\s(?:(?:số )?hồ sơ\s)?(?:(?:được )?(?:giải quyết|trả kết quả|trả)\s)?(trước hạn|đúng hạn|quá hạn|trễ hạn|chậm hạn)/giu;

/** `80% trước hạn, 15% đúng hạn, 10% quá hạn`: an application is one of the three. */
const timelyIn = (sentence: string): readonly WrongShare[] => {
  const shares = Array.from(sentence.matchAll(BY_TIME));
  const [first] = shares;
  const kinds = new Set(shares.map(([, , kind = '']) => (/^(?:trước|đúng)/iu.test(kind) ? kind.toLowerCase() : 'late')));
  if (!first || shares.length !== 3 || kinds.size !== 3 || (sentence.match(/%/gu) ?? []).length !== 3 || /trong đó|trong số|mục tiêu|chỉ tiêu|trở lên|ít nhất|không quá|tối đa|dưới|khoảng/iu.test(sentence)) return [];
  const sum = shares.reduce((all, [, share = '']) => all + read(share), 0);
  return Math.abs(sum - 100) <= SLACK ? [] : [{ at: first.index, text: sentence.slice(first.index).replace(/[.;]$/u, ''), problem: 'hundred', expected: `${shown(sum)}%` }];
};

/** Shares, parts, rates and changes of one sentence that its own figures gainsay. Composed text. */
export const wrongSharesIn = (text: string): readonly WrongShare[] => {
  if (!/\d\D+\d/u.test(text)) return [];
  const hasShares = text.includes('%');
  const hasParts = /gồm|chia thành|trong đó|:\s\d/u.test(text);
  const hasChange = /tăng|nâng|giảm|rút|hạ /u.test(text.toLowerCase()) && / từ \d/u.test(text);
  if (!hasShares && !hasParts && !hasChange) return [];
  return sentencesOf(text).flatMap(({ at, text: sentence }) =>
    [...(hasShares ? [...hundredIn(sentence), ...timelyIn(sentence), ...ratesIn(sentence)] : []), ...(hasParts ? partsIn(sentence) : []), ...(hasChange ? changesIn(sentence) : [])].map((found) => ({ ...found, at: at + found.at })));
};
