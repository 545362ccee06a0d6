import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';

/** `<Motto />`: the name of the state and its motto, as administrative papers open (NĐ 30/2020/NĐ-CP, annex I). */
export const mottoComponent = defineComponent({
  name: 'Motto',
  role: 'block',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => [h('p', { className: ['motto'] }, [context.labels.motto.country, h('br'), h('span', context.labels.motto.motto)])],
});
