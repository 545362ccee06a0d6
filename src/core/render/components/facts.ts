import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { linkToField, linkToUnit } from '../links.ts';

const lines = (items: readonly string[]): readonly ElementContent[] => items.map((item) => h('p', item));

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
    const onlineLine = process.online.reason === undefined ? words.onlineLevels[process.online.level] : `${words.onlineLevels[process.online.level]}: ${process.online.reason}`;
    const fees = process.fees.map(({ name, amount, note }) => `${name}: ${amount === 0 ? words.noFee : words.amount(amount)}${note === undefined ? '' : `. ${note}`}`);
    const rows: readonly (readonly [string, readonly (ElementContent | string)[]])[] = [
      [words.procedures, process.procedures.map(({ code, name }) => h('p', [h('span', { className: ['code'] }, code), ` ${name}`]))],
      [words.field, [linkToField(process.field, context)]],
      [words.statutoryTime, [process.statutoryTime]],
      [words.committedTime, [process.committedTime]],
      [words.applicants, lines(process.applicants)],
      [words.channels, lines(process.channels.map((channel) => words.channelNames[channel]))],
      [words.online, [onlineLine]],
      [words.receivedAt, [linkToUnit(process.receivedAt, context)]],
      [words.authority, [process.authority]],
      ...(process.coordination.length === 0 ? [] : [[words.coordination, lines(process.coordination)] as const]),
      [words.results, lines(process.results)],
      [words.fees, fees.length === 0 ? [words.noFee] : lines(fees)],
    ];
    return [
      h(
        'dl',
        { className: ['facts-list'] },
        rows.map(([term, description]) => h('div', { className: ['facts-list__item'] }, [h('dt', term), h('dd', [...description])])),
      ),
    ];
  },
});
