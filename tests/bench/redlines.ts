import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { roleOfPath } from '#core/parse/read-content.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { compareDocuments, type RedlineSide } from '#core/redline/compare-documents.ts';
import { renderRedline } from '#core/redline/render-redline.ts';
import { renderSummary } from '#core/redline/render-summary.ts';
import { toHtml } from '#core/render/to-html.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import { redlineLabels } from '#strings/vi/redline.ts';
import { editText } from './agency/edit-text.ts';
import { generateAgency } from './agency/generate-agency.ts';
import { seededRandom } from './agency/random.ts';

/** What redlines of made-up documents cost, in processor seconds of one core. */
export interface RedlineCost {
  readonly redlines: number;
  /** Mean of the newer texts. */
  readonly words: number;
  readonly changes: number;
  readonly readSeconds: number;
  readonly compareSeconds: number;
  readonly renderSeconds: number;
}

const wording = { labels: { ...redlineLabels, date: formatCalendarDate }, names: { nameOf: (_: string, id: string) => id } };

/** Compares documents of 600 to 1,200 words with an edited text of each, and prints the pages. */
export const measureRedlines = ({ redlines, seed }: { readonly redlines: number; readonly seed: number }): RedlineCost => {
  const random = seededRandom(seed);
  const sources = generateAgency({ documents: 400, seed }).flatMap(({ path, text }) => {
    const role = roleOfPath(path);
    return role.kind === 'document' && role.documentKind !== 'form' ? [{ path, kind: role.documentKind, text }] : [];
  });
  const read = (source: (typeof sources)[number], text: string): RedlineSide | undefined => {
    const { document, body } = readDocument({ ...source, text });
    return document && body.tree ? { frontMatter: document.frontMatter, tree: body.tree } : undefined;
  };
  const spent = { read: 0, compare: 0, render: 0 };
  const spend = <Result>(phase: keyof typeof spent, work: () => Result): Result => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    spent[phase] += (user + system) / 1e6;
    return result;
  };
  let words = 0;
  let changes = 0;
  let count = 0;
  for (const source of Array.from({ length: redlines }, (_, index) => sources[index % sources.length])) {
    if (!source) break;
    const edited = editText(source.text, random);
    const [older, newer] = spend('read', () => [read(source, source.text), read(source, edited)]);
    if (!older || !newer) continue;
    const redline = spend('compare', () => compareDocuments({ older, newer }));
    spend('render', () => toHtml(renderSummary(redline, wording)) + toHtml(renderRedline(redline, wording)));
    words += edited.split(/\s+/u).length;
    changes += redline.summary.length;
    count += 1;
  }
  return { redlines: count, words: Math.round(words / Math.max(count, 1)), changes, readSeconds: spent.read, compareSeconds: spent.compare, renderSeconds: spent.render };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { redlines: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } } });
  process.stdout.write(`${JSON.stringify(measureRedlines({ redlines: Number(values.redlines), seed: Number(values.seed) }), null, 2)}\n`);
}
