/** Values of a finding, as the rule gives them. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** What a person reads about a rule. */
export interface RuleText {
  /** Name of the rule in lists and on its help page. */
  readonly title: string;
  /** What is wrong at this place, with the offending words. */
  readonly message: (params: Params) => string;
  /** What to do about it. */
  readonly remedy: (params: Params) => string;
}
