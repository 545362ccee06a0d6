import { describe, expect, test } from 'vitest';
import { chartOfSteps } from '#core/flow/chart-of-steps.ts';
import { fonts, type Area, type Drawing, type Flow, type Point, type Shape, type TextLine } from '#core/flow/flow.ts';
import { drawnWidth, thousandthsOf } from '#core/flow/glyph-widths.ts';
import { layOutFlow } from '#core/flow/lay-out-flow.ts';
import type { Step } from '#core/model/front-matter.ts';
import { testLabels } from '#tests/support/test-labels.ts';

const syllables = ['tiếp', 'nhận', 'hồ', 'sơ', 'Ủy', 'ban', 'nhân', 'dân', 'phường,', 'thẩm', 'định;', 'nghiêng', 'a', 'WWW', '😀', '(Đ)', 'khôngcódấucáchnàocảtrongtừrấtdàinàyđểthửxembảnvẽcắtchữrasao'];

/** Numbers that look random and come again in every run. */
const dice = (seed: number): ((sides: number) => number) => {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
};

const randomSteps = (seed: number): readonly Step[] => {
  const roll = dice(seed);
  const words = (most: number): string => Array.from({ length: 1 + roll(most) }, () => syllables[roll(syllables.length)]).join(' ');
  const maybe = <Value>(value: Value, odds: number): Value | undefined => (roll(odds) === 0 ? value : undefined);
  const count = 1 + roll(40);
  const roles = Array.from({ length: 1 + roll(8) }, (_, index) => `${index} ${words(12)}`);
  return Array.from({ length: count }, () => ({
    content: words(60),
    responsible: [{ role: roles[roll(roles.length)] ?? '', unit: maybe('phong', 3), time: maybe(words(4), 6) }, ...(roll(4) === 0 ? [{ role: words(9) }] : [])],
    time: maybe(words(9), 2),
    timeFor: maybe(1 + roll(5), 5),
    parallel: maybe(true, 4),
    variants: maybe(['a', 'b'], 8),
    decision: maybe({ question: words(24), otherwise: { label: words(9), to: roll(4) === 0 ? ('end' as const) : 1 + roll(count) } }, 3),
    forms: Array.from({ length: roll(5) }, (_, index) => `BM.ĐKKD.01.0${index}`),
    result: maybe(words(20), 2),
  })) as readonly Step[];
};

const chartOf = (steps: readonly Step[]) => chartOfSteps({ steps, labels: testLabels.flow, unitName: (id) => `unit ${id}`, variantName: (id) => `variant ${id}` });

const wideSize = (flow: Flow) => {
  const laneWidth = Math.min(Math.floor(880 / flow.lanes.length), 250);
  return { laneWidth, gutter: 18, boxWidth: 2 * Math.floor(laneWidth / 2 - 18) };
};

const drawings = (seed: number): readonly Drawing[] => {
  const { byLane, single } = chartOf(randomSteps(seed));
  return [layOutFlow(byLane, wideSize(byLane)), layOutFlow(single, { laneWidth: 328, gutter: 24, boxWidth: 280 })];
};

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

const overlap = (left: Area, right: Area): boolean => left.x < right.x + right.width && right.x < left.x + left.width && left.y < right.y + right.height && right.y < left.y + left.height;

const areaOf = ({ words, font, anchor, x, y }: TextLine): Area => {
  const { size, weight } = fonts[font];
  const width = drawnWidth(thousandthsOf(words, weight), size);
  return { x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y: y - size * 0.8, width, height: size };
};

const isInside = (inner: Area, { kind, ...outer }: Shape): boolean => {
  if (kind !== 'decision') return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
  const centre = { x: outer.x + outer.width / 2, y: outer.y + outer.height / 2 };
  const corners = [inner.x, inner.x + inner.width].flatMap((x) => [inner.y, inner.y + inner.height].map((y) => ({ x, y })));
  return corners.every(({ x, y }) => (2 * Math.abs(x - centre.x)) / outer.width + (2 * Math.abs(y - centre.y)) / outer.height <= 1);
};

/** Whether a piece of a line, level or upright, runs through the inside of a shape. */
const runsThrough = ([from, to]: readonly [Point, Point], { kind, x, y, width, height }: Shape): boolean => {
  if (kind === 'decision') {
    const nearest = (centre: number, one: number, other: number): number => Math.min(Math.max(centre, Math.min(one, other)), Math.max(one, other));
    const centre = { x: x + width / 2, y: y + height / 2 };
    const point = { x: nearest(centre.x, from.x, to.x), y: nearest(centre.y, from.y, to.y) };
    return (2 * Math.abs(point.x - centre.x)) / width + (2 * Math.abs(point.y - centre.y)) / height < 0.98;
  }
  const piece = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
  return overlap({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }, piece);
};

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] => items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const));

describe.each(seeds)('a chart of random steps, %i', (seed) => {
  const [wide, narrow] = drawings(seed);
  const both = [wide, narrow].flatMap((drawing) => drawing ?? []);

  test('has every step once, and nothing lies on anything else or outside', () => {
    const steps = randomSteps(seed).map((_, index) => index + 1);
    for (const { shapes, width, height, arrows, breaks } of both) {
      expect(shapes.flatMap(({ kind, step }) => (kind === 'box' ? (step ?? []) : [])).toSorted((left, right) => left - right)).toEqual(steps);
      expect(pairsOf(shapes.filter(({ kind }) => kind !== 'head')).filter(([left, right]) => overlap(left, right))).toEqual([]);
      expect(shapes.filter(({ x, y, ...area }) => x < 0 || y < 0 || x + area.width > width || y + area.height > height)).toEqual([]);
      expect(shapes.filter(({ y, ...area }) => breaks.some((cut) => cut > y && cut < y + area.height))).toEqual([]);
      expect(arrows.flatMap(({ points }) => points).filter(({ x, y }) => x <= 0 || y <= 0 || x >= width || y >= height)).toEqual([]);
    }
  });

  test('has every text inside its shape', () => {
    for (const { shapes } of both) {
      expect(shapes.flatMap((shape) => shape.lines.filter((line) => !isInside(areaOf(line), shape)).map(({ words }) => ({ words, shape })))).toEqual([]);
    }
  });

  test('has no line that runs through a shape or slants', () => {
    for (const { shapes, arrows } of both) {
      const pieces = arrows.flatMap(({ points }) => points.slice(1).map((to, index) => [points[index] as Point, to] as const));
      expect(pieces.filter(([from, to]) => from.x !== to.x && from.y !== to.y)).toEqual([]);
      // A line may cross a bar as it may cross another line.
      const solid = shapes.filter(({ kind }) => kind !== 'bar');
      expect(pieces.flatMap((piece) => solid.filter((shape) => runsThrough(piece, shape)).map((shape) => ({ piece, shape })))).toEqual([]);
    }
  });
});
