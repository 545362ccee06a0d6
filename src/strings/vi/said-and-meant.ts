/** Words that people use with those that documents use for them. */
export interface SaidAndMeant {
  /** `…` stands for up to four words between. */
  readonly said: string;
  readonly meant: readonly string[];
  readonly isLeading?: true;
}

/** Lines of `said; said = meant | meant`; an exclamation mark before a phrase that says what is wanted, whatever else is named. */
export const wordsOf = (lines: string): readonly SaidAndMeant[] =>
  lines.split('\n').flatMap((line) => {
    const [said = '', meant = ''] = line.split('=');
    const meanings = meant.split('|').map((one) => one.trim()).filter((one) => one !== '');
    return meanings.length === 0 ? [] : said.split(';').map((one) => one.trim()).map((one) => (one.startsWith('!') ? { said: one.slice(1), meant: meanings, isLeading: true } : { said: one, meant: meanings }));
  });
