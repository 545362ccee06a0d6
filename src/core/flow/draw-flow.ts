import type { Element } from 'hast';
import type { Arrow, Drawing, Shape, TextLine } from './flow.ts';

/** A drawing higher than this is cut into pieces that a page of paper may break between. */
const LONGEST_PIECE = 260;

interface Piece {
  readonly top: number;
  readonly bottom: number;
}

/** A drawing as `<svg>`, one for each piece; colours and letters come from the style sheet. */
export const drawFlow = (drawing: Drawing): readonly Element[] => piecesOf(drawing).map((piece) => drawPiece(drawing, piece));

const piecesOf = ({ height, breaks }: Drawing): readonly Piece[] => {
  const pieces: Piece[] = [];
  let top = 0;
  let last = 0;
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
  const isHere = (from: number, to: number): boolean => to >= top && from <= bottom;
  const here = shapes.filter(({ y, height }) => y >= top && y + height <= bottom);
  const lines = arrows.filter(({ points }) => isHere(Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))));
  const heads = lines.filter(({ hasHead, points }) => hasHead && isHere((points.at(-1)?.y ?? 0) - 8, points.at(-1)?.y ?? 0));
  const paths: readonly (readonly [string, string])[] = [
    ['lanes', laneLines.map((x) => `M${x} ${top}V${bottom}`).join('')],
    ['head', headHeight > 0 && top === 0 ? `M0 0H${width}V${headHeight}H0z` : ''],
    ['box', here.map(outline).join('')],
    ['line', [...lines.map(track), ...(headHeight > 0 && top === 0 ? [`M0 ${headHeight}H${width}`] : [])].join('')],
    ['fill', [...here.map(bar), ...heads.map(arrowHead)].join('')],
  ];
  return svg('svg', { viewBox: `0 ${top} ${width} ${bottom - top}`, width: `${ems(width)}em` }, [
    ...paths.filter(([, d]) => d !== '').map(([className, d]) => svg('path', { className: [className], d }, [])),
    ...here.flatMap(({ lines: words }) => words.map(text)),
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

const track = ({ points: [first, ...rest] }: Arrow): string => {
  if (!first) return '';
  let from = first;
  return `M${first.x} ${first.y}${rest
    .map((point) => {
      const piece = point.x === from.x ? `V${point.y}` : `H${point.x}`;
      from = point;
      return piece;
    })
    .join('')}`;
};

/** A filled triangle whose point touches the last point of the line. */
const arrowHead = ({ points }: Arrow): string => {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  if (before.x === tip.x) return `M${tip.x} ${tip.y}l-4-8h8z`;
  return `M${tip.x} ${tip.y}l${before.x < tip.x ? -8 : 8}-4v8z`;
};

const classOf: Readonly<Record<TextLine['font'], readonly string[]>> = { main: [], strong: ['strong'], small: ['small'] };
const anchorClass: Readonly<Record<TextLine['anchor'], readonly string[]>> = { start: ['start'], middle: [], end: ['end'] };

const text = ({ words, font, anchor, x, y }: TextLine): Element => {
  const className = [...classOf[font], ...anchorClass[anchor]];
  return svg('text', { ...(className.length === 0 ? {} : { className }), x: `${x}`, y: `${y}` }, [{ type: 'text', value: words }]);
};

