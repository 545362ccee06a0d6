import { z } from 'zod';
import type { DocumentKind } from '../model/document-kinds.ts';
import { documentSchemas } from './documents.ts';
import { registries, type RegistryName } from './registries.ts';

interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): SchemaDefinition => schema.def as unknown as SchemaDefinition;

const schemaOf = (name: DocumentKind | RegistryName): z.ZodType | undefined =>
  name in documentSchemas ? documentSchemas[name as DocumentKind] : registries.find(({ registry }) => registry === name)?.schema;

/** Looks through optional, default and list wrappers to the map underneath; a map with a closed list of keys counts as one. */
const unwrap = (schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> => {
  if (!schema) return {};
  const definition = definitionOf(schema);
  if (definition.shape) return definition.shape;
  const { keyType, valueType } = definition;
  if (keyType instanceof z.ZodEnum && valueType) return Object.fromEntries(keyType.options.map((key) => [key, valueType]));
  return unwrap(definition.element ?? definition.innerType);
};

/** An author may write a key such as `constructor`, which every object seems to have. */
const ownSchema = (shape: Readonly<Record<string, z.ZodType>>, key: string): z.ZodType | undefined => (Object.hasOwn(shape, key) ? shape[key] : undefined);

/**
 * Keys that may stand beside an unknown one.
 * @param key path as shown to the author, such as `changes[2].dat`.
 */
export const knownKeysAt = (name: DocumentKind | RegistryName, key: string): readonly string[] => Object.keys(siblingsAt(name, key));

/** Schema of a known key; undefined for an unknown one. */
export const schemaAt = (name: DocumentKind | RegistryName, key: string): z.ZodType | undefined => ownSchema(siblingsAt(name, key), partsOf(key).at(-1) ?? '');

const partsOf = (key: string): readonly string[] => key.replaceAll(/\[\d+\]/gu, '').split('.').filter(Boolean);

const siblingsAt = (name: DocumentKind | RegistryName, key: string): Readonly<Record<string, z.ZodType>> =>
  partsOf(key).slice(0, -1).reduce((current, part) => unwrap(ownSchema(current, part)), unwrap(schemaOf(name)));
