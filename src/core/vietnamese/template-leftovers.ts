import { sentenceAt, sentencesOf } from './sentences.ts';

/** Ways in which a template shows that nobody filled it in. */
export type LeftoverKind = 'insert-here' | 'word-field' | 'merge-field' | 'angle' | 'bracket' | 'fill-in' | 'x' | 'abc' | 'lorem' | 'todo' | 'later' | 'sample-name' | 'comment' | 'tracked' | 'note' | 'filled' | 'own-name' | 'path';

export interface Leftover {
  readonly kind: LeftoverKind;
  readonly at: number;
  readonly text: string;
}

interface Sign {
  readonly kind: LeftoverKind;
  readonly pattern: RegExp;
  /** A cheap look, without the letter classes of Unicode, that spares most texts the close one. */
  readonly may: RegExp;
  /** A sentence that explains how to write something shows such signs rightly. */
  readonly isFineInExamples: boolean;
}

/** Notes between the authors of a draft: `(chị Lan bổ sung)`, `(… cần hỏi lại)`, `thời hạn lưu ??`. */
const AUTHOR = String.raw`(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Ee]m)\s(?!Hồ(?!\p{L}))\p{Lu}\p{Ll}{1,6}`;
const NOTE = new RegExp(
  [
    String.raw`\?{2,}`,
    String.raw`[([][^()[\]\n]{0,60}?(?<!\p{L})${AUTHOR}\s(?:(?:sẽ|đã|xem|nói|bảo|dặn|yêu cầu)\s)?(?:bổ sung|sửa|xem|kiểm tra|gửi|cung cấp|viết|soạn|thêm|duyệt|rà soát|góp ý|làm|điền|họp|nói|bảo|dặn)(?!\p{L})[^()[\]\n]{0,60}[)\]]`,
    String.raw`[([]\s?(?:[^()[\]\n]{0,60},\s|(?:phần|chỗ|mục|đoạn|nội dung|số liệu|câu) này\s)?(?:(?:cần|nhờ|để|chờ)\s)?(?:hỏi|xem)\slại(?:\s(?:đã|nhé|sau|cái này|chỗ này|đoạn này|số liệu|câu này|mục này|phần này))?\s?[?!.]*[)\]]`,
    String.raw`[([](?:cần|nên|phải)\s(?:xin|kiểm tra|rà soát|xem|bổ sung|thống nhất|hỏi)(?:\s(?:thêm|lại|kỹ|ý kiến|lãnh đạo))+(?:\s(?:đoạn|chỗ|mục|phần|số(?: liệu)?|nội dung|câu) này)?\s?[?!.]*[)\]]`,
    String.raw`[([](?:ghi chú|lưu ý) (?:nội bộ|cho người soạn|của người soạn)[^()[\]\n]{0,80}[)\]]`,
    String.raw`(?<=^|[\n([]\s?)(?:[Gg]hi chú|[Ll]ưu ý|[Nn]hắc) (?:(?:cho|của|với) (?:người|đơn vị|cán bộ) (?:soạn(?: thảo)?|biên soạn|viết)|khi (?:biên )?soạn(?: thảo)?)\s?:[^\n)\]]{0,80}`,
    // `ví dụ 05 ngày, đơn vị sửa theo thực tế`: what the author of the template left to its user.
    String.raw`(?:[Vv]í dụ|VD)\s?:?\s[^.;()\n]{1,60},\s(?:(?:các )?(?:đơn vị|cơ quan|phòng|phường|xã)\s)?(?:tự\s)?(?:sửa|thay|điền|điều chỉnh)(?:\slại)?\s(?:theo|cho (?:phù hợp|đúng)(?:\svới)?)\s(?:thực tế|tình hình)`,
    String.raw`(?:[Xx]óa|[Bb]ỏ) (?:mục|dòng|phần|đoạn|ghi chú|chữ|ô|bảng) này (?:nếu không|trước khi (?:ban hành|in|trình|ký|phát hành)|khi (?:ban hành|in|trình|ký|phát hành|không|đã))[^.;()\n]{0,30}`,
  ].join('|'),
  'gu',
);
const NOTES = /\?\?|lại|(?:sửa|thay|điền|chỉnh) (?:theo|cho) |[([](?:ghi chú|lưu ý)|soạn|viết\s?:|(?:óa|ỏ) (?:mục|dòng|phần|đoạn|ghi|chữ|ô|bảng) |[([](?:cần|nên|phải) |(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Ee]m)\s[A-ZĐÀ-Ỹ]/;

const signs: readonly Sign[] = [
  { kind: 'insert-here', may: /đây|chỗ này|vị trí này/, isFineInExamples: false, pattern: /(?<=^|[[(]\s?)(?:hình(?: ảnh)?|ảnh|sơ đồ|lưu đồ|bảng)\s[^.;:()]{0,40}?(?:đặt|để|chèn|dán|đưa)\s(?:vào\s|ở\s|tại\s)?(?:đây|chỗ này|vị trí này)(?!\p{L})|(?<=^|[[(.;:!–-]\s?|\n\s?)(?:đưa|chèn|dán|điền|gõ|nhập|thêm|vẽ)\s[^.;:()]{0,60}?\s?(?:vào|tại|ở)\s(?:đây|chỗ này|vị trí này)(?!\p{L})/giu },
  { kind: 'word-field', may: /Error!|Lỗi!|Click|Choose|Type|vào đây/, isFineInExamples: false, pattern: /(?:Error! (?:Reference source|Bookmark|No text|Not a valid)|Lỗi! (?:Không tìm thấy|Thẻ đánh dấu|Chưa xác định))[^.!]{0,50}|Click (?:or tap )?here to enter (?:text|a date)|Choose an item(?=\.|$)|\[?Type (?:here|text)\]?(?=\.|$)|(?:Bấm|Nhấp|Nhấn)(?: hoặc gõ nhẹ)? vào đây để nhập/gu },
  { kind: 'merge-field', may: /_|MERGEFIELD/, isFineInExamples: true, pattern: /[«<][\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+[»>]|MERGEFIELD\s+\S+/gu },
  { kind: 'angle', may: /</, isFineInExamples: false, pattern: /<\s?(?:[.…]{2,}\s?|\p{Lu}[\p{Lu}\s\d.,/-]{2,60}|(?:[Tt]ên|[Ss]ố|[Nn]gày|[Hh]ọ|[Đđ]ịa chỉ|[Cc]hức danh|[Cc]hức vụ|[Đđ]ơn vị|[Cc]ơ quan|[Nn]ội dung|[Gg]hi|[Đđ]iền|[Cc]họn|[Nn]hập|[Tt]háng|[Nn]ăm)\s[^<>\n]{0,60})>/gu },
  { kind: 'bracket', may: /\[/, isFineInExamples: true, pattern: /\[(?:(?:ghi|nêu|viết)(?: rõ)?\s)?(?:tên|số hiệu|số quyết định|ngày|họ (?:và )?tên|địa chỉ|chức danh|chức vụ|đơn vị|cơ quan|điền|nhập|chèn)(?=[\s\]])[^\]\n]{0,60}\]|\[\s?(?:\.{2,}|…)[.…\s]{0,20}\](?<![“"«][^”"»]{0,200})/giu },
  { kind: 'fill-in', may: /\(/, isFineInExamples: true, pattern: /\((?:(?:điền|chèn)\s(?:tên|số|ngày|sau|tiếp|địa chỉ|họ tên|thông tin|nội dung|chức danh|chức vụ)(?!\p{L})[^)\n]{0,40}|(?:ghi (?:rõ )?)?(?:tên (?:cơ quan|đơn vị|tổ chức|phòng|tài liệu|quy trình)|chức (?:danh|vụ) người ký|họ tên người ký|số hiệu văn bản))\)/giu },
  {
    kind: 'x',
    may: /[xX]{2}|\d[xX]|\s[XYZ](?:[^A-Za-z0-9]|$)/,
    isFineInExamples: true,
    pattern: /(?<!\p{L})(?:(?:UBND|HĐND)\s)?(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]ỉnh|[Tt]hôn|[Tt]hành phố|Sở|[Cc]ơ quan|[Bb]ệnh viện)\s(?:[XYZ]|X{2,4}|Y{2,4})(?![\p{L}\p{N}]|[./-][\p{L}\p{N}])(?<!Y(?=\s(?:tế|Tế|TẾ|[hH]ọc|[dD]ược|[kK]hoa)(?!\p{L})))|(?<![\p{L}\p{N}.-])(?:x{3,}(?![\p{L}\p{N}])|X{3,}(?![\p{L}\p{N}])(?<!(?:kỷ|khóa|thứ|[Đđ]ại hội|[Cc]hương|[Pp]hần|[Ll]ần|[Mm]ục|[Pp]hụ lục|[Bb]iểu|[Mm]ẫu|(?:[Đđ]ại hội|kỷ) lần thứ|size|cỡ)\sXXX)(?!\s(?:là|gồm)\s)|(?:x{2,}|X{2,})\/(?:x{2,}|X{2,}|\d|[A-ZĐ]{2,})[\p{L}\p{N}/-]*|20(?:\d[xX]|[xX]{2})(?![\p{L}\p{N}])|0\d{0,3}[ .-]?\d{0,4}[xX]{2,}(?:[ .-]?[xX\d]{2,})*(?![\p{L}\p{N}])|XX(?<!(?:kỷ|khóa|thứ|[Đđ]ại hội|[Cc]hương|[Pp]hần|lần|[Mm]ục)\sXX)(?=\s(?:ngày|giờ|phút|tháng|năm(?!\s\d)|bộ|bản|người|đồng|%)(?!\p{L})))/gu,
  },
  { kind: 'abc', may: /abc|ABC/, isFineInExamples: true, pattern: /(?<![\p{L}\p{N}])(?<!(?:thứ tự|vần|chữ cái|mẫu tự|bảng chữ|cái)\s)(?:abc|ABC)(?:xyz|XYZ)?(?![\p{L}\p{N}])/gu },
  { kind: 'lorem', may: /[Ll]orem|LOREM/, isFineInExamples: false, pattern: /(?<!\p{L})lorem(?!\p{L})/giu },
  { kind: 'todo', may: /TODO|FIXME|TBD/, isFineInExamples: false, pattern: /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}])/gu },
  { kind: 'later', may: /\ssau|[Đđ]ang|\ssẽ\s|\schờ\s|\skhi\s/, isFineInExamples: false, pattern: /(?<=^|[([]\s?)(?:(?:sẽ|đang|chờ|cần)\s)?(?:cập nhật|bổ sung|hoàn thiện|viết)\s(?:thêm\s)?sau(?=\s*(?:$|[)\].…]))|(?<=(?<!\p{L})(?:nội dung|phần|mục|điều khoản|sơ đồ|lưu đồ|phụ lục|biểu mẫu|bảng)\s(?:này\s|[^.;:()\n]{0,40}(?:chưa|còn)\s[^.;:()\n]{0,20})?)sẽ\s(?:được\s)?(?:cập nhật|bổ sung|hoàn thiện|viết)\s(?:thêm\s)?sau(?=\s*(?:$|[)\].;…]))|^\(?(?:(?:nội dung|phần|mục|tài liệu|sơ đồ|lưu đồ|biểu mẫu|phụ lục)\s(?:này\s)?)?(?:hiện\s)?đang (?:được\s)?(?:cập nhật|hoàn thiện|xây dựng|soạn thảo|biên soạn)(?=[.…)\s]*$)|(?<=^\(?(?:nội dung|phần|mục|sơ đồ|lưu đồ|biểu mẫu|phụ lục|bảng|số liệu)\s(?:này\s)?)(?:(?:sẽ|chờ)\s(?:được\s)?(?:cập nhật|bổ sung|hoàn thiện|viết)(?:\s(?:thêm|tiếp))?(?=[\s.…)]*$)|(?:sẽ\s)?(?:được\s)?(?:cập nhật|bổ sung|hoàn thiện)\s(?:sau\s)?khi\s[^.;()]{3,40}(?=\)[\s.]*$))|(?<=^(?:nội dung|phần|mục|sơ đồ|lưu đồ|biểu mẫu|phụ lục|bảng)\s(?:này\s)?)(?:cập nhật|bổ sung|hoàn thiện|viết)\ssau(?=[\s.…]*$)|(?:cập nhật|bổ sung|hoàn thiện|viết)\ssau(?=[)\].])(?<=[([](?:phần|mục|nội dung|sơ đồ|lưu đồ|biểu mẫu|phụ lục|bảng)(?!\p{L})[^()[\]]{0,60}sau)/giu },
  { kind: 'sample-name', may: /(?:Văn|Thị)\s[A-Z.…]/, isFineInExamples: true, pattern: /(?<!\p{L})\p{Lu}\p{Ll}+\s(?:Văn|Thị)\s(?:[A-Z](?![\p{L}\p{N}])|\.{3,}|…+)/gu },
  { kind: 'comment', may: /\[\p{Lu}{1,4}\d{1,3}\]|omment/u, isFineInExamples: true, pattern: /\[\p{Lu}{1,4}\d{1,3}\]\s*:|(?:Commented|Comment|Nhận xét|Chú thích)\s?\[\p{Lu}{1,4}\d{1,3}\]\s*:?|Commented by [^:.]{2,40}:?/gu },
  { kind: 'tracked', may: /Formatted|Deleted|Inserted|Moved/, isFineInExamples: true, pattern: /(?<=^|[.;:\])]\s?|\n)(?:Formatted|Deleted|Inserted|Moved (?:up|down)[^:]{0,12})(?: Table| Cells?)?:\s?[^\n]{0,60}/gu },
  { kind: 'own-name', may: /\((?:[Gg]hi )?[Tt]ên /, isFineInExamples: true, pattern: /(?<=(?:UBND|[ỦUủu][ỷyỶY] ban nhân dân|ỦY BAN NHÂN DÂN|HĐND|[Hh]ội đồng nhân dân|[Tt]rung tâm [Pp]hục vụ hành chính công)\s(?:(?:xã|phường|đặc khu|tỉnh|thành phố|XÃ|PHƯỜNG)\s)?)\((?:ghi )?tên (?:xã|phường|đặc khu|địa phương|đơn vị hành chính)\)/giu },
  { kind: 'path', may: /:\\|file:/, isFineInExamples: true, pattern: /(?<![\p{L}\p{N}])(?:[A-Z]:\\(?:Users|Documents and Settings)\\|file:\/\/\/)[^\s"”»)]*[^\s"”»).,;]/gu },
  { kind: 'note', may: NOTES, isFineInExamples: true, pattern: NOTE },
];

