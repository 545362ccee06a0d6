import { placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

const withoutGit: ReadonlySet<string> = new Set(['no-git', 'no-repository']);

/** Without Git (a folder from a zip file) the site shows what lies in the folder; what it cannot show is said once. */
export const oldTextsUnavailable: Rule = {
  id: 'old-texts-unavailable',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: ({ control }) => {
    const lines = [...(control?.histories.values() ?? [])].flatMap(({ versions }) =>
      versions.flatMap(({ texts }) => texts.flatMap(({ text, entry }) => (text.kind === 'missing' && withoutGit.has(text.reason) ? [entry.line] : []))),
    );
    return lines.length === 0 ? [] : [{ location: placeOfLine(Math.min(...lines)), params: { words: String(lines.length), problem: control?.store ?? '' } }];
  },
};
