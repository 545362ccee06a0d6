/** What a declaration covers, or what is applied: two of these are compared. */
export interface ScopeFacts {
  /** Edition of the standard, by id. */
  readonly standard: string;
  /** Name of the agency; undefined where a declaration does not say it as data. */
  readonly agency: string | undefined;
  readonly headquarters: string;
  /** Ids of fields. */
  readonly fields: readonly string[];
  /** Codes of processes. */
  readonly processes: readonly string[];
  /** Codes of administrative procedures; undefined where a declaration names none. */
  readonly procedures: readonly string[] | undefined;
  /** Ids of units. */
  readonly units: readonly string[];
}

/** Lists of a scope, in the order in which a declaration gives them. */
export const scopeLists = ['fields', 'processes', 'procedures', 'units'] as const;
export type ScopeList = (typeof scopeLists)[number];

/** Single facts of a scope. */
export const scopeFacts = ['standard', 'agency', 'headquarters'] as const;
export type ScopeFact = (typeof scopeFacts)[number];

/** One way in which what is applied is no longer what was declared. */
export type ScopeChange =
  | { readonly kind: 'added' | 'removed'; readonly what: ScopeList; readonly ids: readonly string[] }
  | { readonly kind: 'changed'; readonly what: ScopeFact; readonly declared: string; readonly applied: string };

/** A code of the national database without the part that names the province: `1.001193.000.00.00.H32` is `1.001193`. */
export const procedureKey = (code: string): string => code.split('.').slice(0, 2).join('.');

const keyOf = (what: ScopeList, id: string): string => (what === 'procedures' ? procedureKey(id) : id.normalize('NFC'));

/** Capitals and blanks do not make another name or address. */
const folded = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');

interface Comparison {
  readonly declared: ScopeFacts;
  readonly applied: ScopeFacts;
}

/**
 * Compares what was declared with what is applied; nothing when they are equal. A scope that is adjusted, widened or narrowed must be
 * declared again (QĐ 19/2014/QĐ-TTg, art. 4.4c). What a declaration does not name as data is not compared.
 */
export const compareScope = ({ declared, applied }: Comparison): readonly ScopeChange[] => [
  ...scopeFacts.flatMap((what): readonly ScopeChange[] => {
    const [was, is] = [declared[what], applied[what]];
    return was === undefined || is === undefined || folded(was) === folded(is) ? [] : [{ kind: 'changed', what, declared: was, applied: is }];
  }),
  ...scopeLists.flatMap((what): readonly ScopeChange[] => {
    const [was, is] = [declared[what], applied[what]];
    if (was === undefined || is === undefined) return [];
    return [...listChange({ kind: 'added', what, from: is, without: was }), ...listChange({ kind: 'removed', what, from: was, without: is })];
  }),
];

interface ListChange {
  readonly kind: 'added' | 'removed';
  readonly what: ScopeList;
  readonly from: readonly string[];
  readonly without: readonly string[];
}

const listChange = ({ kind, what, from, without }: ListChange): readonly ScopeChange[] => {
  const known = new Set(without.map((id) => keyOf(what, id)));
  const ids = [...new Map(from.map((id) => [keyOf(what, id), id])).entries()].flatMap(([key, id]) => (known.has(key) ? [] : [id])).toSorted();
  return ids.length === 0 ? [] : [{ kind, what, ids }];
};
