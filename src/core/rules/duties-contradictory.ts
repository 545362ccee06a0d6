import type { ProseBlock } from '../parse/prose.ts';
import { dutiesIn, isOtherLetter } from '../vietnamese/duty-letters.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import type { Rule } from './rule.ts';
import { typedTablesOf, type TypedRow, type TypedTable } from './typed-tables.ts';

/** Fewer rows do not tell how a table shares out duties. */
const FEWEST_ROWS = 3;

/** Letters that stand once may be sizes, groups or grades. */
const FEWEST_TIMES = 2;

interface DutyRow {
  readonly label: ProseBlock;
  readonly duties: readonly (readonly string[])[];
  readonly strange: ProseBlock | undefined;
}

const read = ({ cells }: TypedRow): DutyRow | undefined => {
  const [label, ...others] = [...cells].toSorted(([one], [other]) => one - other).map(([, block]) => block);
  // A number of the row, and the work, stand before the letters.
  const sharing = others.filter(({ text }) => dutiesIn(text) !== undefined || isOtherLetter(text));
  if (!label || sharing.length === 0) return undefined;
  return {
    label: others.find((block) => !sharing.includes(block)) ?? label,
    duties: sharing.map(({ text }) => dutiesIn(text) ?? []),
    strange: sharing.find(({ text }) => isOtherLetter(text)),
  };
};

const counts = (row: DutyRow, letter: string): number => row.duties.filter((duties) => duties.includes(letter)).length;

/** Rows that break what every other row keeps. */
const hitsIn = ({ rows }: TypedTable): readonly PlacedHit[] => {
  const shared = rows.flatMap((row) => read(row) ?? []);
  if (shared.length < FEWEST_ROWS || shared.length < rows.length - 1) return [];
  const all = shared.flatMap(({ duties }) => duties.flat());
  if (['R', 'A'].some((letter) => all.filter((duty) => duty === letter).length < FEWEST_TIMES)) return [];
  const breaking = (isRight: (row: DutyRow) => boolean, problem: string): readonly PlacedHit[] => {
    const wrong = shared.filter((row) => !isRight(row));
    // Where several rows do so, the table has a way of its own.
    return wrong.length !== 1 ? [] : wrong.map(({ label }) => ({ block: label, at: 0, params: { words: label.text.trim().slice(0, 60), problem } }));
  };
  const strange = shared.flatMap((row) => (row.strange ? [row.strange] : []));
  if (strange.length === 1) return strange.map((block) => ({ block, at: 0, params: { words: block.text.trim(), problem: 'letter' } }));
  return [
    ...breaking((row) => counts(row, 'A') <= 1, 'two-accountable'),
    ...breaking((row) => counts(row, 'A') >= 1, 'none-accountable'),
    ...breaking((row) => counts(row, 'R') >= 1, 'none-responsible'),
  ];
};

/** In a table that shares out duties with letters every work is done by somebody, and one post answers for it. */
export const dutiesContradictory: Rule = {
  id: 'duties-contradictory',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) =>
    reading.known.status === 'withdrawn' || reading.kind === 'form' || !blocks.some(({ cell, text }) => cell !== undefined && cell.row > 0 && dutiesIn(text)) ? [] : typedTablesOf(blocks).flatMap(hitsIn)),
};
