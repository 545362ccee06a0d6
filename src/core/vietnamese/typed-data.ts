import { spelledNumber } from './number-words.ts';
import { sentencesOf } from './sentences.ts';

/** What a text says of its own document, typed a second time beside the data. */
export type TypedDatum = 'code' | 'issue' | 'revision' | 'issuedOn' | 'effectiveFrom' | 'dossierSets' | 'fees' | 'decisionNumber' | 'decisionDate' | 'procedureCode' | 'onlineLevel' | 'channel' | 'dossierItems' | 'receivedAt' | 'result' | 'belongsTo';

/** A datum as typed. */
export interface TypedValue {
  readonly datum: TypedDatum;
  /** Code as typed; whole number without leading noughts; day as `YYYY-MM-DD`. */
  readonly value: string;
  readonly at: number;
  readonly text: string;
}

const DAY = String.raw`(\d{1,2})\s*(?:[/.-]|\stháng\s)\s*(\d{1,2})\s*(?:[/.-]|\snăm\s)\s*(\d{4})`;

/** Lines of a head or frame. */
const LINES: readonly { readonly datum: TypedDatum; readonly pattern: RegExp }[] = [
  { datum: 'code', pattern: /^\W{0,3}(?:mã (?:hiệu|số)(?: (?:tài liệu|quy trình|biểu mẫu|hướng dẫn))?|mã (?:tài liệu|quy trình|biểu mẫu)|số hiệu|ký hiệu(?: (?:biểu mẫu|tài liệu))?|biểu mẫu|BM(?= số\s*:))(?: số)?\s*:\s*((?=[^\s]*\d)\p{Lu}{2,6}(?:[._/–-][\p{Lu}\d]{1,6}){1,4})/iu },
  { datum: 'issue', pattern: /(?<![\p{L}])(?:lần ban hành|ban hành lần|lần BH)(?: thứ)?\s*:\s*(\d{1,2})(?![\d/.]\d)/iu },
  { datum: 'revision', pattern: /(?<![\p{L}])(?:lần sửa đổi|sửa đổi lần|lần SĐ)(?: thứ)?\s*:\s*(\d{1,2})(?![\d/.]\d)/iu },
  { datum: 'issuedOn', pattern: new RegExp(String.raw`(?:^|[\n|;,–-])\W{0,3}(?:ngày ban hành|ban hành ngày)\s*:\s*(?:ngày\s)?${DAY}`, 'iu') },
  { datum: 'effectiveFrom', pattern: new RegExp(String.raw`(?:^|[\n|;,–-])\W{0,3}(?:ngày (?:có )?hiệu lực|ngày áp dụng|hiệu lực(?: kể)? từ(?: ngày)?|áp dụng từ(?: ngày)?)\s*:\s*(?:ngày\s)?${DAY}`, 'iu') },
];

/** A sum of money: `15.000`. */
const SUM = String.raw`(\d{1,3}(?:[.,]\d{3})+|\d{4,7})`;

