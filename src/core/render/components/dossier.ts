import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { dataTable } from '../data-table.ts';
import { linkToForm } from '../links.ts';

/** `<Dossier />`: the application file of an administrative procedure as a table. */
export const dossierComponent = defineComponent({
  name: 'Dossier',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    const { document, labels } = context;
    if (document.kind !== 'process') return [];
    const words = labels.dossier;
    const { dossier, dossierSets } = document.frontMatter;
    const count = (value: number): readonly string[] => (value === 0 ? [] : [String(value)]);
    return [
      dataTable({
        className: 'dossier-table',
        caption: words.caption,
        columns: [
          { label: words.number },
          { label: words.name, lead: true },
          { label: words.originals },
          { label: words.copies },
          { label: words.electronic },
          { label: words.form },
        ],
        rows: dossier.map((item, index) => ({
          cells: [
            [`${index + 1}`],
            [item.name, ...(item.note === undefined ? [] : [h('small', item.note)])],
            count(item.originals),
            count(item.copies),
            item.electronic ? [words.yes] : [],
            item.form === undefined ? [] : [linkToForm(item.form, context)],
          ],
        })),
      }),
      h('p', words.sets(dossierSets)),
    ];
  },
});
