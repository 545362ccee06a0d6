import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';
import { plainWords, type Wording } from './plain-words.ts';
import type { RedlineData, RedlineEntry } from './redline.ts';
import { hidden, remark, renderPieces } from './render-pieces.ts';

const classOf = (mark: string): readonly string[] => (mark === 'same' ? [] : [`redline-${mark}`]);

/** Properties of a part that changed: its class, and the place to which the list of changes links. */
export const marked = ({ mark, anchor }: { readonly mark: string; readonly anchor?: string }, className: readonly string[] = []): { className?: string[]; id?: string } => {
  const classes = [...className, ...classOf(mark)];
  return { ...(classes.length === 0 ? {} : { className: classes }), ...(anchor === undefined ? {} : { id: anchor }) };
};

/** A link to where a part stands now. */
export const goneTo = (to: string, text: string): Element => element('a', { className: ['redline-gone'], href: `#${to}` }, text);

/** Compared data of a front matter: values as a list of facts, lists of maps as tables. */
export const renderData = (data: readonly RedlineData[], wording: Wording): readonly ElementContent[] => {
  const nodes: ElementContent[] = [];
  let facts: Element[] = [];
  const flush = (): void => {
    if (facts.length > 0) nodes.push(element('dl', { className: ['redline-facts'] }, facts));
    facts = [];
  };
  for (const item of data) {
    if (isTable(item)) {
      flush();
      nodes.push(renderTable(item, wording));
    } else facts.push(element('div', { className: ['redline-facts__item'] }, [element('dt', wording.labels.key(item.key)), element('dd', [...renderValue(item, wording)])]));
  }
  flush();
  return nodes;
};

type DataList = Extract<RedlineData, { readonly kind: 'list' }>;

const isTable = (data: RedlineData): data is DataList => data.kind === 'list' && data.entries.some(({ fields }) => fields.some(({ key }) => key !== data.key));

const renderValue = (data: RedlineData, wording: Wording): readonly ElementContent[] => {
  if (data.kind === 'value') return data.pieces.length === 0 ? [] : [element('span', marked(data), [...renderPieces(data.pieces, wording)])];
  if (data.kind === 'list') return data.entries.map((entry) => element('p', marked(entry), [...renderEntryLine(entry, wording)]));
  return [element('dl', { className: ['redline-facts'] }, data.fields.map((field) => element('div', { className: ['redline-facts__item'] }, [element('dt', wording.labels.key(field.key)), element('dd', [...renderValue(field, wording)])])))];
};

/** An entry on one line, its fields with commas between them. */
const renderEntryLine = ({ mark, to, older, newer, fields }: RedlineEntry, wording: Wording): readonly ElementContent[] => {
  if (mark === 'gone') return [goneTo(to ?? '', wording.labels.gone(''))];
  const shown = fields.map((field) => renderValue(field, wording)).filter((nodes) => nodes.length > 0);
  const line = shown.flatMap((nodes, index): readonly ElementContent[] => (index === 0 ? nodes : [{ type: 'text', value: ', ' }, ...nodes]));
  return mark === 'moved' ? [...line, remark(` ${wording.labels.movedEntry(older ?? 0, newer ?? 0)}`)] : line;
};

/** Keys that stand before what names an entry. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['group', 'code']);

const nameOf = ({ fields }: RedlineEntry, wording: Wording): string => {
  const named = fields.find((field) => field.kind === 'value' && field.pieces.length > 0 && !BEFORE_NAME.has(field.key));
  return named?.kind === 'value' ? plainWords(named.pieces.flatMap(({ words }) => words), wording) : '';
};

const renderTable = ({ key, entries }: DataList, wording: Wording): Element => {
  const { labels } = wording;
  const columns = [...new Set(entries.filter(({ mark }) => mark !== 'gone').flatMap(({ fields }) => fields.map((field) => field.key)))];
  const caption = labels.key(key);
  const rows = entries.map((entry) => renderRow({ entry, columns, wording }));
  return element('div', { className: ['table-wrap'], role: 'region', ariaLabel: caption, tabIndex: 0 }, [
    element('table', { className: ['redline-table', 'redline-table--data'] }, [
      element('caption', caption),
      element('thead', [element('tr', [element('th', { scope: 'col' }, labels.number), ...columns.map((column) => element('th', { scope: 'col' }, labels.key(column, key)))])]),
      element('tbody', rows),
    ]),
  ]);
};

interface EntryRow {
  readonly entry: RedlineEntry;
  readonly columns: readonly string[];
  readonly wording: Wording;
}

const renderRow = ({ entry, columns, wording }: EntryRow): Element => {
  const { labels } = wording;
  const { mark, older, newer, fields, to } = entry;
  if (mark === 'gone') return element('tr', { className: ['redline-gone'] }, [element('th', { scope: 'row' }, String(older ?? '')), element('td', { colSpan: columns.length }, [goneTo(to ?? '', labels.gone(nameOf(entry, wording)))])]);
  const remarks: Readonly<Record<string, readonly ElementContent[]>> = {
    added: [hidden(` ${labels.rowAdded}`)],
    removed: [hidden(` ${labels.rowRemoved}`)],
    moved: [remark(` ${labels.movedEntry(older ?? 0, newer ?? 0)}`)],
  };
  const number = mark === 'removed' ? [element('del', String(older ?? ''))] : mark === 'added' ? [element('ins', String(newer ?? ''))] : [String(newer ?? older ?? '')];
  return element('tr', marked(entry), [
    element('th', { scope: 'row' }, [...number, ...(remarks[mark] ?? [])]),
    ...columns.map((column) => {
      const field = fields.find((other) => other.key === column);
      return element('td', field === undefined ? [] : [...renderValue(field, wording)]);
    }),
  ]);
};
