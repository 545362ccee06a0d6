import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { dataTable } from '../data-table.ts';
import { clauseTitle, linkToForm } from '../links.ts';

/** `<Coverage />`: clause by clause, how the agency meets the standard. */
export const coverageComponent = defineComponent({
  name: 'Coverage',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    if (context.document.kind !== 'manual') return [];
    const words = context.labels.coverage;
    return [
      dataTable({
        className: 'coverage-table',
        caption: words.caption,
        columns: [
          { label: words.clause },
          { label: words.title, lead: true },
          { label: words.how },
          { label: words.documents },
        ],
        rows: context.document.frontMatter.coverage.map(({ clause, how, documents }) => ({
          cells: [[clause], [clauseTitle(clause, context)], [how], documents.map((code) => h('p', [linkToForm(code, context)]))],
        })),
      }),
    ];
  },
});
