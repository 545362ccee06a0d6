/** The words of a document page, by their digest, and the version that they are. */
export interface PublishedArticle {
  readonly digest: string;
  /** Digest of the words without the flow chart, which pages of an older build lack; absent where the page has none. */
  readonly chartless?: string;
  /** Digest of the summary that stands before the words; absent where the page has none. */
  readonly summary?: string;
  /** Address of the version without the first `/`: `van-ban/hd-nb-01/1.0/`. */
  readonly version: string;
}

/** The summary before the words of a version, by its digest. */
export type PublishedSummary = Pick<PublishedArticle, 'digest' | 'version'>;

/** What follows the address of a version whose summary a line is of. Who reads only the words passes over such a line. */
const SUMMARY = '#tom-tat';

/** Writes the list, sorted, each line once. */
export const writeArticles = (articles: readonly PublishedArticle[]): string =>
  [...new Set(articles.flatMap(linesOf))]
    .toSorted()
    .map((line) => {
      const [version = '', digest = ''] = line.split(' ');
      return `${digest}  ${version}\n`;
    })
    .join('');

const linesOf = ({ digest, chartless, summary, version }: PublishedArticle): readonly string[] => [
  ...[digest, ...(chartless === undefined ? [] : [chartless])].map((listed) => `${version} ${listed}`),
  ...(summary === undefined ? [] : [`${version}${SUMMARY} ${summary}`]),
];

/** Reads the words in the list; other lines count for nothing. */
export const readArticles = (text: string): readonly PublishedArticle[] => listed(text).flatMap(({ digest, version, mark }) => (mark === '' ? [{ digest, version }] : []));

/** Reads the summaries in the list; one that an older build wrote has none. */
export const readSummaries = (text: string): readonly PublishedSummary[] => listed(text).flatMap(({ digest, version, mark }) => (mark === SUMMARY ? [{ digest, version }] : []));

const listed = (text: string): readonly { readonly digest: string; readonly version: string; readonly mark: string }[] =>
  Array.from(text.matchAll(/^([0-9a-f]{64}) {2}(van-ban\/[^\s/]+\/\d+\.\d+\/)(#\S+)?\r?$/gmu), ([, digest = '', version = '', mark = '']) => ({ digest, version, mark }));
