import { commonSequence, type IndexPair } from './common-sequence.ts';
import { heaviestRise } from './heaviest-rise.ts';
import { commonCount, joinBags, likeness, type Measure } from './measure.ts';

/** Parts of two sequences that belong together, in reading order. */
export interface Slot {
  /** Places in the older sequence: none for an added part, several for joined ones. */
  readonly older: readonly number[];
  /** Places in the newer sequence: none for a removed part, several where one was split. */
  readonly newer: readonly number[];
  /** `here` where a moved part now stands, `gone` where it stood. */
  readonly move?: 'here' | 'gone';
}

export interface Alignment {
  readonly older: readonly Measure[];
  readonly newer: readonly Measure[];
  /** Least share of common words of a pair. */
  readonly least: number;
  /** Whether one part may belong to several that follow one another. */
  readonly canSplit?: boolean;
  /** Least number of words of a part that is looked for elsewhere when it stands no more where it stood; 0 looks for none. */
  readonly movableFrom: number;
  /** Leads that name one part of each side: it is that part, whatever else it says. */
  readonly binding?: ReadonlySet<string>;
}

/** A table of likenesses is not made larger than this. */
const MOST_CELLS = 40_000;
const MOST_PARTS = 3;
/** A split part holds nearly what the parts hold, and each of them lies nearly whole in it. */
const LEAST_WHOLE = 0.8;
const LEAST_PART = 0.75;
/** Where the other parts lie nearly whole in it, one may say more. */
const LEAST_OF_ONE = 0.55;
const LEAST_OF_OTHERS = 0.8;
const LEAST_MOVED = 0.6;

interface Match {
  readonly older: readonly number[];
  readonly newer: readonly number[];
}

const numbersOf = (measures: readonly Measure[], ids: Map<string, number>): readonly number[] =>
  measures.map(({ sort, key }) => {
    const full = `${sort} ${key}`;
    const id = ids.get(full) ?? ids.size;
    ids.set(full, id);
    return id;
  });

/**
 * Aligns two sequences: equal parts first, then parts alike between them, one to one or one to several, and last what stands
 * elsewhere now.
 */
export const alignSequence = (alignment: Alignment): readonly Slot[] => {
  const { older, newer } = alignment;
  const ids = new Map<string, number>();
  const anchors = commonSequence(numbersOf(older, ids), numbersOf(newer, ids));
  const matches: Match[] = [];
  let olderAt = 0;
  let newerAt = 0;
  const fillGap = (olderTo: number, newerTo: number): void => {
    matches.push(...alignGap({ alignment, olderFrom: olderAt, olderTo, newerFrom: newerAt, newerTo }));
  };
  for (const [olderPlace, newerPlace] of anchors) {
    fillGap(olderPlace, newerPlace);
    matches.push({ older: [olderPlace], newer: [newerPlace] });
    olderAt = olderPlace + 1;
    newerAt = newerPlace + 1;
  }
  fillGap(older.length, newer.length);
  return weave({ older: older.length, newer: newer.length, ...settleMoves(alignment, { matches, moves: findMoves(alignment, matches) }) });
};

interface Paired {
  readonly matches: readonly Match[];
  readonly moves: readonly IndexPair[];
}

/** No number of parts that keep their number outweighs one part more that stays, no number of those one that cannot move. */
const STAYS = 1000;
const BOUND = STAYS * STAYS;

/**
 * Of several parts any of which may count as the one that stayed, those stay that keep their number: when the second and the
 * fourth change places, the third has not moved.
 */
