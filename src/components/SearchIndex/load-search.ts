import { indexOnDay } from '#core/search/index-on-day.ts';
import { openBody } from '#core/search/open-body.ts';
import { openSearch, type BodySearch, type Search } from '#core/search/open-search.ts';
import { searchAddresses, type DocumentText, type SearchIndexData } from '#core/search/search-index.ts';
import { withVersions } from '#core/search/with-versions.ts';
import { fetchPacked } from './fetch-packed.ts';
import { readIndex, readVersions } from './read-index.ts';
import { SearchTrouble, troubleOf, type TroubleKind } from './search-trouble.ts';

/** The search of this site, ready for questions. */
export interface LoadedSearch {
  /** Whether the site was published anew since the page was opened: the answers are of today, the page is not. */
  readonly isOtherBuild: boolean;
  readonly search: Search['search'];
  /** The text of a document, to show where a question was found. Rejects with SearchTrouble. */
  readonly textOf: (row: number) => Promise<DocumentText>;
  /** Why the last question was not looked for in the texts; undefined when it was, or did not need to be. */
  readonly bodyTrouble: () => TroubleKind | undefined;
}

/** Where the files of the search lie, and for which page. */
export interface SearchPlace {
  /** Address of the home page, with `/` at the end. */
  readonly base: string;
  /** Name of the build that the page is of; empty when it bears none. */
  readonly build: string;
}

let loaded: Promise<LoadedSearch> | undefined;

/**
 * Loads the compact index once a page; a failed load is tried again when asked again.
 * @throws SearchTrouble
 */
export const loadSearch = ({ base, build }: SearchPlace): Promise<LoadedSearch> => {
  const loading = (loaded ??= load({ base, build }));
  loading.catch(() => {
    if (loaded === loading) loaded = undefined;
  });
  return loading;
};

const load = async ({ base, build }: SearchPlace): Promise<LoadedSearch> => {
  const indexAddress = `${base}${searchAddresses.index}`;
  // Its address stays from build to build: the browser has to ask whether there is a new one.
  const day = today();
  const asMade = readIndex(await fetchPacked(indexAddress, 'no-cache'));
  const data = indexOnDay(asMade, day);

  /** A file of this build that is gone means, as a rule, that another build has taken the place of this one. */
  const fetchOfBuild = async (path: string): Promise<string> => {
    try {
      return await fetchPacked(`${base}${path}`);
    } catch (error) {
      if (troubleOf(error) !== 'missing') throw error;
      const now = readIndex(await fetchPacked(indexAddress, 'no-cache'));
      throw new SearchTrouble(now.build === data.build ? 'missing' : 'other-build', { cause: error });
    }
  };

  const body = openBody(data, { loadPiece: (piece) => fetchOfBuild(searchAddresses.piece(data.build, piece)) });
  let trouble: TroubleKind | undefined;
  const bodyOrTitles: BodySearch = {
    // Titles and codes answer without the texts: a reader gets them with a word on what is missing.
    find: async (question) => {
      try {
        return await body.find(question);
      } catch (error) {
        trouble = troubleOf(error);
        return [];
      }
    },
  };
  const { search } = opened(data, bodyOrTitles);

  let everyVersion: Promise<Search> | undefined;
  /** The search with earlier versions; their file is loaded when they are first asked for. */
  const openEveryVersion = (): Promise<Search> => {
    if (data.rows.every(({ earlier }) => earlier === undefined)) return Promise.resolve({ search });
    const opening = (everyVersion ??= fetchOfBuild(searchAddresses.versions(data.build)).then((text) => opened(indexOnDay(withVersions(asMade, readVersions(text)), day), bodyOrTitles)));
    opening.catch(() => {
      if (everyVersion === opening) everyVersion = undefined;
    });
    return opening;
  };
  return {
    isOtherBuild: build !== '' && data.site !== undefined && data.site !== build,
    search: async (typed, options) => {
      trouble = undefined;
      return (options.isEveryState === true ? await openEveryVersion() : { search }).search(typed, options);
    },
    textOf: async (row) => readText(await fetchOfBuild(searchAddresses.text(data.build, row))),
    bodyTrouble: () => trouble,
  };
};

/** An index of the right form may still hold what is none. */
const opened = (data: SearchIndexData, body: BodySearch): Search => {
  try {
    return openSearch(data, body);
  } catch (error) {
    throw new SearchTrouble('broken', { cause: error });
  }
};

/** Today where the agency is, `YYYY-MM-DD`. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());

const readText = (text: string): DocumentText => {
  try {
    return JSON.parse(text) as DocumentText;
  } catch (error) {
    throw new SearchTrouble('broken', { cause: error });
  }
};
