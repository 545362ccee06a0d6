/**
 * Why there is nothing to search in.
 * - `offline`: the line is cut, or the server does not answer
 * - `missing`: the server has no such file
 * - `broken`: what came cannot be read
 * - `other-build`: the site was published anew while the page was open
 * - `old-browser`: the browser cannot unpack the files
 * - `unexpected`: a fault of ours
 */
export type TroubleKind = 'offline' | 'missing' | 'broken' | 'other-build' | 'old-browser' | 'unexpected';

/** The files of the search could not be had. */
export class SearchTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, options?: ErrorOptions) {
    super(kind, options);
    this.name = 'SearchTrouble';
    this.kind = kind;
  }
}

/** What a caught error means for a reader. */
export const troubleOf = (error: unknown): TroubleKind => (error instanceof SearchTrouble ? error.kind : 'unexpected');
