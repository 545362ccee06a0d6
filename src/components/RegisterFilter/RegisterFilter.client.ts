import { registerFilterWords as words } from '#strings/vi/register-filter.ts';

/** A row of the register with the texts that a reader may choose it by, under the names of the boxes. */
interface Row {
  readonly element: HTMLElement;
  readonly group: HTMLElement | undefined;
  readonly texts: ReadonlyMap<string, string>;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly count: HTMLElement;
  readonly table: HTMLElement;
}

const foundForm = document.querySelector<HTMLFormElement>('[data-register-filter]');
const foundCount = document.querySelector<HTMLElement>('[data-register-count]');
const foundTable = document.querySelector<HTMLElement>('.register-table');
if (foundForm && foundCount && foundTable) startFilter({ form: foundForm, count: foundCount, table: foundTable });

function startFilter({ form, count, table }: Parts): void {
  const boxes = [...form.querySelectorAll('select')];
  const rows = rowsOf(table, boxes.map(columnOf));
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));
  for (const box of boxes) addChoices(box, rows);

  const narrow = (): void => {
    const chosen = boxes.filter(({ value }) => value !== '');
    for (const { element, texts } of rows) element.hidden = chosen.some((box) => texts.get(columnOf(box)) !== box.value);
    for (const group of groups) group.hidden = rows.every((row) => row.group !== group || row.element.hidden);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    count.textContent = chosen.length === 0 ? '' : words.shown(shown, rows.length);
  };
  form.addEventListener('change', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The boxes are emptied only after the event.
  form.addEventListener('reset', () => setTimeout(narrow));
  form.hidden = false;
}

function columnOf(box: HTMLSelectElement): string {
  return box.dataset['column'] ?? '';
}

function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/** A heading that counts its rows gives its name apart. */
function nameOf(group: HTMLElement | undefined): string {
  return group?.dataset['group'] ?? textOf(group);
}

/** The rows of the table; the empty column name stands for the group that a row lies in. */
function rowsOf(table: HTMLElement, columns: readonly string[]): readonly Row[] {
  let group: HTMLElement | undefined;
  return [...table.querySelectorAll<HTMLElement>('tbody tr')].flatMap((element) => {
    if (element.querySelector('[scope=rowgroup]')) {
      group = element;
      return [];
    }
    const cells = new Map([...element.querySelectorAll<HTMLElement>('[data-label]')].map((cell) => [cell.dataset['label'], cell]));
    return [{ element, group, texts: new Map(columns.map((column) => [column, column === '' ? nameOf(group) : textOf(cells.get(column))])) }];
  });
}

/** Every text of the column, in the order of the register, with the number of its rows. */
function addChoices(box: HTMLSelectElement, rows: readonly Row[]): void {
  const counts = new Map<string, number>();
  for (const { texts } of rows) {
    const text = texts.get(columnOf(box)) ?? '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const [text, number] of counts) box.append(new Option(words.choice(text, number), text));
}
