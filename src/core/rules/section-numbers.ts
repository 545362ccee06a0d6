import { withoutMarks } from './folded-words.ts';
import type { PlainText } from './plain-texts.ts';

type NumberedText = Pick<PlainText, 'text' | 'isHeading'>;

/** No number stands further from the start. */
const LONGEST_HEAD = 24;

const NUMBER_AT_START = /^\W{0,3}(?:muc |phan |dieu )?(\d{1,2}(?:\.\d{1,2}){0,3})(?![\d/%]|,\d|:\d{2})/iu;

const numbersIn = (texts: readonly NumberedText[]): ReadonlySet<string> =>
  new Set(texts.flatMap(({ text }) => NUMBER_AT_START.exec(withoutMarks(text.slice(0, LONGEST_HEAD)))?.[1] ?? []));

const parentOf = (number: string): string => number.split('.').slice(0, -1).join('.');

/** Numbers of the sections of a text. */
export interface SectionNumbers {
  /** Those that headings, paragraphs and list items begin with. */
  readonly numbers: ReadonlySet<string>;
  /** Those of headings alone. */
  readonly headed: ReadonlySet<string>;
  /** How many parts, 1, 2, 3 …, the headings count through; 0 where one is left out. */
  readonly parts: number;
  /** Whether another section bears a number of the same sort. */
  readonly hasSibling: (number: string) => boolean;
  /** Whether the text numbers the sections beside the one that bears a number. */
  readonly isCounted: (number: string) => boolean;
}

/** How a text numbers its sections. */
export const sectionNumbersOf = (texts: readonly NumberedText[]): SectionNumbers => {
  const numbers = numbersIn(texts);
  // Where the sections themselves bear no such numbers, the number belongs to something else.
  const siblings = new Set([...numbers].map(parentOf));
  const headed = numbersIn(texts.filter(({ isHeading }) => isHeading));
  const whole = [...headed].filter((number) => !number.includes('.')).map(Number).toSorted((one, other) => one - other);
  return {
    numbers,
    headed,
    parts: whole.length > 0 && whole.every((number, place) => number === place + 1) ? whole.length : 0,
    hasSibling: (number) => siblings.has(parentOf(number)),
    isCounted: (number) => {
      const parent = parentOf(number);
      // A section under a heading of its own that has no parts has none of that number.
      if (siblings.has(parent) || !parent.includes('.')) return siblings.has(parent);
      // Nor has one that is missing itself among its numbered neighbours.
      return headed.has(parent) || (!numbers.has(parent) && siblings.has(parentOf(parent)));
    },
  };
};
