import { foldedPost } from './post-ranks.ts';

/** A post written straight before a person's name. */
export interface WrittenPost {
  /** Rank in folded words: `pho chu tich`. */
  readonly rank: string;
  readonly text: string;
}

const POST = /(?<!\p{L})((?:phó\s)?(?:chủ tịch(?=\s(?:UBND|HĐND|ủy ban|uỷ ban|hội đồng nhân dân|xã|phường|\p{Lu}))|chánh văn phòng|trưởng phòng|giám đốc|trưởng ban|bí thư|chi cục trưởng|trạm trưởng))((?:\s(?!(?:và|do|cho|là|được|giao|ký)\s)[\p{L}–-]+){0,9}?)[\s,:]{1,3}(?:\(?(?:ông|bà|đồng chí|đ\/c|anh|chị)\)?[\s:]{1,2})?$/iu;

/** The post that a text gives to the person named behind it. */
export const postBefore = (text: string): WrittenPost | undefined => {
  const found = POST.exec(text);
  return found?.[1] === undefined ? undefined : { rank: foldedPost(found[1]), text: `${found[1]}${found[2] ?? ''}`.trim() };
};

const BEHIND = /^\s*(?:[,–(-])\s*((?:phó\s)?(?:chủ tịch(?=\s(?:UBND|HĐND|ủy ban|uỷ ban|hội đồng nhân dân))|chánh văn phòng|trưởng phòng|giám đốc|chi cục trưởng|trạm trưởng))((?:\s(?!(?:và|do|cho|là|được|giao|ký)\s)[\p{L}–-]+){0,6})/iu;

/** The post that a text gives to the person named before it: `Bà Trần Thị Bình, Chủ tịch UBND xã`. */
export const postBehind = (text: string): WrittenPost | undefined => {
  const found = BEHIND.exec(text);
  return found?.[1] === undefined ? undefined : { rank: foldedPost(found[1]), text: `${found[1]}${found[2] ?? ''}`.trim() };
};

const SURNAMES = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Lương|Cao|Mai|Đào|Hà|Tạ|Chu|Lưu|Tô|Phùng|Vương|Quách|Thái';
const OFFICE_HOLDER = new RegExp(String.raw`(?<!\p{L})((?:Phó )?(?:Chủ tịch (?:UBND|HĐND|Ủy ban nhân dân)(?: (?:xã|phường))?|Chánh Văn phòng|Trưởng phòng(?: [\p{L}–-]+){0,6}?)|Thư ký ISO|Trưởng [Bb]an chỉ đạo(?: ISO)?)(?:\s*[:,–-]|\s+là)?\s+(?:(?:ông|bà|đồng chí|đ\/c)\s+)?((?:${SURNAMES})(?: \p{Lu}\p{Ll}+){1,3})(?!\p{L}| \p{Lu})`, 'gu');

/** A person named with a post of the agency. */
export interface OfficeHolder {
  readonly at: number;
  readonly name: string;
  readonly post: string;
}

export const officeHoldersIn = (text: string): readonly OfficeHolder[] =>
  !/Chủ tịch|Văn phòng|Trưởng|Thư ký/u.test(text) ? [] : Array.from(text.matchAll(OFFICE_HOLDER), ({ 0: found, 1: post = '', 2: name = '', index }) => ({ at: index + found.length - name.length, name, post }));

const HOLDER_FIRST = new RegExp(String.raw`(?<!\p{L})(?:[ôÔ]ng|[bB]à|[đĐ]ồng chí|đ\/c)\s((?:${SURNAMES})(?: \p{Lu}\p{Ll}+){1,3})\s?[,–(-]\s?((?:Phó )?(?:Chủ tịch (?:UBND|Ủy ban nhân dân)(?: (?:xã|phường))?|Giám đốc Sở|Chánh Văn phòng(?: Sở)?|Trưởng phòng(?: [\p{L}–-]+){0,6}?|Chi cục trưởng)|Thư ký ISO)(?=\s*[,.;)–]|\s+(?:là|phụ trách|làm|ký|được|chủ trì)|\s*$)`, 'gu');

/** `Ông Nguyễn Thế Vinh, Phó Giám đốc Sở, …`. */
export const holdersBeforePostIn = (text: string): readonly OfficeHolder[] =>
  !/ng |à |chí |đ\/c /u.test(text) ? [] : Array.from(text.matchAll(HOLDER_FIRST), ({ 0: found, 1: name = '', 2: post = '', index }) => ({ at: index + found.indexOf(name), name, post }));

const ADDRESSED = new RegExp(String.raw`(?<!\p{L})(?:[Ôô]ng|[Bb]à)\s(?:${SURNAMES})(?: \p{Lu}\p{Ll}+){1,3}(?!\p{L}| [A-Z](?!\p{L}))`, 'gu');

/** People named in full: `Ông Nguyễn Văn Tám`. Composed text. */
export const addressedIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/ng |à /u.test(text) ? [] : Array.from(text.matchAll(ADDRESSED), ({ 0: found, index }) => ({ at: index, text: found }));

const WOMAN_AS_MAN = new RegExp(String.raw`(?<!\p{L})[Ôô]ng\s((?:${SURNAMES}) Thị(?: \p{Lu}\p{Ll}+){1,2})(?!\p{L})`, 'gu');

/** Women addressed as men: `Ông Nguyễn Thị Lan`. */
export const misaddressedIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !text.includes(' Thị ') ? [] : Array.from(text.matchAll(WOMAN_AS_MAN), ({ 0: found, index }) => ({ at: index, text: found }));

/** Words that tell that somebody held a post before. */
export const tellsFormerPost = (text: string): boolean => /(?<!\p{L})nguyên(?!\p{L})|đã (?:nghỉ|chuyển|thôi|rời)|thôi (?:giữ|việc)|đến hết ngày|trước đây|bàn giao|nghỉ hưu|khi đó|lúc đó|thời điểm/iu.test(text);

/** Tells whether a column gives the posts of people. */
export const holdsPosts = (header: string): boolean => /^(?:chức vụ|chức danh)(?:,? (?:chức vụ|chức danh|đơn vị))?$/iu.test(header.trim());
