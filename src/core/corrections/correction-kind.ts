/** What a machine may mend without guessing: no reader can see another text in the result. */
export const correctionKinds = ['date', 'composed-letters', 'tone-placement', 'code-dash'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];
