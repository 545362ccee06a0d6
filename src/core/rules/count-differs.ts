import { childrenOf, isElement, isText, textOf, walkTree, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import { countBehind, isOfCells, isOfColumns, listedCountIn, toldCountsIn, toldInHeading, toldMembersIn, toldOfAllAbove, toldRowsIn, type ToldCount } from '../vietnamese/told-counts.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { toldPartsIn } from '../vietnamese/own-parts.ts';
import { isPersonName, namesPeople } from '../vietnamese/name-columns.ts';
import { numbersRows } from '../vietnamese/row-columns.ts';
import type { ProseBlock } from '../parse/prose.ts';
import type { Rule } from './rule.ts';
import { tableSignsOf, typedTablesOf, type TypedTable } from './typed-tables.ts';
import { isSettled, isStanding } from './settled-documents.ts';

const isNamed = (node: ControlledNode, name: string): boolean => isElement(node) && node.tagName === name;
const isList = (node: ControlledNode): boolean => isNamed(node, 'ol') || isNamed(node, 'ul');

/** A few words between two lists go on with the first; a sentence of its own opens another. */
const isShort = (words: string): boolean => words.trim().length < 60;

/** Number of items of the list, or of columns of the table, that follows a paragraph; by the words of the paragraph. */
const followersOf = (tree: ControlledTree): ReadonlyMap<string, { readonly items: number | undefined; readonly columns: number | undefined }> => {
  const found = new Map<string, { readonly items: number | undefined; readonly columns: number | undefined }>();
  const look = (nodes: readonly ControlledNode[]): void => {
    const blocks = nodes.filter((node) => !(isText(node) && node.value.trim() === ''));
    for (const [place, node] of blocks.entries()) {
      const next = blocks[place + 1];
      if (!isNamed(node, 'p') || !next) continue;
      const words = textOf(node).normalize('NFC').trim();
      if (!words.endsWith(':')) continue;
      const rest = blocks.slice(place + 2);
      // A list that goes on behind a few words is longer than its first part.
      const goesOn = rest.length > 1 && (isList(rest[0] ?? node) || (isList(rest[1] ?? node) && isShort(textOf(rest[0] ?? node))));
      const items = isList(next) && !goesOn ? childrenOf(next).filter((child) => isNamed(child, 'li')).length : undefined;
      let columns: number | undefined;
      if (isNamed(next, 'table')) {
        walkTree({ ...tree, children: [next] } as ControlledTree, (inner) => {
          if (columns === undefined && isNamed(inner, 'tr')) columns = childrenOf(inner).filter((cell) => isElement(cell)).length;
        });
      }
      found.set(words, { items, columns });
    }
  };
  look(tree.children as readonly ControlledNode[]);
  walkTree(tree, (node) => {
    if (isElement(node) && (node.tagName === 'li' || node.tagName === 'blockquote')) look(childrenOf(node));
  });
  return found;
};

/** Paragraphs that end with a colon, each with the table that follows it. */
const leadsToTables = (blocks: readonly ProseBlock[]): readonly { readonly lead: ProseBlock; readonly table: TypedTable }[] => {
  const body = blocks.filter(({ path, shape }) => path.length === 0 && shape !== 'attribute');
  const tables = new Map(typedTablesOf(blocks).flatMap((table) => {
    const cell = table.rows[0] && [...table.rows[0].cells.values()][0]?.cell;
    return cell ? [[cell.table, table] as const] : [];
  }));
  return body.flatMap((lead, place) => {
    const next = body[place + 1]?.cell;
    const table = lead.shape === 'paragraph' && lead.cell === undefined && lead.text.trimEnd().endsWith(':') && next?.row === 0 ? tables.get(next.table) : undefined;
    return table ? [{ lead, table }] : [];
  });
};

/** Paragraphs that say how many things were just listed, by their words, with the number of items of the list right above. */
const listsAbove = (tree: ControlledTree): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const blocks = (tree.children as readonly ControlledNode[]).filter((node) => !(isText(node) && node.value.trim() === ''));
  for (const [place, node] of blocks.entries()) {
    const above = blocks[place - 1];
    // A list behind a paragraph that goes on with the list above it is a part of a longer one.
    const isWhole = above !== undefined && isList(above) && !isList(blocks[place - 2] ?? node) && !isList(blocks[place - 3] ?? node);
    if (isNamed(node, 'p') && isWhole) found.set(textOf(node).normalize('NFC').trim(), childrenOf(above).filter((child) => isNamed(child, 'li')).length);
  }
  return found;
};

const aboveHits = (blocks: readonly ProseBlock[], tree: ControlledTree): readonly PlacedHit[] => {
  const told = blocks.flatMap((block) => {
    const count = block.path.length === 0 && block.shape === 'paragraph' ? toldOfAllAbove(block.text.trimStart()) : undefined;
    return count ? [{ block, count }] : [];
  });
  const above = told.length === 0 ? undefined : listsAbove(tree);
  return told.flatMap(({ block, count }): readonly PlacedHit[] => {
    const items = above?.get(block.text.trim());
    return items === undefined || items < 2 || items === count.count ? [] : [{ block, at: count.at, params: { words: count.text, found: items } }];
  });
};

