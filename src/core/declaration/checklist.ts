import type { Library } from '../library/library.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { dayKeys, declarationSteps, type DeclarationStep } from './declaration-steps.ts';

/** A paper that proves a step. */
export interface Evidence {
  readonly paper: string;
  /** Controlled document, by code. */
  readonly document: string | undefined;
}

/** One line of the checklist of a declaration. */
export interface ChecklistLine {
  readonly step: DeclarationStep | 'signed';
  /** `done` when its day has come, `planned` when it is still to come, `missing` when no day is known. */
  readonly state: 'done' | 'planned' | 'missing';
  readonly on: CalendarDate | undefined;
  readonly evidence: readonly Evidence[];
}

/** What must be done for a declaration and what of it is proved on the library's day, in the order of the work. The log counts before the text: it holds what came after the signature. */
export const checklistOf = ({ code, frontMatter }: LibraryDocument<'declaration'>, { registries, asOf }: Pick<Library, 'registries' | 'asOf'>): readonly ChecklistLine[] => {
  const log = registries.declarationLog.filter(({ declaration }) => declaration.normalize('NFC') === code.normalize('NFC'));
  const lineOf = (step: DeclarationStep): ChecklistLine => {
    const entries = log.filter((entry) => entry.step === step).toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
    const on = entries[0]?.on ?? frontMatter[dayKeys[step]];
    return { step, state: stateOn(on, asOf), on, evidence: entries.map(({ paper, document }) => ({ paper, document })) };
  };
  const signed: ChecklistLine = { step: 'signed', state: stateOn(frontMatter.issuedOn, asOf), on: frontMatter.issuedOn, evidence: frontMatter.decision === undefined ? [] : [{ paper: '', document: frontMatter.decision }] };
  const lines = declarationSteps.map(lineOf);
  return [...lines.slice(0, 3), signed, ...lines.slice(3)];
};

const stateOn = (on: CalendarDate | undefined, asOf: CalendarDate): ChecklistLine['state'] => (on === undefined ? 'missing' : on <= asOf ? 'done' : 'planned');
