import { compounds } from './compounds.ts';
import { isLostPair, meantByLostPair } from './lost-mark-pairs.ts';

/** A word with the tone of another: hỏi for ngã, which sound alike in half of the country. */
export interface ConfusedTone {
  readonly at: number;
  readonly word: string;
  readonly meant: string;
}

/** Syllables that exist with one of the two tones only, as they are mistyped and as they are meant. */
const ALWAYS_WRONG: Readonly<Record<string, string>> = {
  cũa: 'của', cảu: 'của', thoe: 'theo', thàng: 'tháng', tuôi: 'tuổi', nhừng: 'những', nhửng: 'những', mổi: 'mỗi', nghỉa: 'nghĩa', phãi: 'phải', đễ: 'để', trã: 'trả', cã: 'cả', giử: 'giữ', gữi: 'gửi', lổi: 'lỗi', chổ: 'chỗ', thễ: 'thể', xữ: 'xử', quãn: 'quản', bãn: 'bản', chuẫn: 'chuẩn', dẩn: 'dẫn',
  hửu: 'hữu', kiễm: 'kiểm', điễm: 'điểm', diển: 'diễn', biễu: 'biểu', tuyễn: 'tuyển', chuyễn: 'chuyển', hiễu: 'hiểu', hảy: 'hãy', bỡi: 'bởi', ngưởi: 'người', khõi: 'khỏi', chĩ: 'chỉ', đãm: 'đảm', thão: 'thảo', giãm: 'giảm',
  triễn: 'triển', giửa: 'giữa', thũ: 'thủ', trưỡng: 'trưởng', bõ: 'bỏ', dưởng: 'dưỡng', vỉnh: 'vĩnh', miển: 'miễn', nhiểm: 'nhiễm', liểu: 'liễu', đải: 'đãi', sẳn: 'sẵn', xưỡng: 'xưởng', hưỡng: 'hưởng', tưỡng: 'tưởng', thưỡng: 'thưởng', ãnh: 'ảnh',
  bãng: 'bảng', bẫn: 'bẩn', cãnh: 'cảnh', chãy: 'chảy', chẫn: 'chẩn', chũ: 'chủ', hõi: 'hỏi', hõng: 'hỏng', khã: 'khả', khão: 'khảo', khỗ: 'khổ', kễ: 'kể', phãn: 'phản', phẫm: 'phẩm', phỗ: 'phổ', sãn: 'sản', sữ: 'sử', tãi: 'tải', thẽ: 'thẻ',
  thỗ: 'thổ', tỗ: 'tổ', tỗng: 'tổng', tũ: 'tủ', tữ: 'tử', xãy: 'xảy', cẫn: 'cẩn', đẵng: 'đẳng', nhẫm: 'nhẩm', nhõ: 'nhỏ', rũi: 'rủi', khẵng: 'khẳng', giãng: 'giảng',
};

