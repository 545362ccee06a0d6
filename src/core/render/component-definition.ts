import type { ElementContent } from 'hast';
import type { z } from 'zod';
import type { RenderContext } from './render-context.ts';

/** Where a component may stand. */
export type ComponentRole =
  /** Inside a sentence. */
  | 'inline'
  /** A block of its own, with or without content. */
  | 'block'
  /** Shows data of the front matter at this place. */
  | 'placement';

/** One row of the closed component table. */
export interface ComponentDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly role: ComponentRole;
  /** Whether text may stand between the opening and the closing tag. */
  readonly content: 'none' | 'inline' | 'blocks';
  /** Attributes as text; unknown ones are refused. */
  readonly attributes: Schema;
  /** Makes the finished HTML tree; pure. */
  readonly render: (input: RenderInput<z.output<Schema>>) => readonly ElementContent[];
}

export interface RenderInput<Attributes> {
  readonly attributes: Attributes;
  readonly children: readonly ElementContent[];
  readonly context: RenderContext;
}

/** Keeps the attribute types of a definition while it is written. */
export const defineComponent = <Schema extends z.ZodType>(definition: ComponentDefinition<Schema>): ComponentDefinition<Schema> => definition;
