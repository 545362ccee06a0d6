import { redlineLabels } from '#strings/vi/redline.ts';
import { compareDocuments, type RedlineSide } from '#core/redline/compare-documents.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import type { DocumentKind } from '#core/model/document-kinds.ts';
import type { Wording } from '#core/redline/plain-words.ts';
import type { Redline } from '#core/redline/redline.ts';
import { renderRedline } from '#core/redline/render-redline.ts';
import { summaryLines } from '#core/redline/render-summary.ts';
import { toHtml } from '#core/render/to-html.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { normaliseLineEnds } from '#core/parse/split-front-matter.ts';

/** The words of the page; things are called by their identifiers, and one law has replaced another. */
export const testWording: Wording = { labels: { ...redlineLabels, date: formatCalendarDate }, names: { nameOf: (_, id) => id, isReplacedBy: (older, newer) => older === 'nd-61-2018-nd-cp' && newer === 'nd-118-2025-nd-cp' } };

/** Reads one side of a redline. @throws Error when the text cannot be read. */
export const readSide = (text: string, kind: DocumentKind): RedlineSide => {
  const { document, body, shapeProblems } = readDocument({ path: 'test.mdx', kind, text });
  if (!document || !body.tree) throw new Error(`unreadable: ${JSON.stringify({ shapeProblems, problems: body.problems }).slice(0, 500)}`);
  return { frontMatter: document.frontMatter, tree: body.tree, lines: normaliseLineEnds(text).split('\n') };
};

const BLOCKS = /<(\/?)(div|p|h[1-6]|ul|ol|li|table|caption|thead|tbody|tr|dl|dt|dd|blockquote|pre|hr)\b([^>]*)>/gu;

/** Puts each block on a line of its own, indented. */
const indent = (html: string): string => {
  let depth = 0;
  const lines = html
    .replaceAll(BLOCKS, (tag) => `\n${tag}\n`)
    .split('\n')
    .filter((line) => line !== '');
  return lines
    .map((line) => {
      if (line.startsWith('</') && line.match(BLOCKS)) depth -= 1;
      const shown = `${'  '.repeat(Math.max(depth, 0))}${line}`;
      if (/^<[a-z]/u.test(line) && line.match(BLOCKS) && !line.startsWith('<hr')) depth += 1;
      return shown;
    })
    .join('\n');
};

/** A redline as a person reads it in a fixture: list of changes, counted noise, then the page. */
export const showRedline = (redline: Redline): string => {
  const lines = summaryLines(redline, testWording).map(({ anchors: [anchor], theme, line }) => `<!-- ${anchor}${theme === 'cover' ? ' (cover)' : ''}: ${line} -->`);
  const noise = Object.entries(redline.noise).filter(([, count]) => count > 0);
  const counted = noise.length === 0 ? [] : [`<!-- noise: ${noise.map(([kind, count]) => `${kind} ${count}`).join(', ')} -->`];
  return `${[...(lines.length === 0 ? ['<!-- no changes -->'] : lines), ...counted, indent(toHtml(renderRedline(redline, testWording)))].join('\n')}\n`;
};

/** Compares two files of one document. */
export const redlineOf = ({ older, newer, kind }: { readonly older: string; readonly newer: string; readonly kind: DocumentKind }): Redline =>
  compareDocuments({ older: readSide(older, kind), newer: readSide(newer, kind) });