/** Pairs of which neither syllable is wrong by itself. */
const EVERYDAY: Readonly<Record<string, string>> = {
  'chỉnh sữa': 'chỉnh sửa', 'biểu mẩu': 'biểu mẫu', 'mẩu số': 'mẫu số', 'mẩu sổ': 'mẫu sổ', 'mẩu biểu': 'mẫu biểu', 'theo mẩu': 'theo mẫu', 'kỹ luật': 'kỷ luật', 'kỷ năng': 'kỹ năng', 'kỹ niệm': 'kỷ niệm', 'thế kỹ': 'thế kỷ',
  'củng như': 'cũng như', 'củng phải': 'cũng phải', 'củng được': 'cũng được', 'đả được': 'đã được', 'đả có': 'đã có', 'đả nộp': 'đã nộp', 'sẻ được': 'sẽ được', 'sẻ có': 'sẽ có', 'sẻ phải': 'sẽ phải', 'ghi rỏ': 'ghi rõ', 'nêu rỏ': 'nêu rõ',
  'làm rỏ': 'làm rõ', 'rỏ ràng': 'rõ ràng', 'trể hạn': 'trễ hạn', 'trể hẹn': 'trễ hẹn', 'dể dàng': 'dễ dàng', 'bải bỏ': 'bãi bỏ', 'bản vẻ': 'bản vẽ', 'chia xẻ': 'chia sẻ', 'bổ xung': 'bổ sung', 'sử lý': 'xử lý', 'sử phạt': 'xử phạt',
  'xem sét': 'xem xét', 'sác nhận': 'xác nhận', 'suất trình': 'xuất trình', 'năng xuất': 'năng suất', 'đề suất': 'đề xuất', 'đột suất': 'đột xuất', 'thường suyên': 'thường xuyên', 'sắp sếp': 'sắp xếp', 'trãi qua': 'trải qua',
  'quàn lý': 'quản lý', 'thù tục': 'thủ tục', 'giài quyết': 'giải quyết', 'bào đảm': 'bảo đảm', 'đàm bảo': 'đảm bảo', 'sừ dụng': 'sử dụng', 'sừa đổi': 'sửa đổi', 'xừ lý': 'xử lý', 'kiềm tra': 'kiểm tra', 'kiềm soát': 'kiểm soát', 'phàn ánh': 'phản ánh', 'hường dẫn': 'hướng dẫn', 'tồ chức': 'tổ chức', 'biều mẫu': 'biểu mẫu', 'thầm định': 'thẩm định', 'thầm quyền': 'thẩm quyền',
  'nghành nghề': 'ngành nghề', 'chuyên nghành': 'chuyên ngành', 'các nghành': 'các ngành',
};

/** Pairs that are right where each syllable belongs to a word of its own: behind the syllables `behind`, or in front of those of `before`. */
const APART: Readonly<Record<string, { readonly behind?: string; readonly before?: string }>> = {
  'năng xuất': { behind: 'khả chức tính tiềm kỹ tài quyền công hiệu điện nhiệt động' },
  'sẻ phải': { behind: 'chia san' }, 'sẻ được': { behind: 'chia san' }, 'sẻ có': { behind: 'chia san' },
  'đả được': { behind: 'ẩu' }, 'đả có': { behind: 'ẩu' },
  'sử lý': { behind: 'lịch tiểu tiền' }, 'sử phạt': { behind: 'tiền' },
  'suất trình': { behind: 'công hiệu lãi tần năng thuế' },
  'thế kỹ': { before: 'thuật năng sư' },
  'bão vệ': { before: 'sinh' }, 'bão đảm': { before: 'bảo' }, 'bão trợ': { before: 'cấp giúp' },
};

const placesApart: ReadonlyMap<string, { readonly behind: ReadonlySet<string>; readonly before: ReadonlySet<string> }> = new Map(
  Object.entries(APART).map(([pair, { behind = '', before = '' }]) => [pair, { behind: new Set(behind.split(' ')), before: new Set(before.split(' ')) }]),
);

/** Everyday words without their marks; none is a word as it stands. */
const BARE: Readonly<Record<string, string>> = { duoc: 'được', nguoi: 'người', nuoc: 'nước', truoc: 'trước', thuoc: 'thuộc', viec: 'việc', luat: 'luật', quyet: 'quyết', tiep: 'tiếp', khong: 'không' };

const HOOK = '\u0309';
const TILDE = '\u0303';

/** A syllable with the other of the two tones; undefined when it bears neither. */
const swapped = (syllable: string): string | undefined => {
  const apart = syllable.normalize('NFD');
  if (apart.includes(HOOK)) return apart.replace(HOOK, TILDE).normalize('NFC');
  return apart.includes(TILDE) ? apart.replace(TILDE, HOOK).normalize('NFC') : undefined;
};

const singles: ReadonlyMap<string, string> = new Map(Object.entries(ALWAYS_WRONG));

