import { dayKeys, stepsBefore, type DeclarationStep } from '../declaration/declaration-steps.ts';
import type { DiagnosticParams } from '../diagnostic.ts';
import { codeClaims } from './code-claims.ts';
import { declarationsIn } from './newest-declaration.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** The log of declarations tells of declarations that exist, on days that can be: audit, review and confirmation before the signature, notice, posting and publication after it. */
export const declarationLogWrong: Rule = {
  id: 'declaration-log-wrong',
  theme: 'system',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const log = content.registries.declarationLog;
    if (!log?.data) return [];
    const declarations = new Map(declarationsIn(content).flatMap(({ known }) => (known.code === undefined ? [] : [[known.code, known] as const])));
    const claims = codeClaims(content);
    return log.data.flatMap(({ declaration: code, step, on, document }, index): readonly Finding[] => {
      const report = (key: string, params: DiagnosticParams): readonly Finding[] => [{ location: placeOfValue(log, [index, key]), params }];
      const unknown = document !== undefined && claims.kindOf(document) === undefined ? report('document', { problem: 'document-unknown', words: document, suggestion: claims.suggest(document) }) : [];
      const declaration = declarations.get(code);
      // A declaration whose data cannot be read is there all the same.
      if (!declaration && claims.kindOf(code) === 'declaration') return unknown;
      if (!declaration) return [...report('declaration', { problem: 'declaration-unknown', words: code, suggestion: claims.suggest(code) }), ...unknown];
      const signedOn = declaration.issuedOn;
      const stated = declaration[dayKeys[step]];
      if (stated !== undefined && stated !== on) return [...report('on', { problem: 'other-day', words: on, key: dayKeys[step], otherDate: stated }), ...unknown];
      if (signedOn === undefined || (isBefore(step) ? on <= signedOn : on >= signedOn)) return unknown;
      return [...report('on', { problem: isBefore(step) ? 'too-late' : 'too-early', words: on, key: dayKeys[step], otherDate: signedOn }), ...unknown];
    });
  },
};

const isBefore = (step: DeclarationStep): boolean => stepsBefore.some((before) => before === step);
