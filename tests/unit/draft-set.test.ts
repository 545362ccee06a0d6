import { describe, expect, test } from 'vitest';
import { isUntouchedDraft, withMark } from '#core/declaration/draft-mark.ts';
import { fillTemplate, inertText, templateProblems, type FieldValue } from '#core/declaration/fill-template.ts';
import { nextCode, unnumberedCode } from '#core/declaration/next-code.ts';
import { templateFields, type TemplateField } from '#core/vietnamese/template-fields.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';

const values = Object.fromEntries(Object.keys(templateFields).map((field) => [field, { kind: 'words', text: `a ${field}` }])) as Record<TemplateField, FieldValue>;

describe('a template', () => {
  test.each([
    ['a field by its name', '{{cơ quan}}', 'a agency'],
    ['with blanks, composed otherwise', '{{ cơ  quan }}'.normalize('NFD'), 'a agency'],
    ['in capitals gives capitals', '{{CƠ QUAN}}', 'A AGENCY'],
    ['with one capital gives what it is', '{{Cơ quan}}', 'a agency'],
    ['of a name unknown stays', '{{cơ quang}} {{', '{{cơ quang}} {{'],
  ])('fills %s', (_, text, filled) => {
    expect(fillTemplate(text, values)).toBe(filled);
  });

  test('puts a finished piece in as it is, whatever signs it holds', () => {
    expect(fillTemplate('{{BẢNG THỦ TỤC}}', { ...values, procedureTable: { kind: 'finished', text: '| $& | {{cơ quan}} |' } })).toBe('| $& | {{cơ quan}} |');
  });

  test('tells places that nothing fills, with line and column', () => {
    expect(templateProblems('{{cơ quan}} {{x}}\n a {{phụ lục}}\n{{', 'annex')).toEqual([
      { words: '{{x}}', line: 1, column: 13 },
      { words: '{{phụ lục}}', line: 2, column: 4 },
      { words: '{{', line: 3, column: 1 },
    ]);
  });

  test.each([
    ['{x} <b> *a* [l](u) `c` | # ~', String.raw`\{x\} \<b\> \*a\* \[l\](u) \`c\` \| \# \~`],
    ['  hai\n dòng ', 'hai dòng'],
    ['1. một', String.raw`1\. một`],
    ['- một', String.raw`\- một`],
    ['&lt; $&', String.raw`\&lt; $\&`],
  ])('disarms words: %s', (text, inert) => {
    expect(inertText(text)).toBe(inert);
  });
});

describe('a code', () => {
  test.each([
    ['after the last of its year', { taken: ['BCB.2026.01', 'BCB.2026.09'], like: 'BCB.2026.01', year: '2026' }, 'BCB.2026.10'],
    ['from one in a new year', { taken: ['BCB.2026.04'], like: 'BCB.2026.04', year: '2027' }, 'BCB.2027.01'],
    ['beside codes of other series', { taken: ['QĐ.2026.77', 'BCB.2026.x'], like: 'BCB.2026.01', year: '2026' }, 'BCB.2026.01'],
    ['of no series', { taken: [], like: 'BCB', year: '2026' }, undefined],
  ])('follows: %s', (_, series, code) => {
    expect(nextCode(series)).toBe(code);
  });

  test('bears zeros until the registrar gives a number', () => {
    expect(unnumberedCode('QĐ.2025.212', '2026')).toBe('QĐ.2026.00');
  });
});

describe('the mark of a draft', () => {
  const draft = withMark('---\ncode: BCB.2026.01\n---\n\nNội dung\n', nodeHash);

  test.each([
    ['as it was written', draft, true],
    ['with the line ends of Windows', draft.replaceAll('\n', '\r\n'), true],
    ['with a letter changed', draft.replace('Nội', 'Nọi'), false],
    ['with a line more', `${draft}\n`, false],
    ['without the mark', '---\ncode: BCB.2026.01\n---\n\nNội dung\n', false],
  ])('tells a file %s', (_, text, isUntouched) => {
    expect(isUntouchedDraft(text, nodeHash)).toBe(isUntouched);
  });
});
