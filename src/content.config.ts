import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Registries } from '#core/library/library.ts';
import type { LibraryDocument } from '#core/library/library-document.ts';
import type { DocumentKind } from '#core/model/document-kinds.ts';
import { documentLoader } from '#site/loaders/document-loader.ts';
import { registryLoader } from '#site/loaders/registry-loader.ts';

/** Loaders hand over data that core has validated; the schema here only gives it its type. */
const documents = <Kind extends DocumentKind>(kind: Kind) => defineCollection({ loader: documentLoader(kind), schema: z.custom<LibraryDocument<Kind>>() });

export const collections = {
  policy: documents('policy'),
  objectives: documents('objectives'),
  manual: documents('manual'),
  'system-procedure': documents('system-procedure'),
  'internal-procedure': documents('internal-procedure'),
  process: documents('process'),
  instruction: documents('instruction'),
  form: documents('form'),
  decision: documents('decision'),
  declaration: documents('declaration'),
  registries: defineCollection({ loader: registryLoader(), schema: z.custom<Registries>() }),
};
