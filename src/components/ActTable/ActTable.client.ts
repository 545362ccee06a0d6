import { dayBefore, isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { registerDayWords as words } from '#strings/vi/register-days.ts';

/** An act with the month that it stands under. */
interface Row {
  readonly element: HTMLElement;
  readonly group: HTMLElement | undefined;
  readonly on: string;
  readonly code: string;
  /** The document's name, with the way to the version that the act concerns. */
  readonly link: HTMLAnchorElement | null;
  /** The version that came into force by this act, and its last day in force. */
  readonly inForce: { readonly version: string; readonly until: string } | undefined;
}

interface Parts {
  readonly tools: HTMLFormElement;
  readonly fromBox: HTMLInputElement;
  readonly toBox: HTMLInputElement;
  readonly status: HTMLElement;
  readonly net: HTMLElement;
  readonly netList: HTMLElement;
}

const form = document.querySelector<HTMLFormElement>('[data-period-form]');
const firstBox = document.querySelector<HTMLInputElement>('#tu');
const lastBox = document.querySelector<HTMLInputElement>('#den');
const shown = document.querySelector<HTMLElement>('[data-period-shown]');
const net = document.querySelector<HTMLElement>('[data-net]');
const netList = document.querySelector<HTMLElement>('[data-net-list]');
if (form && firstBox && lastBox && shown && net && netList) startTable({ tools: form, fromBox: firstBox, toBox: lastBox, status: shown, net, netList });

function startTable({ tools, fromBox, toBox, status, net: section, netList: list }: Parts): void {
  const rows = readRows();
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));

  const narrow = (): void => {
    const [from, to] = [dayOf(fromBox), dayOf(toBox)];
    for (const { element, on } of rows) element.hidden = (from !== '' && on < from) || (to !== '' && on > to);
    for (const group of groups) group.hidden = rows.every((row) => row.group !== group || row.element.hidden);
    const left = rows.filter(({ element }) => !element.hidden);
    const isReversed = from !== '' && to !== '' && from > to;
    status.textContent = isReversed ? words.wrongOrder : from + to === '' ? '' : words.shownBetween({ from, to, acts: left.length, documents: new Set(left.map(({ code }) => code)).size });
    const items = from === '' || to === '' ? [] : netItems({ rows, left, from, to });
    section.hidden = items.length === 0;
    list.replaceChildren(...items);
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

function dayOf({ value }: HTMLInputElement): CalendarDate | '' {
  return isCalendarDate(value) ? value : '';
}

interface NetInput {
  readonly rows: readonly Row[];
  /** The acts of the chosen time. */
  readonly left: readonly Row[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What the chosen time comes to, document by document in the order of their codes. */
function netItems({ rows, left, from, to }: NetInput): readonly HTMLElement[] {
  // Rows stand newest first: turned round, the newest act of a document is the one that stays and names it.
  const documents = new Map(left.toReversed().map((row) => [row.code, row]));
  return [...documents.values()]
    .toSorted((one, other) => one.code.localeCompare(other.code, 'vi'))
    .map(({ code, link }) => {
      const versionOn = (day: string): string | undefined => rows.find((row) => row.code === code && row.inForce && row.on <= day && (row.inForce.until === '' || day <= row.inForce.until))?.inForce?.version;
      const item = document.createElement('li');
      const label = document.createElement('span');
      label.className = 'code';
      label.textContent = code;
      item.append(label, ' ', link?.cloneNode(true) ?? '', `: ${words.net({ before: versionOn(dayBefore(from)), after: versionOn(to) })}`);
      return item;
    });
}

function readRows(): readonly Row[] {
  let group: HTMLElement | undefined;
  return [...document.querySelectorAll<HTMLElement>('.register-table tbody tr')].flatMap((element) => {
    const { on, of, inForce, to = '' } = element.dataset;
    if (on !== undefined && of !== undefined) return [{ element, group, on, code: of, link: element.querySelector('a'), inForce: inForce === undefined ? undefined : { version: inForce, until: to } }];
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
