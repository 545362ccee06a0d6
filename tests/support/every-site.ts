import type { TestSites } from './build-sites.ts';

/** The sites of which every page is looked at: of the sample, below a path, of a small agency, with documents in every state; the public ones. */
export const intranetSites = ['sample', 'sampleBelowPath', 'small', 'standings', 'states'] as const satisfies readonly (keyof TestSites)[];
export const everySite = [...intranetSites, 'samplePublic', 'samplePublicBelowPath'] as const satisfies readonly (keyof TestSites)[];
