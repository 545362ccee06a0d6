/** Spellings that are said alike in one part of the country or another, the first of each pair written as the second. */
const SAID_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^ngh/u, 'ng'],
  [/^gh/u, 'g'],
  [/^gi(?=[aeiouy])/u, 'd'],
  [/^r/u, 'd'],
  [/^tr/u, 'ch'],
  [/^x/u, 's'],
  [/^[kq](?=[aeiouy])/u, 'c'],
  [/^l/u, 'n'],
  [/ng$/u, 'n'],
  [/c$/u, 't'],
  [/y/u, 'i'],
];

/** A word of plain letters as it sounds to people who tell some openings and ends of syllables apart and others not: "giau" and "dau" are one. */
export const soundOf = (folded: string): string => SAID_ALIKE.reduce((word, [written, said]) => word.replace(written, said), folded);
