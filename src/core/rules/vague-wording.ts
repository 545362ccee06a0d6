import type { DocumentKind } from '../model/document-kinds.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { isTimeColumn, vaguePromiseIn, vagueTimeIn, vagueWordIn, type VagueWord } from '../vietnamese/vague-words.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** Values that set a time, a measure or a person. */
const EXACT_KEYS: ReadonlySet<string> = new Set(['time', 'statutoryTime', 'committedTime', 'role', 'target', 'measure']);

/** Kinds that tell who does what until when; a policy may promise more freely. */
const TELLS_WORK: ReadonlySet<DocumentKind> = new Set(['system-procedure', 'internal-procedure', 'process', 'instruction']);

const needsFigure = ({ key, path, cell }: ProseBlock): boolean =>
  (path.length > 0 && EXACT_KEYS.has(key)) || (cell !== undefined && cell.row > 0 && isTimeColumn(cell.header));

/** Where a time, a target or a person in charge is set, a word that measures nothing sets none. */
export const vagueWording: Rule = {
  id: 'vague-wording',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachProse((block, { kind }) => {
    const inProse = (): VagueWord | undefined => vagueTimeIn(block.text) ?? (TELLS_WORK.has(kind) ? vaguePromiseIn(block.text) : undefined);
    const found = needsFigure(block) ? vagueWordIn(block.text) : block.path.length === 0 ? inProse() : undefined;
    return found ? [{ at: found.at, params: { words: found.text, key: block.key } }] : [];
  }),
};
