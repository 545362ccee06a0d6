import type { WordGroup } from './search-index.ts';

const LEADING = '!';
const BETWEEN = '\t';
const MEANT = '\t\t';

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Groups of words as lines, which pack smaller than lists: what is said and what is meant apart by two tabs, an exclamation mark before a group that says what is wanted. */
export const wordLines = (groups: readonly WordGroup[]): string =>
  groups
    .map(({ said, meant, isLeading }) => `${isLeading ? LEADING : ''}${said.map(onOneLine).filter((one) => one !== '').join(BETWEEN)}${MEANT}${meant.map(onOneLine).filter((one) => one !== '').join(BETWEEN)}`)
    .join('\n');

/** The groups of such lines; what is no such line says nothing. */
export const wordGroupsOf = (lines: string): readonly WordGroup[] =>
  lines.split('\n').flatMap((line): readonly WordGroup[] => {
    const isLeading = line.startsWith(LEADING);
    const [said = '', meant = ''] = line.slice(isLeading ? LEADING.length : 0).split(MEANT);
    if (said === '' || meant === '') return [];
    return [{ said: said.split(BETWEEN), meant: meant.split(BETWEEN), ...(isLeading ? { isLeading } : {}) }];
  });
