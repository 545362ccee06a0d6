import type { DiagnosticParams } from '../diagnostic.ts';
import { kindMeant } from './misplaced-documents.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** More codes than these nobody reads in one line. */
const SHOWN = 5;

/** What was declared is what is applied: the newest declaration names every process in use and no other (QĐ 19/2014/QĐ-TTg, art. 4.4c). */
export const declarationScopeDiffers: Rule = {
  id: 'declaration-scope-differs',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const { documents } = content;
    const declared = documents.filter(({ known }) => known.kind === 'declaration' && known.status === 'issued');
    const newest = declared.toSorted((left, right) => (right.known.issuedOn ?? '').localeCompare(left.known.issuedOn ?? ''))[0];
    if (newest?.known.kind !== 'declaration' || !newest.known.scope) return [];
    const listed = new Set(newest.known.scope.processes);
    const processes = documents.flatMap((reading) => (kindMeant(content, reading) === 'process' && reading.known.code !== undefined ? [{ code: reading.known.code, status: reading.known.status }] : []));
    const inUse = new Set(processes.filter(({ status }) => status === 'issued').map(({ code }) => code));
    const left = [...inUse].filter((code) => !listed.has(code)).toSorted();
    // A code that nobody claims is the matter of `document-unknown`.
    const gone = [...new Set(processes.flatMap(({ code, status }) => (status === 'withdrawn' && listed.has(code) && !inUse.has(code) ? [code] : [])))].toSorted();
    const reportAt = (params: DiagnosticParams) => ({ location: placeOfValue(newest, ['scope', 'processes']), params });
    return [
      ...(left.length > 0 ? [reportAt({ words: left.slice(0, SHOWN).join(', '), count: left.length, problem: 'left-out' })] : []),
      ...(gone.length > 0 ? [reportAt({ words: gone.slice(0, SHOWN).join(', '), count: gone.length, problem: 'withdrawn' })] : []),
    ];
  },
};
