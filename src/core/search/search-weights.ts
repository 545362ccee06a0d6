/** What counts how much. Found on development questions by cross-validation; `npm run bench:search` tells what a change does. */
export interface SearchWeights {
  /** Share of the question found in a name, squared. */
  readonly covered: number;
  /** Share of the name that the question names. */
  readonly named: number;
  /** Neighbours that stay neighbours. */
  readonly neighbours: number;
  /** What a word loses that stands in the name without its neighbours of the question. */
  readonly lone: number;
  /** The longest stretch of the question that stands in the name as it was typed. */
  readonly run: number;
  /** Weight of the words of a name that only tell whom or what it applies to. */
  readonly scope: number;
  /** Part of word order in the share covered. */
  readonly order: number;
  readonly wholeName: number;
  /** Part of it for a name that stands whole in a question which says more. */
  readonly wholeInside: number;
  readonly startsAlike: number;
  /** Evidence of the text: single words, pairs. */
  readonly bodyWords: number;
  readonly bodyPairs: number;
  /** A text that holds all neighbours of the question side by side. */
  readonly bodyPhrase: number;
  /** A form beside the procedure that it belongs to. */
  readonly form: number;
  readonly askedForm: number;
  /** Part of the evidence of its text that counts for a form: it repeats the words of its procedure. */
  readonly formText: number;
  /** For each narrowing word of a title that the question lacks. */
  readonly narrowing: number;
  /** A word found in the field's name or in the title of the owner. */
  readonly context: number;
  /** A word that no title holds, beside the rarest one that some title holds. */
  readonly unknownWord: number;
  readonly otherMarks: number;
  /** Two tones that half of the country says alike. */
  readonly confusedTones: number;
  /** What a slip, or other marks, keep of their weight in a question typed with all its marks. */
  readonly carefulSlip: number;
  readonly typo: number;
  readonly typoOfKnown: number;
  readonly beginning: number;
  /** A reading by words people use: one word, two, more. */
  readonly saidOne: number;
  readonly saidTwo: number;
  readonly saidMore: number;
  /** A reading by words people use, when titles use these words, too. */
  readonly saidInTitles: number;
  /** What each further meaning of these words loses. */
  readonly nextMeaning: number;
  /** A reading by a group of such words whose phrases the question only comes near to. */
  readonly nearGroup: number;
  /** What such a reading loses when a title covers the question already. */
  readonly nearTitle: number;
  /** A word that is said like another one in some part of the country. */
  readonly soundsAlike: number;
  /** A slip in a word that is spelt as a word can be, with its marks. */
  readonly typoOfMarked: number;
}

export const searchWeights: SearchWeights = {
  covered: 1,
  named: 0.55,
  neighbours: 0.3,
  lone: 0.3,
  run: 0.15,
  scope: 0.6,
  order: 0.7,
  wholeName: 0.4,
  wholeInside: 1.2,
  startsAlike: 0.08,
  bodyWords: 0.62,
  bodyPairs: 0.65,
  bodyPhrase: 0.45,
  form: -0.11,
  askedForm: 0.1,
  formText: 0.55,
  narrowing: -0.3,
  context: 0.25,
  unknownWord: 0.95,
  otherMarks: 0.27,
  confusedTones: 0.6,
  carefulSlip: 0.4,
  typo: 0.8,
  typoOfKnown: 0.45,
  beginning: 0.8,
  saidOne: 0.9,
  saidTwo: 0.96,
  saidMore: 0.98,
  saidInTitles: 0.65,
  nextMeaning: 0.07,
  nearGroup: 0.8,
  nearTitle: 0.6,
  soundsAlike: 0.6,
  typoOfMarked: 0.7,
};
