import type { ContentReading } from '../parse/read-content.ts';
import { bindingDocuments } from './binding-documents.ts';
import { codeClaims } from './code-claims.ts';
import { foldedWords } from './folded-words.ts';
import { kindMeant } from './misplaced-documents.ts';
import { placeOfKey, placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Folded title words of the procedures that agencies take for mandatory when they list none themselves. */
const usual = {
  'documented-information': /\bthong tin dang van ban\b|\bkiem soat tai lieu\b/u,
  'internal-audit': /\bdanh gia noi bo\b/u,
  risks: /\brui ro\b/u,
  nonconformity: /\bkhong phu hop\b|\bkhac phuc\b/u,
} as const satisfies Readonly<Record<string, RegExp>>;

type Problem = 'absent' | 'withdrawn' | 'not-issued';

const problemOf = (status: string | undefined): Problem | undefined => (status === 'issued' ? undefined : status === 'withdrawn' ? 'withdrawn' : 'not-issued');

/** What the agency lists in `agency.yml`. */
const listedMissing = (content: ContentReading): readonly Finding[] => {
  const { agency } = content.registries;
  const claims = codeClaims(content);
  return (agency?.data?.mandatory ?? []).flatMap(({ name, code }, row) => {
    const statuses = bindingDocuments(content).filter(({ claimedCode }) => claimedCode === code).map(({ known }) => known.status);
    // A file that cannot be read is reported on its own.
    const isUnread = statuses.includes(undefined) || (statuses.length === 0 && claims.kindOf(code) !== undefined);
    if (!agency || isUnread || statuses.includes('issued')) return [];
    const problem = statuses.length === 0 ? 'absent' : problemOf(statuses[0]);
    return problem === undefined ? [] : [{ location: placeOfValue(agency, ['mandatory', row, 'code']), params: { words: code, name, problem } }];
  });
};

/** The usual ones, looked for by their titles among procedures of both kinds. */
const usualMissing = (content: ContentReading): readonly Finding[] => {
  const { agency } = content.registries;
  const procedures = bindingDocuments(content).flatMap((reading) => (['system-procedure', 'internal-procedure'].includes(kindMeant(content, reading)) ? [reading.known] : []));
  // A procedure whose title cannot be read may be any of them.
  if (procedures.some(({ title }) => title === undefined)) return [];
  return Object.entries(usual).flatMap(([words, pattern]) => {
    const found = procedures.filter(({ title }) => pattern.test(foldedWords(title ?? '')));
    if (!agency || found.some(({ status }) => status === 'issued' || status === undefined)) return [];
    return [{ location: placeOfKey(agency, ['standard']), params: { words, name: '', problem: found.length === 0 ? 'absent' : (problemOf(found[0]?.status) ?? 'absent') } }];
  });
};

/**
 * Procedures that the agency must have are issued. Which ones is practice, not law: the agency lists them, else the usual four
 * of framework models are looked for once its manual is issued.
 */
export const mandatoryMissing: Rule = {
  id: 'mandatory-missing',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const { agency } = content.registries;
    if (!agency?.data) return [];
    if (agency.data.mandatory) return listedMissing(content);
    return bindingDocuments(content).some(({ known }) => known.kind === 'manual' && known.status === 'issued') ? usualMissing(content) : [];
  },
};