/** Sentences. */
const SENTENCES: readonly { readonly datum: TypedDatum; readonly pattern: RegExp }[] = [
  { datum: 'effectiveFrom', pattern: new RegExp(String.raw`(?<!\p{L})(?:quyết định|quy trình|hướng dẫn|sổ tay|tài liệu|chính sách|biểu mẫu)(?: này)? có hiệu lực(?: thi hành)?(?: kể)? từ ngày\s${DAY}`, 'iu') },
  { datum: 'fees', pattern: new RegExp(String.raw`^\W{0,3}(?:[\d.]+\s)?(?:mức )?(?:thu )?(?:phí|lệ phí)(?:, lệ phí)?(?: [\p{L} ]{2,40})?\s*[:|]\s*${SUM}\s?(?:đồng|đ|VNĐ|vnđ)(?!\p{L})`, 'iu') },
  // `Lệ phí đăng ký giám hộ là 10.000 đồng.`: a sum told for some cases only is not the one of the data.
  { datum: 'fees', pattern: new RegExp(String.raw`(?:^|[.;]\s)(?:mức )?(?:thu )?(?:phí|lệ phí)(?: (?!(?:đối|khi|nếu|theo|trường)\s)\p{L}+){0,7}?(?: là|:)? ${SUM}\s?(?:đồng|đ|VNĐ|vnđ)(?!\p{L}|[^.;]{0,60}(?:nếu|khi(?! (?:đến )?(?:nhận|nộp))|đối với|trường hợp|trực tuyến|trực tiếp))`, 'iu') },
  // `Người yêu cầu nộp lệ phí 15.000 đồng.`
  { datum: 'fees', pattern: new RegExp(String.raw`(?<!\p{L})(?:nộp|đóng|thu)\s(?:phí|lệ phí)(?: (?!(?:đối|khi|nếu|theo|trường)\s)\p{L}+){0,5}?(?: là|:)? ${SUM}\s?(?:đồng|đ|VNĐ|vnđ)(?!\p{L}|(?!,?\s(?:cho\s|\/\s?)?(?:mỗi|một|01)\s(?:trường hợp|hồ sơ|lần)\s?(?:[.;,]|$))[^.;]{0,60}(?:nếu|khi(?! (?:đến )?(?:nhận|nộp))|đối với|trường hợp|trực tuyến|trực tiếp|một bản|mỗi|/))`, 'iu') },
  // `Tài liệu này là lần ban hành 2, lần sửa đổi 01.`
  { datum: 'issue', pattern: /(?<!\p{L})(?:tài liệu|quy trình|hướng dẫn|sổ tay|chính sách|biểu mẫu|bản) này(?: (?:được|là|đang|có|ở|thuộc))*\s(?:lần ban hành|ban hành lần)(?: thứ)?\s(\d{1,2})(?![\d/.]\d)/iu },
  { datum: 'revision', pattern: /(?<!\p{L})(?:tài liệu|quy trình|hướng dẫn|sổ tay|chính sách|biểu mẫu|bản) này(?: (?:được|là|đang|có|ở|thuộc))*\s(?:(?:lần ban hành|ban hành lần)(?: thứ)?\s\d{1,2},?\s)?(?:lần sửa đổi|sửa đổi lần)(?: thứ)?\s(\d{1,2})(?![\d/.]\d)/iu },
  { datum: 'procedureCode', pattern: /(?<!\p{L})(?:mã (?:số )?(?:TTHC|thủ tục(?: hành chính)?)|(?:thủ tục(?: hành chính)?|TTHC)(?: này)?(?: có| mang)? mã(?: số)?)(?: là)?\s*[:|]?\s*(\d\.\d{6})(?!\d)/iu },
  { datum: 'onlineLevel', pattern: /(?<!\p{L})(?:thủ tục(?: hành chính)? này|quy trình này|TTHC này|mức độ (?:cung cấp )?(?:dịch vụ công|DVC)(?: trực tuyến)?\s*:)[^.;]{0,50}?(?<!\p{L})(toàn trình|một phần)(?!\p{L})/iu },
  { datum: 'onlineLevel', pattern: /(?:^|[.;]\s)(?:đây là |thủ tục được cung cấp )?(?:dịch vụ công|DVC) trực tuyến (toàn trình|một phần)\s*(?:[.;]|$)/iu },
  { datum: 'dossierItems', pattern: /(?<!\p{L})(?:thành phần hồ sơ|hồ sơ(?: này)?) (?:gồm|có)(?: đủ)? (\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \(\p{L}+\))? (?:loại )?(?:giấy tờ|thành phần|tài liệu)(?: (?:nêu )?(?:trên|ở bảng trên|dưới đây|sau đây|sau))?\s*[.;:]/iu },
  { datum: 'dossierSets', pattern: /(?<!\p{L})(?:số (?:lượng|bộ)(?: bộ)?(?: hồ sơ)?\s*(?::|là)?\s*|(?:nộp|chuẩn bị|lập|gồm|kèm) )(\d{1,2})(?: \(\p{L}+\))? bộ(?: hồ sơ)?(?!\p{L}|\s(?:đội|phận|ảnh|tài liệu|bản vẽ|thủ tục))/iu },
];

