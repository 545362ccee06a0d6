import { isHistory } from '../vietnamese/district-level.ts';
import { formerPapersIn } from '../vietnamese/former-papers.ts';
import { eachDocumentProse } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const papersIn = onceAText(formerPapersIn);

/** Nobody can bring a household book or an old identity card any more; a paper that asks for one sends people away. */
export const formerPaper: Rule = {
  id: 'former-paper',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, { known }) => {
    if (known.status === 'withdrawn') return [];
    const hits = blocks
      .filter(({ path, section }) => path[0] !== 'changes' && !isHistory(section))
      .flatMap((block) => papersIn(block.text).map(({ at, text, kind }) => ({ block, at, params: { words: text, problem: kind } })));
    return firstOfEach(hits, ({ params }) => params.problem);
  }),
};
