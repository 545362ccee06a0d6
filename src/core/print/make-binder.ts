import type { Hash } from '../ports.ts';
import type { PublishedArticle } from '../proof/article-list.ts';
import { articleOf } from '../proof/article-of.ts';
import { isDocumentPage } from '../proof/read-page.ts';
import { chartFile } from '../render/set-chart-aside.ts';
import type { BindingJob, BoundSite } from './bindery.ts';
import type { MarkedPage } from './marked-page.ts';
import type { PageCache } from './page-cache.ts';
import { tidyHtml } from './tidy-html.ts';

export interface BinderTools {
  /** The site that is made. */
  readonly site: {
    readonly copy: (from: string) => void;
    readonly write: (path: string, content: string | Uint8Array) => void;
    readonly digests: ReadonlyMap<string, string>;
  };
  readonly cache: Pick<PageCache, 'write' | 'keepOnly'>;
  readonly textOf: (bytes: Uint8Array) => string;
  /** Takes the marks out of a page. */
  readonly openPage: (html: string) => MarkedPage;
  /** Puts commit and day in their place. */
  readonly fill: (page: MarkedPage) => Uint8Array;
  readonly hash: Hash;
}

/** Does the jobs of a bindery one after another. */
export interface Binder {
  readonly bind: (job: BindingJob) => void;
  readonly finish: (names: readonly string[]) => BoundSite;
}

/** Makes files of jobs: printed pages are tidied, read for the words that they show, kept for later builds, and written with commit and day. */
export const makeBinder = ({ site, cache, textOf, openPage, fill, hash }: BinderTools): Binder => {
  const articles: PublishedArticle[] = [];
  const write = (path: string, { page, article, chart }: { readonly page: MarkedPage; readonly article?: PublishedArticle | undefined; readonly chart?: string | undefined }): void => {
    if (article) articles.push(article);
    site.write(path, fill(page));
    if (chart !== undefined) site.write(path.replace(/[^/]*$/u, chartFile), chart);
  };
  const bindFresh = ({ path, bytes, keep }: Extract<BindingJob, { kind: 'fresh' }>): void => {
    const html = tidyHtml(textOf(bytes));
    const page = openPage(html);
    if (!keep) {
      write(path, { page });
      return;
    }
    const kept = { ...keep.facts, article: isDocumentPage(path) ? articleOf(html, hash) : undefined, page };
    cache.write(keep.name, kept);
    write(path, kept);
  };
  return {
    bind: (job) => {
      switch (job.kind) {
        case 'folder':
          site.copy(job.from);
          break;
        case 'file':
          site.write(job.path, job.bytes);
          break;
        case 'fresh':
          bindFresh(job);
          break;
        case 'again':
          write(job.path, job.page);
      }
    },
    finish: (names) => {
      cache.keepOnly(names);
      return { digests: site.digests, articles };
    },
  };
};
