import { compare, multiply, ratio, showRatio, subtract, type Ratio } from './ratio.ts';
import { amountIn, type SumUnit, type TimeSum } from './add-times.ts';
import type { Duration } from './duration.ts';
import { lengthOf, processCases, type ProcessCase, type TimedProcess } from './process-cases.ts';
import type { TimeReading } from './read-time.ts';

/** What the steps of a case come to against its limit; amounts are whole numbers or fractions such as `7/2`. */
export interface StepTotal {
  readonly amount: string;
  readonly unit: SumUnit;
  readonly isUnsaid: boolean;
  /** How far the steps stay below the limit; `0` when they fill it, undefined when they exceed it or the two cannot be compared. */
  readonly slack: string | undefined;
}

/** One case of a process as a reader wants it told: its limits, what its steps come to, how much shorter the agency is than the law. */
export interface CaseSummary {
  /** Procedure and variant by name; both absent for a process of one case. */
  readonly procedure: string | undefined;
  readonly variant: string | undefined;
  readonly committedTime: string;
  readonly statutoryTime: string;
  /** Undefined where a step leaves it open, or no step gives a time. */
  readonly total: StepTotal | undefined;
  /** Tenths of a percent by which the committed time is below the statutory one; undefined where that cannot be told. */
  readonly cut: number | undefined;
}

const totalOf = (sum: TimeSum | undefined, limit: Duration | undefined): StepTotal | undefined => {
  if (sum?.kind !== 'sum' || sum.most === undefined || compare(sum.least, sum.most) !== 0 || sum.most.top === 0n) return undefined;
  const promised = limit && (limit.kind === 'calendar') === (sum.unit !== 'working-minutes') ? amountIn(limit, sum.unit) : undefined;
  const slack = promised && compare(promised, sum.most) >= 0 ? showRatio(subtract(promised, sum.most)) : undefined;
  return { amount: showRatio(sum.most), unit: sum.unit, isUnsaid: sum.said === 'unsaid' && limit?.kind === 'unsaid', slack };
};

/** Two lengths in one unit; undefined where one says what the other leaves open, or months stand beside days. */
const comparable = (left: Duration, right: Duration): readonly [Ratio, Ratio] | undefined => {
  if (left.kind === 'calendar' || right.kind === 'calendar') {
    if (left.kind !== 'calendar' || right.kind !== 'calendar') return undefined;
    if (left.months.top === 0n && right.months.top === 0n) return [left.days, right.days];
    return left.days.top === 0n && right.days.top === 0n ? [left.months, right.months] : undefined;
  }
  const isSame = left.kind === right.kind || [left, right].every((time) => time.kind === 'working' || !time.hasDays);
  return isSame ? [left.minutes, right.minutes] : undefined;
};

const exactOf = (time: TimeReading | undefined): Duration | undefined => (time?.kind === 'amount' ? time.duration : undefined);

/** Tenths of a percent, the half rounded up. */
const cutOf = ({ committed, statutory }: ProcessCase): number | undefined => {
  const [ours, theirs] = [exactOf(committed?.reading), exactOf(statutory?.reading)];
  const both = ours && theirs && comparable(ours, theirs);
  if (!both || both[1].top === 0n || compare(both[0], both[1]) > 0) return undefined;
  const { top, bottom } = multiply(subtract(both[1], both[0]), ratio(1000n * both[1].bottom, both[1].top));
  return Number((2n * top + bottom) / (2n * bottom));
};

/** Every case of a process, summed up. */
export const caseSummaries = (process: TimedProcess): readonly CaseSummary[] =>
  processCases(process).map((one) => ({
    procedure: one.procedure?.name,
    variant: one.variant?.name,
    committedTime: one.committed?.words ?? '',
    statutoryTime: one.statutory?.words ?? '',
    total: totalOf(one.sum, lengthOf(one.committed?.reading)),
    cut: cutOf(one),
  }));
