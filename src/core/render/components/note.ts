import { h } from 'hastscript';
import { z } from 'zod';
import { choice, text } from '../../schema/scalars.ts';
import { defineComponent } from '../component-definition.ts';

/** `<Note kind="important">…</Note>`: a remark set apart from the text. */
export const noteComponent = defineComponent({
  name: 'Note',
  role: 'block',
  content: 'blocks',
  attributes: z.strictObject({
    /** How heavily it weighs. */
    kind: choice(['info', 'important', 'warning']),
    /** Heading of the note. */
    title: text().optional(),
  }),
  render: ({ attributes, children, context }) => [
    h('div', { className: ['note', `note--${attributes.kind}`], role: 'note' }, [
      h('p', { className: ['note__label'] }, attributes.title ?? context.labels.notes[attributes.kind]),
      ...children,
    ]),
  ],
});
