/** The words of a document page, by their digest, and the version that they are. */
export interface PublishedArticle {
  readonly digest: string;
  /** Digest of the words without the flow chart, which pages of an older build lack; absent where the page has none. */
  readonly chartless?: string;
  /** Address of the version without the first `/`: `van-ban/hd-nb-01/1.0/`. */
  readonly version: string;
}

/** Writes the list, sorted, each line once. */
export const writeArticles = (articles: readonly PublishedArticle[]): string =>
  [...new Set(articles.flatMap(({ digest, chartless, version }) => [digest, ...(chartless === undefined ? [] : [chartless])].map((listed) => `${version} ${listed}`)))]
    .toSorted()
    .map((line) => {
      const [version = '', digest = ''] = line.split(' ');
      return `${digest}  ${version}\n`;
    })
    .join('');

/** Reads the list; other lines count for nothing. */
export const readArticles = (text: string): readonly PublishedArticle[] =>
  Array.from(text.matchAll(/^([0-9a-f]{64}) {2}(van-ban\/[^\s/]+\/\d+\.\d+\/)\r?$/gmu), ([, digest = '', version = '']) => ({ digest, version }));
