import type { Cost } from './measure/measure-command.ts';
import type { PageWeights } from './measure/page-weights.ts';

/** One thing that was measured, with the cost of each run. */
export interface Measured {
  readonly name: MeasuredName;
  readonly runs: readonly Cost[];
}

export const measuredNames = ['floor', 'eleventy', 'cold', 'cold search', 'unchanged', 'unchanged search', 'edited', 'edited search', 'check'] as const;
export type MeasuredName = (typeof measuredNames)[number];

export interface BenchReport {
  readonly documents: number;
  readonly machine: string;
  readonly measured: readonly Measured[];
  readonly weights: PageWeights | undefined;
}

interface Aim {
  readonly words: string;
  /** What was reached; undefined when it was not measured. */
  readonly reached: number | undefined;
  readonly limit: number;
  readonly unit: string;
}

const MIB = 1024 ** 2;
const KIB = 1024;

const labels: Readonly<Record<MeasuredName, string>> = {
  floor: 'Floor: bare reader and a string template',
  eleventy: 'Eleventy, full build',
  cold: 'Sotay, cold build',
  'cold search': '  of it search index',
  unchanged: 'Sotay, nothing changed',
  'unchanged search': '  of it search index',
  edited: 'Sotay, after one edit',
  'edited search': '  of it search index',
  check: 'sotay check',
};

/** The middle value; the lower of two. */
const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? 0;

const middle = (runs: readonly Cost[]): Cost => ({
  wallSeconds: median(runs.map(({ wallSeconds }) => wallSeconds)),
  cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
  peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
});

type Figure = 'wallSeconds' | 'cpuSeconds';

/** What was measured, by name, each as the middle of its runs. */
export const middles = ({ measured }: BenchReport): ReadonlyMap<MeasuredName, Cost> => new Map(measured.map(({ name, runs }) => [name, middle(runs)]));

/** The aims of the project at 2,000 documents, with what this run reached. */
const aimsOf = (report: BenchReport): readonly Aim[] => {
  const costs = middles(report);
  const peer = costs.get('eleventy');
  const ratio = (name: 'cold' | 'edited', figure: Figure): number | undefined => {
    const [whole, search] = [costs.get(name), costs.get(`${name} search`)];
    return whole && search && peer && (whole[figure] - search[figure]) / peer[figure];
  };
  const cold = costs.get('cold');
  return [
    { words: 'cold build without search ÷ Eleventy, wall', reached: ratio('cold', 'wallSeconds'), limit: 1.6, unit: '×' },
    { words: 'cold build without search ÷ Eleventy, processor', reached: ratio('cold', 'cpuSeconds'), limit: 1.6, unit: '×' },
    { words: 'after one edit without search ÷ Eleventy, wall', reached: ratio('edited', 'wallSeconds'), limit: 0.5, unit: '×' },
    { words: 'after one edit without search ÷ Eleventy, processor', reached: ratio('edited', 'cpuSeconds'), limit: 0.5, unit: '×' },
    { words: 'highest memory of a cold build', reached: cold && cold.peakBytes / MIB, limit: 1024, unit: 'MiB' },
    { words: 'sotay check, wall', reached: costs.get('check')?.wallSeconds, limit: 8, unit: 's' },
    { words: 'heaviest page, HTML and CSS, compressed', reached: report.weights && report.weights.heaviestSent / KIB, limit: 15, unit: 'KiB' },
  ];
};

/** The report as a person reads it. */
export const printReport = (report: BenchReport): string => {
  const { documents, machine, measured, weights } = report;
  const runs = Math.max(0, ...measured.map((entry) => entry.runs.length));
  const costs = middles(report);
  const rows = [...costs].map(([name, { wallSeconds, cpuSeconds, peakBytes }]) => [labels[name], wallSeconds.toFixed(2), cpuSeconds.toFixed(2), peakBytes > 0 ? (peakBytes / MIB).toFixed(0) : '–']);
  const aims = aimsOf(report).flatMap(({ words, reached, limit, unit }) =>
    reached === undefined ? [] : [[words, reached.toFixed(2), `≤ ${limit} ${unit}`, reached <= limit ? 'reached' : 'missed']],
  );
  return [
    `${documents} documents; ${machine}; middle of ${runs} run${runs === 1 ? '' : 's'}`,
    '',
    ...table(['', 'wall s', 'cpu s', 'peak MiB'], rows),
    ...(weights ? ['', `${weights.pages} document pages: ${(weights.meanBytes / KIB).toFixed(1)} KiB of HTML on average; with CSS, compressed: half below ${(weights.medianSent / KIB).toFixed(1)} KiB, heaviest ${(weights.heaviestSent / KIB).toFixed(1)} KiB (${weights.heaviest})`] : []),
    ...(aims.length > 0 ? ['', ...table(['Aims, set for 2,000 documents', 'here', 'aim', ''], aims)] : []),
  ].join('\n');
};

/** Columns lined up: the first to the left, the others to the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all.map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd());
};
