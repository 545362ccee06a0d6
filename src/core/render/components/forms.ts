import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { dataTable } from '../data-table.ts';
import { linkToForm, titleOf } from '../links.ts';

/** `<Forms />`: the forms that the document uses. */
export const formsComponent = defineComponent({
  name: 'Forms',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    const words = context.labels.forms;
    const { forms } = context.document.frontMatter;
    if (forms.length === 0) return [h('p', words.none)];
    return [
      dataTable({
        className: 'forms-table',
        caption: words.caption,
        columns: [
          { label: words.number },
          { label: words.code, className: 'code' },
          { label: words.name, lead: true },
        ],
        rows: forms.map((form, index) => ({ cells: [[`${index + 1}`], [linkToForm(form, context, true)], [titleOf(form, context)]] })),
      }),
    ];
  },
});
