import { h } from 'hastscript';
import { z } from 'zod';
import { text } from '../../schema/scalars.ts';
import { defineComponent } from '../component-definition.ts';

/** `<Signature label="Người yêu cầu" note="Ký, ghi rõ họ tên" />`: a place to sign. */
export const signatureComponent = defineComponent({
  name: 'Signature',
  role: 'block',
  content: 'none',
  attributes: z.strictObject({
    /** Who signs. */
    label: text(),
    /** How to sign. */
    note: text().optional(),
  }),
  render: ({ attributes }) => [
    h('div', { className: ['form-sheet__sign'] }, [
      h('p', { className: ['form-sheet__sign-label'] }, attributes.label),
      ...(attributes.note === undefined ? [] : [h('p', { className: ['form-sheet__sign-note'] }, `(${attributes.note})`)]),
    ]),
  ],
});
