/** Tells whether a column numbers its rows. */
export const numbersRows = (header: string): boolean => /^(?:stt|tt|số tt|thứ tự|số thứ tự)\.?$/iu.test(header.trim());

/** Tells whether a column gives the time that records are kept, or their names. */
export const tellsKeeping = (header: string): boolean => /^thời (?:hạn|gian) (?:lưu(?: trữ| giữ)?|bảo quản)(?:\s*\(.*\))?$/iu.test(header.trim());
export const namesRecords = (header: string): boolean => /^(?:tên (?:hồ sơ|tài liệu|biểu mẫu|loại hồ sơ)|hồ sơ(?: lưu)?|tài liệu|(?:loại|nhóm) (?:hồ sơ|tài liệu)|nội dung)(?:\s.*)?$/iu.test(header.trim());

/** How long a cell says that a record is kept: years, `permanent`, or nothing that can be compared. */
export const keepingIn = (text: string): number | 'permanent' | undefined => {
  if (/vĩnh viễn|lâu dài/iu.test(text)) return 'permanent';
  const years = /^\W*(\d{1,3})(?:\s\(\p{L}+\))?\s*năm/iu.exec(text)?.[1];
  return years === undefined ? undefined : Number(years);
};

const VAGUE = /theo (?:đúng )?quy định(?: hiện hành| của pháp luật| chung)?|lâu nhất có thể|khi hết giá trị|đến khi không còn cần/iu;

/** Words in the place of a keeping time that give none. */
export const vagueKeepingIn = (text: string): { readonly at: number; readonly text: string } | undefined => {
  const found = /\d|vĩnh viễn/iu.test(text) ? null : VAGUE.exec(text);
  return found ? { at: found.index, text: found[0] } : undefined;
};

/** `Hồ sơ được lưu … theo quy định hiện hành`: a sentence that sets no keeping time where it should. */
export const vagueKeepingSentence = (text: string): { readonly at: number; readonly text: string } | undefined => {
  // What is kept for some years goes to the archive by other rules.
  if (/\d\s*năm|vĩnh viễn|nộp lưu|lưu trữ lịch sử/iu.test(text)) return undefined;
  const found = /(?<!\p{L})(?:hồ sơ|tài liệu|văn bản|biểu mẫu)[^.;]{0,40}?(?:được\s|phải\s)?(?:lưu|lưu trữ|lưu giữ|bảo quản)(?=[\s,])[^.;\d]*?(theo (?:đúng )?quy định(?: hiện hành| của pháp luật| chung)?)(?=\s*[.;]|\s*$)/iu.exec(text);
  return found?.[1] === undefined ? undefined : { at: found.index + found[0].lastIndexOf(found[1]), text: found[1] };
};

/** Tells whether a heading opens the part on records. */
export const headsRecords = (heading: string): boolean => /^[\d.\s]*(?:lưu hồ sơ|hồ sơ(?: lưu(?: trữ)?)?)(?: và .*)?$/iu.test(heading.trim());

/** `lưu tại Trung tâm`: a sentence that tells where a record is kept. */
export const keptAt = (text: string): { readonly at: number; readonly text: string } | undefined => {
  const found = /(?<!\p{L})(?:lưu(?: trữ| giữ)?|bảo quản) (?:tại|ở|theo)(?!\p{L})/iu.exec(text);
  return found ? { at: found.index, text: found[0] } : undefined;
};

/** Words that tell for how long, or send the reader to where that stands. */
export const tellsAnyKeeping = (text: string): boolean => /\d\s*(?:\(\p{L}+\)\s*)?(?:năm|tháng)|vĩnh viễn|\uFFFC|theo (?:đúng )?quy định|danh mục|thời hạn (?:lưu|bảo quản)/iu.test(text);

