import { isCalendarDate } from '#core/model/calendar-date.ts';
import { weekdayOf } from '#core/model/weekday.ts';
import type { Deadline } from '#core/schedule/deadline.ts';
import { dueAt, type Moment } from '#core/schedule/due-at.ts';
import type { OfficeHours } from '#core/schedule/office-hours.ts';
import { dueWords as words } from '#strings/vi/due.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-due-hours]')) start(form);

function start(form: HTMLFormElement): void {
  const limit = form.querySelector<HTMLInputElement | HTMLSelectElement>('[data-due-case]');
  const day = form.querySelector<HTMLInputElement>('[data-due-day]');
  const hour = form.querySelector<HTMLInputElement>('[data-due-hour]');
  const answer = form.querySelector<HTMLElement>('[data-due-answer]');
  if (!limit || !day || !hour || !answer) return;
  const hours = JSON.parse(form.dataset['dueHours'] ?? '{}') as OfficeHours;

  const show = (): void => {
    const received = momentOf(day.value, hour.value);
    answer.textContent = received ? answerTo({ received, hours, deadline: JSON.parse(limit.value) as Deadline }) : words.noDay;
  };
  [day.value, hour.value] = now();
  show();
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
}

function momentOf(date: string, time: string): Moment | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/u.exec(time) ?? [];
  return isCalendarDate(date) && hours !== undefined ? { date, minute: Number(hours) * 60 + Number(minutes) } : undefined;
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
