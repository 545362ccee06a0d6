import { procedureStanding, serviceInLists, type ProcedureView } from '#core/views/public/procedures.ts';
import { documentKindWords } from '#strings/vi.ts';
import { procedureText } from './procedure-text.ts';
import { publicSource } from './source.ts';

/** Tells search what stands on the page of a procedure. */
export const keepProcedureEntry = (view: ProcedureView): void => {
  const { keepSearchEntry, site } = publicSource();
  const service = serviceInLists(view) ?? view.over[0];
  const { state, next } = procedureStanding(view, site.library.asOf);
  keepSearchEntry({
    url: view.address,
    code: view.code,
    otherCodes: [],
    names: [],
    level: 2,
    title: view.name,
    kind: documentKindWords.process.many,
    state,
    next: next.length === 0 ? undefined : next,
    unit: service?.counter.name || site.library.registries.agency.shortName,
    field: service?.field.name,
    sections: [{ anchor: '', heading: '', text: procedureText(view) }],
  });
};
