import type { LineIndex } from './line-index.ts';
import type { ProseBlock } from './prose.ts';
import type { Point } from './read-yaml.ts';

interface FileText {
  /** The whole file with LF line ends. */
  readonly source: string;
  readonly places: LineIndex;
}

const BLANK = /\s/u;
/** What may stand in the file between two lines of one block. */
const BETWEEN_LINES = /[\s>]/u;
const MARK = /\p{M}/u;

/**
 * Point in the file of an offset of a block. The text is followed letter by letter through what the author typed: escapes, character
 * references, line ends and marks typed apart are passed over. Where the two part for good, the last point that was sure is given.
 */
export const pointInProse = ({ block, at, file }: { readonly block: ProseBlock; readonly at: number; readonly file: FileText }): Point => {
  const piece = block.pieces.findLast((candidate) => candidate.at <= at) ?? block.pieces[0];
  if (!piece) return { line: 1, column: 1 };
  const { source, places } = file;
  const offset = places.offsetOf(piece.point());
  const rest = source.slice(offset, offset + 4 * block.text.length + 4000);
  let next = piece.opening ? (piece.opening.exec(rest)?.[0].length ?? 0) : 0;
  let sure = next;
  let index = piece.at;
  while (index < at && next < rest.length) {
    const wanted = block.text[index] ?? '';
    if (BLANK.test(wanted)) {
      while (index < at && BLANK.test(block.text[index] ?? '')) index += 1;
      while (next < rest.length && BETWEEN_LINES.test(rest[next] ?? '')) next += 1;
      sure = next;
      continue;
    }
    const step = lengthInSource(rest, { from: next, wanted });
    if (step === 0) break;
    next += step;
    sure = next;
    index += 1;
  }
  // An escape before the letter meant belongs to it, but the eye looks for the letter.
  if (rest[sure] === '\\' && rest[sure + 1] === block.text[at]) sure += 1;
  return places.pointAt(offset + sure);
};

/** How many characters of the file stand for one letter of the text; 0 when they cannot. */
const lengthInSource = (rest: string, { from, wanted }: { readonly from: number; readonly wanted: string }): number => {
  if (rest[from] === '&') return /^&[#\w]{1,32};/u.exec(rest.slice(from, from + 40))?.[0].length ?? (wanted === '&' ? 1 : 0);
  if (rest[from] === wanted) return rest[from] === "'" && rest[from + 1] === "'" ? 2 : 1;
  // Marks typed apart from their letter.
  let end = from + 1;
  while (MARK.test(rest[end] ?? '')) end += 1;
  if (end > from + 1 && rest.slice(from, end).normalize('NFC') === wanted) return end - from;
  if (rest[from] === '\\') return rest[from + 1] === wanted ? 2 : (/^\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[a-z"/\\])/iu.exec(rest.slice(from, from + 6))?.[0].length ?? 0);
  // Signs of emphasis and of a tag between two pieces never stand inside one.
  return 0;
};
