import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { RenderLabels } from './render-labels.ts';

/** What a component may use besides its attributes. */
export interface RenderContext {
  readonly document: AnyDocument;
  readonly library: Library;
  readonly labels: RenderLabels;
  /** Turns an address of the site into a link target (adds the base path). */
  readonly href: (address: string) => string;
}
