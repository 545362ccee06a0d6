const ORDER = 'abcdđeghiklmnopqrstuvxy';

/** The letter that a line begins with: `b) Rà soát`. */
export const letterOf = (line: string): string | undefined => /^\s*([a-zđ])\)\s/u.exec(line)?.[1];

/** Letters that may follow another: the next of the Vietnamese alphabet, or of the Latin one. */
export const lettersAfter = (letter: string): readonly string[] => {
  const next = ORDER[ORDER.indexOf(letter) + 1];
  const latin = letter === 'đ' ? 'e' : String.fromCharCode(letter.charCodeAt(0) + 1);
  return [...new Set([...(next === undefined || !ORDER.includes(letter) ? [] : [next]), latin])];
};
