import type { z } from 'zod';
import { structureOf, type StructureNode } from './schema-structure.ts';

/** A line of data as an author would begin it. */
export interface ShapeLine {
  /** Indented key, with the `- ` of a list item before the first key of one. */
  readonly start: string;
  readonly key: string;
  /** What stands behind the key: a word of `expectations`, or the first word of a closed list; nothing before a group of lines. */
  readonly expects: string;
}

const isGroup = ({ properties }: StructureNode): boolean => properties !== undefined;

const linesOf = (node: StructureNode, { indent, isItem }: { readonly indent: string; readonly isItem: boolean }): readonly ShapeLine[] => {
  const { properties = {}, required = [] } = node;
  return Object.entries(properties)
    .filter(([key]) => required.includes(key))
    .flatMap(([key, value], index): readonly ShapeLine[] => {
      const own = isItem && index === 0 ? `${indent}- ${key}:` : `${indent}${isItem ? '  ' : ''}${key}:`;
      const below = { indent: `${indent}${isItem ? '    ' : '  '}` };
      if (value.items && isGroup(value.items)) return [{ start: own, key, expects: '' }, ...linesOf(value.items, { ...below, isItem: true })];
      if (isGroup(value)) return [{ start: own, key, expects: '' }, ...linesOf(value, { ...below, isItem: false })];
      return [{ start: own, key, expects: value.enum?.[0] ?? value.expects ?? (value.items ? 'list' : 'text') }];
    });
};

/** The required lines below a key that holds groups of lines, one group or a list of them; none for a key of plain values. */
export const shapeLines = (schema: z.ZodType): readonly ShapeLine[] => {
  const node = structureOf(schema);
  if (node.items) return isGroup(node.items) ? linesOf(node.items, { indent: '  ', isItem: true }) : [];
  return isGroup(node) ? linesOf(node, { indent: '  ', isItem: false }) : [];
};
