import type { Diagnostic } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { ledgerPath } from './ledger-line.ts';

interface Blocking {
  /** Findings of the content as it would be. */
  readonly diagnostics: readonly Diagnostic[];
  readonly content: ContentReading;
  /** Documents that are to be recorded. */
  readonly codes: readonly string[];
  /** First of the new lines. */
  readonly firstLine: number;
}

/** What is wrong with the ledger as a whole, whosever line it is. */
const ofTheLedger: ReadonlySet<string> = new Set(['ledger-invalid', 'ledger-conflict', 'ledger-line-repeated', 'ledger-chain-broken', 'ledger-rewritten'] satisfies readonly RuleId[]);

/** Wrong elsewhere by what is to be recorded, and not to be mended there: a picture, or an issued public text that would name what is not public. */
const othersOfMine: ReadonlySet<string> = new Set(['attachment-changed', 'public-refers-internal'] satisfies readonly RuleId[]);

/** Errors that forbid recording: of the documents concerned, of their pictures, of texts that must not name them, of the new lines, and of the ledger as a whole. */
export const blockingFindings = ({ diagnostics, content, codes, firstLine }: Blocking): readonly Diagnostic[] => {
  const mine = new Set(codes);
  const paths = new Set(content.documents.filter(({ claimedCode }) => claimedCode !== undefined && mine.has(claimedCode)).map(({ path }) => path));
  const speaksOfMine = ({ params }: Diagnostic): boolean => [params['code'], params['words']].some((value) => typeof value === 'string' && mine.has(value));
  return diagnostics.filter((diagnostic) => {
    const { severity, ruleId, location } = diagnostic;
    if (severity !== 'error') return false;
    if (paths.has(location.file) || ofTheLedger.has(ruleId)) return true;
    if (location.file === ledgerPath) return location.line >= firstLine || speaksOfMine(diagnostic);
    return othersOfMine.has(ruleId) && speaksOfMine(diagnostic);
  });
};
