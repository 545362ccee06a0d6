import type { TextBlock } from './block.ts';
import { compareWords } from './compare-words.ts';
import { eventOf, report, type Scope } from './findings.ts';
import type { RedlineText } from './redline.ts';
import type { Word } from './word.ts';

/** Number of the sign between two paragraphs; no word has it. */
const PARAGRAPH_ID = -1;

const joinParagraphs = (blocks: readonly TextBlock[]): readonly Word[] => {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return only.words;
  return blocks.flatMap(({ words }, index): readonly Word[] =>
    index === 0 ? words : [{ text: '', gap: ' ', id: PARAGRAPH_ID, isSign: true, styles: [], atom: { kind: 'paragraph' } }, ...words],
  );
};

interface TextPair {
  /** One paragraph, or several that were joined. */
  readonly older: readonly TextBlock[];
  /** One paragraph, or several into which one was split. */
  readonly newer: readonly TextBlock[];
  readonly scope: Scope;
  /** Anchor of a moved paragraph. */
  readonly anchor?: string;
}

/** Compares paragraphs word by word. */
export const compareText = ({ older, newer, scope, anchor }: TextPair): RedlineText => {
  const before = joinParagraphs(older);
  const after = joinParagraphs(newer);
  const label = { older: older[0]?.label ?? '', newer: newer[0]?.label ?? '' };
  if (label.older !== label.newer) scope.findings.note(['numbering']);
  const comparison = compareWords(before, after);
  scope.findings.note(comparison.noise);
  const event = eventOf(comparison, before, after);
  const reported = event ? report(scope, { event, ...(anchor === undefined ? {} : { anchor }) }) : anchor === undefined ? {} : { anchor };
  return { kind: 'text', tag: newer[0]?.tag ?? 'p', mark: event ? 'changed' : 'same', ...reported, label, pieces: comparison.pieces };
};

/** A paragraph that was added or removed as a whole. */
export const wholeText = ({ tag, label, words }: TextBlock, mark: 'added' | 'removed'): RedlineText => ({
  kind: 'text',
  tag,
  mark,
  label: mark === 'added' ? { older: '', newer: label } : { older: label, newer: '' },
  pieces: [{ kind: mark, words }],
});
