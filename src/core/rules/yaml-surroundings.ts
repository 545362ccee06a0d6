/** Blanks and list dashes at the head of a line: the column at which its content begins. */
const indentOf = (line: string): number => /^ *(?:- +)*/u.exec(line)?.[0].length ?? 0;

const isContent = (line: string | undefined): line is string => line !== undefined && line.trim() !== '' && !/^(?:---|\.\.\.)\s*$/u.test(line);

/**
 * Tells whether the value on a line goes on below it.
 * @param line 1-based number of the line.
 */
export const continuesBelow = (lines: readonly string[], line: number): boolean => {
  const own = lines[line - 1] ?? '';
  const next = lines[line];
  if (!isContent(next)) return false;
  const indent = /^ */u.exec(next)?.[0].length ?? 0;
  const isItem = /^ *- /u.test(own) && !/^ *(?:- +)+[\w-]+:(?: |$)/u.test(own);
  return indent > indentOf(own) || (isItem && indent === indentOf(own));
};

/**
 * Tells whether a list in brackets that begins above a line is still open there.
 * @param line 1-based number of the line.
 */
export const opensAbove = (lines: readonly string[], line: number): boolean => {
  const own = lines[line - 1] ?? '';
  let open = 0;
  for (let index = line - 2; index >= 0; index -= 1) {
    const above = (lines[index] ?? '').replaceAll(/'[^']*'|"[^"]*"|(?:^| )#.*$/gu, '');
    open += (above.match(/[[{]/gu)?.length ?? 0) - (above.match(/[\]}]/gu)?.length ?? 0);
    if (isContent(above) && indentOf(above) <= indentOf(own)) break;
  }
  return open > 0;
};
