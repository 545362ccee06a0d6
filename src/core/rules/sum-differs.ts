import type { ProseBlock } from '../parse/prose.ts';
import { addsRow, copySumsIn, countsGroups, dossierColumns, holdsShares, isNotAdded, isReckoned, numberInCell, opensTotals, productColumns, sortedSumsIn, toldSumsIn } from '../vietnamese/reckoned-columns.ts';
import { bandIn, faultBetween, mustJoin, shareBound } from '../vietnamese/bands.ts';
import { numbersRows } from '../vietnamese/row-columns.ts';
import { toldBandsIn } from '../vietnamese/told-bands.ts';
import { wrongProductsIn, wrongRatesIn } from '../vietnamese/told-rates.ts';
import { wrongSharesIn } from '../vietnamese/told-shares.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import type { Rule } from './rule.ts';
import { onceAText } from './once-a-text.ts';
import { isStanding } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf, type TypedRow, type TypedTable } from './typed-tables.ts';

const FEWEST = 2;
const LONGEST_SHOWN = 120;

/** Figures were rounded before they were added. */
const slack = (numbers: readonly { readonly decimals: number }[]): number => (numbers.some(({ decimals }) => decimals > 0) ? 0.06 * numbers.length : 0.0001);

const hit = (block: ProseBlock, problem: string, { expected, words = block.text.trim() }: { readonly expected: number; readonly words?: string }): PlacedHit => ({
  block,
  at: 0,
  params: { words, problem, expected: String(Math.round(expected * 1000) / 1000).replace('.', ',') },
});

const opensWithTotal = ({ cells }: TypedRow): boolean => [...cells].toSorted(([one], [other]) => one - other).slice(0, 2).some(([, { text }]) => opensTotals(text));

/** The last row gives what the rows above it come to. */
const columnHits = ({ headers, rows }: TypedTable): readonly PlacedHit[] => {
  const last = rows.at(-1);
  const above = rows.slice(0, -1);
  if (!last || above.length < FEWEST || !opensWithTotal(last) || above.some(opensWithTotal)) return [];
  // Groups with sums of their own would be counted twice.
  if (above.some(({ cells }) => countsGroups(cells.get(0)?.text ?? ''))) return [];
  return [...last.cells].flatMap(([column, block]) => {
    const header = headers.get(column) ?? '';
    const total = numberInCell(block.text);
    if (!total || (isNotAdded(header) && !holdsShares(header)) || (total.unit === '%' && !holdsShares(header))) return [];
    const numbers = above.map(({ cells }) => numberInCell(cells.get(column)?.text ?? ''));
    const read = numbers.flatMap((number) => number ?? []);
    if (read.length < above.length || read.some(({ unit }) => unit !== total.unit && unit !== '')) return [];
    const sum = read.reduce((all, { value }) => all + value, 0);
    return Math.abs(sum - total.value) <= slack(read) ? [] : [hit(block, 'column', { expected: sum })];
  });
};

/** Parts of a hundred in a table without a row of totals. */
const shareHits = ({ headers, rows }: TypedTable): readonly PlacedHit[] => {
  if (rows.some(opensWithTotal) || rows.length < FEWEST || rows.some(({ cells }) => countsGroups(cells.get(0)?.text ?? ''))) return [];
  return [...headers].filter(([, header]) => holdsShares(header)).flatMap(([column]) => {
    const cells = rows.flatMap(({ cells: row }) => row.get(column) ?? []);
    const numbers = cells.flatMap(({ text }) => numberInCell(text) ?? []);
    const sum = numbers.reduce((all, { value }) => all + value, 0);
    const block = cells.at(-1);
    const isHundred = Math.abs(sum - 100) <= slack(numbers) || Math.abs(sum - 1) <= 0.001 || sum < 50 || sum > 150;
    return block === undefined || numbers.length < rows.length || isHundred ? [] : [hit(block, 'shares', { expected: sum, words: headers.get(column) ?? '' })];
  });
};

