import { sentenceAt, sentencesOf } from './sentences.ts';
import { withoutQuoted } from './quoted.ts';

/** An office called by its name. */
export interface NamedOffice {
  readonly at: number;
  /** The first words of its name: `Phòng Kế toán`. */
  readonly text: string;
  /** What follows `Phòng` up to the end of the text. */
  readonly rest: string;
}

const OFFICE = /(?<!\p{L}|[Vv]ăn )[Pp]hòng\s(?=\p{Lu}\p{Ll})(\p{Lu}\p{Ll}+(?:[ –-]{1,3}(?!(?:và|của|tại|để|có|theo|thuộc|được|phối|chủ|thực|tham|ký|tiếp|kiểm|lập|gửi)(?!\p{L}))\p{L}+){0,3})/gu;
/** Offices of other bodies, and rooms. */
const OF_OTHERS = /(?<!\p{L})(?:(?<!(?:cơ|trụ|hộ|chủ) )sở|tỉnh|(?<!phụ )thuộc|công an|(?<!(?:cán|nội|toàn|đồng|tiến|một|đội|đi|\d) )bộ(?! (?:phận|hồ sơ|máy|trưởng|luật|tiêu chí))|huyện|quận|thị xã|thành phố|kho bạc|ngân hàng|tòa án|(?<!(?:thư|thành|đảng|hội) )viện|(?<!(?:môi|thị|hiện|chủ|tăng) )trường(?! hợp)|bệnh viện|bưu điện|trước đây|cũ|cơ quan khác|ví dụ)(?!\p{L})/iu;
const OTHER_SORT = /^(?:Đăng ký|Cảnh sát|Công chứng|Giao dịch|Họp|Một cửa|Quản lý xuất nhập cảnh|Công an|Thương mại|Khám|Nghiệp vụ|Tiếp (?:công )?dân|Trực|Máy chủ|Khách|Làm việc|Bảo vệ)/u;
/** Where something is kept or somebody sits, an office in small letters is a room: `cất tại phòng Văn thư`. */
const ROOM = /(?:tại|ở|trong|vào|cửa|khỏi) $/u;
const isRoom = (plain: string, at: number): boolean => plain.startsWith('phòng', at) && ROOM.test(plain.slice(Math.max(0, at - 8), at));

/** The centre where a commune takes in papers, by a name that is not the one of the law: `Trung tâm Hành chính công`, `Trung tâm Dịch vụ hành chính công`. */
const CENTRE = /(?<!\p{L})[Tt]rung tâm\s(?:(?:(?:[Dd]ịch vụ|[Gg]iao dịch|[Tt]iếp nhận|[Hh]ỗ trợ)\s)?[Hh]ành chính công|[Dd]ịch vụ công(?! ích| trực| lập| của)|[Pp]hục vụ hành chính(?! công))(?!\p{L}|\s(?:của (?:UBND )?)?(?:cấp\s)?(?:xã có|xã nơi|tỉnh|thành phố|quốc gia|huyện|quận|thị xã))/gu;

/** Names that a text gives the centre of the agency and that it does not bear. Composed text. */
export const misnamedCentresIn = (text: string): readonly NamedOffice[] => {
  if (!/[Hh]ành chính|[Dd]ịch vụ công/u.test(text)) return [];
  const sentences = sentencesOf(text);
  return Array.from(withoutQuoted(text).matchAll(CENTRE), ({ 0: found, index }) => ({ at: index, text: found, rest: found })).filter(({ at }) => !/trước đây|(?<!\p{L})cũ(?!\p{L})|đổi tên|(?<!\p{L})tỉnh(?!\p{L})|quyết định số|cơ quan khác|đơn vị khác/iu.test(sentenceAt(sentences, at)));
};

/** Offices that a text names as if they were the agency's own. Composed text. */
export const officesIn = (text: string): readonly NamedOffice[] => {
  if (!/phòng\s\p{Lu}/iu.test(text)) return [];
  const sentences = sentencesOf(text);
  const plain = withoutQuoted(text);
  return Array.from(plain.matchAll(OFFICE))
    // The name may be cut before a word that could be a verb: «Phòng Đăng ký kinh doanh».
    .filter(({ 0: found, 1: name = '', index }) => !OTHER_SORT.test(plain.slice(index + found.length - name.length)) && !isRoom(plain, index) && !OF_OTHERS.test(sentenceAt(sentences, index)))
    .map(({ 0: found, index }) => ({ at: index, text: found, rest: plain.slice(index) }));
};
