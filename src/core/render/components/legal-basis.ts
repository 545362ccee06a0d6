import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { linkToLegalText, titleOfLegalText } from '../links.ts';

/** `<LegalBasis />`: the legal texts the document rests on. */
export const legalBasisComponent = defineComponent({
  name: 'LegalBasis',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => [
    h(
      'ul',
      { className: ['legal-basis'] },
      context.document.frontMatter.legalBasis.map(({ text, provision }) => {
        const title = titleOfLegalText(text, context);
        return h('li', [...linkToLegalText({ text }, context), ...(title === '' ? [] : [`: ${title}`]), ...(provision === undefined ? [] : [` (${provision})`])]);
      }),
    ),
  ],
});
