import { versionName } from '../ledger/ledger-line.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { issuedAt } from './issued-at.ts';
import type { RuleId } from './rule-ids.ts';
import type { Finding } from './rule.ts';

/** Rules that hold a document against a registry, and where the registry lies. */
const registryOf: Partial<Readonly<Record<RuleId, string>>> = {
  'person-unknown': 'people.yml',
  'person-in-text': 'people.yml',
  'position-differs': 'people.yml',
  'signer-not-in-office': 'people.yml',
  'approver-not-in-office': 'people.yml',
  'approver-without-authority': 'people.yml',
  'unit-unknown': 'units.yml',
  'unit-name-unknown': 'units.yml',
  'field-unknown': 'fields.yml',
  'legal-text-unknown': 'legal-texts',
  'standard-unknown': 'standards',
  'clause-unknown': 'standards',
  'clause-title-differs': 'standards',
};

/** Rules on files that nobody can read any more; where an issued text lay, there is one thing to do. */
const ofSpoiltFiles: ReadonlySet<RuleId> = new Set<RuleId>(['file-too-large', 'file-not-text', 'file-unreadable']);

/**
 * Of a recorded text that no longer fits a registry: which registry, and which text. Such a text is not edited; it fitted when it was
 * issued, so that it is the registry that was written over. Of a file that cannot be read: which issued text lay there.
 */
export const frozenParams = (content: ContentReading): ((rule: RuleId, finding: Finding) => Readonly<Record<string, string>>) => {
  const frozen = new Map(
    [...(content.control?.histories.values() ?? [])].flatMap(({ working, comparison, versions }) => {
      const last = versions.at(-1);
      return working && last && (comparison.kind === 'same' || comparison.kind === 'layout') ? [[working.path, last] as const] : [];
    }),
  );
  return (rule, { location }) => {
    if (ofSpoiltFiles.has(rule)) {
      const lost = issuedAt(content, location.file);
      return lost ? { lostCode: lost.code, lostVersion: versionName(lost) } : {};
    }
    const registry = registryOf[rule];
    const version = frozen.get(location.file);
    return registry === undefined || version === undefined ? {} : { registry, issuedCode: version.code, issuedVersion: versionName(version) };
  };
};
