import type { FrontMatter } from '../model/front-matter.ts';
import type { ControlledTree } from '../parse/controlled-tree.ts';
import { compareBody } from './compare-body.ts';
import { compareDataKey, dataKeysOf, hasSameData } from './compare-data.ts';
import { coverKeys } from './data-values.ts';
import { makeFindings } from './findings.ts';
import { joinColumns } from './join-columns.ts';
import { joinHands, joinLines } from './join-lines.ts';
import { joinHeadings } from './join-headings.ts';
import { joinMoves } from './join-moves.ts';
import { joinReshaped } from './join-reshaped.ts';
import { joinRewritten } from './join-rewritten.ts';
import { joinRows } from './join-rows.ts';
import { joinSections } from './join-sections.ts';
import { joinSentences } from './join-sentences.ts';
import { joinSteps } from './join-steps.ts';
import { joinWholes } from './join-wholes.ts';
import { placedKeys } from './placed-keys.ts';
import { readTexts } from './read-texts.ts';
import type { Redline, RedlineData, RedlineSection } from './redline.ts';

/** One text of a document, as `readDocument` gives it. */
export interface RedlineSide {
  readonly frontMatter: FrontMatter;
  readonly tree: ControlledTree;
  /** Lines of the file, where they are at hand: what stands in both is compared once. */
  readonly lines?: readonly string[] | undefined;
}

const placementsIn = (tree: ControlledTree): ReadonlySet<string> =>
  new Set(tree.children.flatMap((node) => (node.type === ('mdxJsxFlowElement' as string) && 'name' in node ? (placedKeys[node.name ?? ''] ?? []) : [])));

/**
 * Compares two texts of one document: sections, blocks, rows and cells, words; the data of the front matter as data. Differences of
 * writing (letters put together, tone marks, quotation marks, blanks, dashes, automatic numbers, emphasis) are counted, not listed.
 */
export const compareDocuments = ({ older, newer }: { readonly older: RedlineSide; readonly newer: RedlineSide }): Redline => {
  const { ids, sectionsOf, unchanged, unchangedData } = readTexts(older.tree, newer.tree);
  const findings = makeFindings();
  const sides = { older: older.frontMatter, newer: newer.frontMatter, ids, findings, unchanged: unchangedData };
  const keys = dataKeysOf(sides);
  const placed = placementsIn(newer.tree);
  const data: RedlineData[] = [];
  // What no placement shows is only told when it differs.
  const left = new Set(keys.filter((key) => placed.has(key) || !hasSameData(key, sides)));
  const compareKey = (key: string): void => {
    if (left.delete(key)) data.push(compareDataKey(key, sides));
  };
  // The list of changes follows the eye: what stands on top, the text with the data it shows, the cover.
  for (const key of keys) if (!coverKeys.has(key) && !placed.has(key)) compareKey(key);
  const compareShown = ({ blocks }: RedlineSection): void => {
    for (const block of blocks) if (block.kind === 'component' && block.mark !== 'removed') for (const key of block.dataKeys) compareKey(key);
  };
  const [before, after] = [sectionsOf(older), sectionsOf(newer)];
  const body = compareBody({ older: before, newer: after, findings, unchanged }, compareShown);
  for (const key of keys) compareKey(key);
  const isUndivided = [...before, ...after].every(({ depth }) => depth === 0);
  const { wholes, sections } = findings;
  const whole = joinWholes(joinSentences(joinHeadings(joinSections(joinColumns(joinRows(joinSteps(joinHands(findings.changes), data))), sections))), findings);
  const changes = joinLines(joinRewritten(joinMoves(joinReshaped(whole, wholes)), sections.rewritten)).map((change) => (isUndivided && change.place.kind === 'body' ? { ...change, place: { ...change.place, isUndivided } } : change));
  const summary = [...changes.filter(({ theme }) => theme === 'content'), ...changes.filter(({ theme }) => theme === 'cover')];
  return { summary, body, data, noise: findings.noise };
};
