import type { Root } from 'hast';
import type { NextState } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { documentKindEntry, type DocumentKind } from '../model/document-kinds.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { SearchSection } from '../search/search-entry.ts';
import { isFlowChartElement } from '../render/components/flow-chart.ts';
import { documentLink } from './document-link.ts';

/** What the search index knows of one document. */
export interface SearchRecord {
  readonly address: string;
  readonly code: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  /** Standings that begin later, in order; undefined when there are none. */
  readonly next: readonly NextState[] | undefined;
  readonly unit: string;
  /** Name of the field, for a process or a form of one. */
  readonly field: string | undefined;
  /** Codes and names of the administrative procedures that a process carries out; the number that a decision bears on paper. */
  readonly otherCodes: readonly string[];
  readonly names: readonly string[];
  readonly level: 1 | 2 | 3 | 4;
  /** Code of the document that a form belongs to. */
  readonly owner: string | undefined;
  /** Text of the document as a reader sees it, by heading; NFC, one space between words. */
  readonly sections: readonly SearchSection[];
}

/** Makes the search entry of a document from the same tree that its page shows. */
export const searchRecord = (document: AnyDocument, { library, body }: { readonly library: Library; readonly body: Root }): SearchRecord => {
  const { code, title, kind, state, next, address } = documentLink(document, library.asOf);
  return {
    address,
    code,
    title,
    kind,
    state,
    next: next.length === 0 ? undefined : next,
    unit: library.units.get(document.frontMatter.unit)?.name ?? document.frontMatter.unit,
    field: fieldNameOf(document, library),
    otherCodes: otherCodesOf(document),
    names: document.kind === 'process' ? document.frontMatter.procedures.map(({ name }) => name) : [],
    level: documentKindEntry(kind).level,
    owner: document.kind === 'form' ? document.frontMatter.belongsTo : undefined,
    sections: sectionsOf(body),
  };
};

const otherCodesOf = (document: AnyDocument): readonly string[] =>
  document.kind === 'process' ? document.frontMatter.procedures.map(({ code }) => code) : document.kind === 'decision' ? [document.frontMatter.number] : [];

const fieldNameOf = (document: AnyDocument, library: Library): string | undefined => {
  const owner = document.kind === 'form' ? library.byCode.get(document.frontMatter.belongsTo) : document;
  return owner?.kind === 'process' ? library.fields.get(owner.frontMatter.field)?.name : undefined;
};

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The text cut at the headings that have an anchor; parts without words are left out. */
const sectionsOf = (body: Root): readonly SearchSection[] => {
  const sections: { anchor: string; heading: string; pieces: string[] }[] = [{ anchor: '', heading: '', pieces: [] }];
  for (const node of body.children) {
    const anchor = node.type === 'element' && /^h[2-6]$/u.test(node.tagName) ? node.properties['id'] : undefined;
    if (typeof anchor === 'string') sections.push({ anchor, heading: tidy(spaced(node)), pieces: [] });
    else sections.at(-1)?.pieces.push(spaced(node));
  }
  return sections
    .map(({ anchor, heading, pieces }) => ({ anchor, heading, text: tidy(pieces.join(' ')) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
};

/** Blocks and cells end a word: without a space between them `1` and `Tiếp nhận` would be one. */
const spaced = (node: Root | Root['children'][number]): string => {
  if (node.type === 'text') return node.value;
  // The chart says nothing that the table of the steps does not.
  if (!('children' in node) || (node.type === 'element' && isFlowChartElement(node))) return '';
  const inner = node.children.map(spaced).join('');
  const isInline = node.type === 'element' && ['a', 'em', 'strong', 'abbr', 'sup', 'sub', 'code', 'del'].includes(node.tagName);
  return isInline ? inner : ` ${inner} `;
};
