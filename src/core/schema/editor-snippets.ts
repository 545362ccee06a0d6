import type { StructureNode } from './schema-structure.ts';

/** Ready-made blocks, by help key: the keys that such a block holds when it is inserted whole. */
export const snippetKeys: Readonly<Record<string, readonly string[]>> = {
};

export const snippetBody = (node: StructureNode, keys: readonly string[]): unknown => ({});
