import { isCalendarDate } from '#core/model/calendar-date.ts';
import { registerDayWords as words } from '#strings/vi/register-days.ts';

/** An act with the month that it stands under. */
interface Row {
  readonly element: HTMLElement;
  readonly group: HTMLElement | undefined;
  readonly on: string;
  readonly code: string;
}

interface Parts {
  readonly tools: HTMLFormElement;
  readonly fromBox: HTMLInputElement;
  readonly toBox: HTMLInputElement;
  readonly status: HTMLElement;
}

const form = document.querySelector<HTMLFormElement>('[data-period-form]');
const firstBox = document.querySelector<HTMLInputElement>('#tu');
const lastBox = document.querySelector<HTMLInputElement>('#den');
const shown = document.querySelector<HTMLElement>('[data-period-shown]');
if (form && firstBox && lastBox && shown) startTable({ tools: form, fromBox: firstBox, toBox: lastBox, status: shown });

function startTable({ tools, fromBox, toBox, status }: Parts): void {
  const rows = readRows();
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));

  const narrow = (): void => {
    const [from, to] = [dayOf(fromBox), dayOf(toBox)];
    for (const { element, on } of rows) element.hidden = (from !== '' && on < from) || (to !== '' && on > to);
    for (const group of groups) group.hidden = rows.every((row) => row.group !== group || row.element.hidden);
    const left = rows.filter(({ element }) => !element.hidden);
    const isReversed = from !== '' && to !== '' && from > to;
    status.textContent = isReversed ? words.wrongOrder : from + to === '' ? '' : words.shownBetween({ from, to, acts: left.length, documents: new Set(left.map(({ code }) => code)).size });
    keepInAddress({ tu: from, den: to });
  };

  const asked = new URL(location.href).searchParams;
  fromBox.value = asked.get('tu') ?? '';
  toBox.value = asked.get('den') ?? '';
  narrow();
  tools.hidden = false;
  tools.addEventListener('change', narrow);
  tools.addEventListener('submit', (event) => event.preventDefault());
  // The boxes are emptied only after the event.
  tools.addEventListener('reset', () => setTimeout(narrow));
}

function dayOf({ value }: HTMLInputElement): string {
  return isCalendarDate(value) ? value : '';
}

function readRows(): readonly Row[] {
  let group: HTMLElement | undefined;
  return [...document.querySelectorAll<HTMLElement>('.register-table tbody tr')].flatMap((element) => {
    const { on, of } = element.dataset;
    if (on !== undefined && of !== undefined) return [{ element, group, on, code: of }];
    group = element;
    return [];
  });
}

/** The chosen time stands in the address, so that it can be kept and sent. */
function keepInAddress(days: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, day] of Object.entries(days)) {
    if (day === '') address.searchParams.delete(name);
    else address.searchParams.set(name, day);
  }
  history.replaceState(history.state, '', address);
}