/** The last column gives what those before it come to. */
const rowHits = ({ headers, rows }: TypedTable): readonly PlacedHit[] => {
  const last = Math.max(-1, ...headers.keys());
  if (!addsRow(headers.get(last) ?? '')) return [];
  const parts = [...headers].filter(([column, header]) => column < last && !numbersRows(header)).map(([column]) => column);
  const counted = parts.filter((column) => rows.every(({ cells }) => numberInCell(cells.get(column)?.text ?? '')));
  // A column of prices, rates or years among the parts tells that the last adds up something else.
  if (counted.length < FEWEST || parts.length > counted.length + 1 || counted.some((column) => isNotAdded(headers.get(column) ?? ''))) return [];
  return rows.filter((row) => !opensWithTotal(row)).flatMap(({ cells }) => {
    const block = cells.get(last);
    const total = numberInCell(block?.text ?? '');
    if (!block || !total) return [];
    const numbers = counted.flatMap((column) => numberInCell(cells.get(column)?.text ?? '') ?? []);
    const sum = numbers.reduce((all, { value }) => all + value, 0);
    return Math.abs(sum - total.value) <= slack(numbers) ? [] : [hit(block, 'row', { expected: sum })];
  });
};

const productHits = ({ headers, rows }: TypedTable): readonly PlacedHit[] =>
  productColumns(headers).flatMap(([one, other, product]) =>
    rows.flatMap(({ cells }) => {
      const block = cells.get(product);
      const [first, second, result] = [one, other, product].map((column) => numberInCell(cells.get(column)?.text ?? ''));
      if (!block || !first || !second || !result) return [];
      const expected = first.value * second.value;
      // Sums of money may be rounded to a thousand, or told in thousands.
      return Math.abs(expected - result.value) <= Math.max(0.5, expected * 0.001) || [1e3, 1e6].some((scale) => Math.abs(expected - result.value * scale) < scale) ? [] : [hit(block, 'product', { expected })];
    }),
  );

/** Dossiers in time and too late make all of them, and their rate is that of the two. */
const dossierHits = ({ headers, rows }: TypedTable): readonly PlacedHit[] => {
  const columns = dossierColumns(headers);
  if (!columns) return [];
  // A row of totals is wrong where one above it is.
  const read = rows.filter((row) => !opensWithTotal(row)).map(({ cells }) => {
    const numberAt = (column: number | undefined) => numberInCell(column === undefined ? '' : (cells.get(column)?.text ?? ''));
    return { block: cells.get(columns.whole), rateBlock: columns.rate === undefined ? undefined : cells.get(columns.rate), whole: numberAt(columns.whole), parts: columns.parts.map(numberAt), inTime: numberAt(columns.inTime), rate: numberAt(columns.rate) };
  });
  // Where hardly a row adds up, some dossiers are told nowhere.
  const wrong = read.filter(({ whole, parts }) => whole && parts.every((part) => part) && parts.reduce((all, part) => all + (part?.value ?? 0), 0) !== whole.value);
  const sums = wrong.length * 2 >= read.length ? [] : wrong.flatMap(({ block, parts }) => (block ? [hit(block, 'parts', { expected: parts.reduce((all, part) => all + (part?.value ?? 0), 0) })] : []));
  const isRate = ({ whole, inTime, rate }: (typeof read)[number]): boolean => !whole || !inTime || !rate || whole.value === 0 || Math.abs((inTime.value / whole.value) * WHOLE - rate.value) < RATE_SLACK;
  const wrongRates = read.filter((row) => !isRate(row));
  // A rate of something else is wrong in every row.
  const rates = wrongRates.length * 2 >= read.length ? [] : wrongRates.flatMap(({ rateBlock, inTime, whole }) => (rateBlock ? [hit(rateBlock, 'row-rate', { expected: Math.round(((inTime?.value ?? 0) / (whole?.value ?? 1)) * 1000) / 10 })] : []));
  return [...sums, ...rates];
};

const WHOLE = 100;
/** Cut off or rounded, with or without decimals. */
const RATE_SLACK = 0.6;

