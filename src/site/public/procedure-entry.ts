import type { CitizenService } from '#core/views/public/citizen-service.ts';
import { serviceInLists, type ProcedureView } from '#core/views/public/procedures.ts';
import { documentKindWords, publicWords } from '#strings/vi.ts';
import { publicSource } from './source.ts';

/** Tells search what stands on the page of a procedure. */
export const keepProcedureEntry = (view: ProcedureView): void => {
  const { keepSearchEntry, site } = publicSource();
  const service = serviceInLists(view) ?? view.over[0];
  keepSearchEntry({
    url: view.address,
    code: view.code,
    otherCodes: [],
    names: [],
    level: 2,
    title: view.name,
    kind: documentKindWords.process.many,
    state: view.now.length > 0 ? 'in-force' : view.later.length > 0 ? 'not-yet-effective' : 'withdrawn',
    unit: service?.counter.name || site.library.registries.agency.shortName,
    field: service?.field.name,
    sections: [{ anchor: '', heading: '', text: [...view.now, ...view.later].map(textOf).join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim() }],
  });
};

const textOf = (service: CitizenService): string =>
  [
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
  ].join(' ');
