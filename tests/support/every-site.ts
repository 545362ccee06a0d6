import type { TestSites } from './build-sites.ts';

/** The sites of which every page is looked at: of the sample, below a path, of a small agency, with documents in every state. */
export const everySite = ['sample', 'sampleBelowPath', 'small', 'standings', 'states'] as const satisfies readonly (keyof TestSites)[];
