import { isClosed } from '../ledger/closed.ts';
import type { ControlledVersion, DocumentControl } from '../ledger/document-control.ts';
import { saysSameButForCode } from '../ledger/same-but-for-code.ts';
import type { Finding, Rule } from './rule.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { RuleId } from './rule-ids.ts';

/** A file that is an issued text to the letter but for the code that it says it bears. */
export interface MisnamedDocument {
  readonly path: string;
  /** The code that it says. */
  readonly claims: string;
  /** The issued version that it is. */
  readonly is: ControlledVersion;
}

const misnamedOfControl = new WeakMap<DocumentControl, readonly MisnamedDocument[]>();

/** The files whose code was changed after they were issued, or changed about with that of another; looked for once. */
export const misnamedDocuments = ({ control }: Pick<ContentReading, 'control'>): readonly MisnamedDocument[] => {
  if (!control) return [];
  const known = misnamedOfControl.get(control);
  if (known) return known;
  // Whose text no file holds under its own code any more.
  const lost = [...control.histories.values()].flatMap(({ code, versions, comparison }) => {
    const last = versions.at(-1);
    return last?.text.kind === 'old' && !isClosed(versions) ? [{ code, last, source: last.text.source, isGone: comparison.kind === 'absent' }] : [];
  });
  const misnamed = [...control.histories.values()].flatMap(({ code, working }): readonly MisnamedDocument[] => {
    const found = working && lost.find(({ code: other, last, source, isGone }) => other !== code && (isGone || last.recorded.path === working.path) && saysSameButForCode(source, working.source));
    return found ? [{ path: working.path, claims: code, is: found.last }] : [];
  });
  misnamedOfControl.set(control, misnamed);
  return misnamed;
};

/** Rules that speak of codes elsewhere, and find what is no fault of the place where a code was changed. */
const OF_CODES: ReadonlySet<Rule['theme']> = new Set(['reference', 'system', 'identity', 'citation']);

const speaksOf = ({ params }: Finding, codes: ReadonlySet<string>): boolean => Object.values(params).flat().some((value) => codes.has(String(value)));

/** Tells which findings come of a code that was changed, and go when it is put right. */
export const misnamedSilence = (content: ContentReading): ((rule: Pick<Rule, 'id' | 'theme'>, finding: Finding) => boolean) => {
  const misnamed = misnamedDocuments(content);
  const paths = new Set(misnamed.map(({ path }) => path));
  const codes = new Set(misnamed.flatMap(({ claims, is }) => [claims, is.code]));
  return ({ id, theme }, finding) => {
    if (misnamed.length === 0 || id === ('issued-data-changed' satisfies RuleId)) return false;
    // What it says was right when it was issued.
    if (paths.has(finding.location.file)) return theme !== 'file';
    // What is in force is counted by code.
    if (id === ('declaration-scope-differs' satisfies RuleId)) return true;
    if (id === ('issued-document-gone' satisfies RuleId) || OF_CODES.has(theme)) return speaksOf(finding, codes);
    return false;
  };
};
