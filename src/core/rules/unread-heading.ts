import { childrenOf, isElement, isText, type ControlledNode } from '../parse/controlled-tree.ts';

/** A heading that Markdown reads as a paragraph. */
export interface UnreadHeading {
  /** The `#` signs as typed. */
  readonly hashes: string;
  /** The rest of its line. */
  readonly words: string;
}

/** The heading that an author meant by a paragraph that begins with `#` and no blank behind it; undefined for all else. */
export const unreadHeadingOf = (node: ControlledNode): UnreadHeading | undefined => {
  if (!isElement(node) || node.tagName !== 'p') return undefined;
  const first = childrenOf(node)[0];
  const [, hashes, words = ''] = (first && isText(first) && /^(#{1,6})([\p{L}\p{N}*_<][^\n]*)/u.exec(first.value)) || [];
  return hashes === undefined ? undefined : { hashes, words };
};
