import { withoutQuoted } from './quoted.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** A commune, ward or province called by its name. */
export interface NamedPlace {
  readonly at: number;
  /** The level with the name: `phường Hòa Bình`. */
  readonly text: string;
  /** The name alone. */
  readonly name: string;
  readonly level: 'commune' | 'province';
  /** Whether no other words of its sentence can make it another's. */
  readonly isSure?: boolean;
}

const WORD = String.raw`\p{Lu}[\p{Ll}]+`;
/** A name of two to four words; one word stands before a sign or at the end. */
const NAME = String.raw`(?:${WORD}(?: ${WORD}){1,3}|${WORD}(?=[ ]*(?:[\n.,;:)]|$)))`;
const MIXED = new RegExp(String.raw`(?<![\p{L}\p{N}]|[Tt]ác\s|[Tt]ấn\s|[Tt]hị\s|[Cc]ác\s|\/\s?)([Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ) (${NAME})`, 'gu');
/** In capitals a name cannot be told from other words but behind a body and before the end of its line. */
const CAPITALS = /(?<!\p{L})(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN)\s+(XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ) +(\p{Lu}+(?: \p{Lu}+){0,3})(?= *(?:[\n.,;:)(]|$))/gu;
/** `Chủ tịch UBND xã Trần Thị Bình`: a person. */
const PERSON = /^\p{Lu}\p{Ll}+ (?:Thị|Văn) /u;
const CAPITAL_SENTENCE = /(?:^|\s)(?:TẠI|VỀ|VÀ|CỦA|NĂM|TRONG|THEO|CHO|ĐẾN|VỚI|TRÊN|CÁC|HỘI|ỦY)(?:\s|$)/u;

/** Bodies and areas that are the agency's own when it speaks of its work. */
const OWN_WORK = /(?<!\p{L})(?:UBND|HĐND|(?:[uU]ỷ|[ủỦ]y|ỦY|UỶ) ban nhân dân|[hH]ội đồng nhân dân|[cC]ông an|[tT]rạm [yY] tế|[đĐ]ảng [uủ][ỷy]|[cC]hủ tịch|[tT]rung tâm [pP]hục vụ hành chính công|[vV]ăn phòng|[đĐ]ịa bàn|[lL]ãnh đạo|[cC]ông chức|[cC]án bộ|[nN]hân dân|[tT]hôn|[tT]ổ dân phố|[tT]rang thông tin điện tử|[sS]ở\s[\p{L}\s,–-]{3,40}?)\s(?:của\s)?$/u;

/** History, a person's origins, another body's papers or an example tell of other places rightly. */
const ELSEWHERE = /sáp nhập|hợp nhất|sắp xếp|thành lập|chia tách|(?<!\p{L})cũ(?!\p{L})|trước đây|giáp (?:với|ranh)|phía (?:đông|tây|nam|bắc)|quê quán|nguyên quán|nơi sinh|sinh (?:ngày|năm|tại)|thường trú|chuyển (?:đến|đi)|ví dụ|chẳng hạn|kinh nghiệm|học tập|phối hợp với|liên kết|kết nghĩa|gửi (?:đến|cho)|nơi (?:có|bị)|cấp (?:ngày|tại)|ký tại|(?:luật|nghị quyết)\s/iu;

/** Seats of the bodies of the central state. */
const CAPITAL = /(?:Hà Nội|Hồ Chí Minh)/u;
/** A house number and a street, and what follows them. */
const HOUSE = /(?<!\p{L})(?:[Ss]ố\s)?\d{1,4}(?:[-–/A-Z\d]{0,12})?(?:,?\s(?:[đĐ]ường|[pP]hố|[nN]gõ|[nN]gách))?\s(?:\p{Lu}\p{Ll}+\s?){2,4},/u;

/** `số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội`: where a ministry receives papers. */
const isSeatOfState = (sentence: string): boolean => CAPITAL.test(sentence) && HOUSE.test(sentence);

const levelOf = (word: string): NamedPlace['level'] => (/^(?:tỉnh|thành phố)$/iu.test(word) ? 'province' : 'commune');

/** A look that spares nearly every text the close one: a level with a capital behind it. */
const MAY_NAME = /(?:[xX]ã|[pP]hường|khu|[tT]ỉnh|phố|XÃ|PHƯỜNG|KHU|TỈNH|PHỐ) +\p{Lu}/u;

