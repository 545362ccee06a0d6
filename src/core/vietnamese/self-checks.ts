/** Ways in which a text lets somebody check or inform himself. */
export type SelfCheck = 'approves-own' | 'sends-to-itself' | 'seldom' | 'late-update' | 'late-answer';

export interface FoundSelfCheck {
  readonly kind: SelfCheck;
  readonly at: number;
  readonly text: string;
}

const OWN = /(?<!\p{L})(?:phê duyệt|thẩm định|xem xét|kiểm tra lại|duyệt|nghiệm thu)\s[^.;]{0,60}?(?:do (?:chính )?mình|(?:của|do) chính mình|tự mình)\s(?:đã\s)?(?:soạn|lập|đề nghị|thực hiện|làm|dự thảo|thẩm định|thẩm tra|kiểm tra|đánh giá)(?:\sthảo)?/iu;
const WRITES_AND_APPROVES = /(?<!\p{L})(?:soạn(?: thảo)?|lập|dự thảo)\s((?:[\p{L}]+\s){1,3}?)(?:và|rồi|đồng thời)\s(?:tự\s)?(?:phê duyệt|duyệt|ký duyệt|thẩm định)\s(?:chính\s)?\1(?:đó|này|ấy|do mình)?/iu;
const SENDS = /(?:^|[.;:]\s)((?:\p{Lu}[\p{L}]*)(?:\s[\p{L}–-]+){0,6}?)\s(?:gửi|chuyển|báo cáo|nộp|trình)\s[^.;]{0,80}?\s(?:cho|về|tới|đến|lên)\s\1(?=\s*(?:[.;,]|$|trước|vào|trong|để|theo|ngay))/gu;
const SELDOM = /(?<!\p{L})(?:đánh giá nội bộ|ĐGNB|đánh giá chất lượng nội bộ|xem xét của lãnh đạo|họp xem xét|xem xét hệ thống)[^.;]{0,80}?(?<!\p{L})(?:(?:hai|ba|bốn|năm|0?[2-5])\snăm\s(?:một|1|0?1)\slần|(?:hai|ba|[23]) năm một lần|(?:18|24|36)\stháng\s(?:một|1)\slần)/iu;

const WITHIN = String.raw`(?:trong (?:thời hạn |vòng |thời gian )?|chậm nhất(?: là)? (?:sau )?|không quá |tối đa )`;
/** Three months from the day that a change of law takes effect (QĐ 19/2014/QĐ-TTg, article 4.4a). */
const LATE_MONTHS = String.raw`${WITHIN}(?:0?[4-9]|1\d|sáu|bốn|năm|chín|mười hai)(?: \([\p{L} ]+\))? tháng (?:kể từ|tính từ|từ|sau)`;
const LATE_UPDATE = new RegExp(
  [
    String.raw`(?<!\p{L})(?:văn bản|pháp luật|quy định|thay đổi)[^.;]{0,60}?(?:cập nhật|đưa|bổ sung|sửa)[^.;]{0,50}?(?:hệ thống|quy trình|tài liệu|HTQLCL)[^.;]{0,60}?${LATE_MONTHS}[^.;]{0,40}?có hiệu lực`,
    String.raw`(?<!\p{L})(?:quy trình|tài liệu)[^.;]{0,60}?(?:cập nhật|sửa|điều chỉnh)[^.;]{0,50}?${LATE_MONTHS}[^.;]{0,20}?(?:văn bản|pháp luật)[^.;]{0,40}?có hiệu lực`,
  ].join('|'),
  'iu',
);
/** Two months from the day that the minutes are signed (TT 26/2014/TT-BKHCN, article 37). */
const LATE_ANSWER = new RegExp(String.raw`(?<!\p{L})(?:khắc phục|trả lời|báo cáo|phát hiện)[^.;]{0,80}?đoàn kiểm tra[^.;]{0,80}?${WITHIN}(?:0?[3-9]|1[0-2]|ba|bốn|sáu)(?: \([\p{L} ]+\))? tháng (?:kể từ|tính từ|từ|sau) (?:khi |ngày )?ký biên bản|(?<!\p{L})thời hạn (?:trả lời|khắc phục|báo cáo khắc phục)(?: [^.;\d]{0,40}?)? (?:là |không quá )*(?:0?[3-9]|1[0-2]|ba|bốn|sáu)(?: \([\p{L} ]+\))? tháng (?:kể từ|tính từ|từ|sau) (?:khi |ngày )?ký biên bản`, 'iu');

/** Composed text. */
export const selfChecksIn = (text: string): readonly FoundSelfCheck[] => {
  const own = text.includes('mình') ? OWN.exec(text) : null;
  const both = text.includes('duyệt') || text.includes('thẩm định') ? WRITES_AND_APPROVES.exec(text) : null;
  const seldom = text.includes(' lần') && /năm|tháng/.test(text) ? SELDOM.exec(text) : null;
  const update = text.includes('hiệu lực') && text.includes(' tháng ') ? LATE_UPDATE.exec(text) : null;
  const answer = text.includes('ký biên bản') ? LATE_ANSWER.exec(text) : null;
  const sends = / (?:cho|về|tới|đến|lên) \p{Lu}/u.test(text) && /gửi|chuyển|báo cáo|nộp|trình/.test(text) ? Array.from(text.matchAll(SENDS)) : [];
  return [
    ...(own && !/không/iu.test(text.slice(Math.max(0, own.index - 40), own.index + own[0].length)) ? [{ kind: 'approves-own' as const, at: own.index, text: own[0] }] : []),
    ...(both && !/không/iu.test(text.slice(Math.max(0, both.index - 40), both.index)) ? [{ kind: 'approves-own' as const, at: both.index, text: both[0] }] : []),
    ...sends.flatMap(({ 0: found, 1: who = '', index }) => (who.split(' ').length < 2 && who.length < 6 ? [] : [{ kind: 'sends-to-itself' as const, at: index + found.indexOf(who), text: found.replace(/^[.;:]\s/u, '') }])),
    ...(update ? [{ kind: 'late-update' as const, at: update.index, text: update[0] }] : []),
    ...(answer ? [{ kind: 'late-answer' as const, at: answer.index, text: answer[0] }] : []),
    ...(seldom ? [{ kind: 'seldom' as const, at: seldom.index, text: seldom[0] }] : []),
  ];
};

/** Heads of the columns that name who is audited and who audits. */
export const isAudited = (header: string): boolean => /^(?:đơn vị|bộ phận|phòng)(?: (?:được|bị))? (?:đánh giá|kiểm tra)$|^(?:đơn vị|bộ phận) được đánh giá$/iu.test(header.trim());
export const audits = (header: string): boolean => /^(?:người|đơn vị|đoàn|chuyên gia|đánh giá viên|nhóm)(?: (?:đánh giá|thực hiện đánh giá|của đơn vị))?$|^đánh giá viên(?: của đơn vị| dự kiến)?$/iu.test(header.trim());
