/** Letters with which a table shares out duties: who does, answers, is asked, is told, supports. */
const LETTERS = /^[RACIS](?:\s?[,/&+]?\s?[RACIS]){0,3}$/u;
const OTHER_LETTERS = /^\p{Lu}(?:\s?[,/]\s?\p{Lu}){0,3}$/u;

/** The letters of a cell that shares out duties: `R, A` is R and A; undefined for anything else. */
export const dutiesIn = (cell: string): readonly string[] | undefined => (LETTERS.test(cell.trim()) ? Array.from(cell.matchAll(/[RACIS]/gu), ([letter]) => letter) : undefined);

/** Whether a cell holds a letter that shares out no duty. */
export const isOtherLetter = (cell: string): boolean => OTHER_LETTERS.test(cell.trim()) && dutiesIn(cell) === undefined;
