import { z } from 'zod';
import { authoringHints, type Expectation } from './scalars.ts';

/** A node of the JSON Schema as made from a Zod schema, before texts are added. */
export interface StructureNode {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minItems?: number;
  readonly items?: StructureNode;
  readonly properties?: Readonly<Record<string, StructureNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | StructureNode;
  /** Keys of a map whose keys are a closed list. */
  readonly propertyNames?: { readonly enum?: readonly string[] };
  /** What the block wants, as `scalars.ts` says it. */
  readonly expects?: Expectation;
}

interface CheckDefinition {
  readonly params?: { readonly expects?: Expectation };
}

const expectationOf = (schema: z.core.$ZodType): Expectation | undefined =>
  (schema._zod.def.checks ?? []).map((check) => (check._zod.def as CheckDefinition).params?.expects).find((expects) => expects !== undefined);

/**
 * The shape that an author types, from a Zod schema: keys with a default are optional, scalars have the type that the
 * editor's YAML parser sees (the reader itself receives all of them as text).
 */
export const structureOf = (schema: z.ZodType): StructureNode =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const expects = expectationOf(zodSchema);
      Object.assign(jsonSchema, authoringHints.get(zodSchema), expects && { expects });
    },
  }) as StructureNode;
