import type { ProseBlock } from '../parse/prose.ts';
import { measuredIn, measuresShare, resultColumn, sharesIn, sharesOverAll, toldTargetsIn, verdictIn, type ResultColumn } from '../vietnamese/result-columns.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import type { Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf, type TypedTable } from './typed-tables.ts';

const WHOLE = 100;

const hitsIn = ({ headers, rows }: TypedTable): readonly PlacedHit[] => {
  const columnOf = (part: ResultColumn): number | undefined => {
    const columns = [...headers].filter(([, header]) => resultColumn(header) === part).map(([column]) => column);
    // The name of an objective may stand under a head like that of its measure: the last of the two holds figures.
    return columns.at(-1);
  };
  const [target, result, verdict] = [columnOf('target'), columnOf('result'), columnOf('verdict')];
  if (result === undefined) return [];
  return rows.flatMap(({ cells }): readonly PlacedHit[] => {
    const block: ProseBlock | undefined = cells.get(result);
    const reached = block && measuredIn(block.text);
    if (!reached) return [];
    const told = [...cells.values()].map(({ text }) => text).join(' ');
    if (reached.isShare && reached.value > WHOLE && measuresShare(told)) return [{ block, at: 0, params: { words: block.text.trim(), problem: 'over' } }];
    const set = measuredIn((target === undefined ? undefined : cells.get(target)?.text) ?? '');
    const said = verdictIn((verdict === undefined ? undefined : cells.get(verdict)?.text) ?? '');
    if (!set || !said || set.isShare !== reached.isShare) return [];
    const isReached = set.direction === 'least' ? reached.value >= set.value : reached.value <= set.value;
    return isReached === (said === 'reached') ? [] : [{ block, at: 0, params: { words: block.text.trim(), problem: said, expected: cells.get(target ?? -1)?.text.trim() ?? '' } }];
  });
};

/** What a report says of an objective fits the figure that was set and the one that was reached. */
export const resultDiffers: Rule = {
  id: 'result-differs',
  theme: 'system',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isSettled(reading)) return [];
    const { known } = reading;
    const goals = known.kind === 'objectives' ? (known.goals ?? []) : [];
    const told = goals.length === 0 ? [] : blocks.filter(({ path, cell }) => path.length === 0 && !cell).flatMap((block) =>
      toldTargetsIn(block.text).flatMap(({ goal, share, at, text }): readonly PlacedHit[] => {
        const own = goals[goal - 1];
        const shares = own === undefined ? [] : sharesIn([own.statement, own.target, own.measure, ...own.actions].join(' '));
        return own === undefined || sharesIn(own.target).length === 0 || shares.includes(share) ? [] : [{ block, at, params: { words: text, problem: 'target', expected: own.target } }];
      }));
    const tables = tableSignsOf(blocks).heads.some((head) => resultColumn(head) === 'result') ? typedTablesOf(blocks) : [];
    const over = blocks.filter(({ path, cell }) => path.length === 0 && !cell).flatMap((block) => sharesOverAll(block.text).map(({ at, text }) => ({ block, at, params: { words: text, problem: 'over' } })));
    return [...tables.flatMap(hitsIn), ...told, ...over];
  }),
};
