import type { DiagnosticParams } from '../diagnostic.ts';
import type { WorkCalendar } from '../model/registries.ts';
import { weekdayOf } from '../model/weekday.ts';
import type { YamlPath } from '../parse/read-yaml.ts';
import { officeHours, sessionsOn, type OfficeHours } from '../schedule/office-hours.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

interface Fault {
  readonly path: YamlPath;
  readonly params: DiagnosticParams;
}

const makeUpFaults = ({ makeUpDays }: WorkCalendar, hours: OfficeHours): readonly Fault[] =>
  makeUpDays.flatMap((date, place): readonly Fault[] => {
    const path = ['makeUpDays', place];
    if (makeUpDays.indexOf(date) < place) return [{ path, params: { words: date, problem: 'make-up-twice' } }];
    const isWorked = [1, 2, 3, 4, 5].includes(weekdayOf(date)) && sessionsOn(date, { ...hours, makeUpDays: [], closed: [] }).length > 0;
    return isWorked ? [{ path, params: { words: date, problem: 'make-up-worked' } }] : [];
  });

const halfDayFaults = (calendar: WorkCalendar, hours: OfficeHours): readonly Fault[] => {
  const { halfDays = [] } = calendar;
  return halfDays.flatMap(({ date, off, from, to }, place): readonly Fault[] => {
    const path = ['halfDays', place];
    const usual = sessionsOn(date, { ...hours, closed: [] });
    if (usual.length === 0) return [{ path: [...path, 'date'], params: { words: date, problem: 'half-day-off' } }];
    if (off !== undefined && (from !== undefined || to !== undefined)) return [{ path: [...path, 'off'], params: { words: off, problem: 'half-day-both' } }];
    const { closed } = officeHours({ ...calendar, halfDays: halfDays.slice(place, place + 1) });
    const open = sessionsOn(date, { ...hours, closed });
    return JSON.stringify(open) === JSON.stringify(usual) ? [{ path, params: { words: date, problem: 'half-day-nothing' } }] : [];
  });
};

const lateFaults = ({ lateAfter }: WorkCalendar, { sessions, lateAfter: minute }: OfficeHours): readonly Fault[] =>
  lateAfter === undefined || minute === undefined || sessions.some(([from, to]) => from < minute && minute < to) ? [] : [{ path: ['lateAfter'], params: { words: lateAfter, problem: 'late-outside' } }];

/** What the work calendar says of a day agrees: who makes up for a day off works on a day off, and nobody is sent home from one. */
export const calendarContradictory: Rule = {
  id: 'calendar-contradictory',
  theme: 'settings',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ registries: { calendar } }) => {
    if (!calendar?.data) return [];
    const hours = officeHours(calendar.data);
    return [...makeUpFaults(calendar.data, hours), ...halfDayFaults(calendar.data, hours), ...lateFaults(calendar.data, hours)].map(({ path, params }) => ({ location: placeOfValue(calendar, path), params }));
  },
};
