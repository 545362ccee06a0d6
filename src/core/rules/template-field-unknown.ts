import { templateProblems } from '../declaration/fill-template.ts';
import { templateAt } from '../declaration/templates.ts';
import { templateFields } from '../vietnamese/template-fields.ts';
import { nearestWord } from './nearest-word.ts';
import type { Rule } from './rule.ts';

/** A template of the agency names only fields that can be filled. */
export const templateFieldUnknown: Rule = {
  id: 'template-field-unknown',
  theme: 'system',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ files, judged }) =>
    judged
      ? []
      : files.flatMap((file) => {
          const template = file.kind === 'text' ? templateAt(file.path) : undefined;
          if (file.kind !== 'text' || template === undefined) return [];
          // The annex cannot hold itself.
          const names = Object.values(templateFields).filter((name) => template !== 'annex' || name !== templateFields.annex);
          return templateProblems(file.text, template).map(({ words, line, column }) => ({
            location: { file: file.path, line, column },
            params: { words, names, suggestion: nearestWord(words.replaceAll(/[{}]/gu, '').trim(), names) ?? '' },
          }));
        }),
};
