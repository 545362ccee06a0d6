import type { AnyDocument } from '../library/library-document.ts';
import type { FrontMatter, Step } from '../model/front-matter.ts';

/** Steps of a document; none for kinds that have no steps. */
export const stepsOf = (document: AnyDocument): readonly Step[] => ('steps' in document.frontMatter ? document.frontMatter.steps : []);

/** Placements whose data must be seen: a step table that no text places would silently stay unread. */
export const obligatoryPlacements: readonly {
  readonly component: string;
  readonly key: string;
  readonly isFilled: (frontMatter: FrontMatter) => boolean;
}[] = [
  { component: 'Steps', key: 'steps', isFilled: (data) => 'steps' in data && data.steps.length > 0 },
  { component: 'Dossier', key: 'dossier', isFilled: (data) => data.kind === 'process' },
  { component: 'Facts', key: 'committedTime', isFilled: (data) => data.kind === 'process' },
  { component: 'Goals', key: 'goals', isFilled: (data) => data.kind === 'objectives' },
  { component: 'Coverage', key: 'coverage', isFilled: (data) => data.kind === 'manual' && data.coverage.length > 0 },
  { component: 'Exclusions', key: 'exclusions', isFilled: (data) => data.kind === 'manual' && data.exclusions.length > 0 },
  { component: 'Scope', key: 'scope', isFilled: (data) => data.kind === 'declaration' },
  { component: 'IssuedDocuments', key: 'issues', isFilled: (data) => data.kind === 'decision' && data.issues.length > 0 },
];

const placementKinds: Readonly<Record<string, readonly FrontMatter['kind'][]>> = {
  Steps: ['system-procedure', 'internal-procedure', 'process'],
  FlowChart: ['system-procedure', 'internal-procedure', 'process'],
  Dossier: ['process'],
  Facts: ['process'],
  Goals: ['objectives'],
  Coverage: ['manual'],
  Exclusions: ['manual'],
  Scope: ['declaration'],
  IssuedDocuments: ['decision'],
};

/** Whether a placement can show anything in a document of this kind. */
export const canPlace = (component: string, kind: FrontMatter['kind']): boolean =>
  !Object.hasOwn(placementKinds, component) || (placementKinds[component]?.includes(kind) ?? true);