/** Words without marks, as they are meant. */
const bare: ReadonlyMap<string, string> = new Map(Object.entries(BARE));

/** The words of administrative texts, each with one tone confused, unless that is a word too. */
const pairs: ReadonlyMap<string, string> = new Map([
  ...[...compounds].flatMap((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    const others = [`${swapped(first) ?? first} ${second}`, `${first} ${swapped(second) ?? second}`];
    return others.flatMap((other): readonly (readonly [string, string])[] => (other === pair || compounds.has(other) ? [] : [[other, pair]]));
  }),
  ...Object.entries(EVERYDAY),
]);

/** Signs that nobody sees part no words; they are reported on their own. */
const WORD = /(?<![\p{L}\p{M}\p{N}\p{Cf}_/@&'’-])[\p{L}]{2,7}(?![\p{L}\p{M}\p{N}\p{Cf}_/@&'’-])/gu;

/** A word in its place, with its small letters. */
interface PlacedWord {
  readonly at: number;
  readonly word: string;
  readonly lower: string;
}

/** The words of a composed text that can be looked up. */
export const wordsIn = (text: string): readonly PlacedWord[] => Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ at: index, word, lower: word.toLowerCase() }));

/** The first words of the pairs: most words open none. */
const openings: ReadonlySet<string> = new Set([...pairs.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))));

/** Whether two words in small letters, one blank between them, may be a pair with a tone confused or lost. */
export const isConfusedPair = (first: string, second: string): boolean => (openings.has(first) && pairs.has(`${first} ${second}`)) || isLostPair(first, second);

/** The pair meant where marks are lost. */
const lostBy = ({ text, words, index }: { readonly text: string; readonly words: readonly PlacedWord[]; readonly index: number }): string | undefined => {
  const [first, second] = words.slice(index, index + 2);
  if (!first || !second || /^\p{Lu}\p{Ll}/u.test(second.word)) return undefined;
  const end = second.at + second.word.length;
  // Where the words around bear no mark either, the whole sentence has lost them, which is reported as such.
  const around = text.slice(Math.max(0, first.at - 9), end + 9);
  if (/^[\u0000-\u007f]*$/u.test(around) && text.length > end - first.at) return undefined;
  return meantByLostPair({ before: words[index - 1]?.lower ?? '', first: first.lower, second: second.lower, behind: words[index + 2]?.lower ?? '' });
};

/** Whether the words around bear marks: where they lost theirs too, the whole sentence is reported as such. */
const isAmongMarked = (words: readonly PlacedWord[], index: number): boolean => [words[index - 1], words[index + 1]].every((word) => word === undefined || /[^\u0000-\u007f]/u.test(word.word));

/** Words of a composed text in which hỏi and ngã, or two openings that sound alike, were taken for each other. */
export const confusedTonesIn = (text: string): readonly ConfusedTone[] => {
  const words = wordsIn(text);
  return words.flatMap(({ at, word, lower }, index) => {
    const meant = singles.get(lower);
    if (meant !== undefined) return [{ at, word, meant }];
    const alone = word === lower ? bare.get(lower) : undefined;
    if (alone !== undefined && isAmongMarked(words, index)) return [{ at, word, meant: alone }];
    const next = words[index + 1];
    if (!next || text.slice(at + word.length, next.at) !== ' ') return [];
    const typed = `${lower} ${next.lower}`;
    const lost = isLostPair(lower, next.lower) ? lostBy({ text, words, index }) : undefined;
    const pair = pairs.get(typed) ?? lost;
    const places = pair === undefined ? undefined : placesApart.get(typed);
    const isApart = places !== undefined && (places.behind.has(words[index - 1]?.lower ?? '-') || places.before.has(words[index + 2]?.lower ?? '-'));
    return pair === undefined || isApart ? [] : [{ at, word: `${word} ${next.word}`, meant: pair }];
  });
};