/** Bands of one column, as of prices or points, follow one another without a hole; one that does not bears a mistyped bound. */
const bandHits = ({ headers, rows }: TypedTable): readonly PlacedHit[] =>
  [...headers].flatMap(([column, header]): readonly PlacedHit[] => {
    const bands = rows.flatMap(({ cells }) => {
      const block = cells.get(column);
      const band = block && bandIn(block.text);
      return block && band ? [{ block, band }] : [];
    });
    const [first] = bands;
    if (!first || bands.length < FEWEST_BANDS || bands.length < rows.length || bands.some(({ band }) => band.unit !== first.band.unit) || !mustJoin(header, bands.map(({ band }) => band))) return [];
    const sorted = bands.toSorted((one, other) => one.band.from - other.band.from || one.band.to - other.band.to);
    const faults = sorted.slice(1).flatMap((upper, place) => {
      const lower = sorted[place];
      // One value in two bands is a slip where the others begin behind the end of the one before.
      const isShared = lower !== undefined && shareBound(lower.band, upper.band) && sorted.slice(1).some(({ band }, at) => band.from === (sorted[at]?.band.to ?? band.from) + 1);
      const fault = isShared ? 'overlap' : lower && faultBetween(lower.band, upper.band);
      return lower && fault ? [{ lower, upper, fault }] : [];
    });
    const [fault] = faults;
    // Bands of several things in one column overlap more than once.
    return !fault || faults.length > 1 ? [] : [{ block: fault.upper.block, at: 0, params: { words: fault.upper.block.text.trim(), problem: fault.fault, expected: fault.lower.block.text.trim() } }];
  });

const FEWEST_BANDS = 3;

const sharesIn = onceAText(wrongSharesIn);

const tablesWorthIt = (blocks: readonly ProseBlock[]): readonly TypedTable[] => {
  const { heads, hasTotals } = tableSignsOf(blocks);
  return hasTotals || heads.some(isReckoned) ? typedTablesOf(blocks) : [];
};

/** Sums and products that a text gives are those of its figures. */
export const sumDiffers: Rule = {
  id: 'sum-differs',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) =>
    !isStanding(reading)
      ? []
      : [
          ...tablesWorthIt(blocks).flatMap((table) => [...columnHits(table), ...shareHits(table), ...rowHits(table), ...productHits(table)]),
          ...(tableSignsOf(blocks).heads.some((head) => /hạn/u.test(head)) ? typedTablesOf(blocks).flatMap(dossierHits) : []),
          ...blocks.flatMap((block) => sortedSumsIn(block.text).map(({ at, text, sum }) => ({ block, at, params: { words: text, problem: 'sorted', expected: String(sum) } }))),
          ...blocks.flatMap((block) => copySumsIn(block.text).map(({ at, text, sum }) => ({ block, at, params: { words: text, problem: 'copies', expected: String(sum) } }))),
          ...(blocks.filter(({ cell, text }) => cell !== undefined && cell.row > 0 && bandIn(text)).length < FEWEST_BANDS ? [] : typedTablesOf(blocks).flatMap(bandHits)),
          ...blocks.flatMap((block) => toldBandsIn(block.text).map(({ at, text, other, fault }) => ({ block, at, params: { words: text, problem: fault, expected: other } }))),
          ...blocks.flatMap((block) => toldSumsIn(block.text).map(({ at, text, sum }) => ({ block, at, params: { words: text, problem: 'told', expected: String(sum) } }))),
          ...blocks.flatMap((block) => sharesIn(block.text).filter(({ at }) => !sortedSumsIn(block.text).some((sum) => sum.at === at)).map(({ at, text, problem, expected }) => ({ block, at, params: { words: text.slice(0, LONGEST_SHOWN), problem: `told-${problem}`, expected } }))),
          ...blocks.flatMap((block) => wrongProductsIn(block.text).map(({ at, text, expected }) => ({ block, at, params: { words: text, problem: 'product', expected } }))),
          ...blocks.flatMap((block) => wrongRatesIn(block.text).map(({ at, text, expected }) => ({ block, at, params: { words: text, problem: 'rate', expected } }))),
        ],
  ),
};
