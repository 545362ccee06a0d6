import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { linkToDocument } from '../links.ts';

/** `<IssuedDocuments />`: the documents that a decision issues. */
export const issuedDocumentsComponent = defineComponent({
  name: 'IssuedDocuments',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) =>
    context.document.kind === 'decision' ? [h('ol', { className: ['issued-documents'] }, context.document.frontMatter.issues.map((code) => h('li', [linkToDocument(code, context)])))] : [],
});
