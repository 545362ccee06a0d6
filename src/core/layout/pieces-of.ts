import { childrenOf, isComponent, isElement, isText, textOf, walkTree, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import { headingNumberOf } from '../rules/heading-number-of.ts';
import { withoutMarks } from '../rules/folded-words.ts';
import type { Slot } from './process-layouts.ts';

/** A heading with the text below it, up to the next heading that a layout moves. */
export interface Piece {
  readonly slot: Slot;
  /** The author's heading; undefined for text above the first. */
  readonly heading: { readonly words: string; readonly number: string | undefined; readonly depth: number } | undefined;
  /** Whether the heading only opens the part that a layout opens itself. */
  readonly isContent: boolean;
  /** Whether the heading of the layout takes the place of the author's. */
  readonly isNamedBySlot: boolean;
  /** What stands below the heading, without the tags that place data. */
  readonly nodes: readonly ControlledNode[];
}

/** Tags whose data a layout places itself. */
const placed: ReadonlyMap<string, Slot> = new Map([
  ['LegalBasis', 'legal-basis'], ['Dossier', 'dossier'], ['Facts', 'time'], ['Steps', 'steps'], ['FlowChart', 'steps'], ['Forms', 'forms'], ['Retention', 'records'],
]);

/** Folded words by which the place of a section is known, in the order in which they are tried. */
const words: readonly (readonly [Slot, RegExp])[] = [
  ['terms', /\bdinh nghia\b|\bviet tat\b|\bthuat ngu\b|\bky hieu\b|\bgiai thich tu\b/u],
  ['other', /\bmuc (?:dich|tieu)\b|\bpham vi\b|\bdoi tuong ap dung\b/u],
  ['legal-basis', /\bvien dan\b|\btham chieu\b|\btai lieu lien quan\b|\b(?:can cu|co so) phap ly\b/u],
  ['sets', /^so (?:luong|bo) ho so$|^so bo\b/u],
  ['dossier', /\b(?:thanh phan|so luong)\b.*\bho so\b/u],
  ['time', /\bthoi han\b|\bthoi gian (?:giai quyet|thuc hien|xu ly)\b/u],
  ['steps', /\btrinh tu\b|\bcac buoc\b|\bluu do\b|\btien trinh\b|\bquy trinh (?:thuc hien|xu ly|giai quyet|cac buoc)\b/u],
  ['conditions', /\byeu cau, dieu kien\b|^(?:cac )?dieu kien\b/u],
  ['place', /\bnoi tiep nhan\b|^tra ket qua\b|^cach thuc (?:thuc hien|nop)\b/u],
  ['authority', /^co quan (?:thuc hien|co tham quyen|giai quyet)\b|^doi tuong thuc hien\b/u],
  ['results', /^ket qua(?: (?:thuc hien|giai quyet).*)?$/u],
  ['fees', /^(?:muc )?(?:phi|le phi)\b/u],
  ['forms', /^(?:cac |danh muc )?(?:bieu mau|mau bieu)\b/u],
  ['records', /\bho so luu\b|\bluu (?:giu |tru )?ho so\b/u],
];

const CONTENT = /^noi dung\b/u;

const HEADING = /^h([2-6])$/u;

const depthOf = (node: ControlledNode): number | undefined => {
  if (!isElement(node) || node.properties['id'] === 'footnote-label') return undefined;
  const depth = HEADING.exec(node.tagName)?.[1];
  return depth === undefined ? undefined : Number(depth);
};

/** Cuts a text at its headings of the first two levels and tells where each piece belongs. Footnotes are left to the caller. */
export const piecesOf = (tree: ControlledTree): readonly Piece[] => {
  const top = Math.min(...tree.children.flatMap((node) => depthOf(node) ?? []));
  const pieces: { heading: Piece['heading']; nodes: ControlledNode[]; parent: Slot | undefined }[] = [{ heading: undefined, nodes: [], parent: undefined }];
  let parent: Slot | undefined;
  for (const node of tree.children) {
    const depth = depthOf(node);
    if (depth === undefined || depth > top + 1) {
      pieces.at(-1)?.nodes.push(node);
      continue;
    }
    const typed = textOf(node).trim();
    const { number, rest } = headingNumberOf(typed);
    if (depth === top) parent = undefined;
    const piece = { heading: { words: rest, number: number?.shown, depth }, nodes: [], parent };
    if (depth === top && !CONTENT.test(folded(rest))) parent = slotOfWords(rest);
    pieces.push(piece);
  }
  return pieces.map(toPiece);
};

/** Line ends between blocks. */
export const isBlank = (node: ControlledNode): boolean => isText(node) && node.value.trim() === '';

const folded = (typed: string): string => withoutMarks(typed).toLowerCase();

const slotOfWords = (typed: string): Slot | undefined => words.find(([, pattern]) => pattern.test(folded(typed)))?.[0];

const toPiece = ({ heading, nodes, parent }: { readonly heading: Piece['heading']; readonly nodes: readonly ControlledNode[]; readonly parent: Slot | undefined }): Piece => {
  const tags = tagsIn(nodes);
  const own = heading && slotOfWords(heading.words);
  const byTag = tags.map((tag) => placed.get(tag)).find((slot) => slot !== undefined);
  const slot = own ?? byTag ?? parent ?? 'other';
  const kept = nodes.flatMap(withoutPlacements);
  const isContent = heading !== undefined && CONTENT.test(folded(heading.words)) && kept.every(isBlank);
  return { slot, heading, isContent, isNamedBySlot: isContent || heading === undefined || (slot !== 'other' && (own === slot || (own === undefined && byTag === slot))), nodes: kept };
};

const tagsIn = (nodes: readonly ControlledNode[]): readonly string[] => {
  const tags: string[] = [];
  walkTree({ type: 'root', children: [...nodes] }, (node) => {
    if (isComponent(node) && node.name !== null) tags.push(node.name);
  });
  return tags;
};

/** Takes the tags that place data out, wherever they stand: each stands once, where the layout says. */
const withoutPlacements = (node: ControlledNode): readonly ControlledNode[] => {
  if (isComponent(node) && placed.has(node.name ?? '')) return [];
  const children = childrenOf(node);
  if (children.length === 0) return [node];
  const kept = children.flatMap(withoutPlacements);
  return [kept.length === children.length && kept.every((child, index) => child === children[index]) ? node : ({ ...node, children: kept } as ControlledNode)];
};