const settleMoves = ({ older, newer, movableFrom }: Alignment, { matches, moves }: Paired): Paired => {
  if (moves.length < 2 || matches.length + moves.length >= STAYS) return { matches, moves };
  const isBound = ({ older: [left = -1, ...moreOlder], newer: [right = -1, ...moreNewer] }: Match): boolean =>
    moreOlder.length + moreNewer.length > 0 || older[left]?.key !== newer[right]?.key || (newer[right]?.size ?? 0) < movableFrom;
  const pairs = [...matches.map((match) => ({ match, isBound: isBound(match), isKept: true })), ...moves.map(([left, right]) => ({ match: { older: [left], newer: [right] }, isBound: false, isKept: false }))];
  const rankIn = (side: 'older' | 'newer'): ReadonlyMap<Match, number> => new Map(pairs.toSorted((one, other) => (one.match[side][0] ?? 0) - (other.match[side][0] ?? 0)).map(({ match }, rank) => [match, rank]));
  const [olderRank, newerRank] = [rankIn('older'), rankIn('newer')];
  const weighed = pairs
    .map((pair) => ({ ...pair, value: olderRank.get(pair.match) ?? 0, rank: newerRank.get(pair.match) ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank)
    .map((pair) => ({ ...pair, weight: (pair.isBound ? BOUND : STAYS) + (pair.value === pair.rank ? 1 : 0) }));
  const weightOf = (list: readonly { readonly weight: number }[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  const rise = new Set(heaviestRise(weighed).map((place) => weighed[place]));
  if (weightOf([...rise].flatMap((pair) => pair ?? [])) <= weightOf(weighed.filter(({ isKept }) => isKept))) return { matches, moves };
  return {
    matches: weighed.flatMap((pair) => (rise.has(pair) ? [pair.match] : [])),
    moves: weighed.flatMap((pair): readonly IndexPair[] => (rise.has(pair) ? [] : [[pair.match.older[0] ?? 0, pair.match.newer[0] ?? 0]])),
  };
};

interface Gap {
  readonly alignment: Alignment;
  readonly olderFrom: number;
  readonly olderTo: number;
  readonly newerFrom: number;
  readonly newerTo: number;
}

/** Finds the order-keeping matches of a gap with the most words in common (dynamic programming). */
const alignGap = (gap: Gap): readonly Match[] => {
  const { alignment, olderFrom, olderTo, newerFrom, newerTo } = gap;
  const height = olderTo - olderFrom;
  const width = newerTo - newerFrom;
  if (height === 0 || width === 0) return [];
  if (height * width > MOST_CELLS) return halveGap(gap);
  const olderOf = (row: number): Measure | undefined => alignment.older[olderFrom + row];
  const newerOf = (column: number): Measure | undefined => alignment.newer[newerFrom + column];
  const stride = width + 1;
  const best = new Float64Array((height + 1) * stride);
  const step = new Uint8Array((height + 1) * stride);
  for (let row = height; row >= 0; row -= 1) {
    for (let column = width; column >= 0; column -= 1) {
      const at = row * stride + column;
      let top = 0;
      let taken = 0;
      const offer = (score: number, rows: number, columns: number): void => {
        const total = score + (best[(row + rows) * stride + column + columns] ?? 0);
        if (total <= top) return;
        top = total;
        taken = rows * 8 + columns;
      };
      if (row < height) offer(0, 1, 0);
      if (column < width) offer(0, 0, 1);
      const left = olderOf(row);
      const right = newerOf(column);
      if (left && right && left.sort === right.sort) {
        offer(pairScore(left, right, alignment), 1, 1);
        if (alignment.canSplit) {
          for (let parts = 2; parts <= MOST_PARTS; parts += 1) {
            if (column + parts <= width) offer(wholeScore(left, alignment.newer.slice(newerFrom + column, newerFrom + column + parts)), 1, parts);
            if (row + parts <= height) offer(wholeScore(right, alignment.older.slice(olderFrom + row, olderFrom + row + parts)), parts, 1);
          }
        }
      }
      best[at] = top;
      step[at] = taken;
    }
  }
  return pathOf({ step, height, width, olderFrom, newerFrom });
};

interface Path {
  readonly step: Uint8Array;
  readonly height: number;
  readonly width: number;
  readonly olderFrom: number;
  readonly newerFrom: number;
}

const pathOf = ({ step, height, width, olderFrom, newerFrom }: Path): readonly Match[] => {
  const matches: Match[] = [];
  let row = 0;
  let column = 0;
  while (row < height && column < width) {
    const taken = step[row * (width + 1) + column] ?? 0;
    if (taken === 0) break;
    const rows = Math.trunc(taken / 8);
    const columns = taken % 8;
    if (rows > 0 && columns > 0) {
      matches.push({ older: Array.from({ length: rows }, (_, index) => olderFrom + row + index), newer: Array.from({ length: columns }, (_, index) => newerFrom + column + index) });
    }
    row += rows;
    column += columns;
  }
  return matches;
};

/** A gap too large for a table is cut where both sides are half way. */
const halveGap = ({ alignment, olderFrom, olderTo, newerFrom, newerTo }: Gap): readonly Match[] => {
  const olderHalf = Math.ceil((olderFrom + olderTo) / 2);
  const newerHalf = Math.ceil((newerFrom + newerTo) / 2);
  return [
    ...alignGap({ alignment, olderFrom, olderTo: olderHalf, newerFrom, newerTo: newerHalf }),
    ...alignGap({ alignment, olderFrom: olderHalf, olderTo, newerFrom: newerHalf, newerTo }),
  ];
};

/** Words in common, when the two are alike enough; a name in common counts for half. An item that begins as another does is that one, however many items stand below it now. */
const pairScore = (left: Measure, right: Measure, { least, binding }: Alignment): number => {
  const isNamed = left.lead !== '' && left.lead === right.lead;
  const most = Math.min(left.size, right.size);
  // However alike they are, the sizes alone forbid it.
  if (!isNamed && 2 * most < least * (left.size + right.size)) return 0;
  const common = commonCount(left.bag, right.bag);
  const alike = left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
  if (alike < least && !isNamed) return 0;
  const ofName = binding?.has(left.lead) ? left.size + right.size : left.sort === 'item' ? most : 3;
  return common * alike + (isNamed ? ofName : 0) + 0.01;
};

const wholeScore = (whole: Measure, parts: readonly Measure[]): number => {
  const sharesOf = parts.map((part) => (part.sort !== whole.sort || part.size < 2 || part.size > whole.size * 1.25 ? 0 : commonCount(whole.bag, part.bag) / part.size));
  const [least = 0, ...others] = sharesOf.toSorted((one, other) => one - other);
  if (least < LEAST_PART && (least < LEAST_OF_ONE || others.some((share) => share < LEAST_OF_OTHERS))) return 0;
  const joined = joinBags(parts.map(({ bag }) => bag));
  const alike = likeness(whole.bag, joined);
  return alike < LEAST_WHOLE ? 0 : commonCount(whole.bag, joined) * alike;
};

const restOf = (count: number, taken: ReadonlySet<number>): readonly number[] => Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));

const findMoves = ({ older, newer, movableFrom }: Alignment, matches: readonly Match[]): readonly IndexPair[] => {
  if (movableFrom === 0) return [];
  const isLong = (measure: Measure | undefined): boolean => measure !== undefined && measure.size >= movableFrom;
  const olderRest = restOf(older.length, new Set(matches.flatMap((match) => match.older))).filter((index) => isLong(older[index]));
  const newerRest = restOf(newer.length, new Set(matches.flatMap((match) => match.newer))).filter((index) => isLong(newer[index]));
  return pairMoves({ older: olderRest.map((index) => ({ index, measure: older[index] })), newer: newerRest.map((index) => ({ index, measure: newer[index] })) });
};

interface Left {
  readonly index: number;
  readonly measure: Measure | undefined;
}

/** Pairs what disappeared with what appeared: equal parts first, then the most alike. */
export const pairMoves = ({ older, newer }: { readonly older: readonly Left[]; readonly newer: readonly Left[] }): readonly IndexPair[] => {
  const pairs: IndexPair[] = [];
  const olderTaken = new Set<number>();
  const newerTaken = new Set<number>();
  const take = (left: Left, right: Left): void => {
    pairs.push([left.index, right.index]);
    olderTaken.add(left.index);
    newerTaken.add(right.index);
  };
  const byKey = new Map<string, Left[]>();
  for (const right of newer) {
    const key = `${right.measure?.sort} ${right.measure?.key}`;
    const known = byKey.get(key);
    if (known) known.push(right);
    else byKey.set(key, [right]);
  }
  for (const left of older) {
    const right = byKey.get(`${left.measure?.sort} ${left.measure?.key}`)?.shift();
    if (right) take(left, right);
  }
  const olderLeft = older.filter(({ index }) => !olderTaken.has(index));
  const newerLeft = newer.filter(({ index }) => !newerTaken.has(index));
  if (olderLeft.length * newerLeft.length > MOST_CELLS) return pairs;
  const candidates = olderLeft.flatMap((left) =>
    newerLeft.flatMap((right) => {
      if (!left.measure || !right.measure || left.measure.sort !== right.measure.sort) return [];
      const alike = likeness(left.measure.bag, right.measure.bag);
      return alike < LEAST_MOVED ? [] : [{ left, right, alike }];
    }),
  );
  for (const { left, right } of candidates.toSorted((one, other) => other.alike - one.alike)) {
    if (!olderTaken.has(left.index) && !newerTaken.has(right.index)) take(left, right);
  }
  return pairs;
};

interface Weaving {
  readonly older: number;
  readonly newer: number;
  /** In rising order on both sides. */
  readonly matches: readonly Match[];
  readonly moves: readonly IndexPair[];
}

/** Lists all parts of both sides in reading order: what was removed stands where it stood, before what was added there. */
export const weave = ({ older, newer, matches, moves }: Weaving): readonly Slot[] => {
  const newPlaces = new Map(moves.map(([from, to]) => [from, to]));
  const oldPlaces = new Map(moves.map(([from, to]) => [to, from]));
  const slots: Slot[] = [];
  let olderAt = 0;
  let newerAt = 0;
  const pass = (olderTo: number, newerTo: number): void => {
    for (; olderAt < olderTo; olderAt += 1) {
      const to = newPlaces.get(olderAt);
      slots.push(to === undefined ? { older: [olderAt], newer: [] } : { older: [olderAt], newer: [to], move: 'gone' });
    }
    for (; newerAt < newerTo; newerAt += 1) {
      const from = oldPlaces.get(newerAt);
      slots.push(from === undefined ? { older: [], newer: [newerAt] } : { older: [from], newer: [newerAt], move: 'here' });
    }
  };
  for (const match of matches) {
    pass(match.older[0] ?? 0, match.newer[0] ?? 0);
    slots.push({ older: match.older, newer: match.newer });
    olderAt = (match.older.at(-1) ?? 0) + 1;
    newerAt = (match.newer.at(-1) ?? 0) + 1;
  }
  pass(older, newer);
  return slots;
};
