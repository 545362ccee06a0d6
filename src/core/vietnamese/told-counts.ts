import { spelledNumber } from './number-words.ts';

/** A number of things that a text announces. */
export interface ToldCount {
  readonly at: number;
  readonly text: string;
  readonly count: number;
  readonly noun: string;
  /** Where the colon stands that the things follow. */
  readonly colon: number;
}

const NOUNS = 'bước|người|thành viên|đơn vị|phần|nội dung|loại giấy tờ|loại|nhóm|giấy tờ|tài liệu|điều kiện|điều|mục tiêu|mục|tiêu chí|nguyên tắc|yêu cầu|trường hợp|việc|khoản|biểu mẫu|nhiệm vụ|cột|ô|lĩnh vực|phòng|hình thức|giai đoạn|quá trình|bộ phận|cam kết|ý|chi cục|dòng|câu|cách|kênh|kết luận|biện pháp|phương án|tình huống|phiếu|căn cứ|lý do|tổ';
const TOLD = new RegExp(String.raw`(?<!\p{L})(?:gồm|bao gồm|có|theo|qua|bằng|sau|làm|thực hiện|nộp|chuẩn bị|thành|ghi|nêu|viết|trả lời|hỏi|đáp ứng|thỏa mãn|nhất trí|thống nhất|thông qua|thêm|bổ sung|gặp|xét|chia)(?: có)?(?: đủ)?\s(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s\(\p{L}+\))?\s(${NOUNS})(?![\p{L}\d])([^.;:?!\uFFFC]{0,60}):`, 'giu');
/** `Ba trường hợp sau phải họp ngay, không chờ hết quý:` */
const FOLLOWING = new RegExp(String.raw`(?:^|[.!?]\s+)(?:trong )?(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(${NOUNS})(?: \p{L}+){0,3}? (?:sau|dưới đây|sau đây)(?![\p{L}\d]| (?:khi|đó|này|cùng|ngày|lần|năm|sắp))([^.;:?!\uFFFC]{0,100}):`, 'giu');
/** Of several announced things, only a part is told; or the number counts something else. */
const IN_PART = /ví dụ|như|trong đó|nhất là|chủ yếu|trở lên|ít nhất|tối thiểu|không quá|khoảng|hơn|một trong/iu;

/** Numbers of things announced before a colon: `gồm 05 bước:`. Composed text. */
export const toldCountsIn = (text: string): readonly ToldCount[] =>
  !text.includes(':')
    ? []
    : [...text.matchAll(TOLD), ...text.matchAll(FOLLOWING)].flatMap(({ 0: found, 1: number = '', 2: noun = '', 3: more = '', index }) => {
        const count = /^\d/u.test(number) ? Number(number) : (spelledNumber(number)?.value ?? 0);
        if (count < 2 || IN_PART.test(more) || /(?:ít nhất|tối thiểu|không quá|khoảng|trên|hơn)\s*$/iu.test(text.slice(Math.max(0, index - 12), index + found.indexOf(number)))) return [];
        return [{ at: index, text: `${number} ${noun}`, count, noun: noun.toLowerCase(), colon: index + found.length - 1 }];
      });

/** `Cả ba trường hợp đều phải ghi sổ`: all of the things that were just listed. */
const ALL_OF_THEM = new RegExp(String.raw`^\W{0,3}(?:trong )?cả (\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(${NOUNS}|điểm|dấu hiệu|ô)(?![\p{L}\d]|\s(?:đầu|cuối|sau|dưới|đó của))`, 'iu');

/** Number of things that a paragraph says stand right above it, all of them meant; undefined where it says no such thing. Composed text. */
export const toldOfAllAbove = (text: string): Pick<ToldCount, 'at' | 'text' | 'count'> | undefined => {
  const found = /^\W{0,3}(?:trong )?cả /iu.test(text) ? ALL_OF_THEM.exec(text) : null;
  const [words = '', number = '', noun = ''] = found ?? [];
  const count = /^\d/u.test(number) ? Number(number) : (spelledNumber(number)?.value ?? 0);
  return count < 2 ? undefined : { at: words.search(/cả /iu), text: `${words.trimStart().startsWith('C') ? 'Cả' : 'cả'} ${number} ${noun}`, count };
};

/** A person or more, `một người của Phòng`: how many a part of a sentence names. */
const peopleIn = (part: string): number | undefined => {
  const found = /^(?:và\s)?(\d{1,2}|\p{L}+)\s(?:người|thành viên|đại diện|công chức|chuyên viên|cán bộ)(?!\p{L})/iu.exec(part.trim());
  if (!found?.[1]) return undefined;
  return /^\d/u.test(found[1]) ? Number(found[1]) : spelledNumber(found[1])?.value;
};

