/** Words of a flow chart. */
export interface FlowLabels {
  /** Above the drawing. */
  readonly caption: string;
  readonly start: string;
  readonly end: string;
  /** On the straight way after a question. */
  readonly yes: string;
  /** Head of the lane that several units share. */
  readonly otherRoles: string;
  readonly helpers: (names: string) => string;
  readonly onlyFor: (variants: string) => string;
  readonly sharedTime: (time: string, steps: { readonly from: number; readonly to: number }) => string;
  readonly moreForms: (count: number) => string;
  readonly result: (words: string) => string;
  /** On the way out of a question that stands after one step and leads to another. */
  readonly branch: (label: string, steps: { readonly from: number; readonly to: number | 'end' }) => string;
  /** What a screen reader says of the drawing. */
  readonly description: (steps: number, hasTurns: boolean) => string;
  readonly inWords: string;
  /** That the steps follow one another, but for the turns that are told below. */
  readonly order: (steps: number) => string;
  /** What is said of one step. */
  readonly turn: (step: number, words: string) => string;
  readonly together: (step: number) => string;
  readonly question: (question: string, branch: string) => string;
}
