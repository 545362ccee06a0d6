import { shortProcedureCode } from '../model/procedure-code.ts';
import { notesIn } from './notes-in.ts';
import { placeOfValue } from './places.ts';
import { issuedProcedures, writtenProcedures } from './process-procedures.ts';
import type { Rule } from './rule.ts';

/** A note tells of a procedure that the list names and that has no process; `planned` holds until one is issued. */
export const coverageNoteInvalid: Rule = {
  id: 'coverage-note-invalid',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const list = content.procedureList?.list;
    if (!list) return [];
    const listed = new Set(list.procedures.map(({ shortCode }) => shortCode));
    const [issued, written] = [issuedProcedures(content), writtenProcedures(content)];
    return notesIn(content.registries.coverageNotes).flatMap(({ notes, note: { procedure, effect }, index }) => {
      const code = shortProcedureCode(procedure);
      const problem = !listed.has(code) ? 'not-listed' : (effect === 'planned' ? issued : written).has(code) ? 'covered' : undefined;
      return problem === undefined ? [] : [{ location: placeOfValue(notes, [index, 'procedure']), params: { words: procedure, problem } }];
    });
  },
};
