import { ledgerPath } from '../ledger/ledger-line.ts';
import { roleOfPath, type ContentReading } from '../parse/read-content.ts';
import { normaliseLineEnds } from '../parse/split-front-matter.ts';
import type { RuleId } from './rule-ids.ts';

/** The first line that Git left in a file where two versions of it met. */
export interface ConflictMarker {
  readonly path: string;
  readonly line: number;
  /** The seven signs, without the name of the version behind them. */
  readonly sign: string;
}

const SIGNS = ['<<<<<<<', '>>>>>>>', '======='] as const;
const MARKER = /^(?:<{7}|>{7}|={7})(?= \S|$)/u;

/** An underlined heading of seven letters looks like the line between two versions. */
const isUnderline = ({ sign, above }: { readonly sign: string; readonly above: string }): boolean => sign === '=======' && above.trim().length === sign.length;

const firstMarkerIn = (text: string): Omit<ConflictMarker, 'path'> | undefined => {
  if (!SIGNS.some((sign) => text.includes(sign))) return undefined;
  const lines = normaliseLineEnds(text).split('\n');
  for (const [index, line] of lines.entries()) {
    const sign = MARKER.exec(line)?.[0];
    if (sign !== undefined && !isUnderline({ sign, above: lines[index - 1] ?? '' })) return { line: index + 1, sign };
  }
  return undefined;
};

const markersOfContent = new WeakMap<ContentReading, readonly ConflictMarker[]>();

/** The first marker of each document and registry that holds two versions at once; looked for once. */
export const conflictMarkersIn = (content: ContentReading): readonly ConflictMarker[] => {
  const known = markersOfContent.get(content);
  if (known) return known;
  const markers = content.files.flatMap((file): readonly ConflictMarker[] => {
    // The ledger is mended by a command, which `ledger-conflict` names.
    if (file.path === ledgerPath) return [];
    const marker = file.kind === 'text' && roleOfPath(file.path).kind !== 'unexpected' ? firstMarkerIn(file.text) : undefined;
    return marker ? [{ path: file.path, ...marker }] : [];
  });
  markersOfContent.set(content, markers);
  return markers;
};

/** What is true of a file whichever of its two versions is kept. */
const OF_ANY_VERSION: ReadonlySet<string> = new Set(['conflict-marker', 'secret-mark', 'personal-data-public', 'personal-data-internal'] satisfies readonly RuleId[]);

/** Tells which findings say nothing until it is settled which version of their file is kept. */
export const conflictSilence = (content: ContentReading): ((ruleId: RuleId, path: string) => boolean) => {
  const paths = new Set(conflictMarkersIn(content).map(({ path }) => path));
  return (ruleId, path) => paths.has(path) && !OF_ANY_VERSION.has(ruleId);
};
