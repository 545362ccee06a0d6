import { readFile } from 'node:fs/promises';
import { fixturesFolder } from './fixture-agency.ts';

/** The decision of the small agency, which issues these documents too. */
export const decisionIssuing = async (codes: readonly string[]): Promise<string> => {
  const text = await readFile(`${fixturesFolder}/agencies/small/decisions/qd-2026-05.mdx`, 'utf8');
  return text.replace(/^issues: \[(.*)\]$/mu, `issues: [$1, ${codes.join(', ')}]`);
};
