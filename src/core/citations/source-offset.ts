interface Writing {
  /** The file. */
  readonly source: string;
  /** Where the value begins in it. */
  readonly from: number;
  /** The value as it was read. */
  readonly value: string;
  /** A character of the value. */
  readonly index: number;
}

const MAX_GAP = 400;

const isBlank = (letter: string | undefined): boolean => letter !== undefined && /\s/u.test(letter);

/**
 * Offset in a file at which a character of a value read from it is written. Reading drops signs (escapes, quotes, indents, marks of
 * a quotation) and turns references such as `&amp;` into letters, but never changes the order.
 * @returns the beginning of the value when the two do not fit.
 */
export const sourceOffset = ({ source, from, value, index }: Writing): number => {
  let at = from;
  for (let read = 0; read < index; read += 1) {
    if (source[at] === value[read]) {
      at += 1;
      continue;
    }
    const found = nextWritten({ source, at, wanted: value[read] });
    if (found === undefined) return from;
    at = found.end;
  }
  return nextWritten({ source, at, wanted: value[index] })?.start ?? from;
};

interface Next {
  readonly source: string;
  readonly at: number;
  readonly wanted: string | undefined;
}

const nextWritten = ({ source, at, wanted }: Next): { readonly start: number; readonly end: number } | undefined => {
  for (let start = at; start < Math.min(source.length, at + MAX_GAP); start += 1) {
    const written = source[start];
    if (written === wanted || (isBlank(written) && isBlank(wanted))) return { start, end: start + 1 };
    const reference = written === '&' ? /^&(?:#\w{1,8}|\w{1,32});/u.exec(source.slice(start, start + 40))?.[0] : undefined;
    if (reference !== undefined) return { start, end: start + reference.length };
  }
  return undefined;
};
