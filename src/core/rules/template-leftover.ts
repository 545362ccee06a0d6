import { codeTemplatesIn } from '../vietnamese/code-templates.ts';
import { addressedIn } from '../vietnamese/posts-in-text.ts';
import { callToWriteIn, draftStampIn, filledDaysIn, leftoversIn, opensNamedExample } from '../vietnamese/template-leftovers.ts';
import { eachFileProse, hitsIn, type ProseHit } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** A note of a form that tells how to fill it in stands in brackets; only there they are no leftover. */
const FINE_IN_FORMS: ReadonlySet<string> = new Set(['bracket', 'fill-in', 'x', 'abc']);

/** Day and people of one copy, left in the form that is to be filled in. */
const filledIn = (text: string): readonly ProseHit[] => [...filledDaysIn(text), ...addressedIn(text)].map(({ at, text: words }) => ({ at, params: { words, problem: 'filled' } }));

/** Words that a template or a draft left behind are filled in before anyone approves the text. */
export const templateLeftover: Rule = {
  id: 'template-leftover',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachFileProse((blocks, owner) => {
    const isForm = 'kind' in owner && owner.kind === 'form';
    const isIssued = 'known' in owner && owner.known.status === 'issued';
    const unread = 'body' in owner ? owner.body.problems : [];
    const examples = new Set(blocks.filter(({ path, section, text }) => path.length === 0 && section !== '' && opensNamedExample(text)).map(({ section }) => section));
    return blocks.flatMap((block) =>
      hitsIn(block, [
        ...(isForm && block.path.length === 0 && block.shape !== 'attribute' ? filledIn(block.text) : []),
        ...codeTemplatesIn(block.text, { section: block.section, header: block.cell?.header }).map(({ at, text }) => ({ at, params: { words: text.slice(0, 80), problem: 'code' } })),
        ...(isForm || block.path.length > 0 || (block.shape !== 'paragraph' && block.shape !== 'item') || callToWriteIn(block.text) === undefined ? [] : [{ at: 0, params: { words: block.text.trim().slice(0, 80), problem: 'fill-in' } }]),
        ...(isIssued && block.path.length === 0 && (block.shape === 'paragraph' || block.shape === 'heading') && draftStampIn(block.text) !== undefined ? [{ at: 0, params: { words: block.text.trim().slice(0, 80), problem: 'draft' } }] : []),
        ...leftoversIn(block.text, `${block.section} ${block.cell?.header ?? ''}`)
          // Who is named in an example is named so to the end of its section.
          .filter(({ kind }) => kind !== 'sample-name' || block.path.length > 0 || !examples.has(block.section))
          .filter(({ kind }) => !isForm || !FINE_IN_FORMS.has(kind))
          // What an author may promise for later stands in a remark: papers handed in later are no leftover.
          .filter(({ kind }) => kind !== 'later' || block.key !== 'note')
          // A name in angle brackets that stopped the reader has been reported with its place already.
          .filter(({ kind, text }) => kind !== 'angle' || !unread.some((problem) => problem.kind === 'less-than' && problem.words.startsWith(text.slice(0, 40))))
          .map(({ at, kind, text }) => ({ at, params: { words: text.slice(0, 80), problem: kind } })),
      ]),
    );
  }),
};
