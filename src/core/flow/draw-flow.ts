import type { Element } from 'hast';
import { fonts, type Arrow, type Drawing, type Point, type Shape, type TextLine } from './flow.ts';

/** On paper a drawing higher than this is cut into pieces that a page may break between. */
const LONGEST_PIECE = 260;

interface Piece {
  readonly top: number;
  readonly bottom: number;
}

/** A drawing as `<svg>`; colours and letters come from the page, for a drawing may lie in a file of its own, which no style sheet reaches. */
export interface DrawnFlow {
  /** The heads of the lanes, which paper repeats on every page; undefined with one lane. */
  readonly head: Element | undefined;
  /** What stands below, in order and without a gap. */
  readonly pieces: readonly Element[];
}

/** Draws a chart; one that paper does not show is one piece. */
export const drawFlow = (drawing: Drawing, isPrinted = true): DrawnFlow => ({
  head: drawing.headHeight === 0 ? undefined : drawPiece(drawing, { top: 0, bottom: drawing.headHeight }),
  pieces: piecesOf(isPrinted ? drawing : { ...drawing, breaks: [] }).map((piece) => drawPiece(drawing, piece)),
});

const piecesOf = ({ height, headHeight, breaks }: Drawing): readonly Piece[] => {
  const pieces: Piece[] = [];
  let top = headHeight;
  let last = headHeight;
  for (const cut of [...breaks, height]) {
    if (cut - top > LONGEST_PIECE && last > top) {
      pieces.push({ top, bottom: last });
      top = last;
    }
    last = cut;
  }
  return [...pieces, { top, bottom: height }];
};

const drawPiece = ({ width, laneLines, headHeight, shapes, arrows }: Drawing, { top, bottom }: Piece): Element => {
  const isHead = top < headHeight;
  const isHere = (from: number, to: number): boolean => to > top && from < bottom;
  const here = shapes.filter(({ y, height }) => y >= top && y + height <= bottom);
  const lines = arrows.filter(({ points }) => isHere(Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))));
  const paths: readonly (readonly [Element['properties'], string])[] = [
    [{ stroke: 'var(--line,currentColor)', 'stroke-width': 1, 'stroke-dasharray': '3 4' }, isHead ? '' : laneLines.map((x) => `M${x} ${top}V${bottom}`).join('')],
    [{ fill: 'var(--wash,none)', stroke: 'none' }, isHead ? `M0 0H${width}V${headHeight}H0z` : ''],
    [{ fill: 'var(--paper,none)' }, here.map(outline).join('')],
    [{ 'stroke-width': 1.5 }, isHead ? `M0 ${headHeight - 1}H${width}` : lines.map(track).join('')],
    [{ fill: 'currentColor', stroke: 'none' }, here.map(bar).join('')],
  ];
  const words = here.flatMap(wording);
  return svg('svg', { viewBox: `0 ${top} ${width} ${bottom - top}`, width: `${ems(width)}em` }, [
    svg('g', { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.25 }, paths.filter(([, d]) => d !== '').map(([look, d]) => svg('path', { ...look, d }, []))),
    ...(words.length === 0 ? [] : [svg('g', { fill: 'currentColor', 'font-size': fonts.main.size, 'text-anchor': 'middle' }, words)]),
  ]);
};

/** Sixteen units are one em of the page, so that a drawing grows with the size of the letters that a reader sets. */
const ems = (units: number): number => Math.round((units / 16) * 100) / 100;

const svg = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({ type: 'element', tagName, properties, children });

const outline = ({ kind, x, y, width, height }: Shape): string => {
  switch (kind) {
    case 'box':
      return `M${x} ${y}h${width}v${height}h${-width}z`;
    case 'decision':
      return `M${x} ${y + height / 2}l${width / 2} ${-height / 2} ${width / 2} ${height / 2} ${-width / 2} ${height / 2}z`;
    case 'terminal': {
      const radius = height / 2;
      return `M${x + radius} ${y}h${width - height}a${radius} ${radius} 0 0 1 0 ${height}h${height - width}a${radius} ${radius} 0 0 1 0 ${-height}z`;
    }
    case 'bar':
    case 'head':
    case 'label':
      return '';
  }
};

const bar = ({ kind, x, y, width, height }: Shape): string => (kind === 'bar' ? `M${x} ${y}h${width}v${height}h${-width}z` : '');

/** Relative pieces: the same lengths come again from step to step, which packs well. */
const track = ({ points: [first, ...rest], hasHead }: Arrow): string => {
  if (!first) return '';
  let [before, from] = [first, first];
  const pieces = rest.map((point) => {
    const piece = point.x === from.x ? `v${point.y - from.y}` : `h${point.x - from.x}`;
    [before, from] = [from, point];
    return piece;
  });
  return `M${first.x} ${first.y}${pieces.join('')}${hasHead ? arrowHead(before, from) : ''}`;
};

/** Two strokes that meet at the tip. */
const arrowHead = (before: Point, tip: Point): string => {
  if (before.x === tip.x) return tip.y > before.y ? 'm-4-8l4 8 4-8' : 'm-4 8l4-8 4 8';
  return before.x < tip.x ? 'm-8-4l8 4-8 4' : 'm8-4l-8 4 8 4';
};

const looks: Readonly<Record<TextLine['font'], Element['properties']>> = { main: {}, strong: { 'font-weight': 600 }, small: { 'font-size': fonts.small.size } };
const anchors: Readonly<Record<TextLine['anchor'], Element['properties']>> = { start: { 'text-anchor': 'start' }, middle: {}, end: { 'text-anchor': 'end' } };

/**
 * The lines of a shape, counted from its upper edge: the same heights come again in every shape, which packs well. Heads have no
 * transform, for browsers forget it where they repeat a head on the next page.
 */
const wording = ({ kind, lines, y }: Shape): readonly Element[] => {
  const [first] = lines;
  if (first === undefined) return [];
  if (kind === 'head') return lines.map((line) => text(line, { x: `${line.x}`, y: `${line.y}` }));
  return [svg('g', { transform: `translate(${first.x} ${y})` }, lines.map((line) => text(line, { y: `${line.y - y}` })))];
};

const text = ({ words, font, anchor }: TextLine, place: Element['properties']): Element => svg('text', { ...looks[font], ...anchors[anchor], ...place }, [{ type: 'text', value: words }]);
