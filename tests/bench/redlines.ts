import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { roleOfPath } from '#core/parse/read-content.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { compareDocuments, type RedlineSide } from '#core/redline/compare-documents.ts';
import { writeRedline } from '#core/redline/render-redline.ts';
import { renderSummary, summaryLines } from '#core/redline/render-summary.ts';
import { toHtml } from '#core/render/to-html.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import { redlineLabels } from '#strings/vi/redline.ts';
import { editText } from './agency/edit-text.ts';
import { generateAgency } from './agency/generate-agency.ts';
import { seededRandom } from './agency/random.ts';

interface RedlineSize {
  readonly redlines: number;
  /** Texts of one document. */
  readonly issues: number;
  readonly seed: number;
}

/** What redlines of made-up documents cost, in processor seconds of one core. */
export interface RedlineCost {
  readonly redlines: number;
  /** Mean of the texts. */
  readonly words: number;
  readonly changes: number;
  readonly readSeconds: number;
  readonly compareSeconds: number;
  readonly renderSeconds: number;
}

const wording = { labels: { ...redlineLabels, date: formatCalendarDate }, names: { nameOf: (_: string, id: string) => id, isReplacedBy: () => false } };

/** Texts of one document, oldest first, each compared with the next and with the last, as a site with their whole history does. */
const pairsOf = <Text>(texts: readonly Text[]): readonly (readonly [older: Text, newer: Text])[] =>
  texts.flatMap((older, index) => [...new Set(texts.slice(index + 1, index + 2).concat(texts.slice(Math.max(index + 1, texts.length - 1))))].map((newer) => [older, newer] as const));

/** Compares the issues of documents of 600 to 1,200 words, each edited into the next, and prints the pages. Two issues make pairs whose texts are read for one comparison alone. */
export const measureRedlines = ({ redlines, issues, seed }: RedlineSize): RedlineCost => {
  const random = seededRandom(seed);
  const sources = generateAgency({ documents: 400, seed }).flatMap(({ path, text }) => {
    const role = roleOfPath(path);
    return role.kind === 'document' && role.documentKind !== 'form' ? [{ path, kind: role.documentKind, text }] : [];
  });
  const spent = { read: 0, compare: 0, render: 0 };
  const spend = <Result>(phase: keyof typeof spent, work: () => Result): Result => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    spent[phase] += (user + system) / 1e6;
    return result;
  };
  const lengths: number[] = [];
  let changes = 0;
  let count = 0;
  for (let turn = 0; count < redlines; turn += 1) {
    const source = sources[turn % sources.length];
    if (!source) break;
    const texts = [source.text];
    while (texts.length < issues) texts.push(editText(texts.at(-1) ?? '', random));
    const sides = spend('read', () => texts.flatMap((text): readonly RedlineSide[] => {
      const { document, body } = readDocument({ ...source, text });
      return document && body.tree ? [{ frontMatter: document.frontMatter, tree: body.tree, lines: text.split('\n') }] : [];
    }));
    for (const [older, newer] of pairsOf(sides).slice(0, redlines - count)) {
      const redline = spend('compare', () => compareDocuments({ older, newer }));
      spend('render', () => toHtml(renderSummary(summaryLines(redline, wording), wording.labels)) + writeRedline(redline, wording));
      changes += redline.summary.length;
      count += 1;
    }
    lengths.push(...texts.map((text) => text.split(/\s+/u).length));
  }
  return { redlines: count, words: Math.round(lengths.reduce((sum, each) => sum + each, 0) / Math.max(lengths.length, 1)), changes, readSeconds: spent.read, compareSeconds: spent.compare, renderSeconds: spent.render };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { redlines: { type: 'string', default: '2000' }, issues: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } } });
  process.stdout.write(`${JSON.stringify(measureRedlines({ redlines: Number(values.redlines), issues: Number(values.issues), seed: Number(values.seed) }), null, 2)}\n`);
}