/** A line that is nothing but a call to write something: `(Ghi rõ các dấu hiệu khác của đơn vị)`. */
const CALL = /^\s*[-–+•*]?\s*\((?:ghi rõ|liệt kê|mô tả|trình bày|nêu rõ|điền|nhập|ghi|nêu)\s(?!ở|tại|trong|theo|nhận|chú|chép|trên)[^()\n]{8,120}\)[.;]?\s*$/iu;

/** The call to write something that a line of a text is; in a form it tells how to fill it in. Composed text. */
export const callToWriteIn = (line: string): string | undefined => (CALL.test(line) ? line.trim() : undefined);

const STAMP = /^\W*(?:(?:BẢN\s|Bản\s)?(?:DỰ THẢO|Dự thảo)(?:\s(?:lần|LẦN|Lần)(?:\s(?:thứ|THỨ))?\s\d{1,2})?|(?:BẢN|Bản) (?:NHÁP|nháp))(?:,?\s(?:ngày\s)?\d{1,2}\/\d{1,2}(?:\/\d{4})?|\s[–-]\s[^.;\n]{3,30})?\W*$/u;

/** The mark of a draft as a line of its own, which an issued paper does not bear: `DỰ THẢO LẦN 2`. Composed text. */
export const draftStampIn = (line: string): string | undefined => (STAMP.test(line) ? line.trim() : undefined);

