import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { dataTable } from '../data-table.ts';
import { clauseTitle } from '../links.ts';

/** `<Exclusions />`: clauses that do not apply, each with its reason. */
export const exclusionsComponent = defineComponent({
  name: 'Exclusions',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    if (context.document.kind !== 'manual') return [];
    const words = context.labels.exclusions;
    return [
      dataTable({
        className: 'exclusions-table',
        caption: words.caption,
        columns: [
          { label: words.clause },
          { label: words.title, lead: true },
          { label: words.reason },
        ],
        rows: context.document.frontMatter.exclusions.map(({ clause, reason }) => ({ cells: [[clause], [clauseTitle(clause, context)], [reason]] })),
      }),
    ];
  },
});
