import { isComponent, isElement, pointOf, walkTree, type ControlledTree } from '../parse/controlled-tree.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { asksForData, namesPeople } from '../vietnamese/name-columns.ts';
import { numbersRows } from '../vietnamese/row-columns.ts';
import { placeInProse, proseOf, type PlacedHit } from './each-prose.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { comparableName, foldedWords } from './folded-words.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
import { typedTablesOf, type TypedTable } from './typed-tables.ts';

const FEWEST_CELLS = 2;
const SHORTEST = 16;

/** Whether two rows of a table begin with the same words: one look before rows are put together. */
const mayRepeat = (blocks: readonly ProseBlock[]): boolean => {
  let table = -1;
  let row = -1;
  let seen = new Set<string>();
  for (const { cell, text } of blocks) {
    if (cell === undefined || cell.row === 0 || (cell.table === table && cell.row === row)) continue;
    if (cell.column === 0 && numbersRows(cell.header)) continue;
    if (cell.table !== table) seen = new Set();
    ({ table, row } = cell);
    if (seen.has(text)) return true;
    seen.add(text);
  }
  return false;
};

/** Rows that say the same, their numbers aside. */
const rowHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  if (!mayRepeat(blocks)) return [];
  const hits: PlacedHit[] = [];
  let seen = new Set<string>();
  let table = -1;
  let row = -1;
  let words = '';
  let length = 0;
  let cells = 0;
  let first: ProseBlock | undefined;
  let isFit = true;
  const close = (): void => {
    // A tag shows something of its own, which may differ.
    if (first && isFit && cells >= FEWEST_CELLS && length >= SHORTEST && !words.includes('\uFFFC')) {
      if (seen.has(words)) hits.push({ block: first, at: 0, params: { words: first.text.trim(), problem: 'row' } });
      seen.add(words);
    }
    words = '';
    length = 0;
    cells = 0;
    first = undefined;
    isFit = true;
  };
  for (const block of blocks) {
    const { cell, text } = block;
    if (cell === undefined || cell.row === 0) continue;
    if (cell.table !== table || cell.row !== row) close();
    if (cell.table !== table) seen = new Set();
    ({ table, row } = cell);
    if (cell.column === 0 && numbersRows(cell.header)) continue;
    // A table without heads is a frame for other things.
    if (cell.header === '') isFit = false;
    words += `${cell.column} ${text}|`;
    length += text.trim().length;
    cells += 1;
    first ??= block;
  }
  close();
  return hits;
};

/** A list of members names each person once. */
const personHits = ({ headers, rows }: TypedTable): readonly PlacedHit[] => {
  const column = [...headers].find(([, header]) => namesPeople(header))?.[0];
  if (column === undefined) return [];
  const seen = new Map<string, string>();
  return rows.flatMap(({ cells }) => {
    const block = cells.get(column);
    const name = comparableName(block?.text ?? '');
    if (!block || name.split(' ').length < 3) return [];
    const isRepeated = seen.has(name);
    seen.set(name, name);
    return isRepeated ? [{ block, at: 0, params: { words: block.text.trim(), problem: 'person' } }] : [];
  });
};

/** Shorter sentences are said on purpose in several places. */
const SHORTEST_PARAGRAPH = 60;

/** Paragraphs of the body that stand again right below, at most one other between them, word for word: pasted twice. Further apart a sentence is said of another case, and so is an item of a list unless it follows itself. */
const paragraphHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] =>
  blocks.flatMap((block, place) => {
    if (block.path.length > 0 || (block.shape !== 'paragraph' && block.shape !== 'item') || block.text.length < SHORTEST_PARAGRAPH || block.text.includes('\uFFFC')) return [];
    const above = blocks.slice(Math.max(0, place - (block.shape === 'paragraph' ? 2 : 1)), place);
    const isRepeated = above.some((other) => other.section === block.section && other.shape === block.shape && foldedWords(other.text) === foldedWords(block.text));
    return isRepeated ? [{ block, at: 0, params: { words: block.text.trim().slice(0, 60), problem: 'paragraph' } }] : [];
  });

