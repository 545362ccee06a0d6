import type { ProseBlock } from '../parse/prose.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { labelledGoalIn, measuredIn, measuresShare, resultColumn, sharesIn, sharesOverAll, toldTargetsIn, verdictIn, type ResultColumn } from '../vietnamese/result-columns.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
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

interface SetGoal {
  readonly code: string;
  readonly goal: number;
  /** Names of the unit whose objectives they are. */
  readonly owners: readonly string[];
  readonly target: string;
  readonly words: ReadonlySet<string>;
  readonly shares: readonly string[];
}

const setGoalsOf = ({ documents, registries }: ContentReading): readonly SetGoal[] =>
  documents.flatMap(({ known, claimedCode = '' }) =>
    known.kind !== 'objectives' || known.status === 'withdrawn'
      ? []
      : (known.goals ?? []).map(({ statement, target, measure, actions }, index) => {
          const unit = registries.units?.data?.find(({ id }) => id === known.unit);
          return {
            code: claimedCode,
            goal: index + 1,
            owners: unit ? [foldedWords(unit.name), foldedWords(unit.shortName ?? unit.name)] : [],
            target,
            words: new Set(`${statement} ${target}`.normalize('NFC').toLowerCase().split(/[^\p{L}]+/u)),
            shares: sharesIn([statement, target, measure, ...actions].join(' ')),
          };
        }),
  );

/** A plan or report names an objective by its number, with a share that was never set for it. */
const labelHits = (blocks: readonly ProseBlock[], setGoals: readonly SetGoal[]): readonly PlacedHit[] =>
  blocks.flatMap((block): readonly PlacedHit[] => {
    const told = block.cell !== undefined && block.cell.column < 2 && block.cell.row > 0 ? labelledGoalIn(block.text) : undefined;
    if (!told || told.words.length === 0) return [];
    const owner = foldedWords(told.owner);
    const meant = setGoals.filter(({ goal, owners, words }) => goal === told.goal && (owner === '' || owners.includes(owner)) && told.words.every((word) => words.has(word)));
    const [first] = meant.filter(({ shares }) => shares.length > 0);
    const strange = told.shares.find((share) => !meant.some(({ shares }) => shares.includes(share)));
    return !first || strange === undefined ? [] : [{ block, at: 0, params: { words: block.text.trim(), problem: 'label', code: first.code, expected: first.target } }];
  });

/** What a report says of an objective fits the figure that was set and the one that was reached. */
export const resultDiffers: Rule = {
  id: 'result-differs',
  theme: 'system',
  reach: 'index',
  severity: 'error',
  switchable: true,
  check: eachDocumentProse((blocks, reading, content) => {
    if (!isStanding(reading)) return [];
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
    const labels = blocks.some(({ cell, text }) => cell !== undefined && labelledGoalIn(text)) ? labelHits(blocks, setGoalsOf(content)) : [];
    return [...tables.flatMap(hitsIn), ...labels, ...told, ...over];
  }),
};
