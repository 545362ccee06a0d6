import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LegalBasisItem } from '../model/front-matter.ts';
import { addresses } from '../views/addresses.ts';
import type { RenderContext } from './render-context.ts';

/** Title of a document; its code when this site does not hold it. */
export const titleOf = (code: string, { library }: RenderContext): string => library.byCode.get(code)?.frontMatter.title ?? code;

/** Link with code and title; its words hang on no day (`withdrawnReferences`). A document that this site does not hold is named by its code alone. */
export const linkToDocument = (code: string, context: RenderContext): Element => {
  const document = context.library.byCode.get(code);
  if (!document) return h('span', { className: ['reference', 'reference--unknown'] }, context.labels.unknownDocument(code));
  return h('a', { href: context.href(addresses.document(document.slug)) }, [
    h('span', { className: ['code'] }, code),
    ` ${document.frontMatter.title}`,
  ]);
};

/** Short link with the code alone, for tables; the title comes as a tip where it does not stand beside. */
export const linkToForm = (code: string, context: RenderContext, isNamed = false): Element => {
  const document = context.library.byCode.get(code);
  if (!document) return h('span', { className: ['code'] }, code);
  return h('a', { className: ['code'], href: context.href(addresses.document(document.slug)), ...(isNamed ? {} : { title: document.frontMatter.title }) }, code);
};

/** Link to a unit's page. */
export const linkToUnit = (id: string, { library, href }: RenderContext): Element => h('a', { href: href(addresses.unit(id)) }, library.units.get(id)?.name ?? id);

/** Link to a field's page. */
export const linkToField = (id: string, { library, href }: RenderContext): Element => h('a', { href: href(addresses.field(id)) }, library.fields.get(id)?.name ?? id);

/** Title of a legal text; empty when its name says it already or the registry lacks it. */
export const titleOfLegalText = (id: string, { library, labels }: RenderContext): string => {
  const legalText = library.legalTexts.get(id);
  return !legalText || labels.legalTextName(legalText).includes(legalText.title) ? '' : legalText.title;
};

/** Type and number of a legal text as a link, then the provision; says when the text has expired on the library's day. */
export const linkToLegalText = ({ text, provision }: { readonly text: LegalBasisItem['text']; readonly provision?: string | undefined }, { library, labels, href }: RenderContext): readonly ElementContent[] => {
  const legalText = library.legalTexts.get(text);
  if (!legalText) return [h('span', { className: ['reference', 'reference--unknown'] }, text)];
  const name = labels.legalTextName(legalText);
  const isExpired = legalText.expiredOn !== undefined && legalText.expiredOn < library.asOf;
  return [
    h('a', { href: href(addresses.legalText(text)) }, name),
    ...(provision === undefined ? [] : [{ type: 'text', value: `, ${provision}` } as const]),
    ...(isExpired ? [{ type: 'text', value: ' ' } as const, h('em', `(${labels.legalTextExpired})`)] : []),
  ];
};

/** Title of a clause in the agency's edition of the standard. */
export const clauseTitle = (number: string, { library }: RenderContext): string => library.standard?.clauses.find((clause) => clause.number === number)?.title ?? '';