/** Papers are counted one by one where commas part them. */
const LISTED: ReadonlySet<string> = new Set(['loại', 'loại giấy tờ', 'giấy tờ', 'tài liệu', 'biểu mẫu', 'kênh', 'phiếu', 'bước', 'phần']);
const LONGEST_THING = 8;
/** A word with which the name of a paper begins: what stands between two of them is one thing. */
const PAPER = /^(?:tờ khai|giấy|văn bản|đơn|phiếu|bản|sổ|biên bản|hợp đồng|báo cáo|danh sách|ảnh)(?!\p{L})/iu;

/**
 * Things parted by commas: `tờ khai, giấy ủy quyền và giấy chứng sinh`. «và» may join two words of one thing, and a comma as well, so what
 * the words can be read to hold counts as told.
 */
const listedIn = (sentence: string, count: number): number | undefined => {
  const byComma = sentence.split(/,\s+/u);
  const pieces = byComma.flatMap((piece) => piece.split(/\s+và\s+|^và\s+/u)).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const isPlain = pieces.length >= 2 && pieces.every((piece) => piece.split(' ').length <= LONGEST_THING) && !/hoặc|trừ|kèm|nếu|khi|\d|như|gồm|các|những|[“”«»"/–]/iu.test(sentence);
  if (!isPlain || byComma.length < 2) return undefined;
  if (pieces.every((piece) => PAPER.test(piece))) return pieces.length;
  return count > pieces.length || count < byComma.length ? (count < byComma.length ? byComma.length : pieces.length) : undefined;
};

const PEOPLE: ReadonlySet<string> = new Set(['người', 'thành viên']);
/** A duty behind a post names the same person: `Chánh Văn phòng, tổ trưởng`. */
const DUTY = /^(?:làm )?(?:phó |quyền )?(?:trưởng (?:ban|đoàn|nhóm)|tổ trưởng|tổ phó|nhóm trưởng|thư ký|thành viên|ủy viên|chủ tịch hội đồng)/iu;

/** A person is told with his post, parted by a comma. */
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** Posts that are more than the people announced; a post may stand for several, so that fewer tell nothing. */
const peopleBeyond = (sentence: string, count: number): number | undefined => {
  const pieces = sentence.split(/,\s+/u).map((piece) => piece.trim());
  const isPlain = pieces.every((piece) => piece !== '' && piece.split(' ').length <= LONGEST_THING && !/(?:^|\s)(?:ông|bà|đồng chí|hoặc|nếu|như)(?:\s|$)|\d/iu.test(piece) && !NAME.test(piece));
  return isPlain && pieces.length > count && !pieces.slice(1).some((piece) => DUTY.test(piece)) ? pieces.length : undefined;
};

/** How many things stand in the same sentence behind the colon; undefined where that cannot be told for sure. */
export const countBehind = (text: string, { colon, noun, count }: ToldCount): number | undefined => {
  const [sentence = ''] = text.slice(colon + 1).split(/\.(?=\s|$)/u);
  if (sentence.trim() === '' || sentence.includes(':') || sentence.includes('(')) return undefined;
  const parts = sentence.split(';').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length >= 2) {
    // «… ; và …» within the last part may hold two, and so may a part with commas.
    const pieces = parts.flatMap((part) => part.split(/,\s/u)).length;
    return parts.length === count || (parts.length < count && pieces >= count) || parts.some((part) => /^(?:ngoài ra|trong đó)/iu.test(part)) ? undefined : parts.length;
  }
  const pieces = sentence.split(/,\s+|\s+và\s+/u).map((piece) => piece.trim());
  const people = pieces.map(peopleIn);
  if (people.length >= 2 && people.every((one) => one !== undefined)) return people.reduce<number>((all, one) => all + (one ?? 0), 0);
  if (LISTED.has(noun)) return listedIn(sentence, count);
  if (PEOPLE.has(noun)) return peopleBeyond(sentence, count);
  if (noun !== 'cột' && noun !== 'ô') return undefined;
  const columns = sentence.replaceAll(/ngày,? tháng,? năm(?: sinh)?|họ(?: và|,)? tên/giu, 'x').split(/,\s+/u);
  const joined = columns.flatMap((column) => column.split(/\s+và\s+/u));
  return columns.length < 3 || columns.length === count || joined.length === count ? undefined : joined.length;
};

