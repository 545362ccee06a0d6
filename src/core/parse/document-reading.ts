import type { DocumentKind } from '../model/document-kinds.ts';
import type { FrontMatter, KnownFrontMatter } from '../model/front-matter.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { ShapeProblem } from './check-shape.ts';
import type { MdxReading } from './read-mdx.ts';
import type { YamlReading } from './read-yaml.ts';

/** One document file read as far as it can be; what is wrong stands beside what is right. */
export interface DocumentReading {
  readonly path: string;
  readonly kind: DocumentKind;
  /** The file as it was found. */
  readonly source: string;
  /** `split` when front matter and body could be told apart. */
  readonly layout: 'split' | 'no-front-matter' | 'unclosed-front-matter';
  /** Read when it is first asked for. */
  readonly yaml: YamlReading;
  readonly shapeProblems: readonly ShapeProblem[];
  readonly known: KnownFrontMatter;
  /** The data, when they are whole; to be had without reading the body. */
  readonly frontMatter: FrontMatter | undefined;
  /** The code that the file claims, even where the rest of its data cannot be read; undefined when it claims none. */
  readonly claimedCode: string | undefined;
  /** Read when it is asked for, and again when it has been put away since. */
  readonly body: MdxReading;
  /** The document, when its front matter is whole. */
  readonly document: AnyDocument | undefined;
  /** Lets the text go: the trees of thousands of texts are most of what a run holds in memory. */
  readonly putBodyAway: () => void;
}
