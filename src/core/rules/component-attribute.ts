import { z } from 'zod';
import type { DiagnosticParams } from '../diagnostic.ts';
import type { ComponentDefinition } from '../render/component-definition.ts';
import { componentTable } from '../render/component-table.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { Expectation } from '../schema/scalars.ts';
import { eachTag } from './each-tag.ts';
import { entryMeant } from './registry-referred.ts';
import { nearestWord } from './nearest-word.ts';
import type { Finding, Rule } from './rule.ts';

const attributeSchemasOf = ({ attributes }: ComponentDefinition): Readonly<Record<string, z.ZodType>> =>
  attributes instanceof z.ZodObject ? (attributes.shape as Readonly<Record<string, z.ZodType>>) : {};

const expectationOf = (issue: z.core.$ZodIssue): Expectation => {
  if (issue.code === 'custom') return (issue.params?.['expects'] as Expectation | undefined) ?? 'text';
  return issue.code === 'invalid_format' ? 'file-path' : 'text';
};

/** Tags are checked one by one; which law a number names only the registry tells. */
const withLawMeant = (content: ContentReading, finding: Finding): Finding => {
  const { component, attribute, problem, words } = finding.params;
  if (component !== 'Law' || attribute !== 'id' || problem !== 'invalid') return finding;
  const law = entryMeant({ content, registry: 'legal-texts', words: String(words) });
  return law ? { ...finding, params: { ...finding.params, suggestion: law.id, name: law.name } } : finding;
};

const findingsAtTags = eachTag((node) => {
  const definition = componentTable.get(node.name ?? '');
  if (!definition) return [];
  const attributes = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value ?? '']));
  const result = definition.attributes.safeParse(attributes);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): readonly DiagnosticParams[] => {
    if (issue.code === 'unrecognized_keys') {
      const names = Object.keys(attributeSchemasOf(definition));
      return issue.keys.map((name) => ({ words: name, component: definition.name, problem: 'unknown', choices: names, suggestion: nearestWord(name, names) ?? '' }));
    }
    const name = String(issue.path[0] ?? '');
    const value = attributes[name];
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const params = { words: value ?? name, attribute: name, component: definition.name, choices };
    if (value !== undefined) return [{ ...params, problem: 'invalid', expects: expectationOf(issue) }];
    // Absence only tells that text is wanted; a blank tells which.
    const blank = attributeSchemasOf(definition)[name]?.safeParse('').error?.issues[0];
    return [{ ...params, problem: 'missing', expects: expectationOf(blank ?? issue) }];
  });
});

/** Attributes of a component are those of its table row, with values it understands. */
export const componentAttribute: Rule = {
  id: 'component-attribute',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) => findingsAtTags(content).map((finding) => withLawMeant(content, finding)),
};
