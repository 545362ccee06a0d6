import { textOf, type HtmlPage } from './html-page.ts';

const all = (html: string, pattern: RegExp): readonly string[] => Array.from(html.matchAll(pattern), ([, inner = '']) => textOf(inner));

/** What the page of a text says of its standing, line by line: version and badge, banner, notices. */
export const shownStanding = ({ html }: Pick<HtmlPage, 'html'>): readonly string[] => {
  const [version = ''] = all(html, /<html[^>]* data-issue="([^"]*)"/gu);
  const [badge = 'no badge'] = all(html, /<p(?: class="status-line__status")?>\s*(<span class="status-badge[\s\S]*?<\/span>)/gu);
  return [
    `${version.replace(/^Lần ban hành 0?(\d+)(?:, sửa đổi 0?(\d+))?$/u, (_, issue: string, revision = '0') => `${issue}/${revision}`)} ${badge}`,
    ...all(html, /<div class="draft-banner[^>]*>([\s\S]*?)<\/div>/gu),
    ...all(/<div class="standing-notice"[^>]*>([\s\S]*?)<\/div>/u.exec(html)?.[1] ?? '', /<p[^>]*>([\s\S]*?)<\/p>/gu),
  ];
};

/** The row of a document in a register: version, day of effect, standing and day of the next review as they are written. */
export const shownRow = ({ html }: HtmlPage, code: string): string => {
  const row = html.split(/<tr(?=[\s>])/u).find((part) => part.includes(`data-code="${code}"`)) ?? '';
  return ['Lần BH/SĐ', 'Ngày hiệu lực', 'Tình trạng', 'Hạn soát xét'].map((label) => textOf(new RegExp(`<td[^>]*data-label="${label}"[^>]*>([\\s\\S]*?)</td>`, 'u').exec(row)?.[1] ?? 'no cell')).join(' | ');
};