/** Places named as the seat or area of the body that speaks. Composed text. */
export const ownPlacesIn = (text: string): readonly NamedPlace[] => {
  if (!MAY_NAME.test(text)) return [];
  const plain = withoutQuoted(text);
  const sentences = sentencesOf(text);
  const mixed = Array.from(plain.matchAll(MIXED)).flatMap(({ 0: found, 1: word = '', 2: name = '', index }): readonly NamedPlace[] => {
    const level = levelOf(word);
    const before = plain.slice(Math.max(0, index - 60), index);
    // A province behind a commune or district is where that lies: "xã A, huyện B, thành phố C".
    const isSeat = /(?:xã|phường|huyện|quận|thị xã)\s[\p{L}\s]{2,30},\s$/iu.test(before);
    if (/[đĐ]ịa bàn\s$/u.test(before) && !OF_OTHERS.test(sentenceAt(sentences, index))) return [{ at: index, text: found, name, level, isSure: true }];
    return !PERSON.test(name) && (name.includes(' ') || OWN_WORK.test(before) || isSeat) ? [{ at: index, text: found, name, level }] : [];
  });
  const capitals = Array.from(plain.matchAll(CAPITALS)).flatMap(({ 0: found, 1: word = '', 2: name = '', index }): readonly NamedPlace[] => {
    const at = index + found.lastIndexOf(word, found.length - name.length - 1);
    return CAPITAL_SENTENCE.test(name) ? [] : [{ at, text: found.slice(at - index), name, level: levelOf(word) }];
  });
  return [...mixed, ...capitals].filter(({ at, isSure }) => isSure === true || !(ELSEWHERE.test(sentenceAt(sentences, at)) || isSeatOfState(sentenceAt(sentences, at)))).toSorted((a, b) => a.at - b.at);
};

