import type { DocumentKind } from '../model/document-kinds.ts';
import { coverLinesIn } from '../vietnamese/cover-words.ts';
import { eachDocumentProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** Kinds whose cover and page frame are made from their data; forms, decisions and declarations bear such lines in their text. */
const COVERED: ReadonlySet<DocumentKind> = new Set(['manual', 'system-procedure', 'internal-procedure', 'process', 'instruction']);

/** Code, issue and page number of a Word cover, left in the text, are wrong from the next issue on. */
export const coverLeftover: Rule = {
  id: 'cover-leftover',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, { kind }) => {
    if (!COVERED.has(kind)) return [];
    const lines = blocks.flatMap((block) => (block.shape === 'value' || block.shape === 'attribute' ? [] : coverLinesIn(block.text).map(({ at, text }) => ({ block, at, text }))));
    const [first] = lines;
    // One cover, one finding.
    return first ? [{ block: first.block, at: first.at, params: { words: first.text, count: lines.length } }] : [];
  }),
};
