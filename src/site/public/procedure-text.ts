import type { CitizenService } from '#core/views/public/citizen-service.ts';
import type { ProcedureView } from '#core/views/public/procedures.ts';
import { publicWords, renderLabels } from '#strings/vi.ts';

/** The words on the page of a procedure that search looks into, the numbers of its decision and of the laws among them. */
export const procedureText = ({ now, later, announcedBy }: Pick<ProcedureView, 'now' | 'later' | 'announcedBy'>): string =>
  [...[...now, ...later].flatMap(wordsOf), ...(announcedBy ? [announcedBy.number] : [])].join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim();

const wordsOf = (service: CitizenService): readonly string[] => [
  service.title,
  ...service.dossier.flatMap(({ name, note }) => [name, note ?? '']),
  service.counter.name,
  publicWords.service.times(service.cases),
  publicWords.service.online(service.online),
  ...service.fees.flatMap(({ name, note }) => [name, note ?? '']),
  ...service.results,
  ...service.conditions,
  ...service.applicants,
  ...service.forms.map(({ title }) => title),
  ...service.legalBasis.map((text) => renderLabels.legalTextName(text)),
];