const ONE_WORD = /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]ỉnh|XÃ|PHƯỜNG|TỈNH)\s(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/gu;

/** Every place of a text, to set it against the agency's own names letter by letter. Composed text. */
export const anyPlacesIn = (text: string): readonly Pick<NamedPlace, 'at' | 'text' | 'name'>[] =>
  MAY_NAME.test(text) ? Array.from(withoutQuoted(text).matchAll(ONE_WORD), ({ 0: found, 1: name = '', index }) => ({ at: index, text: found, name })) : [];

/** What tells that an area is spoken of as another body's: its papers, its bodies, its history. */
const OF_OTHERS = /sáp nhập|phối hợp|gửi|sắp xếp|(?<!\p{L})cũ(?!\p{L})|(?<!\p{L})thuộc địa bàn|trụ sở|(?:quyết định|nghị quyết|bảng giá|công văn|chỉ thị|kế hoạch)(?!\p{L})|NQ-HĐND|QĐ-UBND|(?<!\p{L})(?:Công an|Cục|Chi cục|Tòa án|Viện kiểm sát|Ngân hàng|Kho bạc|Bộ|Tổng cục|Thuế|Bảo hiểm xã hội|Bệnh viện|Trường)\s(?:tỉnh|thành phố|\p{Lu})/u;

const ANY = new RegExp(String.raw`(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|[Tt]hủ đô|XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ)\s((?:\p{Lu}\p{L}* ?){1,4})`, 'gu');

/** A body of the other sort of commune, without a name: `Chủ tịch UBND phường` in a paper of a commune. */
const BODY = String.raw`(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Uu][ỷỶ] ban nhân dân|[Hh]ội đồng nhân dân|[Cc]ông an|[Tt]rạm [Yy] tế|[Đđ]ảng [uủ][ỷy]|[Tt]rung tâm [Pp]hục vụ hành chính công|[Đđ]ịa bàn)`;
const levelPattern = (level: string): RegExp => new RegExp(String.raw`(?<!\p{L}|(?:xã|phường|huyện|tỉnh) (?:và|hoặc|hay) |các |mỗi |từng )(${BODY}\s(${level}))(?!\p{L}|\s\p{Lu}|,\s(?:xã|phường|thị trấn|đặc khu)|\s?[/\\]|\s(?:nơi|khác|cũ|lân cận|liên quan|và|hoặc|hay|đó|này khác|có thẩm quyền))`, 'gu');
const LEVELS: Readonly<Record<string, RegExp>> = { xã: levelPattern('phường|đặc khu'), phường: levelPattern('xã|đặc khu'), 'đặc khu': levelPattern('xã|phường') };

/** Sort of commune in the name of an agency; undefined for any other agency. */
const sortOf = (agencyName: string): string | undefined => /(?<!\p{L})(xã|phường|đặc khu)(?!\p{L})/iu.exec(agencyName)?.[1]?.toLowerCase();

/** The agency's own name behind the other sort of commune: `UBND xã Mẫu` in a paper of phường Mẫu. */
const patternBehind = (agencyName: string, sort: string): RegExp | undefined => {
  const name = new RegExp(String.raw`(?<!\p{L})${sort}\s(\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)*)\s*$`, 'iu').exec(agencyName)?.[1];
  return name === undefined || !/^[\p{L} ]+$/u.test(name) ? undefined : new RegExp(String.raw`(?<!\p{L}|\/)((?:UBND|[Ủủ]y ban nhân dân|[Uu][ỷỶ] ban nhân dân|[Hh]ội đồng nhân dân|HĐND|[Cc]hủ tịch|[Tt]rung tâm [Pp]hục vụ hành chính công)\s(?:${OTHER_SORTS[sort] ?? 'xã'})\s${name})(?!\p{L}|\s\p{Lu})`, 'gu');
};
/** Texts of one agency follow one another: its pattern is made once. */
let ownPattern: { readonly agencyName: string; readonly sort: string; readonly pattern: RegExp | undefined } | undefined;
const ownNameBehind = (agencyName: string, sort: string): RegExp | undefined => {
  if (ownPattern?.agencyName !== agencyName || ownPattern.sort !== sort) ownPattern = { agencyName, sort, pattern: patternBehind(agencyName, sort) };
  return ownPattern.pattern;
};

const OTHER_SORTS: Readonly<Record<string, string>> = { xã: 'phường|đặc khu|thị trấn', phường: 'xã|đặc khu|thị trấn', 'đặc khu': 'xã|phường|thị trấn' };

/** `cán bộ địa chính xã`: whose commune it is, told by the post. */
const POST_OF = String.raw`(?:[Cc]án bộ|[Cc]ông chức)\s(?:địa chính|tư pháp|văn phòng|văn hóa|văn hoá|tài chính|kế toán|xây dựng|nông nghiệp|môi trường|hộ tịch)(?:[\s–,-]{1,3}(?:địa chính|tư pháp|thống kê|xã hội|kế toán|xây dựng|nông nghiệp|đô thị|và môi trường|môi trường|hộ tịch)){0,3}`;
const postPattern = (level: string): RegExp => new RegExp(String.raw`(?<!\p{L}|các |mỗi )(${POST_OF}\s(?:${level}))(?!\p{L}|\s\p{Lu}|,\s(?:xã|phường|thị trấn|đặc khu)|\s?[/\\]|\s(?:hội|nơi|khác|cũ|lân cận|liên quan|và|hoặc|hay|đó))`, 'gu');
const POSTS: Readonly<Record<string, RegExp>> = { xã: postPattern('phường|đặc khu'), phường: postPattern('xã|đặc khu'), 'đặc khu': postPattern('xã|phường') };

/** Bodies and posts of another sort of commune than the agency's. */
export const otherLevelsIn = (text: string, agencyName: string): readonly { readonly at: number; readonly text: string }[] => {
  const sort = sortOf(agencyName);
  const pattern = sort === undefined ? undefined : LEVELS[sort];
  if (!pattern || !(sort === 'xã' ? /phường|đặc khu/u : /xã(?! hội)|phường|đặc khu/u).test(text) || !/UBND|HĐND|nhân dân|ông an|rạm|ảng|rung tâm|ịa bàn|hủ tịch|án bộ|ông chức/u.test(text)) return [];
  const plain = withoutQuoted(text);
  const found = [pattern, ownNameBehind(agencyName, sort ?? ''), POSTS[sort ?? '']].flatMap((one) => (one === undefined ? [] : Array.from(plain.matchAll(one))));
  if (found.length === 0) return [];
  const sentences = sentencesOf(text);
  return found
    .filter(({ index }) => !ELSEWHERE.test(sentenceAt(sentences, index)) && !/(?:luật|nghị định|thông tư|nghị quyết|quyết định số|cấp xã)(?!\p{L})/iu.test(sentenceAt(sentences, index)))
    .map(({ 0: words, index }) => ({ at: index, text: words }));
};

const ORGANISATION = /(?<!\p{L})(?:[Gg]iám đốc (?:Công ty|Nhà máy|Xí nghiệp|Bệnh viện|Tổng công ty) (?:phê duyệt|xem xét|ban hành|quyết định|chỉ đạo|phân công)|Ban Giám đốc(?! Trung tâm| Sở| Công an)|Ban Giám hiệu|(?:[Tt]oàn|[Nn]ội bộ|[Ll]ãnh đạo|[Nn]hân viên|[Tt]hư ký ISO của) (?:Công ty|Nhà máy|Nhà trường|Trường (?:Tiểu học|Trung học|Mầm non|THCS|THPT))|[Cc]ủa Công ty(?=\s*[.,;)]|$)|(?<=^|[.;:]\s)Công ty (?:cam kết|luôn|chúng tôi|xây dựng và|đảm bảo|không ngừng)(?!\p{L}))/gu;

/** Words of a paper of another sort of organisation: a company, a school. */
export const organisationsIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/Giám đốc|Giám hiệu|Công ty|Nhà máy|Trường|Nhà trường|giám đốc/u.test(text) ? [] : Array.from(withoutQuoted(text).matchAll(ORGANISATION), ({ 0: found, index }) => ({ at: index, text: found }));

/** Every name of a place in a text, to know what may be named. */
export const placeNamesIn = (text: string): readonly string[] => Array.from(text.matchAll(ANY), ([, name = '']) => name.trim());

/** Tells whether an agency is a body of state power or administration, no company, school or hospital. */
export const isStateBody = (agencyName: string): boolean => /[uủ][ỷy] ban nhân dân|hội đồng nhân dân|sở\s|UBND/iu.test(agencyName);
