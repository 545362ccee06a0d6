import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from '../render/to-html.ts';
import { element } from './element.ts';
import type { RedlineLabels } from './redline-labels.ts';
import { plainWords, type Wording } from './plain-words.ts';
import type { LabelPair, Piece, Redline, RedlineAttribute, RedlineBlock, RedlineCell, RedlineComponent, RedlineData, RedlineItem, RedlineList, RedlineRow, RedlineSection, RedlineTable, RedlineText } from './redline.ts';
import { goneTo, marked, renderData } from './render-data.ts';
import { hidden, remark, renderLabel, renderPieces } from './render-pieces.ts';
import { joinWords, type NamedThing } from './word.ts';

/** Words of an excerpt that names what moved away. */
const EXCERPT = 12;

interface Context extends Wording {
  /** Data of the keys that no placement has shown yet; it is shown then. */
  readonly dataOf: (keys: readonly string[]) => readonly RedlineData[];
  /** What `dataOf` would give for a key. */
  readonly unshown: (key: string) => RedlineData | undefined;
  /** Name of the region around the next table. */
  readonly tableName: () => string;
}

interface Parts<Part> {
  readonly data: readonly Element[];
  readonly body: readonly Part[];
}

/** The parts of a page: data that no placement shows, then the sections with their data in place. */
const partsOf = <Part>({ body, data }: Redline, { wording, render }: { readonly wording: Wording; readonly render: (section: RedlineSection, context: Context) => Part }): Parts<Part> => {
  const left = new Map(data.map((one) => [one.key, one]));
  const dataOf = (keys: readonly string[]): readonly RedlineData[] =>
    keys.flatMap((key) => {
      const found = left.get(key);
      left.delete(key);
      return found === undefined ? [] : [found];
    });
  const sections = body.filter(({ depth, blocks }) => depth > 0 || blocks.length > 0).map((section) => render(section, { ...wording, dataOf, unshown: (key) => left.get(key), tableName: tableNames('', wording) }));
  const unplaced = data.filter(({ key, mark }) => left.has(key) && mark !== 'same');
  return { data: unplaced.length === 0 ? [] : [element('div', { className: ['redline-data'] }, [...renderData(unplaced, wording)])], body: sections };
};

/**
 * Makes the redline of a document: data that no placement shows, then the text with its data in place. Added words stand in `ins`,
 * removed ones in `del`, each with a word for screen readers; parts carry `redline-added`, `-removed`, `-changed`, `-moved`, `-gone`.
 */
export const renderRedline = (redline: Redline, wording: Wording): Root => {
  const { data, body } = partsOf(redline, { wording, render: renderSection });
  return { type: 'root', children: [element('div', { className: ['redline'] }, [...data, ...body])] };
};

/** A section as it was written, and what it rests on besides its blocks. */
interface WrittenSection {
  readonly html: string;
  readonly data: ReadonlyMap<string, RedlineData | undefined>;
  readonly names: readonly { readonly thing: NamedThing; readonly id: string; readonly name: string }[];
}

type Written = WeakMap<readonly RedlineBlock[], WrittenSection>;

/** Sections without changes, by their blocks: a text is compared with several, and most of it stays as it is. */
const writtenBy = new WeakMap<RedlineLabels, Written>();

/** The same as HTML. */
export const writeRedline = (redline: Redline, wording: Wording): string => {
  const written: Written = writtenBy.get(wording.labels) ?? new WeakMap();
  writtenBy.set(wording.labels, written);
  const { data, body } = partsOf(redline, { wording, render: (section, context) => writeSection({ section, context, written }) });
  return `<div class="redline">${toHtml({ type: 'root', children: [...data] })}${body.join('')}</div>`;
};

interface SectionWriting {
  readonly section: RedlineSection;
  readonly context: Context;
  readonly written: Written;
}

/** A section without changes is written once for all comparisons that show the same data and names in it. */
const writeSection = ({ section, context, written }: SectionWriting): string => {
  const { mark, anchor, label, blocks } = section;
  const isUnchanged = mark === 'same' && anchor === undefined && label.older === label.newer && blocks.length > 0;
  const before = isUnchanged ? written.get(blocks) : undefined;
  if (before && isStillTrue(before, context)) {
    context.dataOf([...before.data.keys()]);
    return before.html;
  }
  const { names, dataOf, unshown } = context;
  const data = new Map<string, RedlineData | undefined>();
  const asked: WrittenSection['names'][number][] = [];
  const html = toHtml({ type: 'root', children: [renderSection(section, {
    ...context,
    names: {
      ...names,
      nameOf: (thing, id) => {
        const name = names.nameOf(thing, id);
        asked.push({ thing, id, name });
        return name;
      },
    },
    dataOf: (keys) => {
      for (const key of keys) if (!data.has(key)) data.set(key, unshown(key));
      return dataOf(keys);
    },
  })] });
  if (isUnchanged) written.set(blocks, { html, data, names: asked });
  return html;
};

