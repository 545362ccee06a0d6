import { compounds, isCompound } from './compounds.ts';
import { isSyllable } from './syllable.ts';

/** Pairs that are words of their own, or often stand beside each other. */
const SOUND: ReadonlySet<string> = new Set([
  'văn phong', 'tra lại', 'số lương', 'tinh chất', 'chi tiêu', 'công nhân', 'văn hoa', 'uy quyền', 'kiên nghị', 'kết qua', 'hiệu qua', 'hậu qua', 'hàng hoa', 'sự cô', 'chi phi', 'văn ban', 'bao quản', 'tư đông', 'giao nhân', 'công an', 'chi đạo',
  'ban sao', 'công khai', 'ban giao', 'tư chối', 'thông nhất', 'đôi tượng', 'thu hôi', 'chinh phục', 'danh muc', 'theo doi', 'bao vệ', 'đánh gia', 'sinh hoat', 'co hiệu', 'bi động', 'khai bao', 'phí tôn', 'thanh viên', 'bao chí', 'tài san', 'nghiêm thu', 'tinh trạng', 'kiêm tra', 'phong ngừa', 'in an', 'an ninh', 'hoa chất',
  'thi hanh', 'phương an', 'công dan', 'ma số', 'hang năm', 'hang tháng', 'tư nguyên', 'sơ tay', 'gia hạn', 'gia trị', 'thay đôi', 'nhân dan', 'cu thể', 'công chưng', 'nhân xét', 'công bô', 'trang bi', 'tạm thơi', 'đông ý', 'thu thập', 'dân sư', 'hội đông', 'trình bay', 'chuyên giao', 'chu trì', 'tô chức', 'hang ngày', 'hang mục', 'thương xuyên', 'công đồng', 'điểm chi', 'thu ký', 'mức đô', 'đơn gian', 'tiêu chi', 'chi định', 'gia hạn', 'thư viên', 'ban hanh', 'trưng câu', 'chi tiêt', 'đình chi', 'tư vân', 'quyền han', 'địa ban', 'sáng kiên', 'cư đông', 'biên ban',
]);

/** Syllables that are everyday words by themselves, and so stand beside any other. */
const EVERYDAY: ReadonlySet<string> = new Set('do bao dân phân danh binh dinh tu chi vi ban qua ra theo trong đi ca to con thay hay gia cu ba hai cho sau lên nên khi như xa ai tai cung lâu tư nhân sinh dung hoa nam son ly tin thi lo mau me'.split(' '));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ANY_MARK = /[\u0300-\u036F]/gu;

const without = (syllable: string, marks: RegExp): string => syllable.normalize('NFD').replaceAll(marks, '').normalize('NFC').replaceAll(marks === ANY_MARK ? 'đ' : '\u0000', 'd');

/** Words that «của» often stands before; the crab has none of them. */
const OWNERS = 'UBND HĐND người cơ công pháp cá tổ nhà bộ chủ phường chính đơn các mình họ hồ luật nghị thông quyết ủy hội trung văn quy'.split(' ');

/** Names of bodies as their marks get lost. */
const BODIES: Readonly<Record<string, string>> = { 'ubnd tinh': 'UBND tỉnh', 'ubnd xa': 'UBND xã', 'ubnd phương': 'UBND phường', 'hđnd tinh': 'HĐND tỉnh', 'hđnd xa': 'HĐND xã', 'đóng dâu': 'đóng dấu', 'đánh dâu': 'đánh dấu', 'tra cưu': 'tra cứu', 'chứng chi': 'chứng chỉ', 'tiếp nhân': 'tiếp nhận', 'giấy hen': 'giấy hẹn' };

/** Tones that a scanner or a hurried hand takes for each other: the hook is small and looks like its neighbours. */
const MISREAD: Readonly<Record<string, readonly string[]>> = { '\u0309': ['\u0301', '\u0300'], '\u0301': ['\u0309'], '\u0300': ['\u0309'] };
const MISREAD_TONE = /[\u0300\u0301\u0309]/u;

/** Two words side by side that look like one word with its tone misread. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set([
  'bản giao', 'bàn chính', 'bàn vẽ', 'báo chỉ', 'báo quản', 'báo trợ', 'báo vệ', 'báo mật', 'cấp trường', 'chứng tử', 'để án', 'để xuất', 'vấn để', 'thay đối', 'thuộc tỉnh', 'điện từ', 'điều chính', 'khai từ', 'khai tứ', 'mã sổ', 'phản ảnh', 'thế hiện', 'thế thức', 'tổ trường', 'trình bảy', 'tuyến dụng',
]);

/** A syllable with its tone misread. */
const misreadOf = (syllable: string): readonly string[] => {
  const apart = syllable.normalize('NFD');
  return (MISREAD[MISREAD_TONE.exec(apart)?.[0] ?? ''] ?? []).map((tone) => apart.replace(MISREAD_TONE, tone).normalize('NFC')).filter(isSyllable);
};

/** The words of administrative texts with the marks of one syllable lost; syllables that stay words, so that no other check sees them. */
const pairs: ReadonlyMap<string, string> = new Map([
  ...[...compounds].flatMap((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    const variants = [TONES, ANY_MARK].flatMap((marks) => {
      const [bareFirst, bareSecond] = [without(first, marks), without(second, marks)];
      return [...(EVERYDAY.has(bareFirst) ? [] : [`${bareFirst} ${second}`]), ...(EVERYDAY.has(bareSecond) ? [] : [`${first} ${bareSecond}`])];
    });
    const misread = [...misreadOf(first).map((other) => `${other} ${second}`), ...misreadOf(second).map((other) => `${first} ${other}`)].filter((variant) => !SIDE_BY_SIDE.has(variant));
    return [...new Set([...variants, ...misread])].flatMap((variant): readonly (readonly [string, string])[] => (variant === pair || compounds.has(variant) || SOUND.has(variant) ? [] : [[variant, pair]]));
  }),
  ...Object.entries(BODIES),
  ...OWNERS.map((owner) => [`cua ${owner.toLowerCase()}`, `của ${owner}`] as const),
]);

/** Second words by the first. */
export const lostSeconds: ReadonlyMap<string, ReadonlySet<string>> = [...pairs.keys()].reduce((all, pair) => {
  const [first = '', next = ''] = pair.split(' ');
  return all.set(first, (all.get(first) ?? new Set<string>()).add(next));
}, new Map<string, Set<string>>());

/** Whether two words in small letters, one blank between them, may be a pair with marks lost. */
export const isLostPair = (first: string, second: string): boolean => lostSeconds.get(first)?.has(second) ?? false;

/** The pair meant; undefined where one of the two syllables makes a word with its other neighbour. */
export const meantByLostPair = ({ before, first, second, behind }: { readonly before: string; readonly first: string; readonly second: string; readonly behind: string }): string | undefined => {
  const meant = isLostPair(first, second) ? pairs.get(`${first} ${second}`) : undefined;
  return meant === undefined || isCompound(before, first) || isCompound(second, behind) ? undefined : meant;
};