const valueOf = (datum: TypedDatum, groups: readonly string[]): string => {
  const [first = '', month = '', year = ''] = groups;
  if (datum === 'procedureCode') return first;
  if (datum === 'onlineLevel') return /^t/iu.test(first) ? 'full' : 'partial';
  if (datum === 'dossierItems') return String(/^\d/u.test(first) ? Number(first) : (spelledNumber(first)?.value ?? 0));
  if (datum === 'code') return first.replaceAll(/\s/gu, '');
  if (datum === 'issuedOn' || datum === 'effectiveFrom') return `${year}-${month.padStart(2, '0')}-${first.padStart(2, '0')}`;
  return datum === 'fees' ? first.replaceAll(/\D/gu, '') : String(Number(first));
};

const BY_DECISION = new RegExp(String.raw`^\W{0,3}(?:\p{L}+\s){0,3}?ban hành kèm theo (?:quyết định|QĐ)\s+số\s*:?\s*(\d{1,5})\s?\/\s?QĐ[-–]?[\p{Lu}Đ-]*(?:,?\s+ngày\s+${DAY})?`, 'iu');

/** Number and day of the decision that a line says it was issued by. */
const decisionIn = (text: string): readonly TypedValue[] => {
  const found = BY_DECISION.exec(text);
  if (!found?.[1]) return [];
  const at = found[0].search(/\d/u);
  const number: TypedValue = { datum: 'decisionNumber', value: String(Number(found[1])), at, text: found[0].slice(at).split(/,?\s+ngày/iu)[0] ?? '' };
  const [, , day, month, year] = found;
  return day === undefined || month === undefined || year === undefined
    ? [number]
    : [number, { datum: 'decisionDate', value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, at, text: found[0].slice(at) }];
};

/** No line of a head or frame is longer. */
const LONGEST_LINE = 90;

const matchIn = (text: string, { datum, pattern }: { readonly datum: TypedDatum; readonly pattern: RegExp }): readonly TypedValue[] => {
  const found = pattern.exec(text);
  if (!found) return [];
  const lead = found[0].search(/\p{L}/u);
  return [{ datum, value: valueOf(datum, found.slice(1)), at: found.index + lead, text: found[0].slice(lead).trim().replace(/[.;:]$/u, '') }];
};

/** Data of the document that a text repeats. Composed text. */
export const typedDataIn = (text: string): readonly TypedValue[] => {
  if (!(/\d/.test(text) || /toàn trình|một phần|hồ sơ (?:gồm|có)/u.test(text)) || !/lần|ngày|mã|hiệu|phí|bộ|ban hành|BM|toàn trình|một phần|hồ sơ/iu.test(text)) return [];
  let start = 0;
  const lines = text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return line.length > LONGEST_LINE ? [] : LINES.flatMap((kind) => matchIn(line, kind)).map((typed) => ({ ...typed, at: typed.at + at }));
  });
  return [...decisionIn(text), ...lines, ...SENTENCES.flatMap((kind) => matchIn(text, kind))];
};

/** Who signs a paper, as a sentence says: `Giấy khai sinh do Chủ tịch UBND xã ký`. */
export interface ToldSigner {
  readonly paper: string;
  readonly signer: string;
  readonly at: number;
}

const SIGNED_BY = /(?<!\p{L})((?:giấy|quyết định|văn bản|thông báo|bản sao|trích lục|thẻ|chứng chỉ)(?: \p{L}+){1,7}?|hợp đồng(?: \p{L}+){0,7}?)\sdo\s((?:(?:phó|quyền)\s)?(?:chủ tịch|giám đốc|chánh văn phòng|trưởng phòng|chi cục trưởng|công chức|chuyên viên)(?: [\p{L}–-]+){0,9}?)\ský(?!\p{L}| tên| hiệu| thay| thừa)/giu;

