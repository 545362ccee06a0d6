const FRONT_MATTER = /^---\n[\s\S]*?\n---\n+/u;

/** A help page as a terminal shows it: headings underlined, examples indented, the rest as written. */
export const plainHelp = (page: string): string => {
  let isExample = false;
  return page
    .replace(FRONT_MATTER, '')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        isExample = !isExample;
        return [];
      }
      if (isExample) return [line === '' ? '' : `    ${line}`];
      const heading = /^#{2,} (.*)$/u.exec(line)?.[1];
      return heading === undefined ? [line] : [heading, '─'.repeat(Array.from(heading).length)];
    })
    .join('\n');
};
