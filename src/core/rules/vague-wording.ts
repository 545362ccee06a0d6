import type { DocumentKind } from '../model/document-kinds.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { isTimeColumn, vagueHasteIn, vaguePromiseIn, vagueTimeIn, vagueWordIn, type VagueWord } from '../vietnamese/vague-words.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** Values that set a time, a measure or a person. */
const EXACT_KEYS: ReadonlySet<string> = new Set(['time', 'statutoryTime', 'committedTime', 'role', 'target', 'measure']);

/** Kinds that tell who does what until when; a policy may promise more freely. */
const TELLS_WORK: ReadonlySet<DocumentKind> = new Set(['system-procedure', 'internal-procedure', 'process', 'instruction', 'objectives', 'decision']);

const needsFigure = ({ key, path, cell }: ProseBlock): boolean =>
  (path.length > 0 && EXACT_KEYS.has(key)) || (cell !== undefined && cell.row > 0 && isTimeColumn(cell.header));

/** What is done in a step that has no time: there the words are all that sets one. */
const isUntimedStep = ({ path, key }: ProseBlock, known: KnownFrontMatter): boolean => {
  if (path[0] !== 'steps' || key !== 'content' || !('steps' in known)) return false;
  const step = known.steps?.[Number(path[1])];
  return step !== undefined && step.time === undefined && step.responsible.every(({ time }) => time === undefined);
};

/** Where a time, a target or a person in charge is set, a word that measures nothing sets none. */
export const vagueWording: Rule = {
  id: 'vague-wording',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachProse((block, { kind, known }) => {
    const inProse = (): VagueWord | undefined => vagueTimeIn(block.text) ?? (TELLS_WORK.has(kind) ? vaguePromiseIn(block.text) : undefined);
    const found = needsFigure(block) ? vagueWordIn(block.text) : block.path.length === 0 ? inProse() : isUntimedStep(block, known) ? vagueHasteIn(block.text) : undefined;
    return found ? [{ at: found.at, params: { words: found.text, key: block.key } }] : [];
  }),
};