/** One record is entered once, with one place and one time. */
const recordFindings = (reading: DocumentReading): readonly Finding[] => {
  const names = (reading.known.retention ?? []).map(({ record }) => foldedWords(record));
  return (reading.known.retention ?? []).flatMap(({ record }, row) =>
    names.indexOf(names[row] ?? '') < row ? [{ location: placeOfValue(reading, ['retention', row, 'record']), params: { words: record, problem: 'record' } }] : []);
};

/** Lists of names and codes, by their keys. */
const LISTS = ['distribution', 'related', 'forms'] as const;

/** A list names each unit, form and document once. */
const listFindings = (reading: DocumentReading): readonly Finding[] =>
  LISTS.flatMap((key) => {
    const entries: readonly string[] = reading.known[key] ?? [];
    return entries.flatMap((entry, row) => (entries.indexOf(entry) < row ? [{ location: placeOfValue(reading, [key, row]), params: { words: entry, problem: 'list' } }] : []));
  });

/** A blank offers each choice once. */
const optionFindings = (reading: DocumentReading, tree: ControlledTree): readonly Finding[] => {
  const findings: Finding[] = [];
  walkTree(tree, (node) => {
    if (!isComponent(node) || node.name !== 'Field') return;
    const options = (attributeOf(node, 'options') ?? '').split('|').map((option) => option.trim()).filter((option) => option !== '');
    const again = options.find((option, place) => options.some((other, at) => at < place && foldedWords(other) === foldedWords(option)));
    if (again !== undefined) findings.push({ location: placeOfPoint(reading, pointOf(node)), params: { words: again, problem: 'option' } });
  });
  return findings;
};

const hasLabelTwice = (blocks: readonly ProseBlock[]): boolean => {
  const labels = blocks.filter(({ shape, key }) => shape === 'attribute' && key === 'label').map(({ text }) => text.trim().toLowerCase());
  return new Set(labels).size < labels.length;
};

/** Blanks of a form with one label, with nothing between them that tells whose they are. */
const fieldFindings = (reading: DocumentReading, tree: ControlledTree): readonly Finding[] => {
  const findings: Finding[] = [];
  let seen = new Set<string>();
  walkTree(tree, (node) => {
    if (isElement(node) && /^(?:h[1-6]|p|li|table|tr)$/u.test(node.tagName)) seen = new Set();
    if (!isComponent(node)) return;
    if (node.name !== 'Field') {
      if (node.name !== 'br') seen = new Set();
      return;
    }
    const label = attributeOf(node, 'label')?.trim() ?? '';
    const key = foldedWords(label);
    if (asksForData(label) && seen.has(key)) findings.push({ location: placeOfPoint(reading, pointOf(node)), params: { words: label, problem: 'field' } });
    seen.add(key);
  });
  return findings;
};

/** A row, a member, a blank, a choice, a paragraph or a record that stands twice was pasted twice, or one of the two was to be changed. */
export const entryRepeated: Rule = {
  id: 'entry-repeated',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    judgedDocuments(content).flatMap((reading): readonly Finding[] => {
      const { tree } = reading.body;
      if (!isStanding(reading) || !tree) return [];
      const blocks = proseOf(reading);
      const place = ({ block, at, params }: PlacedHit): Finding => ({ location: placeInProse(content, { path: reading.path, block, at }), params });
      if (reading.kind === 'form') return [...(hasLabelTwice(blocks) ? fieldFindings(reading, tree) : []), ...optionFindings(reading, tree), ...listFindings(reading), ...paragraphHits(blocks).map(place)];
      const rows = [...rowHits(blocks), ...paragraphHits(blocks)];
      const hits = rows.length > 0 || reading.kind !== 'decision' ? rows : typedTablesOf(blocks).flatMap(personHits);
      return [...recordFindings(reading), ...listFindings(reading), ...hits.map(place)];
    }),
};
