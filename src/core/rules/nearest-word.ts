/** The candidate at the smallest edit distance, when it is near enough to be a slip of the pen. */
export const nearestWord = (word: string, candidates: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((left, right) => left.distance - right.distance);
  return ranked[0]?.candidate;
};

const editDistance = (left: string, right: string): number => {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, leftLetter] of Array.from(left).entries()) {
    const current = [row + 1];
    for (const [column, rightLetter] of Array.from(right).entries()) {
      const substitution = (previous[column] ?? 0) + (leftLetter === rightLetter ? 0 : 1);
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
};
