import type { RewrittenSection } from './findings.ts';
import type { RedlineChange } from './redline.ts';

/** A section of which no paragraph is left as it was, nor stands elsewhere now, was written anew: one line for all. */
export const joinRewritten = (changes: readonly RedlineChange[], sections: readonly RewrittenSection[]): readonly RedlineChange[] =>
  sections.reduce((left, { before, after, anchors }) => {
    const own = new Set(left.filter(({ anchor, part, event }) => anchors.includes(anchor) && part === 'paragraph' && (event.kind === 'added' || event.kind === 'removed')));
    const [first] = own;
    if (own.size < anchors.length) return left;
    return left.flatMap((change): readonly RedlineChange[] => (change === first ? [{ ...change, part: 'section', event: { kind: 'rewritten', before, after } }] : own.has(change) ? [] : [change]));
  }, changes);
