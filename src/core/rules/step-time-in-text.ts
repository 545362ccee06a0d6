import type { Step } from '../model/front-matter.ts';
import type { ProseBlock } from '../parse/prose.ts';
import type { Duration } from '../schedule/duration.ts';
import { lengthOf } from '../schedule/process-cases.ts';
import { compare } from '../schedule/ratio.ts';
import { readTime } from '../schedule/read-time.ts';
import { namedStepTimeIn, numbersSteps, stepTimeIn, timesSteps, timeWithinStepIn, type StepTime } from '../vietnamese/time-in-step.ts';
import { isOfOtherPaper } from '../vietnamese/other-papers.ts';
import { eachDocumentProse } from './each-prose.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';

/** Two readings of one length, whether or not a word tells which days. */
const said = (time: Duration): string =>
  JSON.stringify(time.kind === 'calendar' ? time : { minutes: time.minutes }, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** Whether the first of two lengths is longer than the other; lengths of different sorts cannot be compared. */
const isLonger = (one: Duration, other: Duration): boolean => (one.kind === 'calendar' ? other.kind === 'calendar' && compare(one.months, other.months) === 0 && compare(one.days, other.days) > 0 : other.kind !== 'calendar' && compare(one.minutes, other.minutes) > 0);

const timesOf = ({ time, responsible }: Step): readonly string[] => [...(time === undefined ? [] : [time]), ...responsible.flatMap((role) => role.time ?? [])];

const ownStepTimeIn = (text: string): StepTime | undefined => {
  const told = namedStepTimeIn(text) ?? timeWithinStepIn(text);
  return told && !isOfOtherPaper(text, told.at) ? told : undefined;
};

/** Times in a table of the text that has a row for every step. */
const tableTimes = (blocks: readonly ProseBlock[], count: number): readonly (StepTime & { readonly block: ProseBlock })[] => {
  const cells = blocks.flatMap((block) => (block.cell ? [{ block, cell: block.cell }] : []));
  return [...new Set(cells.map(({ cell }) => cell.table))].flatMap((table) => {
    const own = cells.filter(({ cell }) => cell.table === table && cell.row > 0);
    const numbers = own.filter(({ cell, block }) => cell.column === 0 && numbersSteps(cell.header) && /^\s*\d{1,2}\s*$/u.test(block.text));
    if (numbers.length !== count || numbers.some(({ block }, place) => Number(block.text) !== place + 1)) return [];
    return own.flatMap(({ block, cell }) => {
      const step = numbers.findIndex((number) => number.cell.row === cell.row) + 1;
      return step > 0 && timesSteps(cell.header) ? [{ block, step, time: block.text.trim(), at: 0 }] : [];
    });
  });
};

/** The time of a step told again in the text is the one in the data. */
export const stepTimeInText: Rule = {
  id: 'step-time-in-text',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    const { known } = reading;
    const steps = 'steps' in known ? (known.steps ?? []) : [];
    if (steps.length === 0 || !isStanding(reading)) return [];
    const body = blocks.filter(({ path, shape }) => path.length === 0 && shape !== 'attribute');
    const lines = body.flatMap((block) => {
      const told = block.cell ? undefined : (stepTimeIn(block.text) ?? ownStepTimeIn(block.text));
      return told ? [{ ...told, block }] : [];
    });
    return [...lines, ...tableTimes(body, steps.length)].flatMap(({ block, step, time, at, isPart }) => {
      const written = steps[step - 1] === undefined ? [] : timesOf(steps[step - 1] as Step);
      const lengths = written.map((words) => lengthOf(readTime(words)));
      const length = lengthOf(readTime(time));
      if (!length || lengths.length === 0 || lengths.some((other) => other === undefined || said(other) === said(length))) return [];
      if (isPart && !lengths.every((other) => other && isLonger(length, other))) return [];
      return [{ block, at, params: { words: time, step, expected: written.join('; ') } }];
    });
  }),
};
