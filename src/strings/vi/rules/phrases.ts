import { keyNames } from '../key-names.ts';
import type { Params } from '../rule-text.ts';
import { kindName } from './kind-name.ts';

/** Names of keys whose meaning comes from the key above them. */
const pathNames: Readonly<Record<string, string>> = {
  'preparedBy.person': 'người soạn thảo',
  'preparedBy.position': 'chức danh người soạn thảo',
  'preparedBy.date': 'ngày soạn thảo',
  'reviewedBy.person': 'người xem xét',
  'reviewedBy.position': 'chức danh người xem xét',
  'reviewedBy.date': 'ngày xem xét',
  'approvedBy.person': 'người phê duyệt',
  'approvedBy.position': 'chức danh người phê duyệt',
  'approvedBy.date': 'ngày phê duyệt',
  'approvedBy.capacity': 'hình thức ký thay của người phê duyệt',
  'posts.from': 'ngày bắt đầu giữ chức vụ',
  'posts.to': 'ngày thôi giữ chức vụ',
  'posts.authority': 'thẩm quyền của chức vụ',
  'holidays.from': 'ngày đầu kỳ nghỉ',
  'holidays.to': 'ngày cuối kỳ nghỉ',
  'changes.issue': 'lần ban hành',
  'changes.date': 'ngày sửa đổi',
  'procedures.code': 'mã thủ tục hành chính',
  'procedures.name': 'tên thủ tục hành chính',
  'announcedBy.number': 'số quyết định công bố',
  'announcedBy.date': 'ngày quyết định công bố',
  'announcedBy.issuer': 'cơ quan ban hành quyết định công bố',
  'processApprovedBy.number': 'số quyết định phê duyệt quy trình',
  'processApprovedBy.date': 'ngày quyết định phê duyệt quy trình',
  'processApprovedBy.issuer': 'cơ quan phê duyệt quy trình',
  'clauses.number': 'số điều khoản',
  'clauses.title': 'tên điều khoản',
  'morning.from': 'giờ bắt đầu buổi sáng',
  'morning.to': 'giờ kết thúc buổi sáng',
  'afternoon.from': 'giờ bắt đầu buổi chiều',
  'afternoon.to': 'giờ kết thúc buổi chiều',
  'goals.unit': 'đơn vị chịu trách nhiệm',
  'steps.forms': 'biểu mẫu của bước',
  'steps.content': 'nội dung bước',
  'steps.decision': 'rẽ nhánh của bước',
  'steps.variants': 'các trường hợp của bước',
  'responsible.time': 'thời gian của vai trò',
  'otherwise.to': 'nơi rẽ đến',
  'variants.id': 'mã trường hợp',
  'variants.name': 'tên trường hợp',
  'variants.procedures': 'các thủ tục có trường hợp này',
  'saturday.from': 'giờ bắt đầu thứ Bảy',
  'saturday.to': 'giờ kết thúc thứ Bảy',
  'halfDays.from': 'giờ bắt đầu nghỉ',
  'halfDays.to': 'giờ kết thúc nghỉ',
  'codes.forms': 'cách đặt mã biểu mẫu',
  'changes.place': 'trang, mục sửa đổi',
  'online.level': 'mức dịch vụ công trực tuyến',
  'online.reason': 'lý do chỉ cung cấp dịch vụ công một phần',
  'endedParts.expiredOn': 'ngày cuối còn hiệu lực của phần hết hiệu lực',
  'switches.reason': 'lý do chỉnh quy tắc',
  'switches.level': 'mức chỉnh quy tắc',
};

/** A value of a finding as text; empty when the rule gives none. */
export const value = (params: Params, name: string): string => {
  const found = params[name];
  return found === undefined ? '' : typeof found === 'object' ? found.join(', ') : String(found);
};

/** A list of a finding; empty when the rule gives none. */
export const list = (params: Params, name: string): readonly string[] => {
  const found = params[name];
  return typeof found === 'object' ? found : [];
};

