import type { z } from 'zod';
import type { DocumentKind } from '../model/document-kinds.ts';
import { documentSchemas } from './documents.ts';
import { registries, type RegistryName } from './registries.ts';

interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): SchemaDefinition => schema.def as unknown as SchemaDefinition;

const schemaOf = (name: DocumentKind | RegistryName): z.ZodType | undefined =>
  name in documentSchemas ? documentSchemas[name as DocumentKind] : registries.find(({ registry }) => registry === name)?.schema;

/** Looks through optional, default and list wrappers to the map underneath. */
const unwrap = (schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> => {
  if (!schema) return {};
  const definition = definitionOf(schema);
  if (definition.shape) return definition.shape;
  return unwrap(definition.element ?? definition.innerType);
};

/**
 * Keys that may stand beside an unknown one.
 * @param key path as shown to the author, such as `changes[2].dat`.
 */
export const knownKeysAt = (name: DocumentKind | RegistryName, key: string): readonly string[] => {
  const parents = key.replaceAll(/\[\d+\]/gu, '').split('.').filter(Boolean).slice(0, -1);
  const shape = parents.reduce((current, part) => unwrap(current[part]), unwrap(schemaOf(name)));
  return Object.keys(shape);
};
