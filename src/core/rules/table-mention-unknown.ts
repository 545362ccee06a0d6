import type { ProseBlock } from '../parse/prose.ts';
import { columnsNamedIn, groupsNamedIn, headOfGroups, isGroupLetter } from '../vietnamese/table-labels.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf } from './typed-tables.ts';

/** A form explains a column that none of its tables has; elsewhere a column may be that of a register or a screen. */
const columnHits = (blocks: readonly ProseBlock[], heads: readonly string[]): readonly PlacedHit[] => {
  const body = blocks.filter(({ path }) => path.length === 0);
  const known = heads.map((head) => head.trim()).filter((head, place, all) => head !== '' && all.indexOf(head) === place);
  // Heads of a table in HTML, and blanks beside a table, are found as words anywhere.
  const isElsewhere = (name: string, own: ProseBlock): boolean => {
    const words = comparableName(name);
    return known.some((head) => words.includes(comparableName(head))) || body.some((block) => block !== own && comparableName(block.text).includes(words));
  };
  return body.flatMap((block) =>
    block.cell ? [] : columnsNamedIn(block.text).filter(({ name }) => !isElsewhere(name, block)).map(({ at, text }) => ({ block, at, params: { words: text, problem: 'column', known } })));
};

/** A sentence speaks of a group that the table of groups does not know. */
const groupHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  const groups = new Map<string, Set<string>>();
  for (const { headers, rows } of typedTablesOf(blocks)) {
    for (const [column, header] of headers) {
      const head = headOfGroups(header);
      const letters = rows.flatMap(({ cells }) => cells.get(column)?.text.trim() ?? []);
      if (head === undefined || letters.length < 2 || !letters.every(isGroupLetter)) continue;
      groups.set(head, new Set([...(groups.get(head) ?? []), ...letters]));
    }
  }
  return [...groups].flatMap(([head, letters]) =>
    blocks.flatMap((block) =>
      block.path.length > 0 || block.shape === 'attribute' || block.shape === 'heading' ? [] : groupsNamedIn(block.text, head).filter(({ name }) => !letters.has(name)).map(({ at, text }) => ({ block, at, params: { words: text, problem: 'group', known: [...letters] } }))));
};

/** What a text says of a column or group stands in its tables. */
export const tableMentionUnknown: Rule = {
  id: 'table-mention-unknown',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isStanding(reading)) return [];
    const { heads } = tableSignsOf(blocks);
    return [...(reading.kind === 'form' && heads.length > 0 ? columnHits(blocks, heads) : []), ...(heads.some((head) => headOfGroups(head) !== undefined) ? groupHits(blocks) : [])];
  }),
};