/** A sentence that tells how long a record is kept: `Danh mục tài liệu lưu tại Văn phòng trong thời gian 3 năm`. */
export const keepingSentenceIn = (text: string): { readonly subject: string; readonly years: number | 'permanent'; readonly at: number; readonly text: string } | undefined => {
  const found = /^(?:[^.;]*?[.;]\s)*?([^.;]{4,150}?)\s(?:được\s|phải\s)?(?:lưu|lưu trữ|lưu giữ|bảo quản)(?!\p{L})[^.;\d]{0,60}?(\d{1,3})(?:\s\(\p{L}+\))?\snăm(?!\s\d|\p{L})/iu.exec(text);
  const headed = /thời (?:hạn|gian) (?:lưu(?: trữ| giữ)?|bảo quản)\s([^.;:\d]{3,100}?)\s?(?::|là)\s*(\d{1,3})(?:\s\(\p{L}+\))?\snăm(?!\s\d|\p{L})/iu.exec(text);
  if (headed?.[1] !== undefined && headed[2] !== undefined) return { subject: headed[1], years: Number(headed[2]), at: headed.index + headed[0].lastIndexOf(headed[2]), text: `${headed[2]} năm` };
  const forEver = found ? null : (/thời (?:hạn|gian) (?:lưu(?: trữ| giữ)?|bảo quản)\s([^.;:\d]{3,100}?)\s?(?::|là)\s*(vĩnh viễn)(?!\p{L})/iu.exec(text) ?? /^(?:[^.;]*?[.;]\s)*?([^.;\d]{4,100}?)\s(?:được\s|phải\s)?(?:lưu|lưu trữ|lưu giữ|bảo quản)\s(?:tại [^.;,\d]{3,40}\s)?(vĩnh viễn)(?!\p{L})/iu.exec(text));
  if (forEver?.[1] !== undefined && forEver[2] !== undefined) return { subject: forEver[1], years: 'permanent', at: forEver.index + forEver[0].lastIndexOf(forEver[2]), text: forEver[2] };
  if (!found?.[1] || !found[2]) return undefined;
  const years = `${found[2]} năm`;
  return { subject: found[1], years: Number(found[2]), at: found.index + found[0].lastIndexOf(found[2]), text: years };
};

/** `biên bản này`: the form that speaks. */
export const meansThisForm = (subject: string): boolean => /(?:^|\s)(?:biểu mẫu|biên bản|phiếu|tờ khai|đơn|sổ|giấy|danh sách|báo cáo|bảng)(?: \p{L}+){0,3} này$/iu.test(subject.trim());

/** A record that a sentence says is kept besides. */
export interface ToldRecord {
  readonly at: number;
  readonly text: string;
}

const KEPT_BESIDES = /(?<!\p{L})(?:ngoài ra,? (?:còn )?lưu|còn lưu|lưu thêm|lưu kèm|đồng thời lưu|lưu cả|hồ sơ lưu (?:còn )?gồm)(?: thêm| cả| các)?\s?:?\s([^.!?\uFFFC]{6,300})/giu;
const RECORD = /^(?:và\s|các\s)?((?:biên bản|sổ|phiếu|báo cáo|tờ trình|danh sách|hợp đồng|bảng|kế hoạch|giấy mời|công văn)(?: \p{L}+){1,8})/iu;

/** Records that a section on records says are kept besides those of its table: `Ngoài ra lưu: biên bản kiểm tra thực tế; sổ theo dõi`. Composed text. */
export const recordsKeptBesides = (text: string): readonly ToldRecord[] =>
  !text.includes('ưu') && !text.includes('gồm')
    ? []
    : Array.from(text.matchAll(KEPT_BESIDES)).flatMap(({ 0: found, 1: list = '', index }) => {
        const start = index + found.length - list.length;
        return Array.from(list.matchAll(/[^;,]+/gu)).flatMap(({ 0: part, index: place }) => {
          const lead = part.length - part.trimStart().length;
          const record = RECORD.exec(part.trimStart())?.[1];
          return record === undefined ? [] : [{ at: start + place + lead + part.trimStart().indexOf(record), text: record }];
        });
      });
