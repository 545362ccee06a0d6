import { documentOfVersion } from '../history/site-versions.ts';
import { standingOf } from '../ledger/standing.ts';
import { documentStateOf } from '../library/document-state.ts';
import type { AnyDocument, LibraryDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { FrontMatterOf } from '../model/front-matter.ts';
import type { ScopeFacts } from './compare-scope.ts';

/** The texts in force on a day: by the ledger, and by their own data where no ledger is read. */
export const textsInForceOn = ({ documents, histories }: Pick<Library, 'documents' | 'histories'>, day: CalendarDate): readonly AnyDocument[] => {
  const recorded = [...histories.values()].flatMap((history) => {
    const { inForce } = standingOf(history, day);
    return (inForce && documentOfVersion(inForce, history)) ?? [];
  });
  const others = documents.filter((document) => !histories.has(document.code.normalize('NFC')) && documentStateOf(document, day) === 'in-force');
  return [...recorded, ...others];
};

/** Codes of processes in force on a day whose words cannot be had here: a clone without its history. */
export const unreadProcessesOn = ({ histories }: Pick<Library, 'histories'>, day: CalendarDate): readonly string[] =>
  [...histories.values()].flatMap((history) => {
    const { inForce } = standingOf(history, day);
    return inForce?.kind === 'process' && !documentOfVersion(inForce, history) ? [history.code] : [];
  });

/** What a declaration says that it covers. */
export const declaredScope = ({ standard, agency, headquarters, scope }: FrontMatterOf<'declaration'>): ScopeFacts => ({ standard, agency, headquarters, ...scope, procedures: scope.procedures });

interface Applied {
  readonly texts: readonly AnyDocument[];
  readonly agency: Library['registries']['agency'];
  /** Units that were declared: one that only receives documents stays in the scope, but does not widen it. */
  readonly declaredUnits: readonly string[];
}

/**
 * What the texts in force cover: their processes with fields and administrative procedures, and the units that own a text of the
 * system or receive applications.
 */
export const appliedScope = ({ texts, agency, declaredUnits }: Applied): ScopeFacts => {
  const processes = texts.filter((document): document is LibraryDocument<'process'> => document.kind === 'process').map(({ frontMatter }) => frontMatter);
  const ofSystem = texts.filter(({ kind }) => kind !== 'decision' && kind !== 'declaration' && kind !== 'form').map(({ frontMatter }) => frontMatter);
  const working = new Set([...ofSystem.map(({ unit }) => unit), ...processes.map(({ receivedAt }) => receivedAt)]);
  const receiving = new Set(ofSystem.flatMap(({ distribution }) => distribution));
  return {
    standard: agency.standard,
    agency: agency.name,
    headquarters: agency.address,
    fields: sorted(processes.map(({ field }) => field)),
    processes: sorted(processes.map(({ code }) => code)),
    procedures: sorted(processes.flatMap(({ procedures }) => procedures.map(({ code }) => code))),
    units: sorted([...working, ...declaredUnits.filter((unit) => receiving.has(unit))]),
  };
};

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted();

/** The declaration that counts on a day: of those in force the one that took effect last. */
export const newestDeclaration = (texts: readonly AnyDocument[]): LibraryDocument<'declaration'> | undefined =>
  texts.filter((document): document is LibraryDocument<'declaration'> => document.kind === 'declaration').toSorted((left, right) => (rank(left) < rank(right) ? 1 : -1))[0];

const rank = ({ frontMatter: { effectiveFrom, issuedOn, issue, revision }, code }: LibraryDocument<'declaration'>): string =>
  [effectiveFrom ?? '', issuedOn ?? '', code, String(issue).padStart(6, '0'), String(revision).padStart(6, '0')].join(' ');
