import { h } from 'hastscript';
import { z } from 'zod';
import { text } from '../../schema/scalars.ts';
import { addresses } from '../../views/addresses.ts';
import { defineComponent } from '../component-definition.ts';

/** `<Figure src="so-do.png" alt="…" caption="…" />`: a picture of `content/figures/`. */
export const figureComponent = defineComponent({
  name: 'Figure',
  role: 'block',
  content: 'none',
  attributes: z.strictObject({
    /** File name under `figures/`. */
    src: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/u),
    /** What the picture shows, for readers who do not see it. */
    alt: text(),
    /** Caption below the picture. */
    caption: text().optional(),
  }),
  render: ({ attributes, context }) => [
    h('figure', { className: ['figure'] }, [
      h('img', { src: context.href(addresses.figure(attributes.src)), alt: attributes.alt, loading: 'lazy' }),
      ...(attributes.caption === undefined ? [] : [h('figcaption', attributes.caption)]),
    ]),
  ],
});
