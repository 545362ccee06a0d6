import { serviceInLists, type ProcedureView } from '#core/views/public/procedures.ts';
import { documentKindWords } from '#strings/vi.ts';
import { procedureText } from './procedure-text.ts';
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
    sections: [{ anchor: '', heading: '', text: procedureText(view) }],
  });
};
