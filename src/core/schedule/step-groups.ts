/** What a step says of its time. */
export interface TimedStep {
  /** What is done; without it, the row counts as a step. */
  readonly content?: string | undefined;
  readonly time?: string | undefined;
  /** How many steps the time covers, this one and those after it. */
  readonly timeFor?: number | undefined;
  /** Done at the same time as the step before. */
  readonly parallel?: boolean | undefined;
  /** Variants that have the step, by id; all when absent. */
  readonly variants?: readonly string[] | undefined;
  readonly responsible: readonly { readonly time?: string | undefined }[];
}

/** Places of steps done at the same time, together, in order; a step alone is a group of one. */
export const parallelGroups = (steps: readonly TimedStep[]): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  for (const [place, { parallel }] of steps.entries()) {
    const group = groups.at(-1);
    if (parallel === true && group) group.push(place);
    else groups.push([place]);
  }
  return groups;
};

/** For each step, the place of the step before it whose time covers it too; undefined for a step with a time, or none, of its own. */
export const coveredBy = (steps: readonly TimedStep[]): readonly (number | undefined)[] => {
  let [owner, last] = [0, 0];
  return steps.map(({ timeFor }, place) => {
    if (place < last) return owner;
    [owner, last] = [place, place + (timeFor ?? 1)];
    return undefined;
  });
};

/** Whether a step belongs to a variant; every step belongs to a process that knows no variants. */
export const isInVariant = ({ variants }: TimedStep, variant: string | undefined): boolean => variant === undefined || variants === undefined || variants.includes(variant);

const TOTAL = /^(?:(?:tổng )?cộng|tổng)(?:\s*[:.]|\s*$|\s+(?:thời gian|thời hạn|các bước))|^tổng số (?:thời gian|ngày|giờ)/iu;

/** Whether a row is no step but the sum of those above, copied with the table: `Tổng cộng`, `Tổng thời gian giải quyết`. */
export const isTotalRow = ({ content }: TimedStep): boolean => content !== undefined && TOTAL.test(content.trim());
