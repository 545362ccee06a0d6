import type { ToldRedline } from '#core/redline/tell-redline.ts';

/** What comes back for each order, in their sequence. */
export type RedlinerAnswer =
  | { readonly kind: 'told'; readonly redlines: readonly (ToldRedline | undefined)[] }
  | { readonly kind: 'failed'; readonly error: Error };
