import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { FrontMatterOf } from '../../model/front-matter.ts';
import { defineComponent } from '../component-definition.ts';
import { linkToField, linkToUnit } from '../links.ts';
import type { RenderLabels } from '../render-labels.ts';

type Process = FrontMatterOf<'process'>;
type Words = RenderLabels['facts'];

type Description = readonly (ElementContent | string)[];

const lines = (items: readonly string[]): readonly ElementContent[] => items.map((item) => h('p', item));

const onlineLine = ({ level, reason }: Process['online'], words: Words): string => (reason === undefined ? words.onlineLevels[level] : `${words.onlineLevels[level]}: ${reason}`);

const feeLines = (fees: Process['fees'], words: Words): readonly string[] =>
  fees.map(({ name, amount, note }) => `${name}: ${amount === 0 ? words.noFee : words.amount(amount)}${note === undefined ? '' : `. ${note}`}`);

const feesOrNone = (fees: readonly string[], words: Words): readonly string[] => (fees.length === 0 ? [words.noFee] : fees);

/** What holds for every case, then what some variants or procedures have instead, by name. */
const withExceptions = (own: Description, exceptions: readonly (readonly [name: string, value: readonly string[] | undefined])[], words: Words): Description => [
  ...own,
  ...exceptions.flatMap(([name, value]) => (value === undefined ? [] : [h('p', { className: ['facts-list__exception'] }, [h('span', words.exception(name)), ` ${value.join('; ')}`])])),
];

/** `<Facts />`: what a reader of an administrative procedure asks first, as a list of facts. */
export const factsComponent = defineComponent({
  name: 'Facts',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    if (context.document.kind !== 'process') return [];
    const process = context.document.frontMatter;
    const words = context.labels.facts;
    const timesOf = (key: 'statutoryTime' | 'committedTime') =>
      [...process.procedures, ...(process.variants ?? [])].map((item) => [item.name, item[key] === undefined ? undefined : [item[key]]] as const);
    const rows: readonly (readonly [string, Description])[] = [
      [words.procedures, process.procedures.map(({ code, name, levels }) => h('p', [h('span', { className: ['code'] }, code), ` ${name}${levels === undefined ? '' : ` (${levels.map((level) => words.levelNames[level]).join(', ')})`}`]))],
      [words.field, [linkToField(process.field, context)]],
      [words.statutoryTime, withExceptions([process.statutoryTime], timesOf('statutoryTime'), words)],
      [words.committedTime, withExceptions([process.committedTime], timesOf('committedTime'), words)],
      [words.applicants, lines(process.applicants)],
      [words.channels, lines(process.channels.map((channel) => words.channelNames[channel]))],
      [words.online, withExceptions([onlineLine(process.online, words)], process.procedures.map(({ name, online }) => [name, online && [onlineLine(online, words)]]), words)],
      [words.receivedAt, [linkToUnit(process.receivedAt, context)]],
      [words.authority, [process.authority]],
      ...(process.coordination.length === 0 ? [] : [[words.coordination, lines(process.coordination)] as const]),
      [words.results, lines(process.results)],
      [words.fees, withExceptions(process.fees.length === 0 ? [words.noFee] : lines(feeLines(process.fees, words)), process.procedures.map(({ name, fees }) => [name, fees && feesOrNone(feeLines(fees, words), words)]), words)],
    ];
    return [
      h(
        'dl',
        { className: ['facts-list'] },
        rows.map(([term, description]) => h('div', [h('dt', term), h('dd', [...description])])),
      ),
    ];
  },
});
