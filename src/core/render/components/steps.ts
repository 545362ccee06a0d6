import { h } from 'hastscript';
import { z } from 'zod';
import type { Step } from '../../model/front-matter.ts';
import { defineComponent } from '../component-definition.ts';
import { dataTable } from '../data-table.ts';
import { linkToForm, linkToUnit } from '../links.ts';
import { stepsOf } from '../placed-data.ts';
import type { RenderContext } from '../render-context.ts';

const responsibleCell = (step: Step, context: RenderContext) =>
  step.responsible.map(({ role, unit }) => h('p', [role, ...(unit === undefined ? [] : [h('small', [linkToUnit(unit, context)])])]));

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
        rows: stepsOf(context.document).map((step, index) => ({
          ...(step.group === undefined ? {} : { group: step.group }),
          cells: [[`${index + 1}`], [step.content], responsibleCell(step, context), step.time === undefined ? [] : [step.time], outputCell(step, context)],
        })),
      }),
    ];
  },
});
