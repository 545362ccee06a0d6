import type { FrontMatterOf } from '../model/front-matter.ts';

/** A fee or charge of an administrative procedure. */
export type Fee = FrontMatterOf<'process'>['fees'][number];

/**
 * The fees that a reader must be told about. Empty when nothing is charged whatever the case;
 * otherwise all of them, since a fee of 0 beside others, or with a note, is a case of its own.
 */
export const shownFees = (fees: readonly Fee[]): readonly Fee[] => (fees.every(({ amount, note }) => amount === 0 && note === undefined) ? [] : fees);
