import { h } from 'hastscript';
import { z } from 'zod';
import { formatCalendarDate } from '../../model/calendar-date.ts';
import { defineComponent } from '../component-definition.ts';
import { dataTable } from '../data-table.ts';
import { linkToUnit } from '../links.ts';

/** `<Goals />`: the quality objectives as a table. */
export const goalsComponent = defineComponent({
  name: 'Goals',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    if (context.document.kind !== 'objectives') return [];
    const words = context.labels.goals;
    return [
      dataTable({
        className: 'goals-table',
        caption: words.caption,
        columns: [
          { label: words.number },
          { label: words.statement, lead: true },
          { label: words.target },
          { label: words.measure },
          { label: words.actions },
          { label: words.unit },
          { label: words.period },
        ],
        rows: context.document.frontMatter.goals.map((goal, index) => ({
          cells: [
            [`${index + 1}`],
            [goal.statement],
            [goal.target],
            [goal.measure],
            goal.actions.map((action) => h('p', action)),
            [linkToUnit(goal.unit, context)],
            [`${formatCalendarDate(goal.start)} – ${formatCalendarDate(goal.end)}`],
          ],
        })),
      }),
    ];
  },
});
