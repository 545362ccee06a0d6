import { z } from 'zod';
import { code } from '../../schema/scalars.ts';
import { defineComponent } from '../component-definition.ts';
import { linkToDocument } from '../links.ts';

/** `<Ref code="QT.TP.01" />`: names a controlled document and links to it. */
export const refComponent = defineComponent({
  name: 'Ref',
  role: 'inline',
  content: 'none',
  attributes: z.strictObject({
    /** Code of the document. */
    code: code(),
  }),
  render: ({ attributes, context }) => [linkToDocument(attributes.code, context)],
});
