import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { YamlPath } from '../parse/read-yaml.ts';

/** An id of a registry named in the data of a document. */
export interface RegistryMention {
  readonly id: string;
  readonly path: YamlPath;
}

const mention = (id: string | undefined, path: YamlPath): readonly RegistryMention[] => (id === undefined ? [] : [{ id, path }]);

const mentions = (ids: readonly string[] | undefined, path: YamlPath): readonly RegistryMention[] => (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));

/** People named by a document. */
export const peopleIn = (data: KnownFrontMatter): readonly RegistryMention[] =>
  (['preparedBy', 'reviewedBy', 'approvedBy'] as const).flatMap((key) => mention(data[key]?.person, [key, 'person']));

/** Units named by a document. */
export const unitsIn = (data: KnownFrontMatter): readonly RegistryMention[] => [
  ...mention(data.unit, ['unit']),
  ...mentions(data.distribution, ['distribution']),
  ...(data.retention ?? []).flatMap(({ keptBy }, index) => mention(keptBy, ['retention', index, 'keptBy'])),
  ...('steps' in data ? (data.steps ?? []).flatMap(({ responsible }, step) => responsible.flatMap(({ unit }, index) => mention(unit, ['steps', step, 'responsible', index, 'unit']))) : []),
  ...(data.kind === 'process' ? mention(data.receivedAt, ['receivedAt']) : []),
  ...(data.kind === 'objectives' ? (data.goals ?? []).flatMap(({ unit }, index) => mention(unit, ['goals', index, 'unit'])) : []),
  ...(data.kind === 'declaration' ? mentions(data.scope?.units, ['scope', 'units']) : []),
];

/** Fields of administrative procedures named by a document. */
export const fieldsIn = (data: KnownFrontMatter): readonly RegistryMention[] => [
  ...(data.kind === 'process' ? mention(data.field, ['field']) : []),
  ...(data.kind === 'declaration' ? mentions(data.scope?.fields, ['scope', 'fields']) : []),
];

/** Legal texts named in the data of a document. */
export const legalTextsIn = (data: KnownFrontMatter): readonly RegistryMention[] =>
  (data.legalBasis ?? []).flatMap(({ text }, index) => mention(text, ['legalBasis', index, 'text']));

/** Clauses of the standard named by a document. */
export const clausesIn = (data: KnownFrontMatter): readonly RegistryMention[] => [
  ...mentions(data.clauses, ['clauses']),
  ...(data.kind === 'manual'
    ? [
        ...(data.coverage ?? []).flatMap(({ clause }, index) => mention(clause, ['coverage', index, 'clause'])),
        ...(data.exclusions ?? []).flatMap(({ clause }, index) => mention(clause, ['exclusions', index, 'clause'])),
      ]
    : []),
];
