import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { dataTable } from '../data-table.ts';
import { linkToForm, linkToUnit } from '../links.ts';

/** `<Retention />`: records that the work leaves behind, where and how long they are kept. */
export const retentionComponent = defineComponent({
  name: 'Retention',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    const words = context.labels.retention;
    const { retention } = context.document.frontMatter;
    if (retention.length === 0) return [h('p', words.none)];
    return [
      dataTable({
        className: 'retention-table',
        caption: words.caption,
        columns: [
          { label: words.number },
          { label: words.record, lead: true },
          { label: words.form },
          { label: words.keptBy },
          { label: words.period },
        ],
        rows: retention.map(({ record, form, keptBy, years }, index) => ({
          cells: [
            [`${index + 1}`],
            [record],
            form === undefined ? [] : [linkToForm(form, context)],
            [linkToUnit(keptBy, context)],
            [years.kind === 'permanent' ? words.permanent : words.years(years.years)],
          ],
        })),
      }),
    ];
  },
});
