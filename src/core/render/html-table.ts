/** Plain HTML that a controlled text may use, with the attributes allowed on each tag. */
export const allowedHtml: ReadonlyMap<string, readonly string[]> = new Map([
  ['br', []],
  ['sub', []],
  ['sup', []],
  ['table', []],
  ['caption', []],
  ['thead', []],
  ['tbody', []],
  ['tfoot', []],
  ['tr', []],
  ['th', ['colspan', 'rowspan', 'scope']],
  ['td', ['colspan', 'rowspan']],
  ['p', []],
]);
