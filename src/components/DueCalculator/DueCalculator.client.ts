import { isCalendarDate } from '#core/model/calendar-date.ts';
import { weekdayOf } from '#core/model/weekday.ts';
import { deadlineOfCode } from '#core/schedule/deadline-code.ts';
import { dueAt, type Moment } from '#core/schedule/due-at.ts';
import type { OfficeHours } from '#core/schedule/office-hours.ts';
import { byDayAddress } from '#core/model/by-day-address.ts';
import { dueWords as words } from '#strings/vi/due.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-due-hours]')) void start(form);

async function start(form: HTMLFormElement): Promise<void> {
  const cases = (form.dataset['dueCases'] ?? '').split('\n').map((line) => /^(\S*) ?(.*)$/u.exec(line) ?? []);
  const limit = made('select', 'hen-tra-thoi-han');
  limit.append(...cases.map(([, code = '', name = '']) => new Option(name, code)));
  const day = made('input', 'hen-tra-ngay');
  day.type = 'date';
  const hour = made('input', 'hen-tra-gio');
  hour.type = 'time';
  [day.value, hour.value] = now();
  const answer = document.createElement('p');
  answer.className = 'due-calculator__answer';
  answer.role = 'status';
  answer.dataset['dueAnswer'] = '';
  form.append(...(cases.length > 1 ? [labelled(words.limit, limit)] : []), labelled(words.day, day), labelled(words.hour, hour), answer);
  form.addEventListener('submit', (event) => event.preventDefault());
  // Before the hours have come, so that what stands below does not move then.
  form.hidden = false;

  const hours = await hoursAt(form.dataset['dueHours'] ?? '');
  if (!hours) {
    form.hidden = true;
    return;
  }
  const show = (): void => {
    const received = momentOf(day.value, hour.value);
    const deadline = deadlineOfCode(limit.value);
    const other = received && otherText(received.date, form.dataset);
    if (other) answer.replaceChildren(...other);
    else answer.textContent = received && deadline ? answerTo({ received, hours, deadline }) : words.noDay;
  };
  show();
  form.addEventListener('input', show);
}

function made<Name extends 'input' | 'select'>(name: Name, id: string): HTMLElementTagNameMap[Name] {
  const field = document.createElement(name);
  field.id = id;
  return field;
}

function labelled(name: string, field: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.htmlFor = field.id;
  label.textContent = name;
  const both = document.createElement('div');
  both.append(label, field);
  return both;
}

/** Undefined when the line or the server fails: the rule below the form stands without it. */
async function hoursAt(address: string): Promise<OfficeHours | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as OfficeHours) : undefined;
  } catch {
    return undefined;
  }
}

function momentOf(date: string, time: string): Moment | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/u.exec(time) ?? [];
  return isCalendarDate(date) && hours !== undefined ? { date, minute: Number(hours) * 60 + Number(minutes) } : undefined;
}

/** Of a receipt on a day on which the text did not apply: why there is no answer here, and where the text of that day is found. */
function otherText(date: string, { dueFrom, dueUntil, dueHours = '' }: DOMStringMap): readonly (string | Node)[] | undefined {
  const why = dueFrom !== undefined && date < dueFrom ? words.beforeText(date, dueFrom) : dueUntil !== undefined && date >= dueUntil ? words.behindText(date, dueUntil) : undefined;
  if (why === undefined) return undefined;
  // Beside the hours, at the root of the site, wherever that lies.
  const { pathname } = new URL(`.${byDayAddress}`, new URL(dueHours, location.href));
  const link = document.createElement('a');
  link.href = `${pathname}?ngay=${date}`;
  link.textContent = words.registerOn(date);
  return [`${why} `, link];
}

function answerTo(input: Parameters<typeof dueAt>[0]): string {
  const { received } = input;
  const answer = dueAt(input);
  if (answer.kind === 'unknown-year') return words.unknownYear(answer.year);
  const { due, from } = answer;
  const isFromReceipt = from.date === received.date && from.minute === received.minute;
  return [words.due(due, weekdayOf(due.date)), ...(isFromReceipt ? [] : [words.from(from, weekdayOf(from.date))])].join(' ');
}

/** Day and time where the agency is. */
function now(): readonly [date: string, time: string] {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' }).format(new Date());
  return [shown.slice(0, 10), shown.slice(11, 16)];
}
