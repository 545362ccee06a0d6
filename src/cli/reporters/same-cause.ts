import type { Diagnostic } from '#core/diagnostic.ts';

/** Fewer than these are read one by one. */
const FEWEST = 4;

/** What one entry of a registry, written over or gone, does to issued texts: all of them are told alike, and one line mends them. */
const causeOf = ({ ruleId, params }: Diagnostic): string | undefined => (params['issuedCode'] === undefined ? undefined : `${ruleId} ${String(params['registry'])} ${String(params['words'])}`);

/** The findings of one cause: how many follow the first, and the codes of the texts where they stand. */
export interface SameCause {
  readonly more: number;
  readonly codes: readonly string[];
}

/** Of the first finding of each cause what it stands for; undefined for those that it tells. Findings of their own are not in the map. */
export const sameCauses = (diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, SameCause | undefined> => {
  const groups = Map.groupBy(diagnostics, causeOf);
  return new Map(
    [...groups].flatMap(([cause, group]) =>
      cause === undefined || group.length < FEWEST
        ? []
        : group.map((diagnostic, index) => [diagnostic, index > 0 ? undefined : { more: group.length - 1, codes: [...new Set(group.map(({ params }) => String(params['issuedCode'])))] }] as const),
    ),
  );
};
