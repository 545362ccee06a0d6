import { z } from 'zod';
import { id, text } from '../../schema/scalars.ts';
import { defineComponent } from '../component-definition.ts';
import { linkToLegalText } from '../links.ts';

/** `<Law id="nd-118-2025-nd-cp" provision="Điều 5" />`: names a legal text of the registry and links to its page. */
export const lawComponent = defineComponent({
  name: 'Law',
  role: 'inline',
  content: 'none',
  attributes: z.strictObject({
    /** Legal text, by id. */
    id: id(),
    /** Article, clause or annex. */
    provision: text().optional(),
  }),
  render: ({ attributes, context }) => linkToLegalText({ text: attributes.id, provision: attributes.provision }, context),
});
