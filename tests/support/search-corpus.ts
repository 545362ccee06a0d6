import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openBody } from '#core/search/open-body.ts';
import { openSearch, type Search } from '#core/search/open-search.ts';
import type { SearchAnswer } from '#core/search/search-answer.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { makeSearchIndex, type SearchFiles } from '#core/search/search-index.ts';
import { searchAbbreviations, searchWordList } from '#strings/vi/search-words.ts';

/** A question with the codes of the documents that answer it. */
export interface JudgedQuestion {
  readonly typed: string;
  readonly group: string;
  readonly expected: readonly string[];
}

/** Sentences that real documents repeat from one to the next. */
const COMMON_TEXT =
  'Quy định thống nhất trình tự, trách nhiệm và phương pháp thực hiện. Người có yêu cầu nộp hồ sơ tại Trung tâm Phục vụ hành chính công, qua dịch vụ bưu chính công ích hoặc trực tuyến. ' +
  'Công chức tiếp nhận kiểm tra hồ sơ, hẹn ngày trả kết quả. Công chức chuyên môn thẩm định, trình lãnh đạo ký. Văn thư vào sổ, đóng dấu. Giấy tờ tùy thân: căn cước, hộ chiếu. Số lượng 01 bộ.';

const linesOf = (path: string): readonly (readonly string[])[] => readFileSync(path, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));

/** Questions of a file with the columns query, class, expected. */
export const readQuestions = (path: string): readonly JudgedQuestion[] =>
  linesOf(path).map(([typed = '', group = '', expected = '']) => ({ typed, group, expected: expected.split(',') }));

const entryOf = (entry: Pick<SearchEntry, 'code' | 'title'> & Partial<SearchEntry> & { readonly text: string }): SearchEntry => {
  const { text, ...rest } = entry;
  return { url: `/${entry.code.toLowerCase()}/`, otherCodes: [], names: [], kind: 'Quy trình', level: 2, state: 'in-force', unit: 'Văn phòng', sections: [{ anchor: '', heading: '', text: text.replace(/\s+/gu, ' ') }], ...rest };
};

interface CorpusLine {
  readonly code: string;
  readonly alt: string;
  readonly title: string;
  readonly field: string;
  readonly type: string;
  readonly parent: string;
  readonly text: string;
}

const FORM = /^biểu mẫu$/iu;

/** Documents of a file: tab-separated with the columns code, procedure, field, title, text; or one JSON object a line. */
export const readSearchDocuments = (path: string): readonly SearchEntry[] => {
  if (path.endsWith('.tsv')) {
    return linesOf(path).map(([code = '', procedure = '', field = '', title = '', text = '']) =>
      entryOf({ code, title, field, otherCodes: procedure === '' ? [] : [procedure], level: code.startsWith('BM') ? 4 : 2, kind: code.startsWith('BM') ? 'Biểu mẫu' : 'Quy trình', text: `${COMMON_TEXT} ${text}` }));
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as CorpusLine);
  return lines.map(({ code, alt, title, field, type, parent, text }) =>
    entryOf({ code, title, field, kind: type, level: FORM.test(type) ? 4 : 2, owner: parent === '' ? undefined : parent, otherCodes: alt === '' ? [] : [alt], text }));
};

/** The index of some documents with the words that every agency gets. */
export const indexOf = (entries: readonly SearchEntry[]): SearchFiles => makeSearchIndex({ entries, words: searchWordList, abbreviations: searchAbbreviations });

export interface OpenedIndex extends Search {
  /** Packed bytes loaded so far. */
  readonly loaded: () => number;
}

export const packedSize = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Opens an index as the browser does, counting what is loaded. */
export const openIndex = ({ data, pieces }: SearchFiles): OpenedIndex => {
  let loaded = packedSize(JSON.stringify(data));
  const body = openBody(data, {
    loadPiece: async (number) => {
      const piece = pieces[number] ?? '';
      loaded += packedSize(piece);
      return piece;
    },
  });
  return { ...openSearch(data, body), loaded: () => loaded };
};

/** Place of the first right hit, from 0; undefined when there is none. */
export const placeOf = ({ hits }: SearchAnswer, { expected }: JudgedQuestion): number | undefined => {
  const place = hits.findIndex(({ code, otherCodes }) => [code, ...otherCodes].some((each) => expected.includes(each)));
  return place < 0 ? undefined : place;
};

export interface Success {
  readonly group: string;
  readonly questions: number;
  /** Share whose first hit is right, and whose first five hold a right one. */
  readonly first: number;
  readonly five: number;
  /** Mean of one divided by the place, ten hits. */
  readonly reciprocal: number;
}

/** How often the places are good. */
export const successOf = (group: string, places: readonly (number | undefined)[]): Success => {
  const share = (count: number): number => (places.length === 0 ? 0 : count / places.length);
  return {
    group,
    questions: places.length,
    first: share(places.filter((place) => place === 0).length),
    five: share(places.filter((place) => place !== undefined && place < 5).length),
    reciprocal: share(places.reduce<number>((sum, place) => sum + (place === undefined ? 0 : 1 / (place + 1)), 0)),
  };
};
