import type { ContentReading } from '../parse/read-content.ts';
import type { Registries } from './library.ts';

/** The registries of a content folder when each of them is whole; undefined otherwise. */
export const registriesOfContent = ({ registries, procedureList }: ContentReading): Registries | undefined => {
  const { agency, units, people, fields, calendar, checks, addresses, lawNotes, coverageNotes, declarationLog, legalTexts, standards } = registries;
  if (!agency?.data || !units?.data || !people?.data || !fields?.data || !calendar?.data) return undefined;
  return {
    agency: agency.data,
    units: units.data,
    people: people.data,
    fields: fields.data,
    calendar: calendar.data,
    checks: checks?.data ?? { switches: [] },
    movedAddresses: addresses?.data?.moved ?? [],
    lawNotes: lawNotes?.data ?? [],
    coverageNotes: coverageNotes?.data ?? [],
    procedureList: procedureList?.list,
    declarationLog: declarationLog?.data ?? [],
    legalTexts: legalTexts.flatMap(({ data }) => (data ? [data] : [])),
    standards: standards.flatMap(({ data }) => (data ? [data] : [])),
  };
};
