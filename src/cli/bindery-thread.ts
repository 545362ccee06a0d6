import { serveBindery } from '#adapters/bindery/serve-bindery.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { openPage, pageFiller } from '#adapters/marked-pages/marked-pages.ts';
import { pageCache } from '#adapters/page-cache/page-cache.ts';
import { siteWriter } from '#adapters/site-folder/site-writer.ts';
import { makeBinder } from '#core/print/make-binder.ts';
import type { BindingPlan } from './binding-plan.ts';

// The wiring of the thread that writes pages: it loads what it needs alone, for a second copy of everything takes a tenth of the memory of a build.
serveBindery(({ folder, pages, marks }: BindingPlan) =>
  makeBinder({ site: siteWriter(folder), cache: pageCache(pages), textOf: (bytes) => new TextDecoder().decode(bytes), openPage, fill: pageFiller(marks), hash: nodeHash }));