/** One cheap look that spares the close ones for nearly every text. */
const ANY = /^\(?(?:[Nn]ội dung|[Pp]hần|[Mm]ục|[Ss]ơ đồ|[Ll]ưu đồ|[Bb]iểu mẫu|[Pp]hụ lục|[Bb]ảng|[Ss]ố liệu)\s(?:này\s)?(?:sẽ|chờ|được|cập|bổ|hoàn)|soạn(?: thảo)?\s?:|viết\s?:|này (?:nếu|khi|trước)|(?:sửa|thay|điền|chỉnh)(?: lại)? (?:theo|cho) |(?:đây|chỗ này|vị trí này)|[<[«]|\((?:điền|chèn|Điền|Chèn|ghi|Ghi|tên|Tên|chức|Chức|họ tên|Họ tên|số hiệu)|Error!|Lỗi!|Click|Choose|Type|MERGEFIELD|\s[XYZ](?:[^A-Za-z0-9]|$)|[xX][xX]|\d[xX]|abc|ABC|[Ll]orem|LOREM|TODO|FIXME|TBD|\ssau|[Đđ]ang|(?:Văn|Thị)\s[A-Z.…]|Formatted|Deleted|Inserted|Moved|omment|\?\?|:\\|file:|\slại[\s?!.)\]]|[([](?:ghi chú|lưu ý)|[([](?:cần|nên|phải) |(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Ee]m)\s[A-ZĐÀ-Ỹ]/;
const EXAMPLE = /ví dụ|thí dụ|chẳng hạn|giả sử|(?<!\p{L})VD(?!\p{L})|cách (?:ghi|viết|đặt)|ký hiệu|mã hiệu|quy ước/iu;

/** Whether a text opens an example with a made-up name, which those below go on with. Composed text. */
export const opensNamedExample = (text: string): boolean => EXAMPLE.test(text) && /(?:Văn|Thị)\s[A-Z](?![\p{L}\p{N}])/u.test(text);

const TODAY = /(?<!\p{L})hôm nay,?\s(?:lúc [^,;]{1,30},?\s)?(?:ngày\s\d{1,2}\s(?:tháng\s)\d{1,2}\snăm\s\d{4}|ngày\s\d{1,2}\/\d{1,2}\/\d{4})/giu;

/** The day of one filled-in copy in a form that is to be blank: `Hôm nay, ngày 31 tháng 12 năm 2025`. Composed text. */
export const filledDaysIn = (text: string): readonly Leftover[] => (!/ôm nay/u.test(text) ? [] : Array.from(text.matchAll(TODAY), ({ 0: found, index }) => ({ kind: 'filled' as const, at: index, text: found })));

/** What authors write to each other: a word in it says nothing of the sentence around. */
const AUTHORS_OWN: ReadonlySet<LeftoverKind> = new Set(['note', 'comment', 'tracked']);

/** Words with which a sentence shows what stands in quotation marks right behind. */
const SHOWN = /(?<!\p{L})(?:như|không (?:viết|ghi|để)|để sót|thay (?:cho|bằng))(?!\p{L})/iu;

/**
 * Leftovers of a template in a composed text.
 * @param around words that tell what the text is about: the heading above it, the head of its column.
 */
export const leftoversIn = (text: string, around: string): readonly Leftover[] => {
  if (!ANY.test(text)) return [];
  const sentences = sentencesOf(text);
  const isExample = ({ at, kind, text: found }: Leftover): boolean => {
    // Who is named so in an example is named so to the end of its paragraph.
    if (kind === 'sample-name' && EXAMPLE.test(text.slice(0, at))) return true;
    const sentence = AUTHORS_OWN.has(kind) ? sentenceAt(sentences, at).replace(found, '') : sentenceAt(sentences, at);
    return EXAMPLE.test(around) || EXAMPLE.test(sentence) || (/[“"«]$/u.test(text.slice(0, at)) && SHOWN.test(sentence));
  };
  return signs
    .filter(({ may }) => may.test(text))
    .flatMap(({ kind, pattern, isFineInExamples }) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ kind, at: index, text: found })).filter((found) => !isFineInExamples || !isExample(found)),
    )
    .toSorted((left, right) => left.at - right.at);
};
