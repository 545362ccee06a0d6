/** Signs shown before the first that differs, and in all. */
const [LEAD, SHOWN] = [30, 80];

/** Two values or lines; when they are long, cut between words to what stands around their first difference. */
export const aroundChange = (before: string, after: string): { readonly before: string; readonly after: string } => {
  if (before.length <= SHOWN && after.length <= SHOWN) return { before, after };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const start = same <= LEAD ? 0 : before.lastIndexOf(' ', same - LEAD) + 1;
  const cut = (line: string): string => {
    if (line.length <= start + SHOWN) return `${start > 0 ? '…' : ''}${line.slice(start)}`;
    const blank = line.lastIndexOf(' ', start + SHOWN);
    // What differs is shown in any case, be it within a word without end.
    return `${start > 0 ? '…' : ''}${line.slice(start, blank > same ? blank : start + SHOWN)}…`;
  };
  return { before: before === '' ? '' : cut(before), after: after === '' ? '' : cut(after) };
};
