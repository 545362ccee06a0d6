import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '#tests/support/browser.ts';
import { readQuestions, readSearchDocuments, successOf, type JudgedQuestion, type Success } from '#tests/support/search-corpus.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { serveSearch } from './search/serve-search.ts';
import { writePeerIndex, writeSearchSite } from './search/write-search-site.ts';

const USAGE = `npm run bench:search [-- --corpus FILE --queries FILE --queries FILE … --copies N]

Asks questions with known answers in a headless Chromium: how often the first hit is right (1), one of the first five (5),
MRR of ten, bytes and time, beside Pagefind as it comes on the same documents. --copies N makes the corpus N times as large.
Documents and questions of our own unless told; FILE is tab-separated (see tests/fixtures/search) or, for documents, one JSON object a line.`;

const OWN = 'tests/fixtures/search';
/** Questions that are each asked of a page just opened, for the bytes of a first question. */
const FIRST_QUESTIONS = 25;
const HITS = 10;

const { values } = parseArgs({ options: { corpus: { type: 'string', default: `${OWN}/documents.tsv` }, queries: { type: 'string', multiple: true }, copies: { type: 'string', default: '1' }, help: { type: 'boolean', default: false } } });

/** What one search engine did. */
interface Run {
  readonly places: readonly (number | undefined)[];
  readonly milliseconds: readonly number[];
  readonly firstBytes: readonly number[];
  readonly nextBytes: readonly number[];
}

const copied = (entries: readonly SearchEntry[], copies: number): readonly SearchEntry[] =>
  Array.from({ length: copies }, (_, copy) => (copy === 0 ? entries : entries.map((entry): SearchEntry => ({ ...entry, code: `${entry.code}.X${copy}`, otherCodes: [], url: `/x${copy}${entry.url}`, title: `${entry.title} đợt ${copy}` })))).flat();

const quantile = (numbers: readonly number[], share: number): number => numbers.toSorted((left, right) => left - right)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

const measure = async (engine: 'sotay' | 'pagefind', site: { readonly url: string; readonly sent: () => number }, questions: readonly JudgedQuestion[]): Promise<Run> => {
  const browser = await launchBrowser();
  try {
    const address = `${site.url}/${engine}.html`;
    const open = async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(address);
      await page.waitForFunction('window.ask !== undefined');
      return page;
    };
    const ask = (page: Awaited<ReturnType<typeof open>>, typed: string) =>
      page.evaluate(({ typed: asked, hits }) => (window as unknown as { ask: (typed: string, hits: number) => Promise<{ codes: readonly string[]; milliseconds: number }> }).ask(asked, hits), { typed, hits: HITS });
    const bytesOf = async <Result>(work: () => Promise<Result>): Promise<{ readonly bytes: number; readonly result: Result }> => {
      const before = site.sent();
      const result = await work();
      return { bytes: site.sent() - before, result };
    };
    const firstBytes: number[] = [];
    const step = Math.max(1, Math.floor(questions.length / FIRST_QUESTIONS));
    for (const { typed } of questions.filter((_, at) => at % step === 0)) {
      const page = await open();
      firstBytes.push((await bytesOf(() => ask(page, typed))).bytes);
      await page.context().close();
    }
    const page = await open();
    const places: (number | undefined)[] = [];
    const milliseconds: number[] = [];
    const nextBytes: number[] = [];
    for (const question of questions) {
      const { bytes, result } = await bytesOf(() => ask(page, question.typed));
      nextBytes.push(bytes);
      const place = result.codes.findIndex((codes) => codes.split(' ').some((code) => question.expected.includes(code)));
      places.push(place < 0 ? undefined : place);
      // Warm: what is loaded is there already when the question comes again.
      milliseconds.push((await ask(page, question.typed)).milliseconds);
    }
    return { places, milliseconds, firstBytes, nextBytes: nextBytes.slice(1) };
  } finally {
    await browser.close();
  }
};

const two = (share: number): string => share.toFixed(2);
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
const line = (name: string, { questions, first, five, reciprocal }: Success, peer: Success): string =>
  `${name.padEnd(18)} ${String(questions).padStart(4)}   ${two(first)} / ${two(five)} / ${two(reciprocal)}   ${two(peer.first)} / ${two(peer.five)} / ${two(peer.reciprocal)}`;

const tell = (questions: readonly JudgedQuestion[], own: Run, peer: Run): string => {
  const of = (run: Run, group?: string): Success => successOf(group ?? 'all', run.places.filter((_, at) => group === undefined || questions[at]?.group === group));
  const groups = [...new Set(questions.map(({ group }) => group))];
  const costs = ({ milliseconds, firstBytes, nextBytes }: Run): string =>
    `first question ${kib(quantile(firstBytes, 0.5))} (at most ${kib(Math.max(...firstBytes))}), next ${kib(quantile(nextBytes, 0.5))}, warm ${quantile(milliseconds, 0.5).toFixed(0)} ms, p95 ${quantile(milliseconds, 0.95).toFixed(0)} ms`;
  return ['                         Sotay 1 / 5 / MRR    Pagefind 1 / 5 / MRR', ...groups.map((group) => line(group, of(own, group), of(peer, group))), line('all', of(own), of(peer)), `Sotay:    ${costs(own)}`, `Pagefind: ${costs(peer)}`].join('\n');
};

const bench = async (): Promise<void> => {
  const entries = copied(readSearchDocuments(values.corpus), Number(values.copies));
  const folder = await mkdtemp(join(tmpdir(), 'sotay-search-'));
  try {
    const ownSeconds = await writeSearchSite(folder, entries);
    const peerSeconds = await writePeerIndex(folder, entries);
    process.stdout.write(`${entries.length} documents; index made in ${ownSeconds.toFixed(1)} s, Pagefind ${peerSeconds.toFixed(1)} s\n\n`);
    const site = await serveSearch(folder);
    try {
      for (const file of values.queries ?? [`${OWN}/queries.tsv`, `${OWN}/queries-outsiders.tsv`]) {
        const questions = readQuestions(file);
        const own = await measure('sotay', site, questions);
        const peer = await measure('pagefind', site, questions);
        process.stdout.write(`${file}\n${tell(questions, own, peer)}\n\n`);
      }
    } finally {
      await site.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

if (values.help) process.stdout.write(`${USAGE}\n`);
else await bench();
