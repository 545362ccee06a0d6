import type { ProseBlock } from '../parse/prose.ts';
import { headsDuties, meansAnybody, meansMany, namesDoers } from '../vietnamese/duty-tables.ts';
import { numbersRows } from '../vietnamese/row-columns.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf } from './typed-tables.ts';

/** Fewer rows are no list of all who work by the text. */
const FEWEST_DOERS = 3;

/** Names of those whose duties a table of the text tells. */
const doersOf = (blocks: readonly ProseBlock[]): readonly string[] => {
  const names = typedTablesOf(blocks).flatMap(({ headers, rows }) => {
    const column = numbersRows(headers.get(0) ?? '') ? 1 : 0;
    const cells = namesDoers(headers.get(column) ?? '') ? rows.flatMap(({ cells: row }) => row.get(column) ?? []) : [];
    return cells.filter(({ section }) => headsDuties(section)).map(({ text }) => text.trim());
  });
  return names.length < FEWEST_DOERS || names.some(meansMany) ? [] : names;
};

const isTold = (role: string, doers: readonly string[]): boolean => {
  const own = comparableName(role);
  const words = own.split(' ');
  return doers.map(comparableName).some((name) => name.includes(own) || own.includes(name) || words.filter((word) => name.split(' ').includes(word)).length * 3 >= words.length * 2);
};

/** Who does a step has a duty in the table of duties; a name that is not there came with a step of another procedure, or was forgotten. */
export const dutyUntold: Rule = {
  id: 'duty-untold',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading): readonly PlacedHit[] => {
    if (!isSettled(reading) || reading.kind === 'form' || !tableSignsOf(blocks).heads.some(namesDoers)) return [];
    const doers = doersOf(blocks);
    const roles = doers.length === 0 ? [] : blocks.filter(({ path, key, text }) => path[0] === 'steps' && key === 'role' && !meansAnybody(text));
    const untold = roles.filter(({ text }) => !isTold(text, doers));
    const names = [...new Set(untold.map(({ text }) => comparableName(text)))];
    // A table that lacks many was never meant to name all.
    return names.length === 0 || names.length > 1 || untold.length * 2 > roles.length ? [] : untold.slice(0, 1).map((block) => ({ block, at: 0, params: { words: block.text.trim() } }));
  }),
};
