import { addSteps, type AddedStep, type StepTime, type TimeSum } from './add-times.ts';
import type { Duration } from './duration.ts';
import { readTime, type TimeReading } from './read-time.ts';
import { coveredBy, isInVariant, isTotalRow, parallelGroups, type TimedStep } from './step-groups.ts';

interface Limits {
  readonly committedTime?: string | undefined;
  readonly statutoryTime?: string | undefined;
}

interface Variant extends Limits {
  readonly id: string;
  readonly name: string;
  readonly procedures?: readonly string[] | undefined;
}

interface Procedure extends Limits {
  readonly code: string;
  readonly name: string;
}

/** What of a process its times are worked out from; what is wrong or missing is absent. */
export interface TimedProcess extends Limits {
  readonly procedures?: readonly Procedure[] | undefined;
  readonly variants?: readonly Variant[] | undefined;
  readonly steps?: readonly TimedStep[] | undefined;
}

/** A time as typed, what it says, and the path of the key that holds it. */
export interface WrittenTime {
  readonly words: string;
  readonly reading: TimeReading;
  readonly path: readonly (string | number)[];
}

/** One case of a process: a variant, a procedure with times of its own, both, or the process as a whole. */
export interface ProcessCase {
  readonly variant: { readonly id: string; readonly name: string } | undefined;
  readonly procedure: { readonly code: string; readonly name: string } | undefined;
  readonly committed: WrittenTime | undefined;
  readonly statutory: WrittenTime | undefined;
  /** Times of its steps, in order. */
  readonly stepTimes: readonly WrittenTime[];
  /** What its steps come to, read as the committed time is; undefined without steps. */
  readonly sum: TimeSum | undefined;
}

/** The one length of time that a reading stands for; undefined for several, for words, for none. */
export const lengthOf = (time: TimeReading | undefined): Duration | undefined =>
  time?.kind === 'amount' ? time.duration : time?.kind === 'within' ? time.limit : undefined;

const written = (words: string | undefined, path: WrittenTime['path']): readonly WrittenTime[] => (words === undefined ? [] : [{ words, reading: readTime(words), path }]);

const limitKeys = ['statutoryTime', 'committedTime'] as const;

/** Every time limit of a process: its own, those of its procedures, those of its variants. */
export const writtenLimits = (process: TimedProcess): readonly WrittenTime[] => [
  ...limitKeys.flatMap((key) => written(process[key], [key])),
  ...(process.procedures ?? []).flatMap((procedure, place) => limitKeys.flatMap((key) => written(procedure[key], ['procedures', place, key]))),
  ...(process.variants ?? []).flatMap((variant, place) => limitKeys.flatMap((key) => written(variant[key], ['variants', place, key]))),
];

/** Times of one step: its own, or those of its roles. */
const stepTimesOf = ({ time, responsible }: TimedStep, place: number): readonly WrittenTime[] =>
  time === undefined ? responsible.flatMap((role, index) => written(role.time, ['steps', place, 'responsible', index, 'time'])) : written(time, ['steps', place, 'time']);

/** Every time that a step gives, its roles included. */
export const writtenStepTimes = (steps: readonly TimedStep[]): readonly WrittenTime[] =>
  steps.flatMap(({ time, responsible }, place) => [
    ...written(time, ['steps', place, 'time']),
    ...responsible.flatMap((role, index) => written(role.time, ['steps', place, 'responsible', index, 'time'])),
  ]);

const read = (time: string | undefined): StepTime => (time === undefined ? undefined : readTime(time));

/** What a step adds: its time; without one, the times of its roles one after another, if any has one. */
const addedStep = ({ time, responsible }: TimedStep): AddedStep =>
  time !== undefined || responsible.every((role) => role.time === undefined) ? [read(time)] : responsible.map((role) => read(role.time));

interface CaseOf {
  readonly process: TimedProcess;
  readonly variant: { readonly item: Variant; readonly place: number } | undefined;
  readonly procedure: { readonly item: Procedure; readonly place: number } | undefined;
}

/** The time limit of a case: that of the variant, else of the procedure, else of the process. */
const limitOf = (key: (typeof limitKeys)[number], { process, variant, procedure }: CaseOf): WrittenTime | undefined =>
  [
    ...(variant ? written(variant.item[key], ['variants', variant.place, key]) : []),
    ...(procedure ? written(procedure.item[key], ['procedures', procedure.place, key]) : []),
    ...written(process[key], [key]),
  ][0];

const caseOf = (input: CaseOf): ProcessCase => {
  const { process, variant, procedure } = input;
  const steps = process.steps ?? [];
  const covered = coveredBy(steps);
  const isDone = (place: number): boolean => {
    const step = steps[place];
    return step !== undefined && !isTotalRow(step) && isInVariant(step, process.variants === undefined ? undefined : (variant?.item.id ?? ''));
  };
  const committed = limitOf('committedTime', input);
  const groups = parallelGroups(steps).map((group) => group.filter(isDone).flatMap((place): readonly AddedStep[] => {
    const step = steps[place];
    return step === undefined ? [] : [covered[place] === undefined ? addedStep(step) : []];
  }));
  return {
    variant: variant && { id: variant.item.id, name: variant.item.name },
    procedure: procedure && { code: procedure.item.code, name: procedure.item.name },
    committed,
    statutory: limitOf('statutoryTime', input),
    stepTimes: steps.flatMap((step, place) => (isDone(place) && covered[place] === undefined ? stepTimesOf(step, place) : [])),
    sum: steps.length === 0 ? undefined : addSteps(groups, lengthOf(committed?.reading)),
  };
};

/** A case that no procedure tells from another is told once, without a procedure. */
const toldOnce = (cases: readonly ProcessCase[]): readonly ProcessCase[] => {
  const seen = new Set<string>();
  return cases.flatMap((one) => {
    const paths = [one.committed?.path, one.statutory?.path];
    const key = JSON.stringify([one.variant?.id, paths]);
    if (seen.has(key)) return [];
    seen.add(key);
    const isOwn = paths.some((path) => path?.[0] === 'procedures');
    return [isOwn ? one : { ...one, procedure: undefined }];
  });
};

/** The cases of a process with their limits and what their steps come to: each variant of each procedure, told once where they are alike. */
export const processCases = (process: TimedProcess): readonly ProcessCase[] => {
  const procedures = (process.procedures ?? []).map((item, place) => ({ item, place }));
  const variants = (process.variants ?? []).map((item, place) => ({ item, place }));
  return toldOnce(
    (procedures.length === 0 ? [undefined] : procedures).flatMap((procedure) => {
      const known = variants.filter(({ item }) => procedure === undefined || item.procedures === undefined || item.procedures.includes(procedure.item.code));
      return (known.length === 0 ? [undefined] : known).map((variant) => caseOf({ process, variant, procedure }));
    }),
  );
};
