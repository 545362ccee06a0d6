import { documentSchemas } from './documents.ts';
import { editorConstraints } from './editor-constraints.ts';
import { editorSnippets, newDocumentSnippet } from './editor-snippets.ts';
import { helpKeyOf, type AuthoredName } from './help-key.ts';
import { registries } from './registries.ts';
import type { Expectation } from './scalars.ts';
import { structureOf, type StructureNode } from './schema-structure.ts';

/** A JSON Schema (draft 7) with the extensions that VS Code's YAML server reads. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The words of the editor's help; the catalogue supplies them, so that `core` speaks no language. */
export interface AuthoringHelp {
  /** What a file is for, by document kind or registry. */
  readonly files: Readonly<Record<AuthoredName, string>>;
  /** Name and explanation of a key, by help key; Markdown inside a line. */
  readonly keys: Readonly<Record<string, string>>;
  /** Names of the words of a choice, by help key. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a block wants, said when the value is wrong. */
  readonly problems: Readonly<Partial<Record<Expectation, string>>>;
  readonly choiceProblem: (words: readonly string[]) => string;
  /** Name of one item of a list of maps, by the list's help key. */
  readonly items: Readonly<Record<string, string>>;
  /** Names of the ready-made blocks, by id. */
  readonly snippets: Readonly<Record<string, string>>;
}

/** A key that an author can type. */
export interface AuthoredKey {
  readonly helpKey: string;
  /** Keys from the root, joined by dots; lists add nothing. */
  readonly path: string;
  /** Whether a file without it is refused, where the map it stands in is written. */
  readonly required: boolean;
  /** The words it may take; empty when it takes any. */
  readonly words: readonly string[];
  /** Whether it is a list of maps. */
  readonly listsMaps: boolean;
}

const schemaOf = (name: AuthoredName) =>
  name in documentSchemas ? documentSchemas[name as keyof typeof documentSchemas] : registries.find(({ registry }) => registry === name)?.schema;

const structure = (name: AuthoredName): StructureNode => {
  const schema = schemaOf(name);
  if (!schema) throw new RangeError(`no schema named ${name}`);
  return structureOf(schema);
};

const withoutMarks = (markdown: string): string => markdown.replaceAll(/\*\*|`/gu, '');

const wordsOf = (node: StructureNode): readonly string[] => node.enum ?? node.items?.enum ?? [];

const isListOfMaps = ({ items }: StructureNode): boolean => items?.properties !== undefined;

/** Keys of a map; a map with a closed list of keys becomes one property a key, so that each can be offered and explained. */
const propertiesOf = ({ properties, propertyNames, additionalProperties }: StructureNode): Readonly<Record<string, StructureNode>> | undefined => {
  if (propertyNames?.enum && typeof additionalProperties === 'object') {
    return Object.fromEntries(propertyNames.enum.map((key) => [key, additionalProperties]));
  }
  return properties;
};

/** Lists every key that an author can type in a file, in the order of the schema. */
export const authoredKeysOf = (name: AuthoredName): readonly AuthoredKey[] => {
  const keysBelow = (node: StructureNode, path: string): readonly AuthoredKey[] => {
    if (node.items) return keysBelow(node.items, path);
    return Object.entries(propertiesOf(node) ?? {}).flatMap(([key, child]) => {
      const childPath = path === '' ? key : `${path}.${key}`;
      return [{ helpKey: helpKeyOf(name, childPath), path: childPath, required: node.required?.includes(key) ?? false, words: wordsOf(child), listsMaps: isListOfMaps(child) }, ...keysBelow(child, childPath)];
    });
  };
  return keysBelow(structure(name), '');
};

interface Place {
  readonly name: AuthoredName;
  /** Keys from the root, joined by dots; `''` at the root. */
  readonly path: string;
  readonly help: AuthoringHelp;
}

/** Help key of a place; at the root, the name of the file. */
const keyOf = ({ name, path }: Place): string => (path === '' ? name : helpKeyOf(name, path));

const textOf = (place: Place): string => {
  const key = keyOf(place);
  const text = place.path === '' ? place.help.files[place.name] : place.help.keys[key];
  if (text === undefined) throw new RangeError(`no help text for ${key}`);
  return text;
};

const choiceKeywords = (node: StructureNode, { name, path, help }: Place): JsonSchema => {
  if (!node.enum) return {};
  const names = help.choices[helpKeyOf(name, path)] ?? {};
  const descriptions = node.enum.map((word) => names[word] ?? '');
  return {
    enum: node.enum,
    enumDescriptions: descriptions.map(withoutMarks),
    markdownEnumDescriptions: descriptions,
    errorMessage: help.choiceProblem(node.enum),
  };
};

const scalarKeywords = (node: StructureNode, place: Place): JsonSchema => {
  if (node.enum) return choiceKeywords(node, place);
  const problem = node.expects && place.help.problems[node.expects];
  return { ...(node.format && { format: node.format }), ...(node.expects && editorConstraints[node.expects]), ...(problem && { errorMessage: problem }) };
};

const mapKeywords = (node: StructureNode, place: Place): JsonSchema => {
  const properties = propertiesOf(node);
  if (!properties) return {};
  const children = Object.entries(properties).map(([key, child]) => [key, schemaAt(child, { ...place, path: place.path === '' ? key : `${place.path}.${key}` })]);
  return { properties: Object.fromEntries(children), ...(node.required && { required: node.required }), additionalProperties: false };
};

const listKeywords = (node: StructureNode, place: Place): JsonSchema => {
  if (!node.items) return {};
  const problem = place.help.problems.list;
  const title = isListOfMaps(node) && place.help.items[keyOf(place)];
  return {
    ...(node.minItems !== undefined && { minItems: node.minItems }),
    ...(problem && { errorMessage: problem }),
    items: { ...(title && { title }), ...textKeywords(node.items, place) },
  };
};

/** Ready-made blocks stand at the key, not at the items of its list: there the editor would insert them without the dash. */
const snippetKeywords = ({ name, path, help }: Place): JsonSchema => {
  const isDocument = name in documentSchemas;
  const snippets = path === '' ? isDocument && [newDocumentSnippet] : editorSnippets[helpKeyOf(name, path)];
  if (!snippets) return {};
  return { defaultSnippets: snippets.map(({ id, body }) => ({ label: help.snippets[id], body })) };
};

const textKeywords = (node: StructureNode, place: Place): JsonSchema => {
  const text = textOf(place);
  // A default that is a list or a map would only be offered as `[]`; leaving the key out says the same.
  const hasWordDefault = typeof node.default === 'string';
  return {
    description: withoutMarks(text),
    markdownDescription: text,
    type: node.type,
    ...scalarKeywords(node, place),
    ...(hasWordDefault && { default: node.default }),
    ...mapKeywords(node, place),
    ...listKeywords(node, place),
  };
};

const schemaAt = (node: StructureNode, place: Place): JsonSchema => ({ ...textKeywords(node, place), ...snippetKeywords(place) });

/**
 * The JSON Schema with which an editor completes, explains and checks a file while it is typed.
 * @throws RangeError when a key has no text.
 */
export const jsonSchemaOf = ({ name, help }: { readonly name: AuthoredName; readonly help: AuthoringHelp }): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...schemaAt(structure(name), { name, path: '', help }),
});
