import { toHtml } from '../render/to-html.ts';
import { changedRoles, type ChangedRoles } from './changed-roles.ts';
import { compareDocuments, type RedlineSide } from './compare-documents.ts';
import type { Wording } from './plain-words.ts';
import type { RedlineNames } from './redline-labels.ts';
import type { Redline } from './redline.ts';
import { writeRedline } from './render-redline.ts';
import { renderSummary, summaryLines, type SummaryLine } from './render-summary.ts';

/** All that pages show of two texts compared: plain data, small beside the comparison itself. */
export interface ToldRedline {
  readonly noise: Redline['noise'];
  readonly lines: readonly SummaryLine[];
  readonly concerned: ChangedRoles;
  /** The list of changes and the marked text, finished. */
  readonly html: { readonly summary: string; readonly body: string };
  /** Codes of the documents whose titles are shown. */
  readonly titled: readonly string[];
}

interface Telling {
  readonly older: RedlineSide;
  readonly newer: RedlineSide;
  readonly wording: Wording;
}

/** Compares two texts of one document and puts into words what changed. */
export const tellRedline = ({ older, newer, wording: { labels, names } }: Telling): ToldRedline => {
  const titled = new Set<string>();
  const wording = { labels, names: notingTitles(names, titled) };
  const redline = compareDocuments({ older, newer });
  const lines = summaryLines(redline, wording);
  const html = { summary: toHtml(renderSummary(lines, labels)), body: writeRedline(redline, wording) };
  return { noise: redline.noise, lines, concerned: changedRoles({ redline, older: older.frontMatter, newer: newer.frontMatter }), html, titled: [...titled] };
};

const notingTitles = ({ nameOf, isReplacedBy }: RedlineNames, titled: Set<string>): RedlineNames => ({
  isReplacedBy,
  nameOf: (thing, id) => {
    if (thing === 'document') titled.add(id);
    return nameOf(thing, id);
  },
});
