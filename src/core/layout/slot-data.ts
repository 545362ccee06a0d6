import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { dossierComponent } from '../render/components/dossier.ts';
import { factsComponent } from '../render/components/facts.ts';
import { flowChartOf } from '../render/components/flow-chart.ts';
import { formsComponent } from '../render/components/forms.ts';
import { legalBasisComponent } from '../render/components/legal-basis.ts';
import { retentionComponent } from '../render/components/retention.ts';
import { stepsComponent } from '../render/components/steps.ts';
import type { FrontMatterOf } from '../model/front-matter.ts';
import type { RenderContext } from '../render/render-context.ts';
import type { Slot } from './process-layouts.ts';

type FactName = Extract<keyof RenderContext['labels']['facts'], string>;

/** Facts that stand in a place of their own; any other stands with the names of the procedures. */
const factsOfSlot: Partial<Record<Slot, readonly FactName[]>> = {
  time: ['statutoryTime', 'committedTime'],
  place: ['receivedAt', 'channels', 'online'],
  authority: ['authority', 'coordination', 'applicants'],
  results: ['results'],
  fees: ['fees'],
};

/** Slots for which a process has data of its own. */
export const filledSlots = ({ legalBasis, conditions }: FrontMatterOf<'process'>): ReadonlySet<Slot> =>
  new Set<Slot>([
    'procedures', 'dossier', 'sets', 'time', 'place', 'authority', 'results', 'fees', 'steps', 'forms', 'records',
    ...(legalBasis.length === 0 ? [] : ['legal-basis' as const]),
    ...(conditions.length === 0 ? [] : ['conditions' as const]),
  ]);

/** What a slot shows of the data of a process. */
export const slotData = (slot: Slot, context: RenderContext): readonly ElementContent[] => {
  if (context.document.kind !== 'process') return [];
  const placed = { attributes: {}, children: [], context };
  switch (slot) {
    case 'legal-basis':
      return legalBasisComponent.render(placed);
    case 'conditions':
      return [h('ul', context.document.frontMatter.conditions.map((condition) => h('li', condition)))];
    case 'dossier':
      return dossierComponent.render(placed).slice(0, 1);
    case 'sets':
      return dossierComponent.render(placed).slice(1);
    case 'procedures':
    case 'time':
    case 'place':
    case 'authority':
    case 'results':
    case 'fees':
      return factsOf(slot, context);
    case 'steps':
      return [...stepsComponent.render(placed), ...flowChartOf(context)];
    case 'forms':
      return formsComponent.render(placed);
    case 'records':
      return retentionComponent.render(placed);
    case 'terms':
    case 'other':
      return [];
  }
};

/** The rows of the list of facts that belong to a slot, in the order of the slot. */
const factsOf = (slot: Slot, context: RenderContext): readonly ElementContent[] => {
  const words = context.labels.facts;
  const slotOfTerm = new Map(Object.entries(factsOfSlot).flatMap(([owner, names]) => names.map((name) => [words[name], owner] as const)));
  const order = (factsOfSlot[slot] ?? []).map((name) => words[name]);
  return factsComponent.render({ attributes: {}, children: [], context }).flatMap((list) => {
    if (list.type !== 'element' || list.tagName !== 'dl') return slot === 'procedures' ? [list] : [];
    const rows = list.children.filter((row) => row.type === 'element').filter((row) => (slotOfTerm.get(termOf(row)) ?? 'procedures') === slot);
    return rows.length === 0 ? [] : [{ ...list, children: rows.toSorted((left, right) => order.indexOf(termOf(left)) - order.indexOf(termOf(right))) }];
  });
};

const termOf = (row: Element): string => {
  const term = row.children.find((child) => child.type === 'element' && child.tagName === 'dt');
  const [words] = term?.type === 'element' ? term.children : [];
  return words?.type === 'text' ? words.value : '';
};
