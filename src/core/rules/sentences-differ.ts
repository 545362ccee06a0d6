import type { ProseBlock } from '../parse/prose.ts';
import { toldKeepersIn } from '../vietnamese/told-keepers.ts';
import { emptyWords, isNumbered, toldLimitsIn, YEARS, type ToldLimit } from '../vietnamese/told-limits.ts';
import { alignedFigures, figureFramesIn } from '../vietnamese/twin-figures.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { comparableName, foldedWords } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
import { toldBesideRows } from './told-beside-rows.ts';
import { toldTwice } from './told-twice.ts';

interface Told extends ToldLimit {
  readonly block: ProseBlock;
  readonly telling: ReadonlySet<string>;
}

/** Fewest words that two sentences share before they speak of one thing. */
const FEWEST_SHARED = 3;
const SHARED = 0.85;

const isOnOneThing = (one: Told, other: Told): boolean => {
  const [short, long] = one.telling.size <= other.telling.size ? [one.telling, other.telling] : [other.telling, one.telling];
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared >= FEWEST_SHARED && shared >= short.size * SHARED && shared >= long.size * 0.4;
};

const isSameOne = (one: string, other: string): boolean => {
  const [first, second] = [comparableName(one), comparableName(other)];
  // A deputy is another one than the head; a post told in short is the same.
  return first.includes(second) ? !(first.startsWith('pho ') && !second.startsWith('pho ')) : second.includes(first) && !(second.startsWith('pho ') && !first.startsWith('pho '));
};

/** Two sentences that name two people for one deed with one thing. */
const keeperHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  const told = blocks.flatMap((block) => (block.path.length > 0 || (block.shape !== 'paragraph' && block.shape !== 'item') ? [] : toldKeepersIn(block.text).map((keeper) => ({ ...keeper, block, thing: comparableName(keeper.thing) }))));
  return told.flatMap((later, place): readonly PlacedHit[] => {
    const earlier = told.slice(0, place).find(({ thing, deed, who }) => thing === later.thing && deed === later.deed && !isSameOne(who, later.who));
    return earlier ? [{ block: later.block, at: later.at, params: { words: later.text.slice(0, 120), other: earlier.text.slice(0, 120) } }] : [];
  });
};

/** Values of the data that a text may repeat word for word. */
const REPEATED: ReadonlySet<string> = new Set(['conditions', 'dossier', 'online', 'fees']);
const FEWEST_OF_FRAME = 6;
/** Words by which one line may be longer than the other before it says something else. */
const MOST_MORE = 4;

/** A line of the text says word for word what the data say, but for a figure. */
const twinHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  const known = blocks.filter(({ path, key }) => path.length > 0 && REPEATED.has(String(path[0])) && key !== 'time' && key !== 'role').flatMap(({ text }) => figureFramesIn(text)).filter(({ frame }) => frame.split(' ').length >= FEWEST_OF_FRAME);
  if (known.length === 0) return [];
  return blocks.filter(({ path, shape }) => path.length === 0 && shape !== 'attribute' && shape !== 'heading').flatMap((block) =>
    figureFramesIn(block.text).flatMap((told): readonly PlacedHit[] => {
      const long = told.frame.split(' ').length;
      const pairs = long < FEWEST_OF_FRAME ? [] : known.filter(({ frame }) => Math.abs(frame.split(' ').length - long) <= MOST_MORE).map((one) => ({ one, figures: alignedFigures(one, told), back: alignedFigures(told, one) }));
      // What any value of the data says as it stands is right.
      if (pairs.some(({ one, figures, back }) => figures?.join(' ') === one.figures.join(' ') || back?.join(' ') === told.figures.join(' '))) return [];
      const twin = pairs.find(({ figures, back }) => figures !== undefined || back !== undefined)?.one;
      return twin ? [{ block, at: told.at, params: { words: told.text.slice(0, 120), other: twin.text.slice(0, 120), problem: 'data' } }] : [];
    }));
};

/** Two sentences of one text do not set two limits for one thing, nor name two people for one deed. */
export const sentencesDiffer: Rule = {
  id: 'sentences-differ',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isStanding(reading) || reading.kind === 'form') return [];
    // How long records are kept is set against the data.
    const isTold = ({ unit }: Pick<ToldLimit, 'unit'>): boolean => unit !== YEARS || (reading.known.retention ?? []).length === 0;
    const told = blocks.flatMap((block): readonly Told[] =>
      (block.path[0] !== 'conditions' && (block.path.length > 0 || block.shape !== 'paragraph')) || isNumbered(block.text)
        ? []
        // A condition of the data is a sentence without its stop.
        : toldLimitsIn(block.path.length > 0 ? `${block.text}.` : block.text).filter(isTold).map((limit) => ({ ...limit, block, telling: new Set(limit.words.map(foldedWords).filter((word) => !emptyWords.has(word))) })),
    );
    const limits = told.flatMap((later, place): readonly PlacedHit[] => {
      const earlier = told.slice(0, place).find((one) => one.unit === later.unit && one.figure !== later.figure && isOnOneThing(one, later));
      // Two conditions stand side by side on purpose.
      return earlier && later.block.path.length === 0 ? [{ block: later.block, at: later.at, params: { words: later.text.slice(0, 120), other: earlier.text.slice(0, 120) } }] : [];
    });
    const twins = twinHits(blocks).filter(({ block }) => !limits.some((hit) => hit.block === block));
    const found = [...limits, ...twins, ...keeperHits(blocks)];
    const others = [...toldTwice(blocks), ...toldBesideRows(blocks, (unit) => isTold({ unit }))].filter(({ block, at }) => !found.some((hit) => hit.block === block && hit.at === at));
    return [...found, ...others];
  }),
};
