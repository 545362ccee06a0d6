import { h } from 'hastscript';
import { z } from 'zod';
import { choice, text } from '../../schema/scalars.ts';
import { defineComponent } from '../component-definition.ts';

/** `<Field label="Họ và tên" kind="text" />`: a blank of a form, filled in by hand or in Word. */
export const fieldComponent = defineComponent({
  name: 'Field',
  role: 'block',
  content: 'none',
  attributes: z.strictObject({
    /** What to write. */
    label: text(),
    /** Kind of blank. */
    kind: choice(['text', 'multiline', 'number', 'date', 'checkbox', 'choice']).default('text'),
    /** Answers to choose from, separated by `|`. */
    options: text().optional(),
    /** Length of the blank. */
    width: choice(['short', 'medium', 'full']).default('full'),
    /** Hint below the blank. */
    note: text().optional(),
  }),
  render: ({ attributes, context }) => {
    const { label, kind, options, width, note } = attributes;
    const box = (caption: string) =>
      h('span', { className: ['form-field__option'] }, [h('span', { className: ['form-field__box'], role: 'img', ariaLabel: context.labels.emptyBox }), caption]);
    const line = h('span', { className: ['form-field__line', ...(width === 'full' ? [] : [`form-field__line--${width}`])] });
    const answers = (options ?? '').split('|').map((option) => option.trim()).filter((option) => option !== '');
    const isLoneBox = kind === 'checkbox' && answers.length === 0;
    const blank = () => {
      if (isLoneBox) return [];
      if (answers.length > 0) return answers.map(box);
      return kind === 'date' ? [h('span', { className: ['form-field__date'] }, context.labels.dateBlank)] : [line];
    };
    return [
      h('p', { className: ['form-field'] }, [
        isLoneBox ? box(label) : h('span', { className: ['form-field__label'] }, `${label}:`),
        ...blank(),
        ...(kind === 'multiline' ? [h('span', { className: ['form-field__line', 'form-field__line--whole'] }), h('span', { className: ['form-field__line', 'form-field__line--whole'] })] : []),
        ...(note === undefined ? [] : [h('span', { className: ['form-field__note'] }, `(${note})`)]),
      ]),
    ];
  },
});