/** Asks for every name, so that whoever notes what a comparison looks up hears of all of them. */
const isStillTrue = ({ data, names }: WrittenSection, context: Context): boolean =>
  [...data].every(([key, shown]) => context.unshown(key) === shown) && names.filter(({ thing, id, name }) => context.names.nameOf(thing, id) !== name).length === 0;

const tableNames = (section: string, { labels }: Wording): (() => string) => {
  let number = 0;
  return () => labels.tableIn(section, (number += 1));
};

const renderSection = (section: RedlineSection, context: Context): Element => {
  const { depth, label, heading, blocks, mark, to } = section;
  const tag = `h${Math.max(depth, 2)}`;
  if (mark === 'gone') {
    const words = heading.flatMap((piece) => piece.words);
    return element('div', { className: ['redline-section', 'redline-gone'] }, [element('p', [goneTo(to ?? '', context.labels.gone(`${label.older} ${plainWords(words, context)}`.trim()))])]);
  }
  const name = `${label.newer} ${plainWords(heading.flatMap((piece) => (piece.kind === 'removed' ? [] : piece.words)), context)}`.trim();
  const inner = { ...context, tableName: tableNames(name, context) };
  return element('div', marked(section, ['redline-section']), [
    ...(depth === 0 ? [] : [element(tag, [...renderLine({ label, pieces: heading }, context), ...(mark === 'moved' ? [remark(` ${context.labels.moved}`)] : [])])]),
    ...blocks.map((block) => renderBlock(block, inner)),
  ]);
};

const renderLine = ({ label, pieces }: { readonly label: LabelPair; readonly pieces: readonly Piece[] }, wording: Wording): readonly ElementContent[] => [...renderLabel(label, wording), ...renderPieces(pieces, wording)];

const movedRemark = (mark: string, { labels }: Wording): readonly ElementContent[] => (mark === 'moved' ? [remark(` ${labels.moved}`)] : []);

const renderBlock = (block: RedlineBlock, context: Context): Element => {
  switch (block.kind) {
    case 'text':
      return renderText(block, context);
    case 'list':
      return renderList(block, context);
    case 'table':
      return renderTable(block, context);
    case 'component':
      return renderComponent(block, context);
    case 'quote':
      return element('blockquote', marked(block), block.blocks.map((inner) => renderBlock(inner, context)));
    case 'gone':
      return element('p', { className: ['redline-gone'] }, [goneTo(block.to, context.labels.gone(excerptOf(block.words, context)))]);
    default:
      return element('hr', marked(block));
  }
};

const excerptOf = (words: Parameters<typeof plainWords>[0], wording: Wording): string => `${plainWords(words.slice(0, EXCERPT), wording)}${words.length > EXCERPT ? '…' : ''}`;

const renderText = (text: RedlineText, context: Context): Element =>
  element(text.tag === 'caption' ? 'p' : text.tag, marked(text), [...renderLine(text, context), ...movedRemark(text.mark, context)]);

const renderList = (list: RedlineList, context: Context): Element => {
  let number = list.start - 1;
  const items = list.items.map((item) => {
    const counts = item.mark !== 'removed' && item.mark !== 'gone';
    const value = number + 1;
    if (counts) number += item.count ?? 1;
    return renderItem({ item, value: list.isOrdered && list.mark !== 'same' && counts ? value : undefined, context });
  });
  const start = list.isOrdered && list.start !== 1 ? { start: list.start } : {};
  const properties = marked(list, list.isFootnotes ? ['redline-footnotes'] : []);
  return element(list.isOrdered ? 'ol' : 'ul', { ...properties, ...start }, items);
};

interface ItemInput {
  readonly item: RedlineItem;
  readonly value: number | undefined;
  readonly context: Context;
}

const renderItem = ({ item, value, context }: ItemInput): Element => {
  const [only] = item.blocks;
  const blocks = item.blocks.length === 1 && only?.kind === 'text' && only.tag === 'p' ? renderInItem(only, context) : item.blocks.map((block) => renderBlock(block, context));
  return element('li', value === undefined ? marked(item) : { ...marked(item), value: String(value) }, [...blocks, ...movedRemark(item.mark, context)]);
};

/** The only paragraph of an item needs no element of its own, but its place keeps its anchor. */
const renderInItem = (text: RedlineText, context: Context): readonly ElementContent[] =>
  text.anchor === undefined ? renderLine(text, context) : [element('span', { id: text.anchor }, [...renderLine(text, context)])];

const renderTable = (table: RedlineTable, context: Context): Element => {
  const { labels } = context;
  const caption = table.caption ? [element('caption', marked(table.caption), [...renderLine(table.caption, context)])] : [];
  const rowOf = (row: RedlineRow, index: number): Element => renderRow({ row, columns: table.columns, isFirst: index === 0, context });
  const heads = table.rows.filter(({ isHead }) => isHead);
  const rows = table.rows.filter(({ isHead }) => !isHead);
  return element('div', { className: ['table-wrap'], role: 'region', tabIndex: 0, ariaLabel: context.tableName() }, [
    element('table', marked(table, ['redline-table']), [
      ...caption,
      ...(heads.length === 0 ? [] : [element('thead', heads.map(rowOf))]),
      element('tbody', rows.map((row, index) => rowOf(row, heads.length + index))),
    ]),
    ...(table.mark === 'moved' ? [element('p', [remark(labels.moved)])] : []),
  ]);
};