/** Rows of a table that numbers them stand for things of any name. */
const numberedRowHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] =>
  leadsToTables(blocks).flatMap(({ lead, table: { headers, rows } }): readonly PlacedHit[] => {
    const isNumberedThrough = numbersRows(headers.get(0) ?? '') && rows.length >= 2 && rows.every(({ cells }, place) => Number(cells.get(0)?.text ?? '') === place + 1);
    const listed = isNumberedThrough ? listedCountIn(lead.text) : undefined;
    if (listed && listed.count !== rows.length) return [{ block: lead, at: listed.at, params: { words: listed.text, found: rows.length } }];
    return !isNumberedThrough ? [] : toldCountsIn(lead.text.trimEnd())
      .filter(({ colon, noun, count }) => lead.text.slice(colon + 1).trim() === '' && !isOfColumns(noun) && !isOfCells(noun) && count !== rows.length)
      .map((told) => ({ block: lead, at: told.at + Math.max(0, lead.text.slice(told.at).indexOf(told.text)), params: { words: told.text, found: rows.length } }));
  });

/** A section that has one table of people tells as many as the table has. */
const memberHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  const told = blocks.flatMap((block) => (block.path.length > 0 || block.cell || block.shape !== 'paragraph' || block.text.trimEnd().endsWith(':') ? [] : toldMembersIn(block.text).map((count) => ({ block, count }))));
  if (told.length === 0) return [];
  const tables = typedTablesOf(blocks).flatMap((table) => {
    const column = [...table.headers].find(([, header]) => namesPeople(header))?.[0];
    const names = column === undefined ? [] : table.rows.flatMap(({ cells }) => cells.get(column) ?? []);
    const [first] = names;
    return first && names.length === table.rows.length && names.length >= 2 && names.every(({ text }) => isPersonName(text)) ? [{ section: first.section, rows: names.length }] : [];
  });
  return told.flatMap(({ block, count }): readonly PlacedHit[] => {
    const own = tables.filter(({ section }) => section === block.section);
    const others = told.filter((one) => one.block.section === block.section);
    return own.length !== 1 || others.length !== 1 || own[0]?.rows === count.count ? [] : [{ block, at: count.at, params: { words: count.text, found: own[0]?.rows ?? 0 } }];
  });
};

/** A total, or a row left open. */
const NO_THING = /^(?:tổng|cộng|\.\.\.|…)|còn lại/iu;
/** Several things in one. */
const SEVERAL = /^(?:các|những|mọi|\d|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s)|[,;+]|\svà\s|khác/iu;

/** A sentence counts what the first column of the table below it lists. */
const rowHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] =>
  leadsToTables(blocks).flatMap(({ lead, table: { headers, rows } }): readonly PlacedHit[] => {
    const column = numbersRows(headers.get(0) ?? '') ? 1 : 0;
    const noun = (headers.get(column) ?? '').trim().toLowerCase();
    if (noun === '' || noun.split(' ').length > 3) return [];
    const names = rows.flatMap(({ cells }) => cells.get(column)?.text.trim() ?? []);
    // A cell left empty goes on with the row above; a row with one cell is a heading; one name in several rows is one thing.
    const count = new Set(names).size;
    const isPlain = names.length === rows.length && rows.every(({ cells }) => cells.size > 1) && !names.some((name) => NO_THING.test(name));
    const mayHoldMore = names.some((name) => SEVERAL.test(name));
    return !isPlain ? [] : toldRowsIn(lead.text, noun).filter((told) => told.count !== count && told.count !== rows.length && (told.count < count || !mayHoldMore)).map((told) => ({ block: lead, at: told.at, params: { words: told.text, found: count } }));
  });

/** Lists that stand right below their headings and are all that these hold of lists and tables, by the words of the heading. */
const listsBelowHeadings = (tree: ControlledTree): ReadonlyMap<string, number> => {
  const blocks = (tree.children as readonly ControlledNode[]).filter((node) => !(isText(node) && node.value.trim() === ''));
  const isHeading = (node: ControlledNode): boolean => isElement(node) && /^h[1-6]$/u.test(node.tagName);
  const found = new Map<string, number>();
  for (const [place, node] of blocks.entries()) {
    const list = blocks[place + 1];
    if (!isHeading(node) || !list || !isNamed(list, 'ol')) continue;
    const next = blocks.findIndex((other, index) => index > place && isHeading(other));
    const rest = blocks.slice(place + 2, next === -1 ? undefined : next);
    // Words between two numbered lists part one list.
    if (rest.every((other) => isNamed(other, 'p'))) found.set(textOf(node).normalize('NFC').trim(), childrenOf(list).filter((child) => isNamed(child, 'li')).length);
  }
  return found;
};

