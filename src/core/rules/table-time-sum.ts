import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { addTimes, amountIn } from '../schedule/add-times.ts';
import { lengthOf } from '../schedule/process-cases.ts';
import { compare, showRatio, subtract } from '../schedule/ratio.ts';
import { readTime } from '../schedule/read-time.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import type { Finding } from './rule.ts';

const TIME_COLUMN = /^thời (?:gian|hạn)(?! (?:lưu|bảo quản|áp dụng))/iu;
const TOTAL = /^(?:tổng|cộng)(?!\p{L})/iu;
/** Rows that are not done one after another. */
const NOT_IN_TURN = /song song|đồng thời|cùng lúc|trường hợp|phương án|hoặc/iu;

interface Cell {
  readonly block: ProseBlock;
  readonly row: number;
  readonly header: string;
}

/** Cells of the tables of a text, by table. */
const tablesOf = (reading: DocumentReading): readonly (readonly Cell[])[] => {
  const tables = new Map<number, Cell[]>();
  for (const block of proseOf(reading)) {
    if (block.cell === undefined || block.cell.row === 0) continue;
    const { table, row, header } = block.cell;
    tables.set(table, [...(tables.get(table) ?? []), { block, row, header }]);
  }
  return [...tables.values()];
};

const findingIn = (cells: readonly Cell[], { reading, content }: { readonly reading: DocumentReading; readonly content: ContentReading }): readonly Finding[] => {
  const last = Math.max(...cells.map(({ row }) => row));
  const totalRow = cells.filter(({ row }) => row === last);
  const total = totalRow.find(({ header }) => TIME_COLUMN.test(header));
  if (!total || !totalRow.some(({ block }) => TOTAL.test(block.text.trim())) || cells.some(({ block }) => NOT_IN_TURN.test(block.text))) return [];
  const limit = lengthOf(readTime(total.block.text));
  const times = cells.filter(({ row, header }) => row < last && header === total.header).map(({ block }) => readTime(block.text));
  if (!limit || times.length < 2 || times.some(({ kind }) => kind !== 'amount' && kind !== 'at-once' && kind !== 'not-counted')) return [];
  const sum = addTimes(times, limit);
  if (sum.kind !== 'sum') return [];
  const promised = amountIn(limit, sum.unit);
  if (!promised || !sum.most || compare(sum.most, promised) === 0) return [];
  const isOver = compare(sum.most, promised) > 0;
  return [{
    location: placeInProse(content, { path: reading.path, block: total.block, at: 0 }),
    params: {
      words: total.block.text,
      problem: isOver ? 'table-over' : 'table-under',
      unit: sum.unit,
      sum: showRatio(sum.most),
      promised: showRatio(promised),
      said: limit.kind === 'unsaid' && sum.said === 'unsaid' ? 'unsaid' : 'said',
      difference: showRatio(isOver ? subtract(sum.most, promised) : subtract(promised, sum.most)),
    },
  }];
};

/** Tables typed into a text whose last row gives a total that the times above do not come to. */
export const tableTimeSums = (reading: DocumentReading, content: ContentReading): readonly Finding[] =>
  reading.known.status === 'withdrawn' || !reading.body.tree ? [] : tablesOf(reading).flatMap((cells) => findingIn(cells, { reading, content }));
