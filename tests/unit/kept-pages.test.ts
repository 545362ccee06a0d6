import { describe, expect, test } from 'vitest';
import { keptGuidePages, keptPages } from '#core/print/kept-pages.ts';
import { findKept, keptOrPrinted } from '#core/print/kept-or-printed.ts';
import type { KeptPage, PageCache } from '#core/print/page-cache.ts';
import { readDigests } from '#core/print/read-digests.ts';
import { trackLibrary } from '#core/print/tracked-library.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { documentView } from '#core/views/document-view.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { issueAct, withdrawAct } from '#tests/support/ledger-acts.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

const entry: SearchEntry = { url: '/', code: '', otherCodes: [], title: '', names: [], kind: '', level: 2, state: 'in-force', unit: '', field: undefined, sections: [] };

type MemoryCache = Pick<PageCache, 'read' | 'write'>;

const memoryCache = (): MemoryCache => {
  const pages = new Map<string, KeptPage>();
  return { read: (name) => pages.get(name), write: (name, page) => void pages.set(name, page) };
};

interface Build {
  readonly documents: readonly AnyDocument[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly press?: string;
}

/** Builds the page of the first document from its view, with a text behind it. @returns whether it was printed afresh. */
const isPrinted = async (cache: MemoryCache, { documents, texts = {}, press = '1' }: Build): Promise<boolean> => {
  const [document] = documents;
  if (!document) throw new RangeError();
  const library = makeTestLibrary(documents);
  const files = documents.map(({ path }) => ({ kind: 'text' as const, path, text: texts[path] ?? '' }));
  const reading = { files, documents: documents.map(({ path }) => ({ path })), registries: {} } as unknown as Parameters<typeof readDigests>[0]['reading'];
  const { library: tracked, takeReads } = trackLibrary(library);
  let printed = false;
  const print = async () => {
    printed = true;
    takeReads();
    documentView(document, tracked);
    return { bytes: new Uint8Array(), entry, chart: undefined, reads: takeReads() };
  };
  const [page] = keptPages(library).filter(({ file }) => file === `van-ban/${document.slug}/index.html`);
  if (!page) throw new RangeError();
  const program = { name: page.name, press, digestOf: readDigests({ library, reading, digest: (text) => text }) };
  const { job } = await keptOrPrinted({ ...program, path: page.file, rests: page.rests, kept: findKept({ ...program, cache }), print });
  if (job.kind === 'fresh' && job.keep) cache.write(job.keep.name, { ...job.keep.facts, page: { bytes: job.bytes, places: [] } });
  return printed;
};

const owner = testDocument({ kind: 'process', code: 'QT.01', data: { related: ['QT.02'] } });
const cited = testDocument({ kind: 'internal-procedure', code: 'QT.02' });
const other = testDocument({ kind: 'internal-procedure', code: 'QT.03' });

describe('a page is printed afresh', () => {
  test.each([
    { when: 'nothing has changed', build: { documents: [owner, cited, other] }, printed: false },
    { when: 'a document has changed that it does not show', build: { documents: [owner, cited, testDocument({ kind: 'internal-procedure', code: 'QT.03', data: { title: 'Tên mới' } })] }, printed: false },
    { when: 'the text of another document has changed', build: { documents: [owner, cited, other], texts: { [cited.path]: 'mới' } }, printed: false },
    { when: 'a document that it names has another title', build: { documents: [owner, testDocument({ kind: 'internal-procedure', code: 'QT.02', data: { title: 'Tên mới' } }), other] }, printed: true },
    { when: 'a document that it names has gone', build: { documents: [owner, other] }, printed: true },
    { when: 'another document has come to name it', build: { documents: [owner, cited, testDocument({ kind: 'internal-procedure', code: 'QT.03', data: { related: ['QT.01'] } })] }, printed: true },
    { when: 'its own data has changed', build: { documents: [testDocument({ kind: 'process', code: 'QT.01', data: { related: ['QT.02'], committedTime: '01 ngày' } }), cited, other] }, printed: true },
    { when: 'its own text has changed', build: { documents: [owner, cited, other], texts: { [owner.path]: 'mới' } }, printed: true },
    { when: 'the program has changed', build: { documents: [owner, cited, other], press: '2' }, printed: true },
  ])('when $when: $printed', async ({ build, printed }) => {
    const cache = memoryCache();
    await isPrinted(cache, { documents: [owner, cited, other] });
    expect(await isPrinted(cache, build)).toBe(printed);
  });
});

test('a page that shows versions is printed again when the ledger says more of its document, not of another', () => {
  const reading = { files: [], documents: [], registries: {} } as unknown as Parameters<typeof readDigests>[0]['reading'];
  const digestsOf = (acts: readonly LedgerAct[]) => {
    const digestOf = readDigests({ library: { ...makeTestLibrary([]), histories: historiesOf(acts) }, reading, digest: (text) => text });
    return { one: digestOf('history HD.NB.01'), all: digestOf('histories') };
  };
  const first = digestsOf([issueAct()]);
  const second = digestsOf([issueAct(), issueAct({ code: 'HD.NB.02' })]);
  const third = digestsOf([issueAct(), withdrawAct({ from: '2026-05-01' })]);
  expect([first.one === second.one, first.one === third.one, first.all === second.all]).toEqual([true, false, false]);
});

test('pages of the guide are kept under names of their own, its pictures and the pages around it are not', () => {
  const files = ['index.html', 'tro-giup/index.html', 'tro-giup/huong-dan/gio-dau-tien/index.html', 'tro-giup/anh.png', 'tim-kiem/index.html'];
  expect(keptGuidePages(files)).toEqual([
    { code: '', file: 'tro-giup/index.html', name: 'tro-giup.index.html', rests: [], texts: [] },
    { code: '', file: 'tro-giup/huong-dan/gio-dau-tien/index.html', name: 'tro-giup.huong-dan.gio-dau-tien.index.html', rests: [], texts: [] },
  ]);
});

test('a library that notes what is read says the same as the library itself', () => {
  const library = makeTestLibrary([owner, cited, other]);
  const { library: tracked } = trackLibrary(library);
  expect([Object.keys(tracked).toSorted(), [...tracked.byCode.keys()], tracked.documents, tracked.citedBy.get('QT.02')]).toEqual([Object.keys(library).toSorted(), [...library.byCode.keys()], library.documents, library.citedBy.get('QT.02')]);
});