/** Signs that nobody sees, or that turn the direction of what follows. U+00AD is a letter in what an old code page left. */
const HIDDEN = /[\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Blanks of another sort than the one that is typed. */
const OTHER_BLANK = /[\u0085\u00A0\u2000-\u200A\u202F\u3000]/gu;

const numbered = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Words in quotes, with the number of each sign that cannot be seen. */
export const quoted = (words: string): string => `«${words.replaceAll(HIDDEN, numbered)}»`;

/** Of two values that look alike, the one with the numbers of its blanks. */
export const toldFrom = (words: string, other: string): string => {
  const bare = (text: string): string => text.replaceAll(OTHER_BLANK, ' ').replaceAll(HIDDEN, '').replaceAll(/ +/gu, ' ');
  return bare(words) === bare(other) ? words.replaceAll(OTHER_BLANK, numbered) : words;
};

/** Longer values are cut to this length when they are read. */
const CUT_AT = 80;

/** The offending words in quotes, or what to say where nothing was typed. */
export const offending = (params: Params, otherwise = 'chỗ này'): string => {
  const words = value(params, 'words');
  if (words === '') return otherwise;
  return quoted(words.length === CUT_AT ? `${words.trimEnd()}…` : words);
};

export const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');

/** `Có phải là «QT.TP.01»? `, or nothing when no known word is near. */
export const didYouMean = (params: Params): string => {
  const suggestion = value(params, 'suggestion');
  return suggestion === '' ? '' : `Có phải là ${quoted(suggestion)}? `;
};

/** Where a key stands, beyond its path. */
interface KeyPlace {
  /** Id of the entry of a list file; empty when it has none. */
  readonly entry?: string;
  /** Registry that the file is; empty for a document. */
  readonly registry?: string;
}

/** The title of these files has a name of its own. */
const titleNames: Readonly<Record<string, string>> = { 'legal-texts': 'trích yếu', standards: 'tên tiêu chuẩn' };

/**
 * Names a key in Vietnamese with the typed path beside it: `ngày phê duyệt (approvedBy.date)`,
 * `ngày sửa đổi, mục thứ 3 của bảng theo dõi sửa đổi (changes[3].date)`, `tên của «van-phong» ([2].name)`.
 */
export const named = (path: string, { entry = '', registry = '' }: KeyPlace = {}): string => {
  const parts = path.split(/(?=\[)|\./u).filter(Boolean);
  const keys = parts.filter((part) => !part.startsWith('['));
  const last = keys.at(-1);
  if (last === undefined) return `mục thứ ${path.replace(/\D/gu, '')}`;
  const parentKey = keys.at(-2);
  const ownTitle = path === 'title' ? titleNames[registry] : undefined;
  const name =
    parentKey === 'patterns' ? `mẫu mã hiệu của ${kindName(last) ?? quoted(last)}` : (ownTitle ?? pathNames[`${parentKey ?? ''}.${last}`] ?? keyNames[last] ?? quoted(last));
  const places = parts.flatMap((part, index) => {
    const row = /^\[(\d+)\]$/u.exec(part)?.[1];
    if (row === undefined) return [];
    const parent = parts[index - 1];
    if (parent === undefined && entry !== '') return [];
    return [parent === undefined ? `mục thứ ${row} của tệp` : `mục thứ ${row} của ${keyNames[parent] ?? quoted(parent)}`];
  });
  // The path of a list item ends with its number: the item itself is meant.
  const begins = parts.at(-1)?.startsWith('[') ? [] : [name];
  return `${[...begins, ...places.toReversed()].join(', ')}${entry === '' ? '' : ` của ${quoted(entry)}`} (${path})`;
};

/** The key of a finding, named. */
export const namedKey = (params: Params): string => named(value(params, 'key'), { entry: value(params, 'entry'), registry: value(params, 'registry') });

/** The bullet that stands in place of `- ` at the head of a list item; a hyphen without its blank is one too. */
export const bulletOf = (words: string): string | undefined => /^(?:[–—•·∙●○▪■□◦‣⁃−+](?=\s*\S)|-(?=[\p{L}\p{N}]))/u.exec(words)?.[0];

/** How to write a list whose items begin with that bullet. */
export const bulletAdvice = (bullet: string): string =>
  bullet === '-'
    ? 'Mỗi mục một dòng, sau dấu gạch đầu dòng phải có một dấu cách: «- ».'
    : `Đổi ${quoted(`${bullet} `)} ở đầu mỗi dòng thành ${quoted('- ')} (dấu gạch nối trên bàn phím, rồi một dấu cách); mỗi mục một dòng.`;

/** Tells whether the words of a finding are the whole value; what is left of a cut one must not be pasted. */
export const isWhole = (params: Params): boolean => value(params, 'words').length < CUT_AT && value(params, 'extent') !== 'longer';

/** First letter in upper case, to begin a sentence. */
export const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** `1.048.576`, as figures are written in Vietnam. */
export const figure = (amount: string): string => amount.replaceAll(/\B(?=(\d{3})+$)/gu, '.');
