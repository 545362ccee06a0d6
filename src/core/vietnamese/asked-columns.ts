/** Columns that answer who does something, how and until when: a row without an answer leaves it to nobody. */
const ASKED =
  /^(?:(?:người|đơn vị|bộ phận|cơ quan|cán bộ|công chức) (?:thực hiện|làm|kiểm tra|theo dõi|phụ trách|chịu trách nhiệm|chủ trì|xử lý|giải quyết|duyệt|phê duyệt|ký|lập|giữ|trả lời|báo cáo)(?: chính)?|ai (?:làm|kiểm tra|thực hiện|duyệt|ký|trả lời|giữ|theo dõi|chịu trách nhiệm)|trách nhiệm(?: (?:thực hiện|chính))?|chủ trì|thời (?:hạn|gian)(?: (?:thực hiện|giải quyết|hoàn thành|xử lý))?|hạn(?: (?:xong|trả lời|hoàn thành|xử lý|báo cáo|nộp|gửi))?|ngày (?:xong|phải xong|hoàn thành)|thời hạn bảo quản|khi nào|bao lâu(?: một lần)?|cách (?:sửa|xử lý|làm|tránh|khắc phục|phòng)(?:,? cách (?:sửa|xử lý))?|việc (?:làm|phải làm))$/iu;

/** Whether every row of the column must say something, by its head. */
export const mustBeAnswered = (header: string): boolean => ASKED.test(header.trim());

/** Dots, questions and blanks that stand for an answer nobody gave; a dash says that there is none. */
export const isNoAnswer = (cell: string): boolean => /^[\s.…?_]*$/u.test(cell);
