/** What a law is on, from its title: `Đất đai`; undefined for a law that amends others. */
export const subjectOfLaw = (title: string): string | undefined => {
  const subject = /^(?:Bộ )?[Ll]uật (?!sửa đổi)(?:Bảo vệ )?(.+)$/u.exec(title.trim())?.[1];
  return subject === undefined || subject.length > 40 ? undefined : subject;
};

/** First words that stand in words of every field: `hộ` in `hộ gia đình`. */
const COMMON = /^(?:hộ|người|giải|hoạt|quản|thi|bảo|tổ)$/u;

/** Whether a text speaks of the subject of a law, be it by its first word alone: `thửa đất` is on `Đất đai`. */
export const tellsOfSubject = (text: string, subject: string): boolean => {
  const words = subject.toLowerCase();
  const [first = ''] = words.split(/[\s,]/u);
  return text.toLowerCase().includes(COMMON.test(first) ? words : first);
};
