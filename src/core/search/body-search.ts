/** A word of a reading, with its marks as far as they are known. */
export interface BodyWord {
  readonly word: string;
  /** How much it counts: words that only frame a question count little. */
  readonly weight: number;
}

/** What the body is asked: readings of the question, the best one of each document counts. */
export interface BodyQuestion {
  readonly readings: readonly { readonly words: readonly BodyWord[]; readonly weight: number }[];
}

/** How much of the question the text of a document covers, by single words and by words that stand together; about 0 to 1. */
export interface BodyHit {
  readonly row: number;
  readonly words: number;
  readonly pairs: number;
  /** Share of the neighbours in the question that stand together in the text, however often; 1 when the text may hold it word for word. */
  readonly phrase: number;
}

/** Evidence from the text of the documents. Rejects when a file of the index cannot be had. */
export interface BodySearch {
  readonly find: (question: BodyQuestion) => Promise<readonly BodyHit[]>;
}
