import type { Edit, RedlineChange } from './redline.ts';

const hasEvent = <Kind extends RedlineChange['event']['kind']>(change: RedlineChange, kinds: readonly Kind[]): change is RedlineChange & { readonly event: Extract<RedlineChange['event'], { kind: Kind }> } =>
  (kinds as readonly string[]).includes(change.event.kind);

/** The change without the edits that another line tells; none when nothing is left. */
export const withoutEdits = (change: RedlineChange, told: ReadonlySet<Edit>): readonly RedlineChange[] => {
  if (!hasEvent(change, ['edited', 'attribute']) || !change.event.edits.some((edit) => told.has(edit))) return [change];
  const edits = change.event.edits.filter((edit) => !told.has(edit));
  return edits.length === 0 ? [] : [{ ...change, event: { ...change.event, edits } }];
};
