import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from '../component-definition.ts';
import { linkToDocument, linkToField, linkToUnit } from '../links.ts';

/** `<Scope />`: what the declaration of conformity covers. */
export const scopeComponent = defineComponent({
  name: 'Scope',
  role: 'placement',
  content: 'none',
  attributes: z.strictObject({}),
  render: ({ context }) => {
    if (context.document.kind !== 'declaration') return [];
    const words = context.labels.scope;
    const { scope, standard } = context.document.frontMatter;
    const designation = context.library.registries.standards.find((edition) => edition.id === standard)?.designation ?? standard;
    return [
      h('dl', { className: ['facts-list'] }, [
        h('div', [h('dt', words.standard), h('dd', designation)]),
        h('div', [h('dt', words.fields), h('dd', scope.fields.map((field) => h('p', [linkToField(field, context)])))]),
        h('div', [h('dt', words.processes), h('dd', scope.processes.map((code) => h('p', [linkToDocument(code, context)])))]),
        h('div', [h('dt', words.units), h('dd', scope.units.map((unit) => h('p', [linkToUnit(unit, context)])))]),
      ]),
    ];
  },
});
