import { h } from 'hastscript';
import { z } from 'zod';
import type { Step } from '../../model/front-matter.ts';
import { caseSummaries } from '../../schedule/case-summary.ts';
import { coveredBy } from '../../schedule/step-groups.ts';
import { defineComponent } from '../component-definition.ts';
import { dataTable, type Cell, type TallCell } from '../data-table.ts';
import { linkToForm, linkToUnit } from '../links.ts';
import { stepsOf } from '../placed-data.ts';
import type { RenderContext } from '../render-context.ts';

const contentCell = ({ content, variants, decision }: Step, { document, labels: { steps: words } }: RenderContext): Cell => {
  const known = document.kind === 'process' ? (document.frontMatter.variants ?? []) : [];
  const names = variants?.map((id) => known.find((variant) => variant.id === id)?.name ?? id);
  return [
    content,
    ...(names === undefined ? [] : [h('small', words.onlyFor(names))]),
    ...(decision === undefined ? [] : [h('p', { className: ['steps-table__decision'] }, [h('b', decision.question), ` ${words.otherwise(decision.otherwise)}`])]),
  ];
};

const responsibleCell = (step: Step, context: RenderContext) =>
  step.responsible.map(({ role, unit, time }) => h('p', [role, ...(unit === undefined ? [] : [h('small', [linkToUnit(unit, context)])]), ...(time === undefined ? [] : [h('small', [h('b', time)])])]));

/**
 * The cells of the times. A time for several steps is one cell over their rows, as in the approved table; a heading between the rows
 * ends it, and the rows below say whose time they share.
 */
const timeCells = (steps: readonly Step[], { labels: { steps: words } }: RenderContext): readonly (Cell | TallCell | undefined)[] => {
  const owners = coveredBy(steps);
  const rowsBelow = (place: number): number => {
    const owner = owners[place] ?? place;
    const end = steps.findIndex((step, other) => other > place && (step.group !== undefined || owners[other] !== owner));
    return (end === -1 ? steps.length : end) - place;
  };
  return steps.map((step, place) => {
    const owner = owners[place];
    if (owner !== undefined && step.group === undefined) return undefined;
    const last = owners.lastIndexOf(place);
    const cell: Cell = owner !== undefined ? [h('small', words.timeWith(owner + 1))] : [
      ...(step.time === undefined ? [] : [step.time]),
      ...(last === -1 ? [] : [h('small', words.timeFor(place + 1, last + 1))]),
      ...(step.parallel === true ? [h('small', words.parallel)] : []),
    ];
    const rowSpan = rowsBelow(place);
    return rowSpan === 1 ? cell : { cell, rowSpan };
  });
};

const outputCell = (step: Step, context: RenderContext) => [
  ...(step.result === undefined ? [] : [h('p', step.result)]),
  ...step.forms.map((form) => h('p', [linkToForm(form, context)])),
];

/** `<Steps />`: the steps of the procedure as a table. */
export const stepsComponent = defineComponent({
  name: 'Steps',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    const words = context.labels.steps;
    const steps = stepsOf(context.document);
    const times = timeCells(steps, context);
    const totals = context.document.kind === 'process' ? caseSummaries(context.document.frontMatter).flatMap((summary) => words.totalOf(summary) ?? []) : [];
    return [
      dataTable({
        className: 'steps-table',
        caption: words.caption,
        columns: [
          { label: words.number },
          { label: words.content, lead: true },
          { label: words.responsible },
          { label: words.time, className: 'steps-table__time' },
          { label: words.output },
        ],
        ...(totals.length === 0 ? {} : { foot: { head: words.total, cell: totals.map((total) => h('p', total)) } }),
        rows: steps.map((step, index) => ({
          ...(step.group === undefined ? {} : { group: step.group }),
          cells: [[`${index + 1}`], contentCell(step, context), responsibleCell(step, context), times[index], outputCell(step, context)],
        })),
      }),
    ];
  },
});