interface RowInput {
  readonly row: RedlineRow;
  readonly columns: RedlineTable['columns'];
  readonly isFirst: boolean;
  readonly context: Context;
}

const renderRow = ({ row, columns, isFirst, context }: RowInput): Element => {
  const { labels } = context;
  if (row.mark === 'gone') {
    const words = joinWords(row.cells.map(({ pieces }) => pieces.flatMap((piece) => piece.words)), '|');
    return element('tr', { className: ['redline-gone'] }, [element('td', { colSpan: columns.length }, [goneTo(row.to ?? '', labels.gone(excerptOf(words, context)))])]);
  }
  const remarks: Readonly<Record<string, readonly ElementContent[]>> = {
    added: [hidden(`${labels.rowAdded} `)],
    removed: [hidden(`${labels.rowRemoved} `)],
    moved: [remark(`${labels.rowMoved} `)],
  };
  return element('tr', marked(row), row.cells.map((cell, index) => {
    const column = columns[index];
    const before = [...(index === 0 ? (remarks[row.mark] ?? []) : []), ...(isFirst && column && column.mark !== 'same' ? [hidden(`${column.mark === 'added' ? labels.columnAdded : labels.columnRemoved} `)] : [])];
    return renderCell({ cell, before, anchor: isFirst ? column?.anchor : undefined, context });
  }));
};

interface CellInput {
  readonly cell: RedlineCell;
  readonly before: readonly ElementContent[];
  readonly anchor: string | undefined;
  readonly context: Context;
}

const renderCell = ({ cell, before, anchor, context }: CellInput): Element => {
  const span = { ...(cell.span.columns > 1 ? { colSpan: cell.span.columns } : {}), ...(cell.span.rows > 1 ? { rowSpan: cell.span.rows } : {}) };
  const id = cell.anchor ?? anchor;
  const properties = { ...marked({ mark: cell.mark, ...(id === undefined ? {} : { anchor: id }) }), ...span };
  return element(cell.isHeader ? 'th' : 'td', cell.isHeader ? { ...properties, scope: 'col' } : properties, [...before, ...renderLine(cell, context)]);
};

const renderComponent = (component: RedlineComponent, context: Context): Element => {
  if (component.name === 'Note') return renderNote(component, context);
  const { labels } = context;
  const data = component.mark === 'removed' ? [] : context.dataOf(component.dataKeys);
  const attributes = component.attributes.flatMap((attribute, index): readonly ElementContent[] => [
    ...(index === 0 ? [] : [remark('; ')]),
    element('span', marked(attribute), [remark(`${labels.attribute(component.name, attribute.name)}: `), ...(attribute.label ? renderLabel(attribute.label, context) : []), ...renderPieces(attribute.pieces, context)]),
  ]);
  const isPlacement = component.dataKeys.length > 0;
  const name = isPlacement && data.length > 0 && component.mark === 'same' ? [] : [element('p', [remark(`${labels.component(component.name)}${attributes.length === 0 ? '' : '. '}`), ...wholeRemark(component, context), ...attributes])];
  return element('div', marked(component, [isPlacement ? 'redline-placement' : 'redline-component']), [...name, ...renderData(data, context), ...component.blocks.map((block) => renderBlock(block, context))]);
};

/** A tag without words that came or went has nothing to underline or strike. */
const wholeRemark = ({ mark, name, attributes }: RedlineComponent, { labels }: Wording): readonly ElementContent[] => {
  if (attributes.length > 0 || (mark !== 'added' && mark !== 'removed')) return [];
  return [element(mark === 'added' ? 'ins' : 'del', [remark(`${mark === 'added' ? labels.added : labels.removed} ${labels.component(name)}`)])];
};

const renderNote = (component: RedlineComponent, context: Context): Element => {
  const find = (name: string): RedlineAttribute | undefined => component.attributes.find((attribute) => attribute.name === name);
  const kind = find('kind');
  const title = find('title');
  const shown = [...(kind && (kind.mark !== 'same' || !title) ? [kind] : []), ...(title ? [title] : [])];
  const value = kind?.pieces.findLast((piece) => piece.kind !== 'removed')?.words[0]?.atom;
  const modifier = value?.kind === 'choice' ? [`note--${value.value}`] : [];
  return element('div', { ...marked(component, ['note', ...modifier]), role: 'note' }, [
    element('p', { className: ['note__label'] }, shown.flatMap((attribute, index): readonly ElementContent[] => [...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]), element('span', marked(attribute), [...renderPieces(attribute.pieces, context)])])),
    ...component.blocks.map((block) => renderBlock(block, context)),
    ...(component.mark === 'moved' ? [element('p', [remark(context.labels.moved)])] : []),
  ]);
};
