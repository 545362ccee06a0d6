import { withoutQuoted } from './quoted.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** A body that was merged away, spoken of as if it were still there. */
export interface FormerBody {
  readonly at: number;
  readonly text: string;
  /** Key of what came in its place; `district` for offices of the level that ended. */
  readonly successor: 'home-affairs' | 'agriculture-environment' | 'science' | 'finance' | 'construction' | 'ethnic-religion' | 'district' | 'post';
}

/** Papers leave the dash out, or write a comma for it. */
const DASH = String.raw`(?:\s?[–-]\s?|,?\s)`;
const AND = String.raw`\s(?:(?:và|&)\s)?`;

/** Ministries and provincial departments merged on 01/3/2025 (NQ 176/2025/QH15). */
const MERGED = [
  ['home-affairs', String.raw`lao động${DASH}(?:thương binh${AND}xã hội|TB(?:&|-|\s?&\s?|${AND})?XH)|LĐ[ -]?TB(?:&|${AND})?XH`],
  ['agriculture-environment', String.raw`tài nguyên${AND}môi trường|nông nghiệp${AND}phát triển nông thôn|TN(?:&|-)?MT|NN(?:&|-)?PTNT`],
  ['science', String.raw`thông tin${AND}truyền thông|TT(?:&|-)?TT`],
  ['finance', String.raw`kế hoạch${AND}đầu tư|KH(?:&|-)?ĐT`],
  ['construction', 'giao thông vận tải|GTVT'],
] as const;
/** Offices of a district; a ward or commune has none of these names. */
const DISTRICT_OFFICES = String.raw`LĐ[ -]?TB(?:&|-)?XH|TN(?:&|-)?MT|TC[ -]KH|GD(?:&|-)?ĐT|tư pháp|lao động${DASH}thương binh${AND}xã hội|tài nguyên${AND}môi trường|tài chính${DASH}kế hoạch|nội vụ(?:${DASH}lao động)?|giáo dục${AND}đào tạo|văn hóa${AND}thông tin|văn hoá${AND}thông tin|quản lý đô thị|kinh tế${AND}hạ tầng|nông nghiệp${AND}phát triển nông thôn`;
/** With its district behind it, the office is the matter of the rule on districts. */
const END = String.raw`(?![\p{L}\p{N}]|\s(?:huyện|quận|thị xã|thành phố (?:trực )?thuộc)(?!\p{L}))`;

const PATTERNS: readonly { readonly successor: FormerBody['successor']; readonly pattern: RegExp }[] = [
  ...MERGED.map(([successor, names]) => ({ successor, pattern: new RegExp(String.raw`(?<!\p{L}|cán |đảng |nội )(?:bộ|sở)\s(?:${names})${END}`, 'giu') })),
  { successor: 'ethnic-religion', pattern: new RegExp(String.raw`(?<!\p{L})ủy ban dân tộc${END}`, 'giu') },
  // A post named after a ministry that is no more; those of justice and land register go on.
  { successor: 'post', pattern: new RegExp(String.raw`(?<!\p{L})(?:công chức|cán bộ|viên chức|chuyên viên)\s(?:(?:phụ trách|làm công tác|ngành)\s)?(?:${MERGED[0][1]}|LĐTB&XH)${END}`, 'giu') },
  { successor: 'district', pattern: new RegExp(String.raw`(?<!\p{L})phòng\s(?:${DISTRICT_OFFICES})${END}`, 'giu') },
];

const MAY_NAME = /(?:[bB]ộ|BỘ|[sS]ở|SỞ|[pP]hòng|PHÒNG|[cC]hức|[vV]iên|công tác|trách|ngành)\s(?:\p{Lu}|tư|nội|tài|lao|giáo|văn|quản|kinh|nông|thông|kế|giao)|[ủỦ][yY] ban [dD]ân tộc|BAN DÂN TỘC/u;

/** Papers issued by the body while it was there, and words on the time before, name it rightly. */
const NAMED_PAPER = /(?:nghị định|thông tư|(?<!pháp )luật|nghị quyết|chỉ thị|pháp lệnh|công văn|mẫu (?:số|của|do|đơn|tờ|\d)|theo mẫu|tờ khai|đơn(?! vị))(?!\p{L})|\d\/\d{4}\/|\d\/(?:TT|QĐ|NĐ|CV)|trước (?:ngày(?! \d{1,2}(?:\/\d{1,2})?(?![\d/.-]))|đây|khi (?:sáp|hợp|sắp|chuyển|có|thực hiện|thành lập|kết thúc|tổ chức))|(?<!\p{L})cũ(?!\p{L})|sáp nhập|hợp nhất|(?:nay|đã) (?:là|chuyển|thuộc)|chuyển giao|tiếp nhận (?:chức năng|nhiệm vụ)|do .{0,60} cấp/iu;

/** A decision with its number, its matter or a capital letter; in small letters a body decides: `trình Chủ tịch quyết định`. */
const NAMED_DECISION = /Quyết định|QUYẾT ĐỊNH|quyết định\s(?:số|ngày|về|của|này|\d|phê duyệt|ban hành|công bố|thành lập|thu hồi)/u;

/** Bodies that are no more. Composed text. */
export const formerBodiesIn = (text: string): readonly FormerBody[] => {
  if (!MAY_NAME.test(text)) return [];
  const sentences = sentencesOf(text);
  const plain = withoutQuoted(text);
  return PATTERNS.flatMap(({ successor, pattern }) => Array.from(plain.matchAll(pattern), ({ 0: found, index }) => ({ at: index, text: found, successor })))
    .filter(({ at }) => {
      const sentence = sentenceAt(sentences, at);
      return !NAMED_PAPER.test(sentence) && !NAMED_DECISION.test(sentence);
    })
    .toSorted((a, b) => a.at - b.at);
};
