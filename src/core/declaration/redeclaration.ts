import type { LibraryDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { appliedScope, declaredScope, newestDeclaration, textsInForceOn, unreadProcessesOn } from './applied-scope.ts';
import { compareScope, type ScopeChange } from './compare-scope.ts';

/** Differences from a day on. */
export interface ScopeOnDay {
  readonly on: CalendarDate;
  readonly changes: readonly ScopeChange[];
}

/** Whether the scope must be declared again, and why. */
export interface Redeclaration {
  /** The declaration that counts on the library's day. */
  readonly declaration: LibraryDocument<'declaration'>;
  /** Differences on the library's day; empty when what is applied is what was declared. */
  readonly now: readonly ScopeChange[];
  /** First day of these differences; undefined when there are none, or when nothing recorded tells it: the agency's own data have no days. */
  readonly since: CalendarDate | undefined;
  /** Differences that begin later, by what is recorded today. */
  readonly later: readonly ScopeOnDay[];
}

/** Compares the declaration that counts with the texts in force, on the library's day and on every later day that is recorded. Undefined without a declaration in force. */
export const redeclarationOf = (library: Library): Redeclaration | undefined => {
  const { asOf } = library;
  const declaration = newestDeclaration(textsInForceOn(library, asOf));
  if (!declaration) return undefined;
  const changesOn = (day: CalendarDate): readonly ScopeChange[] => differences({ library, declaration, day });
  const now = changesOn(asOf);
  const days = turningDays(library);
  return { declaration, now, since: firstDay({ now, days: days.filter((day) => day <= asOf && day >= (declaration.frontMatter.effectiveFrom ?? day)), changesOn }), later: laterChanges({ library, declaration, days: days.filter((day) => day > asOf), now }) };
};

interface Differences {
  readonly library: Library;
  readonly declaration: LibraryDocument<'declaration'>;
  readonly day: CalendarDate;
}

const differences = ({ library, declaration, day }: Differences): readonly ScopeChange[] => {
  const declared = declaredScope(declaration.frontMatter);
  const applied = appliedScope({ texts: textsInForceOn(library, day), agency: library.registries.agency, declaredUnits: declared.units });
  const unread = unreadProcessesOn(library, day);
  const changes = compareScope({ declared, applied: { ...applied, processes: [...applied.processes, ...unread] } });
  // What a text that cannot be read covers is not known to be gone.
  return unread.length === 0 ? changes : changes.filter(({ kind, what }) => kind !== 'removed' || what === 'processes');
};

/** Days on which a text takes effect or ends, in order. */
const turningDays = ({ documents, histories }: Library): readonly CalendarDate[] =>
  [
    ...new Set([
      ...[...histories.values()].flatMap(({ versions }) => versions.flatMap(({ effectiveFrom, withdrawal }) => [effectiveFrom, ...(withdrawal ? [withdrawal.record.from] : [])])),
      ...documents.flatMap(({ code, frontMatter, end }) => (histories.has(code.normalize('NFC')) ? [] : [...(frontMatter.effectiveFrom ? [frontMatter.effectiveFrom] : []), ...(end ? [end.from] : [])])),
    ]),
  ].toSorted();

interface FirstDay {
  readonly now: readonly ScopeChange[];
  /** Turning days from the declaration to the library's day. */
  readonly days: readonly CalendarDate[];
  readonly changesOn: (day: CalendarDate) => readonly ScopeChange[];
}

/** The first of the last days in a row that differ. */
const firstDay = ({ now, days, changesOn }: FirstDay): CalendarDate | undefined => {
  if (now.every(({ kind }) => kind === 'changed')) return undefined;
  const hasLists = (day: CalendarDate): boolean => changesOn(day).some(({ kind }) => kind !== 'changed');
  let first: CalendarDate | undefined;
  for (const day of days.toReversed()) {
    if (!hasLists(day)) break;
    first = day;
  }
  return first;
};

interface LaterChanges {
  readonly library: Library;
  readonly declaration: LibraryDocument<'declaration'>;
  readonly days: readonly CalendarDate[];
  readonly now: readonly ScopeChange[];
}

const laterChanges = ({ library, declaration, days, now }: LaterChanges): readonly ScopeOnDay[] => {
  const later: ScopeOnDay[] = [];
  let before = JSON.stringify(now);
  for (const on of days) {
    // A declaration that is signed already for that day answers for what comes then.
    const counting = newestDeclaration(textsInForceOn(library, on)) ?? declaration;
    const changes = differences({ library, declaration: counting, day: on });
    const shown = JSON.stringify(changes);
    if (shown !== before && changes.length > 0) later.push({ on, changes });
    before = shown;
  }
  return later;
};
