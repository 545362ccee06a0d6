import type { Slot } from './align-sequence.ts';

/** Where a part went that stands elsewhere now. */
export interface MoveWay {
  readonly direction: 'up' | 'down';
  /** Places from 1; absent where parts that came or went beside it make them say something else. */
  readonly numbers?: { readonly older: number; readonly newer: number };
}

/** Which way a moved part went among the parts that stayed: where others came or went, its numbers alone may tell the opposite. */
export const directionOfMove = (slot: Slot, slots: readonly Slot[]): MoveWay => {
  const [older = 0] = slot.older;
  const [newer = 0] = slot.newer;
  const stayed = slots.filter((other) => other.move === undefined && other.older.length > 0 && other.newer.length > 0);
  const passed = stayed.filter((other) => (other.newer[0] ?? 0) < newer).length - stayed.filter((other) => (other.older[0] ?? 0) < older).length;
  const shift = newer - older;
  const direction = (passed || shift) > 0 ? 'down' : 'up';
  return { direction, ...(shift !== 0 && shift > 0 === (direction === 'down') ? { numbers: { older: older + 1, newer: newer + 1 } } : {}) };
};
