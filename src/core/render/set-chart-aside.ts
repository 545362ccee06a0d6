import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from './to-html.ts';

/** Name of the file with the drawings of a page; it lies beside the page. */
export const chartFile = 'luu-do.svg';

/** A text whose drawings stand in a file of their own. */
export interface TextWithChart {
  readonly body: Root;
  /** The file; undefined where the text has no drawing. */
  readonly chart: string | undefined;
}

/**
 * Takes the drawings out of a text. They say again what its table of steps and the list below them say in words, in as many bytes as the
 * table: a page on a slow line is read before they have come.
 */
export const setChartAside = (body: Root): TextWithChart => {
  const drawings: string[] = [];
  const without = <Node extends RootContent | ElementContent>(node: Node): Node => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'svg') {
      const { viewBox, top } = fromZero(node);
      const number = drawings.push(drawing(node, { number: drawings.length + 1, top }));
      return { ...node, properties: { ...node.properties, viewBox }, children: [drawnAs(number)] };
    }
    const children = node.children.map(without);
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
  };
  const children = body.children.map(without);
  return drawings.length === 0 ? { body, chart: undefined } : { body: { ...body, children }, chart: `<svg xmlns="http://www.w3.org/2000/svg">${drawings.join('')}</svg>\n` };
};

const nameOf = (number: number): string => `h${number}`;

/** A piece of a drawing begins anywhere; in the file each begins at 0, so that the page need not say where. */
const fromZero = ({ properties: { viewBox } }: Element): { readonly viewBox: string; readonly top: number } => {
  const [left, top, width, height] = String(viewBox).split(' ');
  return { viewBox: `${left} 0 ${width} ${height}`, top: Number(top) };
};

const drawing = ({ children }: Element, { number, top }: { readonly number: number; readonly top: number }): string =>
  toHtml({ type: 'root', children: [{ type: 'element', tagName: 'g', properties: { id: nameOf(number), ...(top === 0 ? {} : { transform: `translate(0 ${-top})` }) }, children }] });

const drawnAs = (number: number): Element => ({ type: 'element', tagName: 'use', properties: { href: `${chartFile}#${nameOf(number)}` }, children: [] });