export const toldSignersIn = (text: string): readonly ToldSigner[] =>
  !text.includes(' ký') ? [] : Array.from(text.matchAll(SIGNED_BY), ({ 0: found, 1: paper = '', 2: signer = '', index }) => ({ paper, signer, at: index + found.indexOf(signer) }));

/** Ways to hand in papers that a sentence offers to those who hand them in. */
const HANDED_IN = /(?<!\p{L})nộp (?:trực tiếp|trực tuyến|tại|hồ sơ|tờ khai|đơn(?! vị))(?!\p{L})[^.;!?]{0,90}?(?<!\p{L})((?:qua|bằng|tại) (?:đường |dịch vụ |hệ thống )?(bưu điện|bưu chính))/giu;
/** What is paid, fetched, sent back or ruled out is not handed in so. */
const NOT_HANDED_IN = /(?<!\p{L})(?:không|chưa|(?<!tiếp )nhận|gửi lại|trả|kết quả|thông báo|giấy mời|phí|lệ phí|tiền|thuế|nếu|khi|trường hợp|đã)(?!\p{L})/iu;

/** A way of handing in that a text offers. */
export const toldChannelsIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/bưu (?:điện|chính)/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) => (NOT_HANDED_IN.test(sentence) ? [] : Array.from(sentence.matchAll(HANDED_IN), ({ 0: found, 1: way = '', index }) => ({ at: at + index + found.lastIndexOf(way), text: way }))));

/** Ways of handing in that a text closes: `không nhận hồ sơ trực tuyến`, `chỉ nhận hồ sơ nộp trực tiếp`. */
const CLOSED: readonly { readonly way: 'online' | 'postal' | 'others'; readonly pattern: RegExp }[] = [
  { way: 'online', pattern: /(?<!\p{L})(?:không|chưa) (?:tiếp )?nhận (?:các )?(?:hồ sơ )?(?:nộp |gửi )?(?:qua mạng|trực tuyến|qua Cổng [Dd]ịch vụ công)(?!\p{L})/iu },
  { way: 'postal', pattern: /(?<!\p{L})(?:không|chưa) (?:tiếp )?nhận (?:các )?(?:hồ sơ )?(?:nộp |gửi )?qua (?:đường |dịch vụ )?(?:bưu điện|bưu chính)(?!\p{L})/iu },
  { way: 'others', pattern: /(?<!\p{L})chỉ (?:tiếp )?nhận (?:hồ sơ )?(?:nộp )?trực tiếp(?= tại|,|;|\.|$)/iu },
];
/** Some papers, some days, another office. */
const CLOSED_SOMETIMES = /(?<!\p{L})(?:nếu|khi|trường hợp|đối với|hoặc|bản chính|bản giấy|hiện vật|trước đây|sau \d|từ \d|ngày nghỉ|sự cố|tạm dừng|cũ|riêng)(?!\p{L})/iu;

/** A way of handing in that a sentence closes without conditions. Composed text. */
export const closedChannelsIn = (text: string): readonly { readonly at: number; readonly text: string; readonly way: 'online' | 'postal' | 'others' }[] =>
  !/nhận/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) =>
        CLOSED_SOMETIMES.test(sentence)
          ? []
          : CLOSED.flatMap(({ way, pattern }) => {
              const found = pattern.exec(sentence);
              return found ? [{ at: at + found.index, text: found[0], way }] : [];
            }));

/** Whether the words of a step tell that a paper is signed in it. */
export const tellsSigning = (content: string): boolean => /(?:^|[,;:.]\s)(?:xem xét,?\s(?:và\s)?)?ký(?!\p{L}| tên| hiệu| số| nhận| kết| phiếu| sổ)/iu.test(content);
