import { isComponent, isElement, textOf, walkTree, type ControlledNode } from '../parse/controlled-tree.ts';
import { headingsIn } from './headings-in.ts';
import { missingPlacements } from './placement-missing.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Headings over the layout of a paper to be filled in. */
const HEADS_LAYOUT = /\b(?:mau|bieu|so|phieu|danh sach|bang|bien ban|to khai|don|the|nhat ky|bao cao)\b/u;

/** A table with words below its head; where rows are there to be filled in, a row is enough. */
const hasRow = (table: ControlledNode, isLayout: boolean): boolean => {
  let isFilled = false;
  walkTree(table, (node) => {
    isFilled ||= isElement(node) && node.tagName === 'td' && (isLayout || /\p{L}/u.test(textOf(node)));
    isFilled ||= isComponent(node);
  });
  return isFilled;
};

const isTable = (node: ControlledNode): boolean => isElement(node) && node.tagName === 'table';

/** Words, a tag, a picture or a line to fill in; a lone dash or full stop says nothing, nor does the head of a table. */
const saysSomething = (node: ControlledNode, { isForm, isLayout }: { readonly isForm: boolean; readonly isLayout: boolean }): boolean => {
  // Outside forms a long leader is reported by itself; three dots promise a text.
  if (isTable(node) && !isForm) return hasRow(node, isLayout);
  if (isComponent(node) || (isForm ? /[\p{L}\p{N}]|[._…]{3,}|…/u : /[\p{L}\p{N}]|[._]{5,}|…{2,}/u).test(textOf(node))) return true;
  let hasMore = false;
  walkTree(node, (child) => {
    hasMore ||= isComponent(child) || isTable(child) || (isElement(child) && child.tagName === 'img');
  });
  return hasMore || isTable(node);
};

/** A heading is followed by a text, or by headings of its own parts. One typed twice is the matter of `heading-repeated`, in forms of `heading-number`. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  theme: 'structure',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      const headings = headingsIn(reading);
      // `5.1` behind `5` is a part of it, whatever their signs.
      const hasPart = (index: number): boolean => {
        const [own, next] = [headings[index]?.number, headings[index + 1]?.number];
        return headings[index + 1]?.parent === index || (own !== undefined && next !== undefined && own.style === 'plain' && next.style === 'plain' && next.parts.length > own.parts.length && own.parts.every((part, place) => next.parts[place] === part));
      };
      const empty = headings
        .filter(({ content: below, hasWords, folded }, index) => hasWords && !below.some((node) => saysSomething(node, { isForm: reading.kind === 'form', isLayout: HEADS_LAYOUT.test(folded) })) && !hasPart(index) && headings[index + 1]?.words !== headings[index]?.words)
        .map(({ words, point }) => ({ location: placeOfPoint(reading, point), params: { words } }));
      // A section that lost the tag of its data is empty for that reason alone, and `placement-missing` says which tag.
      return empty.length <= missingPlacements(reading).length ? [] : empty;
    }),
};
