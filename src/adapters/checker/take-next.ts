/** Takes the next of a number of groups; undefined when none is left. */
export const takeNext = (next: Int32Array, groups: number): number | undefined => {
  const taken = Atomics.add(next, 0, 1);
  return taken < groups ? taken : undefined;
};
