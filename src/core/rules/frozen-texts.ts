import { versionName } from '../ledger/ledger-line.ts';
import type { ContentReading } from '../parse/read-content.ts';
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

/**
 * Of a recorded text that no longer fits a registry: which registry, and which text. Such a text is not edited; it fitted when it was
 * issued, so that it is the registry that was written over.
 */
export const frozenParams = ({ control }: ContentReading): ((rule: RuleId, finding: Finding) => Readonly<Record<string, string>>) => {
  const frozen = new Map(
    [...(control?.histories.values() ?? [])].flatMap(({ working, comparison, versions }) => {
      const last = versions.at(-1);
      return working && last && (comparison.kind === 'same' || comparison.kind === 'layout') ? [[working.path, last] as const] : [];
    }),
  );
  return (rule, { location }) => {
    const registry = registryOf[rule];
    const version = frozen.get(location.file);
    return registry === undefined || version === undefined ? {} : { registry, issuedCode: version.code, issuedVersion: versionName(version) };
  };
};
