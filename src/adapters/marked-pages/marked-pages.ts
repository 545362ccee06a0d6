import type { MarkedPage } from '#core/print/marked-page.ts';
import { markStart, printMarks, type PrintMarks } from '#core/print/print-source.ts';

const names = Object.keys(printMarks) as readonly (keyof PrintMarks)[];

/** A printed page, its marks taken out. */
export const openPage = (html: string): MarkedPage => {
  const pieces: Buffer[] = [];
  const places: [number, keyof PrintMarks][] = [];
  let length = 0;
  let end = 0;
  const take = (piece: string): void => {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
  };
  for (let at = html.indexOf(markStart); at !== -1; at = html.indexOf(markStart, at + 1)) {
    const name = names.find((one) => html.startsWith(printMarks[one], at));
    if (name === undefined) continue;
    take(html.slice(end, at));
    places.push([length, name]);
    end = at + printMarks[name].length;
  }
  take(html.slice(end));
  return { bytes: Buffer.concat(pieces, length), places };
};

/** Makes what puts the commit and the day of one build into its pages. */
export const pageFiller = (marks: PrintMarks): ((page: MarkedPage) => Uint8Array) => {
  const fillings = new Map(names.map((name) => [name, Buffer.from(escapeHtml(marks[name]))]));
  return ({ bytes, places }) => {
    const pieces: Uint8Array[] = [];
    let end = 0;
    for (const [at, name] of places) {
      pieces.push(bytes.subarray(end, at), fillings.get(name) ?? new Uint8Array());
      end = at;
    }
    pieces.push(bytes.subarray(end));
    return Buffer.concat(pieces);
  };
};

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
