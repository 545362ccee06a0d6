import { foldMarks } from '../model/slug.ts';
import { withoutFileNames } from './file-names.ts';
import { isSyllable } from './syllable.ts';

/** An abbreviation as it stands in a text. */
export interface AbbreviationUse {
  readonly at: number;
  readonly word: string;
}

/** An abbreviation with what it stands for; without words when the text only shows that it is explained. */
export interface AbbreviationMeaning extends AbbreviationUse {
  readonly means: string;
}

/**
 * Known to every reader of a state paper, or names rather than abbreviations: bodies and papers fixed by law, the standard, signing
 * capacities (NĐ 30/2020/NĐ-CP), everyday technical terms.
 */
const KNOWN: ReadonlySet<string> = new Set(
  ('UBND HĐND MTTQ QH CP NĐ TT QĐ CV KH BC TB VN XHCN CHXHCN STT TT KT TM TL TUQ TP TW VT CCCD CMND BHXH BHYT VAT GTGT ' +
    'ISO IEC TCVN QCVN TCCS PDF HTML XML CSV URL USB QR SMS OTP ID IT AI IP CD DVD SSD WIFI EMAIL FAX LOGO ZALO GPS PIN ATM KPI SWOT SMART PDCA ' +
    'LAN WAN VPN API HTTP HTTPS DNS DHCP CPU RAM SSD HDD UPS OCR DPI KB MB GB TB JPG JPEG PNG DWG DOC DOCX XLS XLSX ZIP VNI ASCII PVC ' +
    'WHO UNICEF UNDP FAO JICA USAID EU UN WTO ASEAN UNESCO USD VND GDP ODA FDI OK HIV AIDS ADN LPG OCOP VNPT EVN BIDV FPT VTV VTC TODO FIXME TBD TNHH CTCP MTV THCS THPT HCM TPHCM VNĐ GIS LED CLB FILE VIP CEO TAND VKSND UBMTTQ ABC XYZ HP MISA PKI SIM EDTA CHLB CHDC CHND INR HGB WBC RBC PLT AST ALT HDL LDL ECG MRI PCR BMI ICD LIS HIS PACS RACI FMEA BTU DWT GRT PPM RPM MVA EUR FM GMT IC MMS CNG LNG GEN TCN RFID DNSSEC WCAG CITES IMO ICAO APEC PET GRDP JSON ISBN ISSN BBC ILO IMF OECD WIPO WMO ITU UPU WCO ICC IOM IFC ADB IAEA AFP TASS ONLINE OFFLINE AND FOR WITH OF THE').split(' '),
);
/** Larger numbers do not occur in chapters and parts, and their letters make abbreviations. */
const ROMAN = /^[IVXL]+$/u;
const WORD = /(?<![\p{L}\p{M}\p{N}./_&@+-])[A-ZĐ]{2,6}(?![\p{L}\p{M}\p{N}_&@+])(?![./-][\p{L}\p{N}])(?!:?\s[+(]?\d)/gu;

/** One letter over and over keeps a place free in the pattern of a code: `QT.XX.NN`. */
const PLACEHOLDER = /^(.)\1+$/u;

/** Tells whether a word of capitals needs an explanation: no word, no number, not known to all. */
export const isAbbreviation = (word: string): boolean => /^[A-ZĐ]{2,6}$/u.test(word) && !KNOWN.has(word) && !ROMAN.test(word) && !PLACEHOLDER.test(word) && !isSyllable(word);

/** Words that name the letters themselves: "dùng chữ TP cho tư pháp". */
const NAMES_LETTERS = /(?<!\p{L})(?:chữ|chữ cái|ký tự|ký hiệu(?: là)?)\s["“«]?$/iu;

/** What stands before the sign of a form or before a part of the number of a paper: "Mẫu số 05 - KN", "Mẫu 5. BBKT", "209/2012/TTLT-BTC- BTP", "SCT/HĐ,GD". */
const IN_SIGN = /(?:(?<!\p{L})mẫu(?:\s(?:số|đơn))?\s\d{1,3}\p{Ll}?(?:\.\s?|\s?[-–/]\s?|\s)|\/(?:19|20)\d\d\/[A-ZĐ][\p{L}-]{0,20}\s?[-–]\s?|[A-ZĐ]\/[A-ZĐ]{1,5},)$/iu;

/** From this many strange words of capitals in a row on, they are a foreign name: `MARIA DEL CARMEN`. */
const NAME_LENGTH = 3;

/** "SDV = A x K": letters of a formula stand for sizes, which the text below it names. */
const FORMULA = /^\s*[\p{L}\d]{1,8}\s?=\s(?=.*\s[x×*+/:÷–-]\s)[^;\n]{1,120}$/u;

/** "Phụ lục IIA", "Chương IVB": a number with a letter behind it. */
const isNumberWithLetter = (word: string, before: string): boolean => /^[IVX]+[A-E]$/u.test(word) && /(?<!\p{L})(?:phụ lục|chương|phần|mục|biểu|nhóm|loại|bảng)\s(?:số\s)?$/iu.test(before);

/** Words in quotation marks that hold no small letter, as on a stamp: “VIET NAM DUTY NOT PAID”. */
const STAMP = /["“«][^"“”«»\p{Ll}]*\s[^"“”«»\p{Ll}]*["”»]/gu;

/** In a line of capitals a foreign word or name looks like an abbreviation: "SỬ DỤNG EXCEL", "BẢO TÀNG YERSIN". Few abbreviations have two vowels. */
const isSpoken = (word: string): boolean => word.length > 3 && (word.match(/[AEIOUY]/gu)?.length ?? 0) > 1;

/** Abbreviations of a composed text that need an explanation; parts of codes, of numbers of papers and of names in capitals are none. */
export const abbreviationsIn = (text: string): readonly AbbreviationUse[] => {
  if (FORMULA.test(text)) return [];
  const runs: AbbreviationUse[][] = [];
  const prose = withoutFileNames(text);
  const stamps = /["“«]/.test(text) ? Array.from(text.matchAll(STAMP), ({ 0: { length }, index }) => ({ start: index, end: index + length })) : [];
  const isStamped = (at: number): boolean => stamps.some(({ start, end }) => start <= at && at < end);
  const isLineOfCapitals = !/\p{Ll}/u.test(text) && /\s/u.test(text.trim());
  for (const { 0: word, index } of prose.matchAll(WORD)) {
    if (!isAbbreviation(word) || isNumberWithLetter(word, text.slice(Math.max(index - 14, 0), index)) || (isLineOfCapitals && isSpoken(word)) || isStamped(index) || NAMES_LETTERS.test(text.slice(Math.max(index - 12, 0), index)) || IN_SIGN.test(text.slice(Math.max(index - 40, 0), index))) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && text.slice(last.at + last.word.length, index) === ' ') runs.at(-1)?.push({ at: index, word });
    else runs.push([{ at: index, word }]);
  }
  return runs.filter(({ length }) => length < NAME_LENGTH).flat();
};

/** First letters of the words of a meaning. */
const initialsOf = (meaning: string): string => (meaning.match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 1).toUpperCase()).join('');

/** Tells whether the letters of an abbreviation are first letters of words of a meaning, in that order. */
export const spells = (word: string, meaning: string): boolean => {
  let next = 0;
  for (const letter of foldMarks(initialsOf(meaning))) if (letter === foldMarks(word)[next]) next += 1;
  return next === word.length;
};

const ANNOUNCED = /(?:(?:gọi|viết)\stắt(?:\schung)?(?:\slà)?|sau đây\s(?:được\s)?(?:gọi|viết)(?:\schung)?\slà):?\s(?:\p{L}\p{Ll}*\s){0,3}?["“«'‘]?([A-ZĐ]{2,6})(?![\p{L}\p{N}])/gu;
const SAID_TO_MEAN = /(?<![\p{L}\p{N}./-])([A-ZĐ]{2,6})["”»]?\s(?:(?:được hiểu|có nghĩa|nghĩa)\slà|là (?:từ |chữ |tên )?viết tắt của|(?:từ |chữ |tên )?viết tắt của)\s(\p{L}[^;.\n]{0,120})/gu;
const BEHIND = /(\p{L}[\p{L}\s,–-]{0,120})["”»]?\s?\(["“«]?([A-ZĐ]{2,6})["”»]?\)/gu;
/** `… bệnh tật tỉnh (CDC tỉnh)`: the brackets repeat the last word of the name. */
const BEHIND_REPEATED = /(\p{L}+)\s\(([A-ZĐ]{2,6})\s\1\)/gu;
/** `Bộ luật Quốc tế về An ninh Tàu biển và Bến cảng (Bộ luật ISPS)`: they repeat its first words. */
const BEHIND_BEGUN = /(?<!\p{L})(\p{L}+(?:\s\p{Ll}+)?)\s[^().;]{3,120}\(\1\s([A-ZĐ]{2,6})\)/gu;
const BEFORE = /(?<![\p{L}\p{N}./-])([A-ZĐ]{2,6})\s\(([^()]{4,120})\)/gu;
/** `HBV, HCV (vi rút viêm gan)`: one gloss for several. */
const BEFORE_SEVERAL = /(?<![\p{L}\p{N}./-])([A-ZĐ]{2,6}(?:(?:,\s|\svà\s)[A-ZĐ]{2,6})+)\s\(([^()]{4,120})\)/gu;
/** `Ban CHQS phường (Ban Chỉ huy Quân sự)`: words of the sentence stand between. */
const BEFORE_APART = /(?<![\p{L}\p{N}./-])([A-ZĐ]{2,6})(?:\s\p{Ll}+){1,3}\s\(([^()]{4,120})\)/gu;
const MAY_SAY = /[A-ZĐ]{3}["”»]?\s(?:là|[=:–-])\s/;
/** `…, trong đó CSHL là chỉ số hài lòng`: said in the middle of a sentence. */
const SAID = /(?<![\p{L}\p{N}./-])([A-ZĐ]{3,6})["”»]?\s(?:là|=|:|–|-)\s(\p{L}[^;.:()\n]{0,120})/gu;
/** `(WHO – Tổ chức Y tế Thế giới)`, `(World Health Organization – WHO)`. */
const OPENS_BRACKETS = /\(([A-ZĐ]{2,6})\s?[:–=-]\s([^()]{4,120})\)/gu;
const ENDS_BRACKETS = /\(([^()]{4,120}?)\s[–-]\s([A-ZĐ]{2,6})\)/gu;
const SPELLED_OUT = /(?<=^|[;:.(\n]\s?|[-–•+]\s)["“«]?([A-ZĐ]{2,6})["”»]?\s?(?::|–|-|=|là)\s?(\p{L}[^;.:()\n]{0,120})/gu;
/** Words with which brackets go on with the sentence instead of naming what the letters stand for. */
const GOES_ON = /^(?:nếu|hoặc|khi|theo|tại|trong|xem|kèm|gồm|và|có|không|được|từ|để|đã|do|cho|sau|trước|mẫu|bản|số|ở|trừ|kể|cả|nay|cũ|mới|ký|sẽ|phải|vào|với|như|v\.v)(?!\p{L})/iu;
const SEVERAL = /(?<![\p{L}\p{N}./-])([A-ZĐ]{2,6}(?:(?:,\s|\svà\s|\/)[A-ZĐ]{2,6})+)(?:\s(?:lần lượt\s)?là|\s?[:–=]|\s-)\s/gu;
const LISTED = /(?<=^|[;:,.\n]\s?|[-–•+]\s|^(?:\p{Ll}|\d{1,2})\)\s)["“«]?([A-ZĐ]{2,6})["”»]?(?:\s\p{L}{2,7}){0,2}\s?(?::|–|-|=|là|\|)\s?(\p{L}[^;.\n]*?)(?=[;.\n]|$|,\s[A-ZĐ]{2,6}\s?(?::|–|-|=|là))/gu;

/** The last words of a phrase that an abbreviation in brackets stands for. */
const wordsSpelling = (phrase: string, word: string): string => {
  const words = phrase.trim().split(/\s+/u);
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const meaning = words.slice(from).join(' ');
    if (foldMarks(initialsOf(meaning)) === foldMarks(word)) return meaning;
  }
  return '';
};

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

/** Whether a gloss in brackets names a thing, although its first letters are those of another language: "BMI (chỉ số khối cơ thể)". */
const isGloss = (meaning: string): boolean => wordsOf(meaning) > 2 && !/[\d;/]/u.test(meaning) && !GOES_ON.test(meaning.trim());

/** Whether the first words of a meaning are what the letters stand for, one word a letter. */
const begins = (word: string, meaning: string): boolean => foldMarks(initialsOf(meaning)).startsWith(foldMarks(word));

/** Words that say what sort of thing letters of another language name: "COPD là bệnh phổi tắc nghẽn". */
const SORT_OF_THING = /^(?:bệnh|hội chứng|chỉ số|xét nghiệm|phần mềm|hệ thống|phương pháp|tiêu chuẩn|bảng|thang|chất|thuốc|kỹ thuật|mã|giao thức|công cụ|chứng chỉ|chương trình|đơn vị đo)\s\p{Ll}/u;

/** The first words of a meaning, as many as an abbreviation may stand for. */
const firstWords = (word: string, meaning: string): string => meaning.trim().split(/\s+/u).slice(0, word.length + 4).join(' ');

/** "thủ tục hành chính (TTHC)", "TTHC (thủ tục hành chính)", "(TTHC – thủ tục hành chính)". */
const inBrackets = (text: string): readonly AbbreviationMeaning[] => [
  ...Array.from(text.matchAll(BEHIND), ({ 0: found, 1: phrase = '', 2: word = '', index }) => ({ at: index + found.lastIndexOf(word), word, means: wordsSpelling(phrase, word) })),
  ...Array.from(text.matchAll(BEHIND_REPEATED), ({ 0: found, 2: word = '', index }) => ({ at: index + found.indexOf(`(${word}`) + 1, word, means: '' })),
  ...Array.from(text.matchAll(BEHIND_BEGUN), ({ 0: found, 2: word = '', index }) => ({ at: index + found.lastIndexOf(word), word, means: '' })),
  ...Array.from(text.matchAll(BEFORE)).flatMap(({ 1: word = '', 2: means = '', index }) =>
    spells(word, means) ? [{ at: index, word, means }] : isGloss(means) ? [{ at: index, word, means: '' }] : []),
  ...Array.from(text.matchAll(BEFORE_SEVERAL)).flatMap(({ 1: words = '', 2: means = '', index }) =>
    isGloss(means) ? Array.from(words.matchAll(/[A-ZĐ]{2,6}/gu), ({ 0: word, index: at }) => ({ at: index + at, word, means: '' })) : []),
  ...Array.from(text.matchAll(BEFORE_APART)).flatMap(({ 1: word = '', 2: means = '', index }) => (spells(word, means) ? [{ at: index, word, means }] : [])),
  ...Array.from(text.matchAll(OPENS_BRACKETS), ({ 1: word = '', 2: means = '', index }) => ({ at: index + 1, word, means })),
  ...Array.from(text.matchAll(ENDS_BRACKETS)).flatMap(({ 0: found, 1: means = '', 2: word = '', index }) => (spells(word, means) ? [{ at: index + found.lastIndexOf(word), word, means }] : [])),
];

/** "HSCV, NXL: hồ sơ công việc, người xử lý": several at once, whose meanings are not told apart. */
const severalIn = (text: string): readonly AbbreviationMeaning[] =>
  Array.from(text.matchAll(SEVERAL)).flatMap(({ 1: words = '', index }) => Array.from(words.matchAll(/[A-ZĐ]{2,6}/gu), ({ 0: word, index: at }) => ({ at: index + at, word, means: '' })));

/** Abbreviations that a composed text explains where it uses them: "thủ tục hành chính (TTHC)", "TTHC (thủ tục hành chính)", "viết tắt là TTHC". */
export const explainedIn = (text: string): readonly AbbreviationMeaning[] => {
  if (!/[A-ZĐ]{2}/u.test(text)) return [];
  const spelled = [
    ...Array.from(text.matchAll(SPELLED_OUT)).flatMap(({ 0: found, 1: word = '', 2: means = '', index }) =>
      spells(word, firstWords(word, means)) ? [{ at: index + found.indexOf(word), word, means: means.trim() }] : []),
    ...Array.from(MAY_SAY.test(text) ? text.matchAll(SAID) : []).flatMap(({ 1: word = '', 2: means = '', index }) => (!begins(word, means) && SORT_OF_THING.test(means) ? [{ at: index, word, means: '' }] : [])),
    ...Array.from(MAY_SAY.test(text) ? text.matchAll(SAID) : []).flatMap(({ 1: word = '', 2: means = '', index }) => (begins(word, means) ? [{ at: index, word, means: means.trim().split(/\s+/u).slice(0, word.length).join(' ') }] : [])),
  ];
  // Below a formula every letter is named: "Trong đó: SDV là tổng diện tích khu dịch vụ".
  if (/^\s*trong đó(?!\p{L})/iu.test(text)) spelled.push(...Array.from(text.matchAll(SAID), ({ 1: word = '', index }) => ({ at: index, word, means: '' })));
  if (!/\(|tắt|là/u.test(text)) return spelled;
  return [
    ...spelled,
    ...(text.includes('lần lượt là') ? severalIn(text) : []),
    ...Array.from(text.matchAll(ANNOUNCED), ({ 0: found, 1: word = '', index }) => ({ at: index + found.length - word.length, word, means: wordsSpelling(text.slice(Math.max(0, index - 120), index).replace(/[\s(,–-]*(?:sau đây)?(?:\s+được)?[\s(,]*$/u, ''), word) })),
    ...Array.from(text.matchAll(SAID_TO_MEAN), ({ 1: word = '', 2: means = '', index }) => ({ at: index, word, means: means.trim() })),
    ...(text.includes('(') ? inBrackets(text) : []),
  ];
};

/** Abbreviations that a line of a list of abbreviations explains: "TTHC: thủ tục hành chính". */
export const listedIn = (text: string): readonly AbbreviationMeaning[] => [
  ...Array.from(text.matchAll(LISTED), ({ 0: found, 1: word = '', 2: means = '', index }) => ({ at: index + found.indexOf(word), word, means: means.trim() })),
  ...severalIn(text),
];

/** The abbreviations that are the whole of a cell, with or without quotation marks: `TTHC`, `LBH/LSĐ`, `TLNB, TLBN`. */
export const loneAbbreviations = (text: string): readonly string[] =>
  /^\s*["“«]?[A-ZĐ]{2,6}["”»]?(?:\s?[,;/]\s?["“«]?[A-ZĐ]{2,6}["”»]?){0,3}\s*$/u.test(text) ? (text.match(/[A-ZĐ]{2,6}/gu) ?? []) : [];

const comparable = (meaning: string): string =>
  foldMarks(meaning)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();

/** The words that a meaning begins with, up to the first stop. */
const headOf = (meaning: string): string => meaning.split(/[,;:.()–]/u, 1)[0]?.trim() ?? '';

/** Tells whether a meaning names in full what the abbreviation stands for, as against explaining the thing. */
const isFullName = (word: string, meaning: string): boolean => spells(word, meaning) && meaning.split(/\s+/u).length <= word.length + 3;

/** Tells whether two meanings of one abbreviation are two things; one that only says more than the other is the same. */
export const contradict = (word: string, meanings: readonly [string, string]): boolean => {
  const [first, second] = [headOf(meanings[0]), headOf(meanings[1])];
  if (!isFullName(word, first) || !isFullName(word, second)) return false;
  return !comparable(first).includes(comparable(second)) && !comparable(second).includes(comparable(first));
};

/** The same for two rows of one list, where a meaning may be longer than the letters: `GCN` is a certificate of one sort alone. */
export const contradictInList = (word: string, meanings: readonly [string, string]): boolean => {
  const [first, second] = meanings;
  return begins(word, first) && begins(word, second) && !comparable(first).includes(comparable(second)) && !comparable(second).includes(comparable(first));
};

/** Tells whether a heading or the head of a column belongs to a list of terms and abbreviations. */
export const isListOfTerms = (heading: string): boolean => /định nghĩa|viết tắt|thuật ngữ|ký hiệu|khái niệm|giải (?:thích|nghĩa)|từ ngữ|chữ (?:hay|thường) (?:gặp|dùng)/iu.test(heading);

/** Tells whether a paragraph lists abbreviations outside the section made for them: "Chữ viết tắt của lĩnh vực: TP là hộ tịch, …". */
export const announcesList = (text: string): boolean => /(?:chữ|từ) viết tắt[^.;]{0,60}:|^ghi chú\s?:/iu.test(text);

/** Tells whether a short paragraph stands in place of the heading of such a list, as pasted from Word: "Điều 2. Giải thích từ ngữ". */
export const headsListOfTerms = (text: string): boolean => text.length <= 60 && isListOfTerms(text) && !/[.;,]\s*$/u.test(text);

/** Tells whether a paragraph stands in place of another heading: "Điều 3. Công thức", "CHƯƠNG II". */
export const headsSection = (text: string): boolean => text.length <= 90 && /^(?:điều|chương|phần|mục)\s[\p{L}\d]/iu.test(text.trim());

/** Abbreviations that lists of terms of state papers explain as a matter of course, whether the text has them or not. */
export const usualAbbreviations: ReadonlySet<string> = new Set('UBND HĐND TTHC ISO TCVN HTQLCL QLCL CBCC CCVC CBCCVC CB CC BPMC BPTNTKQ TNTKQ TN&TKQ TNHS VBQPPL QT HD BM STCL CSCL MTCL NĐ TT QĐ CP QPPL KPH HĐKP ĐGNB XXLĐ BCĐ VP CNTT DVC PVHCC HCC'.split(' '));
