import { isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { registerDayWords as words } from '#strings/vi/register-days.ts';

type State = keyof typeof words.states;
type Span = readonly [state: State, from: string, until: string];

const modifiers: Readonly<Record<State, string>> = { 'in-force': 'in-force', transitional: 'superseded', 'not-yet-effective': 'upcoming', withdrawn: 'withdrawn', superseded: 'superseded' };

/** A row with the parts that follow the chosen day. */
interface Row {
  readonly element: HTMLElement;
  readonly group: HTMLElement | undefined;
  readonly spans: readonly Span[];
  /** As the page was built. */
  readonly built: { readonly position: string; readonly badge: string; readonly word: string };
}

const form = document.querySelector<HTMLFormElement>('[data-day-form]');
const box = document.querySelector<HTMLInputElement>('#ngay');
const shown = document.querySelector<HTMLElement>('[data-day-shown]');
if (form && box && shown) startRegister({ form, box, shown });

function startRegister({ form: tools, box: dayBox, shown: status }: { readonly form: HTMLFormElement; readonly box: HTMLInputElement; readonly shown: HTMLElement }): void {
  const builtOn = tools.dataset['builtDay'] ?? '';
  const rows = readRows();
  const knownFrom = rows.flatMap(({ spans }) => spans.map(([, from]) => from)).toSorted()[0] ?? '';
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));

  const showGroups = (): void => {
    for (const group of groups) group.hidden = rows.every((row) => row.group !== group || row.element.hidden);
  };
  const showDay = (day: CalendarDate): void => {
    let [position, inForce] = [0, 0];
    for (const { element, spans } of rows) {
      const span = spans.find(([, from, until]) => from <= day && (until === '' || day <= until));
      element.hidden = span === undefined;
      if (!span) continue;
      const [state] = span;
      if (state === 'in-force') inForce += 1;
      show(element, { position: String((position += 1)), badge: `status-badge status-badge--${modifiers[state]}`, word: words.states[state] });
    }
    showGroups();
    status.textContent = words.shownOn({ day, inForce, builtOn, knownFrom });
    keepInAddress(day);
  };
  const showAll = (): void => {
    for (const { element, built } of rows) {
      element.hidden = false;
      show(element, built);
    }
    showGroups();
    status.textContent = words.wholeTable;
    keepInAddress('');
  };

  const asked = new URL(location.href).searchParams.get('ngay') ?? '';
  const first = isCalendarDate(asked) ? asked : today();
  dayBox.value = first;
  showDay(first);
  tools.hidden = false;
  for (const note of document.querySelectorAll<HTMLElement>('[data-without-script]')) note.hidden = true;
  dayBox.addEventListener('change', () => {
    if (isCalendarDate(dayBox.value)) showDay(dayBox.value);
    else showAll();
  });
  tools.addEventListener('submit', (event) => event.preventDefault());
  tools.addEventListener('reset', (event) => {
    event.preventDefault();
    dayBox.value = '';
    showAll();
  });
}

/** Today where the agency is. */
function today(): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date()) as CalendarDate;
}

function readRows(): readonly Row[] {
  let group: HTMLElement | undefined;
  return [...document.querySelectorAll<HTMLElement>('.register-table tbody tr')].flatMap((element) => {
    if (element.dataset['spans'] === undefined) {
      group = element;
      return [];
    }
    const badge = element.querySelector('[data-state]');
    const built = { position: element.querySelector('th')?.textContent ?? '', badge: badge?.className ?? '', word: badge?.textContent ?? '' };
    return [{ element, group, spans: JSON.parse(element.dataset['spans']) as readonly Span[], built }];
  });
}

function show(element: HTMLElement, { position, badge, word }: Row['built']): void {
  const number = element.querySelector('th');
  const state = element.querySelector('[data-state]');
  if (number) number.textContent = position;
  if (!state) return;
  state.className = badge;
  state.textContent = word;
}

/** The chosen day stands in the address, so that it can be kept and sent. */
function keepInAddress(day: string): void {
  const address = new URL(location.href);
  if (day === '') address.searchParams.delete('ngay');
  else address.searchParams.set('ngay', day);
  history.replaceState(history.state, '', address);
}
