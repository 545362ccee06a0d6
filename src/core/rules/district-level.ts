import { districtMentionsIn, isHistory } from '../vietnamese/district-level.ts';
import { eachFileProse, hitsIn } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import type { Rule } from './rule.ts';

/** Names of papers and editions stand as they were issued. */
const NAMED_PAPERS: ReadonlySet<string> = new Set(['legal-texts', 'standards']);

/** The district level ended on 01/7/2025 (Luật Tổ chức chính quyền địa phương 2025); its bodies decide and receive nothing any more. */
export const districtLevel: Rule = {
  id: 'district-level',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachFileProse((blocks, owner) => {
    const isOfOtherTimes = 'registry' in owner ? NAMED_PAPERS.has(owner.registry) : owner.known.status === 'withdrawn';
    if (isOfOtherTimes) return [];
    const hits = blocks.flatMap((block) =>
      isHistory(block.section) || block.path[0] === 'changes'
        ? []
        : hitsIn(block, districtMentionsIn(block.text).map(({ at, text, level }) => ({ at, params: { words: text, level } }))));
    return firstOfEach(hits, ({ params }) => String(params['words']).toLowerCase());
  }),
};
