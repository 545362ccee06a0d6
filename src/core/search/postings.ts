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

/** Postings in the order of their rows, as differences. */
export const packPostings = (postings: readonly Posting[]): string => {
  let before = -1;
  return packNumbers(postings.map(({ row, level }) => {
    const step = row - before - 1;
    before = row;
    return step * 4 + level;
  }));
};

/** What `packPostings` packed. */
export const unpackPostings = (packed: string): readonly Posting[] => {
  let row = -1;
  return unpackNumbers(packed).map((number) => {
    row += Math.floor(number / 4) + 1;
    return { row, level: number % 4 };
  });
};
