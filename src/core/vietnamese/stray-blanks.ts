/** A comma, semicolon or stop with a blank before it. */
export interface StrayBlank {
  readonly at: number;
  readonly text: string;
}

const STRAY = /(\p{L}+)[ \u00A0]([,;]|\.(?!\.|\d|\p{L}| ?\.))(?=\s|$)/gu;

/** `họp , lập biên bản`; dots that stand for a blank to be filled in are none. Composed text. */
export const strayBlanksIn = (text: string): readonly StrayBlank[] =>
  !/ [,;.]/.test(text) ? [] : Array.from(text.matchAll(STRAY), ({ 0: found, index }) => ({ at: index, text: found }));
