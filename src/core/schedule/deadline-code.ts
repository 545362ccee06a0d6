import type { Deadline } from './deadline.ts';

/** A time limit in the few signs that a page carries: `w240`, `c1.15`, `d0`, `s`. */
export const codeOfDeadline = (deadline: Deadline): string => {
  switch (deadline.kind) {
    case 'working':
      return `w${deadline.minutes}`;
    case 'calendar':
      return `c${deadline.months}.${deadline.days}`;
    case 'day-end':
      return `d${deadline.isNextDay ? 1 : 0}`;
    case 'session-end':
      return 's';
  }
};

/** The time limit of a code; undefined for anything else. */
export const deadlineOfCode = (code: string): Deadline | undefined => {
  const [, kind, first = '0', second = '0'] = /^([wcds])(\d*)(?:\.(\d+))?$/u.exec(code) ?? [];
  switch (kind) {
    case 'w':
      return { kind: 'working', minutes: Number(first) };
    case 'c':
      return { kind: 'calendar', months: Number(first), days: Number(second) };
    case 'd':
      return { kind: 'day-end', isNextDay: first === '1' };
    case 's':
      return { kind: 'session-end' };
    default:
      return undefined;
  }
};
