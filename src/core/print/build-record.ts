/** What a finished build leaves for the next one, which makes nothing where it would make the same. */
export interface BuildRecord {
  /** Digest of all that the site was made of. */
  readonly madeOf: string;
  /** What the file system said of the published folder when it was done, a line for each file and folder. */
  readonly published: readonly string[];
  /** Documents that the site shows. */
  readonly documents: number;
  /** What the check had to say of them, empty as a rule: it is to be said again. */
  readonly report: string;
}
