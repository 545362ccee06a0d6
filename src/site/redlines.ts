import type { ControlledVersion, DocumentHistory, VersionText } from '#core/ledger/document-control.ts';
import type { Library } from '#core/library/library.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import { nameOfVersion } from '#core/print/kept-pages.ts';
import { handedPrintSource } from '#core/print/print-source.ts';
import { compareDocuments, type RedlineSide } from '#core/redline/compare-documents.ts';
import { namesIn } from '#core/redline/names-in.ts';
import type { Wording } from '#core/redline/plain-words.ts';
import { summaryLines } from '#core/redline/render-summary.ts';
import type { ToldRedline } from '#core/redline/tell-redline.ts';
import { redlineLabels } from '#strings/vi.ts';

interface Compared {
  readonly history: DocumentHistory;
  readonly older: ControlledVersion;
  readonly newer: ControlledVersion;
  readonly library: Library;
}

/** What two versions of a document say otherwise, told by whoever prints the pages; undefined when one of them cannot be shown. */
export const redlineOf = async ({ history: { code }, older, newer, library }: Compared): Promise<ToldRedline | undefined> => {
  const told = await handedPrintSource()?.tellRedline({ older: nameOfVersion(code, older), newer: nameOfVersion(code, newer) });
  // Whoever told it looked at a copy of the library: the page rests on these titles all the same.
  for (const title of told?.titled ?? []) library.byCode.get(title);
  return told;
};

const wordingOf = (library: Library): Wording => ({ labels: { ...redlineLabels, date: formatCalendarDate }, names: namesIn(library) });

/** What each correction of a version put right, line by line; a correction whose texts cannot both be read is left out. Its texts bear one name, so each is taken from its own reading. */
export const correctionsOf = ({ texts }: ControlledVersion, library: Library) =>
  texts.flatMap(({ entry, text }, index) => {
    if (entry.record.act !== 'correct') return [];
    const [older, newer] = [texts[index - 1]?.text, text].map(sideOfText);
    return older && newer ? [{ on: entry.record.on, reason: entry.record.reason, lines: summaryLines(compareDocuments({ older, newer }), wordingOf(library)).map(({ line }) => line) }] : [];
  });

const sideOfText = (text: VersionText | undefined): RedlineSide | undefined => {
  if (text === undefined || text.kind === 'missing') return undefined;
  const { document, body } = text.reading;
  return document && body.tree ? { frontMatter: document.frontMatter, tree: body.tree } : undefined;
};
