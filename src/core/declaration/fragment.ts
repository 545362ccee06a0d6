import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from '../render/to-html.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { PublishedDeclaration, PublishedProcedure } from './published-declaration.ts';

/** Words of the fragment; the catalogue supplies them. */
export interface FragmentWords {
  readonly heading: string;
  readonly none: string;
  readonly agency: string;
  readonly headquarters: string;
  readonly standard: string;
  readonly decision: string;
  readonly decisionValue: (number: string, date: CalendarDate | undefined) => string;
  readonly issuedOn: string;
  readonly effectiveFrom: string;
  readonly fields: string;
  readonly units: string;
  readonly procedures: (count: number) => string;
  readonly columns: readonly [string, string, string, string];
  readonly noName: string;
  readonly day: (date: CalendarDate) => string;
  readonly whole: string;
}

interface FragmentInput {
  readonly declaration: PublishedDeclaration | undefined;
  readonly words: FragmentWords;
  /** Whole address of the page of the declaration; no link without one: a foreign page would read another address wrongly. */
  readonly page: string | undefined;
}

/**
 * The declaration as a piece of HTML for a foreign portal: plain elements that look right without a style sheet, class names that no
 * portal has, no script, no style, no request, no id that could stand twice in a page.
 */
export const declarationFragment = ({ declaration, words, page }: FragmentInput): string =>
  `${toHtml({ type: 'root', children: [section({ declaration, words, page })] })}\n`;

const named = (part: string) => ({ className: [part === '' ? 'sotay-cong-bo' : `sotay-cong-bo__${part}`] });

const section = ({ declaration, words, page }: FragmentInput): Element =>
  h('section', { ...named(''), lang: 'vi', ariaLabel: words.heading }, [
    h('h2', named('heading'), words.heading),
    ...(declaration
      ? [
          h('p', named('title'), h('strong', declaration.title)),
          facts(declaration, words),
          ...(declaration.procedures.length > 0 ? [procedureTable(declaration.procedures, words)] : []),
          ...(page === undefined ? [] : [h('p', named('more'), h('a', { href: page, rel: ['noopener'] }, words.whole))]),
        ]
      : [h('p', words.none)]),
  ]);

const facts = ({ agency, standard, decision, issuedOn, effectiveFrom, fields, units }: PublishedDeclaration, words: FragmentWords): Element => {
  const row = (term: string, ...values: readonly ElementContent[]): readonly Element[] => [h('dt', term), h('dd', [...values])];
  const text = (value: string): ElementContent => ({ type: 'text', value });
  const list = (values: readonly string[]): ElementContent => text(values.join('; '));
  const time = (date: CalendarDate): ElementContent => h('time', { dateTime: date }, words.day(date));
  return h('dl', named('facts'), [
    ...row(words.agency, text(agency.name)),
    ...row(words.headquarters, text(agency.address)),
    ...row(words.standard, text([standard.designation, standard.title].filter(Boolean).join(' '))),
    ...(decision ? row(words.decision, text(words.decisionValue(decision.number, decision.date))) : []),
    ...(issuedOn ? row(words.issuedOn, time(issuedOn)) : []),
    ...(effectiveFrom ? row(words.effectiveFrom, time(effectiveFrom)) : []),
    ...row(words.fields, list(fields)),
    ...row(words.units, list(units)),
  ]);
};

const procedureTable = (procedures: readonly PublishedProcedure[], { procedures: caption, columns, noName }: FragmentWords): Element =>
  h('table', named('procedures'), [
    h('caption', caption(procedures.length)),
    h('thead', h('tr', columns.map((column) => h('th', { scope: 'col' }, column)))),
    h('tbody', procedures.map(({ code, name, field }, index) => h('tr', [h('td', String(index + 1)), h('td', code), h('td', name ?? noName), h('td', field ?? '')]))),
  ]);
