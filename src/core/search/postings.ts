/** Rows in which a word occurs, each with how often (0 to 3, see `countLevel`). */
export interface Posting {
  readonly row: number;
  readonly level: number;
}

/** Signs that JSON and the format of a piece leave alone. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map(Array.from(SIGNS, (sign, value) => [sign, value] as const));

/** Once, twice, three or four times, more often. */
export const countLevel = (count: number): number => (count >= 5 ? 3 : count >= 3 ? 2 : count - 1);

/** Numbers from 0 in as few signs as they need, five bits to a sign. */
export const packNumbers = (numbers: readonly number[]): string => {
  let packed = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      packed += SIGNS[(rest % 32) + 32];
      rest = Math.floor(rest / 32);
    }
    packed += SIGNS[rest];
  }
  return packed;
};

/** What `packNumbers` packed. */
export const unpackNumbers = (packed: string): readonly number[] => {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const sign of packed) {
    const value = valueOf.get(sign) ?? 0;
    number += (value % 32) * scale;
    if (value >= 32) scale *= 32;
    else {
      numbers.push(number);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
};

/** Rows in which a word occurs, counted while the rows are read one after another: a million of them are made, so they are kept small. */
export interface CountedRows {
  /** The row that is being read, and how often the word was found in it; -1 before the first. */
  row: number;
  found: number;
  /** The row before, and all rows up to it as they are packed. */
  before: number;
  readonly numbers: number[];
}

export const noRows = (): CountedRows => ({ row: -1, found: 0, before: -1, numbers: [] });

/** Notes a word found once more in a row; rows come in their order. */
export const countIn = (rows: CountedRows, row: number): void => {
  if (rows.row === row) {
    rows.found += 1;
    return;
  }
  closeRow(rows);
  rows.row = row;
  rows.found = 1;
};

/** Writes down the row that was being read, as the difference to the one before. */
const closeRow = (rows: CountedRows): void => {
  if (rows.found === 0) return;
  rows.numbers.push((rows.row - rows.before - 1) * 4 + countLevel(rows.found));
  rows.before = rows.row;
  rows.found = 0;
};

/** How many rows were counted. */
export const rowsIn = ({ numbers, found }: CountedRows): number => numbers.length + (found > 0 ? 1 : 0);

/** Closes the rows and packs them. */
export const packRows = (rows: CountedRows): string => {
  closeRow(rows);
  return packNumbers(rows.numbers);
};

/** What `packRows` packed. */
export const unpackPostings = (packed: string): readonly Posting[] => {
  let row = -1;
  return unpackNumbers(packed).map((number) => {
    row += Math.floor(number / 4) + 1;
    return { row, level: number % 4 };
  });
};
