import type { FrontMatter, Step } from '../model/front-matter.ts';
import type { Redline, RedlineChange } from './redline.ts';

/** Someone whose work a change touches, with the places of the changes. */
export interface ConcernedRole {
  readonly role: string;
  /** Unit by id, where the step names one. */
  readonly unit: string | undefined;
  readonly anchors: readonly string[];
}

export interface ConcernedUnit {
  /** Unit by id. */
  readonly unit: string;
  readonly anchors: readonly string[];
  /** `step` when a changed step names the unit, `distribution` when it only receives the document. */
  readonly because: 'step' | 'distribution';
}

/** Whom an issue concerns. */
export interface ChangedRoles {
  readonly roles: readonly ConcernedRole[];
  readonly units: readonly ConcernedUnit[];
}

interface ChangedRolesInput {
  readonly redline: Redline;
  readonly older: FrontMatter;
  readonly newer: FrontMatter;
}

const stepsOf = (frontMatter: FrontMatter): readonly Step[] => ('steps' in frontMatter ? frontMatter.steps : []);

/**
 * Tells which roles and units a change concerns, for the notice of change: who carries out a changed step, before or now; every unit
 * that receives the document for any other change of its content. What changes on the cover concerns nobody's work.
 */
export const changedRoles = ({ redline, older, newer }: ChangedRolesInput): ChangedRoles => {
  const roles = new Map<string, { readonly role: string; readonly unit: string | undefined; readonly anchors: string[] }>();
  const units = new Map<string, { readonly anchors: string[]; because: ConcernedUnit['because'] }>();
  const noteUnit = (unit: string, { anchor, because }: { readonly anchor: string; readonly because: ConcernedUnit['because'] }): void => {
    const known = units.get(unit) ?? { anchors: [], because };
    if (because === 'step') known.because = because;
    if (!known.anchors.includes(anchor)) known.anchors.push(anchor);
    units.set(unit, known);
  };
  const receivers = [...new Set([newer.unit, ...newer.distribution, ...older.distribution])];
  for (const change of redline.summary) {
    if (change.theme === 'cover') continue;
    const { anchor } = change;
    const steps = stepsOfChange({ change, redline, older, newer });
    if (steps.length === 0) for (const unit of receivers) noteUnit(unit, { anchor, because: 'distribution' });
    for (const { role, unit } of steps.flatMap(({ responsible }) => responsible)) {
      const key = `${role.normalize('NFC')}\u0000${unit ?? ''}`;
      const known = roles.get(key) ?? { role, unit, anchors: [] };
      if (!known.anchors.includes(anchor)) known.anchors.push(anchor);
      roles.set(key, known);
      if (unit !== undefined) noteUnit(unit, { anchor, because: 'step' });
    }
  }
  return { roles: [...roles.values()], units: [...units].map(([unit, { anchors, because }]) => ({ unit, anchors, because })) };
};

/** The steps that a change is about, on both sides: its own, and the one that took it in or let it go; none for a change elsewhere. */
const stepsOfChange = ({ change: { place, event, part }, redline, older, newer }: ChangedRolesInput & { readonly change: RedlineChange }): readonly Step[] => {
  if (place.kind !== 'data' || place.key !== 'steps' || !place.entry) return [];
  const { number } = place.entry;
  const isGone = part === 'entry' && (event.kind === 'removed' || event.kind === 'merged') && place.field === undefined;
  const list = redline.data.find(({ key }) => key === 'steps');
  const entries = list?.kind === 'list' ? list.entries.filter(({ mark }) => mark !== 'gone') : [];
  const own = entries.find((entry) => (isGone ? entry.newer === undefined && entry.older === number : entry.newer === number));
  const other = event.kind === 'merged' || event.kind === 'parted' ? entries.find((entry) => entry.newer === event.step) : undefined;
  return [own, other].flatMap((entry) => [stepsOf(older)[(entry?.older ?? 0) - 1], stepsOf(newer)[(entry?.newer ?? 0) - 1]].filter((step) => step !== undefined));
};
