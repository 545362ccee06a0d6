import type { DocumentReading } from '../parse/document-reading.ts';
import { bindingDocuments } from './binding-documents.ts';
import { kindMeant } from './misplaced-documents.ts';
import { placeOfKey, placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** What one decision issued together was meant to stand together; a later decision that forgot to withdraw the earlier text is the slip. */
const areOfDifferentDecisions = (documents: readonly DocumentReading[], codes: readonly (string | undefined)[]): boolean => {
  const known = codes.filter((code) => documents.some(({ kind, claimedCode }) => kind === 'decision' && claimedCode === code));
  return new Set(known).size === codes.length;
};

/** An agency has one quality policy and one quality manual; it lacks them only before its first document is issued. */
export const policyOrManualCount: Rule = {
  id: 'policy-or-manual-count',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const { agency } = content.registries;
    const documents = bindingDocuments(content);
    const level2 = ['system-procedure', 'internal-procedure', 'process'];
    const hasIssued = documents.some(({ kind, known }) => known.status === 'issued' && level2.includes(kind));
    return (['policy', 'manual'] as const).flatMap((kind): readonly Finding[] => {
      const all = documents.filter((reading) => kindMeant(content, reading) === kind);
      const issued = all.filter(({ known }) => known.status === 'issued');
      const [first, ...others] = issued;
      if (first) {
        return others
          .filter(({ claimedCode, known }) => claimedCode !== first.claimedCode && areOfDifferentDecisions(documents, [first.known.decision, known.decision]))
          .map((reading) => ({
            location: placeOfValue(reading, ['code']),
            params: { words: reading.claimedCode ?? '', kind, problem: 'several', other: first.claimedCode ?? '' },
            related: [placeOfValue(first, ['code'])],
          }));
      }
      // A file whose status cannot be read is reported on its own.
      if (!agency || !hasIssued || all.some(({ known }) => known.status === undefined)) return [];
      return [{ location: placeOfKey(agency, ['standard']), params: { words: kind, kind, problem: 'none', other: '' } }];
    });
  },
};
