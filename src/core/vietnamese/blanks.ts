/** A blank that was never filled in. */
export interface Blank {
  readonly kind: 'number' | 'date' | 'leader';
  readonly at: number;
  readonly text: string;
}

/** Blanks, dots or lines in place of figures; bounded, so that a hostile run of blanks costs nothing. */
const GAP = String.raw`[\s.…_]{0,40}`;
const DOTS = String.raw`\s{0,20}[.…_]{1,40}\s{0,20}`;
/** `Số:   /KH-UBND`, `số ....../2025/NĐ-CP`; the sign after the stroke has a hyphen or follows a year. */
const NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:[Ss]ố|SỐ)\s{0,9}:?${GAP}/(?:20\d\d/)?[A-ZĐ][A-Za-zĐ]{0,5}(?:-[\p{L}]{1,12}|(?=\s*ngày))`, 'gu');
/** `Tờ trình số     của Văn phòng`, `Biên bản họp số … ngày`, `Quyết định số (chưa có số)`: a paper whose number is no figure at all. */
const PAPER_NUMBER = /(?<!\p{L})(?:[Qq]uyết định|[Kk]ế hoạch|[Tt]ờ trình|[Cc]ông văn|[Tt]hông báo|[Bb]áo cáo|[Bb]iên bản|[Nn]ghị quyết|[Hh]ợp đồng)(?:\s\p{Ll}+){0,2}\ssố(?:\s{2,40}(?=(?:của|ngày|về|v\/v)(?!\p{L}))|\s?(?:…|\.{2,20}|_{2,20})\s?(?=(?:của|ngày|về|v\/v|được|do)(?!\p{L})|[,;]|\.(?=\s|$))|\s\((?:chưa (?:có|cấp|ghi)(?: số)?|để trống|bổ sung(?: số)? sau)\))/gu;
/** `ngày  /01/2023`, `ngày … tháng … năm …`, `ngày    tháng 3 năm 2026`. */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[Nn]gày(?:(?:${DOTS}|\s{0,20})/${GAP}\d{0,2}${GAP}/${GAP}(?:\d{2,4})?|(?:${DOTS}|\s{2,20})tháng${GAP}\d{0,2}${GAP}năm(?:\s{0,20}\d{4}|\s{0,20}[.…_]{1,40})?|\s{0,9}\d{1,2}\s{1,9}tháng(?:${DOTS}|\s{2,20})năm|\s{1,9}tháng\s{1,9}năm\s{1,9}20\d\d)`,
  'gu',
);
/** Dots in angle brackets are a leftover of a template. */
const LEADER = /(?<![<.])\.{5,}|(?:\.\s){4,}|…(?:\s?…)+|_{4,}|(?<=^|[\s:(])(?:…\.+|\.{3,}…|\.{4})(?=[\s)/]|$)/gu;

/** `thời gian lưu: ... năm`: three dots in place of a figure, before what is counted. */
const FIGURE = /(?<=^\s?|[:(]\s?)(?:\.{3,4}|…)(?=\s(?:năm|tháng|ngày|giờ|bộ|bản|người|đồng|trang|lần)(?!\p{L}))|(?<=\s)_{2,3}(?=\s(?:năm|tháng|ngày|giờ|bộ|bản|người|đồng|trang|lần)(?!\p{L}))/gu;

/** `Khoản … Điều 18`, `năm 202...`: a number of a provision or a year that was never filled in. */
const PROVISION = /(?<=(?<!\p{L})(?:khoản|điều|điểm|phụ lục|chương)\s)(?:\.{2,10}|…|_{2,10})(?=[\s,;.)])|(?<=(?<!\p{L})năm\s)20\d?(?:\.{2,10}|…|_{1,10})/giu;

/** Inside quotation marks a text shows how another paper is laid out. */
const QUOTED = /[“«][^”»]*$/u;

const matches = (text: string, { pattern, kind }: { readonly pattern: RegExp; readonly kind: Blank['kind'] }): readonly Blank[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ kind, at: index, text: found.trim() })).filter(({ at }) => !QUOTED.test(text.slice(Math.max(at - 200, 0), at)));

const mayHaveLeader = /\.\.\.|\.\s\.|…|__/;

/** Blank numbers, blank dates and dot leaders of a composed text, in reading order; a leader inside a number or date is part of it. */
export const blanksIn = (text: string): readonly Blank[] => {
  const named = [
    ...(text.includes('/') ? matches(text, { pattern: NUMBER, kind: 'number' }) : []),
    ...(/\ssố(?:\s\s|\s?[.…_]|\s\()/u.test(text) ? matches(text, { pattern: PAPER_NUMBER, kind: 'number' }) : []),
    ...(text.includes('gày') ? matches(text, { pattern: DATE, kind: 'date' }) : []),
  ];
  const leaders = mayHaveLeader.test(text)
    ? [...matches(text, { pattern: LEADER, kind: 'leader' }), ...matches(text, { pattern: FIGURE, kind: 'leader' }), ...matches(text, { pattern: PROVISION, kind: 'leader' })].filter(({ at }) => !named.some((blank) => blank.at <= at && at < blank.at + blank.text.length))
        .filter((blank, index, all) => all.findIndex(({ at }) => Math.abs(at - blank.at) < 4) === index)
    : [];
  return named.length + leaders.length < 2 ? [...named, ...leaders] : [...named, ...leaders].toSorted((left, right) => left.at - right.at);
};
