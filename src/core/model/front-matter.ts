import type { z } from 'zod';
import type { documentSchemas } from '../schema/documents.ts';
import type { change, legalBasisItem, retentionItem, signOff } from '../schema/common-front-matter.ts';
import type { stepSchema } from '../schema/step.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { DocumentKind } from './document-kinds.ts';

/** The validated front matter of one kind. */
export type FrontMatterOf<Kind extends DocumentKind> = DeepReadonly<z.output<(typeof documentSchemas)[Kind]>>;

/** The validated front matter of any kind, told apart by `kind`. */
export type FrontMatter = { [Kind in DocumentKind]: { readonly kind: Kind } & FrontMatterOf<Kind> }[DocumentKind];

export type SignOff = DeepReadonly<z.output<typeof signOff>>;
export type Change = DeepReadonly<z.output<typeof change>>;
export type LegalBasisItem = DeepReadonly<z.output<typeof legalBasisItem>>;
export type RetentionItem = DeepReadonly<z.output<typeof retentionItem>>;
export type Step = DeepReadonly<z.output<typeof stepSchema>>;

/** The keys of a front matter that are right so far; what is wrong or missing is absent, so that rules still see the rest. */
export type KnownFrontMatter = { [Kind in DocumentKind]: { readonly kind: Kind } & Partial<FrontMatterOf<Kind>> }[DocumentKind];
