import type { Clock } from '#core/ports.ts';

/** The machine's clock read as a calendar day in Asia/Ho_Chi_Minh. */
export const systemClock: Clock = {
  today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date()),
};
