import { h } from 'hastscript';
import { z } from 'zod';
import { text } from '../../schema/scalars.ts';
import { defineComponent } from '../component-definition.ts';

/** `<Term means="Thủ tục hành chính">TTHC</Term>`: an abbreviation with its meaning. */
export const termComponent = defineComponent({
  name: 'Term',
  role: 'inline',
  content: 'inline',
  attributes: z.strictObject({
    /** What the abbreviation stands for. */
    means: text(),
  }),
  render: ({ attributes, children }) => [h('abbr', { title: attributes.means }, [...children])],
});
