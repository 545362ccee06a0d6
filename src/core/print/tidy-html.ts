/** Elements beside which no blank is ever drawn: they begin and end a line, or lie in a table or a flexible box of our style sheet. */
const edges: ReadonlySet<string> = new Set([
  'html', 'head', 'meta', 'link', 'title', 'body', 'header', 'footer', 'main', 'nav', 'article', 'section', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
  'figure', 'figcaption', 'blockquote', 'details', 'summary', 'form',
]);

/** What is one piece: what keeps its blanks as they stand, a comment, a tag with its quoted attributes. */
const PIECE = /<(?:!--[\s\S]*?-->|(pre|textarea|script|style)\b[\s\S]*?<\/\1>|\/?[a-z][^\s/>]*[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>)/iy;

const NAME = /[a-z][^\s/>]*/iy;

/** The end of what a pattern finds at a place; the place itself when it finds nothing. */
const endOf = (pattern: RegExp, html: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(html) ? pattern.lastIndex : at;
};

const isEdge = (html: string, at: number): boolean => {
  const from = at + (html[at + 1] === '/' ? 2 : 1);
  return edges.has(html.slice(from, endOf(NAME, html, from)).toLowerCase());
};

/** Takes away the blanks of a page that nobody sees, which a template leaves between its tags: 2 in 100 of what goes over the line. */
export const tidyHtml = (html: string): string => {
  let tidied = '';
  let kept = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const end = endOf(PIECE, html, at);
    const next = html.indexOf('<', Math.max(end, at + 1));
    // Most tags stand close together: only where blanks go is the page cut, and only there does the name of a tag matter.
    if (end > at && (isBlank(html.charCodeAt(at - 1)) || isBlank(html.charCodeAt(end))) && isEdge(html, at)) {
      tidied += html.slice(kept, beforeBlanks(html, kept, at)) + html.slice(at, end);
      kept = next === -1 ? end : pastBlanks(html, end, next);
    }
    at = next;
  }
  return tidied + html.slice(kept);
};

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

const pastBlanks = (html: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isBlank(html.charCodeAt(at))) at += 1;
  return at;
};

const beforeBlanks = (html: string, from: number, to: number): number => {
  let at = to;
  while (at > from && isBlank(html.charCodeAt(at - 1))) at -= 1;
  return at;
};
