import type { FrontMatterOf } from '../model/front-matter.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { commonFrontMatter } from '../schema/common-front-matter.ts';

/** Whether a key of a public document leaves the agency with it. */
export type Fate = 'shown' | 'withheld';

type CommonKey = keyof typeof commonFrontMatter;

/**
 * What a public reader gets of the keys that every document carries: what the paper says to everyone, not how the agency works on it.
 * A new key does not compile until someone has decided.
 */
export const commonKeys: Readonly<Record<CommonKey, Fate>> = {
  code: 'shown',
  title: 'shown',
  unit: 'withheld',
  issue: 'shown',
  revision: 'shown',
  status: 'shown',
  issuedOn: 'shown',
  effectiveFrom: 'shown',
  transition: 'withheld',
  preparedBy: 'withheld',
  reviewedBy: 'withheld',
  approvedBy: 'shown',
  decision: 'withheld',
  changes: 'withheld',
  audience: 'shown',
  distribution: 'withheld',
  clauses: 'withheld',
  legalBasis: 'shown',
  related: 'withheld',
  forms: 'shown',
  retention: 'withheld',
  reviewEveryMonths: 'withheld',
};

type OwnKeys<Kind extends DocumentKind> = Readonly<Record<Exclude<keyof FrontMatterOf<Kind>, CommonKey>, Fate>>;

/** The same for the keys of each kind. Of a process citizens get the data alone, never the text. */
export const ownKeys: { readonly [Kind in DocumentKind]: OwnKeys<Kind> } = {
  policy: {},
  objectives: { year: 'shown', goals: 'shown' },
  manual: { coverage: 'shown', exclusions: 'shown' },
  'system-procedure': { steps: 'shown' },
  'internal-procedure': { steps: 'shown' },
  process: {
    field: 'shown',
    procedures: 'shown',
    conditions: 'shown',
    channels: 'shown',
    online: 'shown',
    dossier: 'shown',
    dossierSets: 'shown',
    statutoryTime: 'shown',
    committedTime: 'shown',
    receivedAt: 'shown',
    authority: 'shown',
    coordination: 'shown',
    applicants: 'shown',
    results: 'shown',
    fees: 'shown',
    variants: 'shown',
    steps: 'withheld',
  },
  instruction: { details: 'shown' },
  form: { belongsTo: 'shown' },
  decision: { number: 'shown', issues: 'shown', recipients: 'withheld' },
  declaration: { standard: 'shown', scope: 'shown', agency: 'shown', headquarters: 'shown', auditedOn: 'withheld', reviewedOn: 'withheld', confirmedOn: 'shown', notifiedOn: 'shown', postedOn: 'shown', publishedOn: 'shown' },
};

/** What stands where a key is withheld, so that every view finds the shape that it knows. */
export const withheldValues = { unit: '', changes: [], distribution: [], clauses: [], related: [], retention: [], steps: [], recipients: [] } as const;