const MEMBERS = /(?:^|[.!?;]\s+)(?:(?:kiện toàn|thành lập)\s)?(?:đoàn|tổ|ban|hội đồng|nhóm|thành phần|danh sách)(?: [\p{L}–-]+){0,6}? (?:gồm|có)(?: có)? (\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s\(\p{L}+\))? (?:người|thành viên|đồng chí)(?!\p{L})/giu;

/** How many people a sentence says belong to a body: `Đoàn đánh giá gồm 05 người`. Composed text. */
export const toldMembersIn = (text: string): readonly Pick<ToldCount, 'at' | 'text' | 'count'>[] =>
  !/người|thành viên|đồng chí/u.test(text)
    ? []
    : Array.from(text.matchAll(MEMBERS)).flatMap(({ 0: found, 1: number = '', index }) => {
        const words = found.replace(/^[.!?;]\s+/u, '');
        const count = /^\d/u.test(number) ? Number(number) : (spelledNumber(number)?.value ?? 0);
        return IN_PART.test(text.slice(index, index + found.length + 30)) || /mỗi|từng|thêm/iu.test(found) ? [] : [{ at: index + found.length - words.length, text: words, count }];
      });

/** Words that open a table or list of the things counted. */
export const isOfColumns = (noun: string): boolean => noun === 'cột';

/** Whether what is counted are cells, of which a row holds several. */
export const isOfCells = (noun: string): boolean => noun === 'ô';

/** A number of rows announced before a table, with the words that head their column: `trong mười hai lĩnh vực, hai mươi lăm quy trình:`. */
export interface ToldRows {
  readonly at: number;
  readonly text: string;
  readonly count: number;
}

const NUMBER_WORDS = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|tư|trăm';

/** Numbers of things of a name in a sentence that ends with a colon; the last sentence alone leads over to what follows. Composed text. */
export const toldRowsIn = (text: string, noun: string): readonly ToldRows[] => {
  const lead = text.slice(Math.max(...['. ', '; '].map((stop) => text.lastIndexOf(stop))) + 1);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d.,/])(\d{1,3}|(?:${NUMBER_WORDS})(?: (?:${NUMBER_WORDS}))*)\s${noun.replaceAll(/[^\p{L} ]/gu, '')}(?![\p{L}\d])`, 'giu');
  return IN_PART.test(lead) || /(?<!\p{L})(?:mỗi|từng|thêm|đầu|cuối)(?!\p{L})/iu.test(lead)
    ? []
    : Array.from(lead.matchAll(pattern)).flatMap(({ 0: found, 1: number = '', index }) => {
        const count = /^\d/u.test(number) ? Number(number) : (spelledNumber(number)?.value ?? 0);
        return count < 2 ? [] : [{ at: text.length - lead.length + index, text: found, count }];
      });
};

const LISTED_COUNT = /^(?:danh mục|danh sách|bảng)\s(?:gồm\s|kê\s)?(\d{1,3})\s(TTHC|thủ tục(?: hành chính)?|quy trình|tài liệu|biểu mẫu|văn bản|đơn vị|người|cán bộ|công chức|nhiệm vụ|mục tiêu|rủi ro)(?![\p{L}\d])/iu;

/** How many things a line before a numbered table says that it lists: `Danh mục 26 TTHC trong phạm vi công bố:`. Composed text. */
export const listedCountIn = (text: string): Pick<ToldCount, 'at' | 'text' | 'count'> | undefined => {
  const lead = text.trim();
  const [words = '', number = ''] = lead.endsWith(':') ? (LISTED_COUNT.exec(lead) ?? []) : [];
  return words === '' || IN_PART.test(lead) ? undefined : { at: text.indexOf(words), text: words, count: Number(number) };
};

const IN_HEADING = new RegExp(String.raw`^(?:[\d.]+\s)?(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:${NOUNS}|điểm|lỗi|dấu hiệu|câu hỏi|thẻ)(?![\p{L}\d])`, 'iu');

/** How many things a heading announces for its section: `3.2. Bảy điểm kiểm tra`. Composed text. */
export const toldInHeading = (heading: string): Pick<ToldCount, 'at' | 'text' | 'count'> | undefined => {
  const [words = '', number = ''] = IN_HEADING.exec(heading.trim()) ?? [];
  const count = /^\d/u.test(number) ? Number(number) : (spelledNumber(number)?.value ?? 0);
  return count < 2 || /^năm \d|(?:đầu|cuối|gần nhất)/iu.test(heading) ? undefined : { at: 0, text: words.replace(/^[\d.]+\s/u, ''), count };
};
