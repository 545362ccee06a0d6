import type { ControlledVersion, VersionText } from '#core/ledger/document-control.ts';
import type { Library } from '#core/library/library.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import type { ControlledTree } from '#core/parse/controlled-tree.ts';
import { compareDocuments, type RedlineSide } from '#core/redline/compare-documents.ts';
import type { Wording } from '#core/redline/plain-words.ts';
import type { Redline } from '#core/redline/redline.ts';
import { renderRedline } from '#core/redline/render-redline.ts';
import { renderSummary } from '#core/redline/render-summary.ts';
import { toHtml } from '#core/render/to-html.ts';
import { namesIn } from '#core/views/comparison-view.ts';
import { redlineLabels } from '#strings/vi.ts';
import { documentTree } from './document-body.ts';

/** Words and names for the redlines of this site. */
export const redlineWording = (library: Library): Wording => ({ labels: { ...redlineLabels, date: formatCalendarDate }, names: namesIn(library) });

const compared = new WeakMap<ControlledTree, WeakMap<ControlledTree, Redline>>();

/** Two texts of one document compared; a comparison and a notice of the same two share it. It rests on the two texts alone. */
export const redlineOf = async ({ older, newer }: { readonly older: AnyDocument; readonly newer: AnyDocument }): Promise<Redline> => {
  const [left, right] = [await documentTree(older), await documentTree(newer)];
  const known = compared.get(left)?.get(right);
  if (known) return known;
  const redline = compareDocuments({ older: { frontMatter: older.frontMatter, tree: left }, newer: { frontMatter: newer.frontMatter, tree: right } });
  compared.set(left, (compared.get(left) ?? new WeakMap()).set(right, redline));
  return redline;
};

/** What each correction of a version put right; a correction whose texts cannot both be read is left out. Its texts bear one name, so each is taken from its own reading. */
export const correctionsOf = ({ texts }: ControlledVersion) =>
  texts.flatMap(({ entry, text }, index) => {
    if (entry.record.act !== 'correct') return [];
    const [older, newer] = [texts[index - 1]?.text, text].map(sideOf);
    return older && newer ? [{ on: entry.record.on, reason: entry.record.reason, redline: compareDocuments({ older, newer }) }] : [];
  });

const sideOf = (text: VersionText | undefined): RedlineSide | undefined => {
  if (text === undefined || text.kind === 'missing') return undefined;
  const { document, body } = text.reading;
  return document && body.tree ? { frontMatter: document.frontMatter, tree: body.tree } : undefined;
};

/** The list of changes and the redline as HTML. */
export const redlineHtml = (redline: Redline, wording: Wording): { readonly summary: string; readonly body: string } => ({
  summary: toHtml(renderSummary(redline, wording)),
  body: toHtml(renderRedline(redline, wording)),
});
