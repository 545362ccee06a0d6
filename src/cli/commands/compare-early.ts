import { resolve } from 'node:path';
import { readingOf, shownVersionOn } from '#core/history/site-versions.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import { nameOfVersion } from '#core/print/kept-pages.ts';
import { redlineOrder } from '#core/print/redline-order.ts';
import type { Redliner } from '#core/print/redliner.ts';
import { nameTable, type NameSource } from '#core/redline/names-in.ts';
import { pairsOf } from '#core/views/comparison-view.ts';
import type { World } from '../wiring.ts';

/** Documents whose versions are compared early: about what one thread manages while Astro makes the press, and what it finds waits in memory. */
const MOST_DOCUMENTS = 500;

/** Comparisons begun before the content was checked, with the names that they call things by. To be closed by whoever began them. */
export interface EarlyComparing {
  readonly redliner: Redliner;
  readonly names: NameSource;
}

interface EarlyContent {
  readonly world: Pick<World, 'openRedliner'>;
  /** Content as it was read: what cannot be read is left out. */
  readonly reading: ContentReading;
  readonly asOf: CalendarDate;
}

/** Whether the ledger of a content folder tells of a document that was issued more than once. */
export const hasLaterVersions = async (content: string, { contentFolder, hash }: Pick<World, 'contentFolder' | 'hash'>): Promise<boolean> => {
  const ledger = await contentFolder(resolve(content)).readOne(ledgerPath);
  if (ledger.kind !== 'text') return false;
  const issued = readLedger({ text: ledger.text, hash }).entries.flatMap(({ record }) => (record.act === 'issue' ? [record.code] : []));
  return new Set(issued).size < issued.length;
};

/** Begins to compare the versions that pages will show; undefined when there is nothing to compare. Reads no text: thousands of trees would wait in memory. */
export const compareEarly = ({ world, reading, asOf }: EarlyContent): EarlyComparing | undefined => {
  const registries = registriesOfContent(reading);
  if (!registries || !reading.control?.ledger) return undefined;
  const { histories } = reading.control;
  const compared = [...histories.values()]
    .map((history) => ({ history, pairs: pairsOf(history, asOf) }))
    .filter(({ pairs }) => pairs.length > 0)
    .toSorted(({ history: left }, { history: right }) => (left.code < right.code ? -1 : 1));
  if (compared.length === 0) return undefined;
  const titles = [...histories].flatMap(([code, history]) => {
    const shown = shownVersionOn(history, asOf);
    const title = shown && readingOf(shown)?.frontMatter?.title;
    return title === undefined ? [] : [[code, { frontMatter: { title } }] as const];
  });
  const names = nameTable({ ...makeLibrary({ documents: [], registries, asOf, scope: { audience: 'internal', drafts: false } }), byCode: new Map(titles) });
  const redliner = world.openRedliner(() => names);
  for (const { history: { code, versions }, pairs } of compared.slice(0, MOST_DOCUMENTS)) {
    const texts = new Map(versions.map((version) => [nameOfVersion(code, version), () => readingOf(version)]));
    redliner.order(redlineOrder({ pairs: pairs.map(({ older, newer }) => ({ older: nameOfVersion(code, older), newer: nameOfVersion(code, newer) })), texts }));
  }
  return { redliner, names };
};