/** A heading counts the rows of the one table of its section, which numbers them, or the items of its one list. */
const headingHits = (blocks: readonly ProseBlock[], tree: ControlledTree): readonly PlacedHit[] => {
  const told = blocks.flatMap((block) => {
    const count = block.shape === 'heading' ? toldInHeading(block.text) : undefined;
    return count ? [{ block, count }] : [];
  });
  if (told.length === 0) return [];
  const lists = listsBelowHeadings(tree);
  const inLists = told.flatMap(({ block, count }): readonly PlacedHit[] => {
    const items = lists.get(block.text.trim());
    return items === undefined || items < 2 || items === count.count ? [] : [{ block, at: Math.max(0, block.text.indexOf(count.text)), params: { words: count.text, found: items } }];
  });
  const numbered = typedTablesOf(blocks).flatMap(({ headers, rows }) => {
    const isNumberedThrough = numbersRows(headers.get(0) ?? '') && rows.length >= 2 && rows.every(({ cells }, place) => Number(cells.get(0)?.text ?? '') === place + 1);
    return isNumberedThrough ? [{ section: rows[0]?.cells.get(0)?.section ?? '', rows: rows.length }] : [];
  });
  return [...inLists, ...told.flatMap(({ block, count }): readonly PlacedHit[] => {
    const section = block.text.trim();
    const own = numbered.filter((table) => table.section.trim() === section);
    const tables = new Set(blocks.filter(({ cell, section: of }) => cell && of.trim() === section).map(({ cell }) => cell?.table)).size;
    return own.length !== 1 || tables !== 1 || own[0]?.rows === count.count ? [] : [{ block, at: Math.max(0, block.text.indexOf(count.text)), params: { words: count.text, found: own[0]?.rows ?? 0 } }];
  })];
};

/** A paper tells how many sections, articles and annexes it has itself. */
const ownPartHits = (blocks: readonly ProseBlock[], isWhole: boolean): readonly PlacedHit[] => {
  const told = blocks.flatMap((block) => (block.path.length > 0 || block.cell || block.shape === 'heading' ? [] : toldPartsIn(block.text).map((part) => ({ block, part }))));
  if (told.length === 0) return [];
  const heads = blocks.filter(({ shape }) => shape === 'heading').map(({ text }) => text.trim());
  const numbersOf = (pattern: RegExp, texts: readonly string[]): number => new Set(texts.flatMap((text) => pattern.exec(text)?.[1] ?? [])).size;
  const found = {
    sections: numbersOf(/^(?:phần |mục |chương )?(\d{1,2}|[IVX]{1,5})(?:[.:)]|\s)(?!\d)/iu, heads),
    articles: numbersOf(/^\W{0,3}điều (\d{1,2})(?!\d)/iu, blocks.filter(({ path, cell }) => path.length === 0 && !cell).map(({ text }) => text)),
    annexes: heads.filter((text) => /^phụ lục(?!\p{L})/iu.test(text)).length,
  };
  // A draft is still to get its annexes.
  return told.filter(({ part: { kind, count } }) => found[kind] !== count && (found[kind] > 0 || (isWhole && kind === 'annexes' && found.sections > 0))).map(({ block, part }) => ({ block, at: part.at, params: { words: part.text, found: found[part.kind] } }));
};

/** As many things follow as the text announces: one too few was lost in pasting, one too many came in unannounced. */
export const countDiffers: Rule = {
  id: 'count-differs',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    const { tree } = reading.body;
    if (!isStanding(reading) || !tree) return [];
    const told = blocks.flatMap((block) => (block.path.length > 0 || block.shape === 'heading' || block.cell ? [] : toldCountsIn(block.text).map((count) => ({ block, count }))));
    const named = rowHits(blocks);
    const others = [...ownPartHits(blocks, isSettled(reading)), ...named, ...numberedRowHits(blocks).filter(({ block }) => !named.some((hit) => hit.block === block)), ...aboveHits(blocks, tree), ...headingHits(blocks, tree), ...(tableSignsOf(blocks).heads.some(namesPeople) ? memberHits(blocks) : [])];
    if (told.length === 0) return others;
    const followers = followersOf(tree);
    const found = (text: string, count: ToldCount): number | undefined => {
      if (text.slice(count.colon + 1).trim() !== '') return countBehind(text, count);
      const next = followers.get(text.trim());
      return isOfColumns(count.noun) ? (next?.columns ?? next?.items) : next?.items;
    };
    return [...others, ...told.flatMap(({ block, count }): readonly PlacedHit[] => {
      const number = found(block.text, count);
      return number === undefined || number === count.count ? [] : [{ block, at: count.at + Math.max(0, block.text.slice(count.at).indexOf(count.text)), params: { words: count.text, found: number } }];
    })];
  }),
};
