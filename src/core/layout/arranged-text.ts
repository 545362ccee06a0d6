import type { AnyDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { ControlledTree } from '../parse/controlled-tree.ts';
import { arrangeProcess } from './arrange-process.ts';
import { renumberedWithin } from './own-references.ts';
import type { LayoutTitle } from './process-layouts.ts';
import { filledSlots } from './slot-data.ts';

interface TextInput {
  readonly tree: ControlledTree;
  readonly document: AnyDocument;
  readonly library: Library;
  readonly titles: Readonly<Record<LayoutTitle, string>>;
}

/** Whether the page of a document stands in another order than its text. */
export const isArranged = (document: AnyDocument, library: Library): boolean => document.kind === 'process' && library.registries.agency.processLayout !== 'seven-sections';

/**
 * The text of a document in the layout of its agency, and its data with references to sections that follow it. Only processes are
 * laid out anew; everything else stands as it was written.
 */
export const arrangedText = ({ tree, document, library, titles }: TextInput): Pick<TextInput, 'tree' | 'document'> => {
  if (document.kind !== 'process') return { tree, document };
  const layout = library.registries.agency.processLayout;
  if (layout === 'seven-sections') return { tree, document };
  const arranged = arrangeProcess({ tree, layout, titles, filled: filledSlots(document.frontMatter) });
  const { steps, dossier, conditions, fees, retention, online } = document.frontMatter;
  const shown = renumberedWithin({ steps, dossier, conditions, fees, retention, online }, arranged.numbers);
  return { tree: arranged.tree, document: { ...document, frontMatter: { ...document.frontMatter, ...shown } } };
};
