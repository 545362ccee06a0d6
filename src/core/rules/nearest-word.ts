/** More slips than these are another word, however long the word is. */
const MAX_SLIPS = 3;

/** The candidate at the smallest edit distance, when it is near enough to be a slip of the pen. */
export const nearestWord = (word: string, candidates: readonly string[]): string | undefined => {
  const limit = Math.min(MAX_SLIPS, Math.max(1, Math.floor(word.length / 3)));
  const ranked = candidates
    // The distance is never smaller than the difference in length: a word of a million letters costs nothing.
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((left, right) => left.distance - right.distance);
  return ranked[0]?.candidate;
};

/** Letters added, dropped or changed, and neighbours swapped (`titel`), each counted once. */
const editDistance = (left: string, right: string): number => {
  const leftLetters = Array.from(left);
  const rightLetters = Array.from(right);
  const rows = [Array.from({ length: rightLetters.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (const [row, leftLetter] of leftLetters.entries()) {
    const current = [row + 1];
    rows.push(current);
    for (const [column, rightLetter] of rightLetters.entries()) {
      const substitution = at(row, column) + (leftLetter === rightLetter ? 0 : 1);
      const isSwap = leftLetter === rightLetters[column - 1] && rightLetter === leftLetters[row - 1];
      const swap = isSwap ? at(row - 1, column - 1) + 1 : substitution;
      current.push(Math.min(substitution, swap, at(row, column + 1) + 1, (current[column] ?? 0) + 1));
    }
  }
  return at(leftLetters.length, rightLetters.length);
};
