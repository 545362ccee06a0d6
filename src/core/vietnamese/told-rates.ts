/** A rate with the two numbers it was reckoned from, where it is none of the two. */
export interface WrongRate {
  readonly at: number;
  readonly text: string;
  /** The rate that the numbers make, with as many decimals as typed. */
  readonly expected: string;
}

const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,6}`;
const RATE = new RegExp(String.raw`(?<![\d.,/])(\d{1,3})(?:,(\d{1,2}))?\s?%\s?\((${FIGURE})\s?\/\s?(${FIGURE})(?:\s[\p{L} ]{1,30})?\)`, 'gu');

const FRACTION = new RegExp(String.raw`(?<![\d.,/])(${FIGURE})\s?\/\s?(${FIGURE})(?:\s[\p{L} ]{1,30})?\s?\((?:đạt |tỷ lệ |bằng )?(\d{1,3})(?:,(\d{1,2}))?\s?%\)`, 'gu');

/** A rate of change is reckoned from other numbers. */
const CHANGE = /(?:tăng|giảm|vượt|hơn|kém|thêm|bớt|chênh)(?: \p{L}+){0,3} ?$/iu;

const MOST_DAYS = 31;
const MOST_MONTHS = 12;

const whole = (figure: string): number => Number(figure.replaceAll('.', ''));

/** Rates that are not what the fraction in brackets behind them makes: `97,2% (7.326/7.460)`. */
export const wrongRatesIn = (text: string): readonly WrongRate[] =>
  !text.includes('%') || !text.includes('/')
    ? []
    : [
        ...Array.from(text.matchAll(RATE), ({ 0: found, 1: ones = '', 2: decimals = '', 3: part = '', 4: all = '', index }) => ({ found, ones, decimals, part, all, index, isDay: whole(part) <= MOST_DAYS && whole(all) <= MOST_MONTHS })),
        // `3/4 (75%)`: with its rate behind it a fraction is no day.
        ...Array.from(text.matchAll(FRACTION), ({ 0: found, 1: part = '', 2: all = '', 3: ones = '', 4: decimals = '', index }) => ({ found, ones, decimals, part, all, index, isDay: false })),
      ].flatMap(({ found, ones, decimals, part, all, index, isDay }) => {
        // `(30/6)`, `(24/7)`: a day, or a way of speaking.
        if (whole(all) === 0 || whole(part) > whole(all) || isDay) return [];
        const rate = (whole(part) / whole(all)) * 100;
        const typed = Number(`${ones}.${decimals === '' ? '0' : decimals}`);
        // Cut off or rounded, both are written.
        const isClose = (value: number): boolean => Math.abs(value - typed) < 10 ** -decimals.length;
        // `giảm 10% (18/20)`: the rest of the whole.
        return isClose(rate) || isClose(100 - rate) || CHANGE.test(text.slice(Math.max(0, index - 24), index)) ? [] : [{ at: index, text: found, expected: rate.toFixed(decimals.length).replace('.', ',') }];
      });

const TERM = String.raw`(?:${FIGURE})(?:\s?[×x]\s?(?:${FIGURE}))*`;
const FORMULA = new RegExp(String.raw`(?<![\d.,/×x*+–-]\s?)(?<![\p{L}\d]|\d:)(${TERM}(?:\s?\+\s?${TERM})*)\s?=\s?(${FIGURE})(?![.,]?\d|\s?[×x+*–-])`, 'gu');

const reckoned = (formula: string): number => formula.split('+').reduce((sum, term) => sum + term.split(/[×x]/u).reduce((product, factor) => product * whole(factor.trim()), 1), 0);

/** Products and sums told with their parts, where they come to another number: `3 × 4 = 15`, `2 × 2.000 + 1.000 = 6.000`. Composed text. */
export const wrongProductsIn = (text: string): readonly WrongRate[] =>
  !text.includes('=')
    ? []
    : Array.from(text.matchAll(FORMULA)).flatMap(({ 0: found, 1: formula = '', 2: told = '', index }) => (!/[×x+]/u.test(formula) || reckoned(formula) === whole(told) ? [] : [{ at: index, text: found, expected: String(reckoned(formula)) }]));
