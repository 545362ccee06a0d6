/** An exact number: whole `top` over whole, positive `bottom`, in lowest terms. Times of steps are added without rounding. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const gcd = (left: bigint, right: bigint): bigint => (right === 0n ? (left < 0n ? -left : left) : gcd(right, left % right));

/** @throws RangeError when `bottom` is 0. */
export const ratio = (top: bigint | number, bottom: bigint | number = 1): Ratio => {
  const [over, under] = [BigInt(top), BigInt(bottom)];
  if (under === 0n) throw new RangeError('a ratio over 0');
  const divisor = gcd(over, under) * (under < 0n ? -1n : 1n);
  return { top: over / divisor, bottom: under / divisor };
};

export const zero: Ratio = ratio(0);

export const add = (left: Ratio, right: Ratio): Ratio => ratio(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom);

export const subtract = (left: Ratio, right: Ratio): Ratio => add(left, { top: -right.top, bottom: right.bottom });

export const multiply = (left: Ratio, right: Ratio): Ratio => ratio(left.top * right.top, left.bottom * right.bottom);

/** Below 0 when left is less, above 0 when it is more, 0 when they are equal. */
export const compare = (left: Ratio, right: Ratio): number => {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** `7`, `7/2`: the number as words of a finding carry it. */
export const showRatio = ({ top, bottom }: Ratio): string => (bottom === 1n ? String(top) : `${top}/${bottom}`);
