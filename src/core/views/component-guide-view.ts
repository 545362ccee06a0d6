import { componentTable } from '../render/component-table.ts';
import type { ComponentDefinition } from '../render/component-definition.ts';
import { structureOf } from '../schema/schema-structure.ts';

/** An attribute that an author may write on a component. */
export interface AttributeRow {
  readonly name: string;
  readonly required: boolean;
  /** Words it may take; empty when it takes any text. */
  readonly words: readonly string[];
  /** The word that stands when the attribute is left out. */
  readonly otherwise: string | undefined;
}

/** A worked example: what is written, and what a reader sees. */
export interface ComponentExample {
  /** Lines at the head of the document that the component shows; empty when it shows none. */
  readonly frontMatter: string;
  readonly source: string;
  /** HTML that a reader sees. */
  readonly shown: string;
}

/** One component of the author's guide. */
export interface ComponentGuide {
  readonly name: string;
  readonly role: ComponentDefinition['role'];
  readonly attributes: readonly AttributeRow[];
  readonly example: ComponentExample | undefined;
}

/** Every component an author may write, in the order of the table, with its example. */
export const componentGuideView = (examples: ReadonlyMap<string, ComponentExample>): readonly ComponentGuide[] =>
  [...componentTable.values()].map(({ name, role, attributes }) => ({ name, role, attributes: attributeRows(attributes), example: examples.get(name) }));

const attributeRows = (schema: ComponentDefinition['attributes']): readonly AttributeRow[] => {
  const { properties = {}, required = [] } = structureOf(schema);
  return Object.entries(properties).map(([name, node]) => ({
    name,
    required: required.includes(name),
    words: node.enum ?? [],
    otherwise: typeof node.default === 'string' ? node.default : undefined,
  }));
};
