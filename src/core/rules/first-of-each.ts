import type { DiagnosticParams } from '../diagnostic.ts';

interface HasParams {
  readonly params: DiagnosticParams;
}

/** Keeps the first hit of each key; its params tell under `count` how many there are. */
export const firstOfEach = <Hit extends HasParams>(hits: readonly Hit[], keyOf: (hit: Hit) => string): readonly (Hit & HasParams)[] => {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((hit) => ({ ...hit, params: { ...hit.params, count: group.length } })));
};
