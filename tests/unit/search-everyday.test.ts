import { describe, expect, test } from 'vitest';
import { makeSearchIndex } from '#core/search/search-index.ts';
import { wordGroupsOf, wordLines } from '#core/search/word-lines.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { indexOf, openIndex, placeOf, readQuestions, readSearchDocuments, successOf } from '#tests/support/search-corpus.ts';

const folder = 'tests/fixtures/search';
const documents = readSearchDocuments(`${folder}/documents.tsv`);

/** Written before the word list was read, for a larger collection: those about words of a text that this one lacks are left out. */
test('questions in everyday words find their document first, or among the first five', async () => {
  const known = new Set(documents.flatMap(({ code, otherCodes }) => [code, ...otherCodes]));
  const questions = readQuestions(`${folder}/queries-everyday.tsv`).filter(({ group, expected }) => group !== 'body_text' && expected.some((code) => known.has(code)));
  const search = openIndex(indexOf(documents));
  const places: (number | undefined)[] = [];
  for (const question of questions) places.push(placeOf(await search.search(question.typed, { isTyping: false, limit: 10 }), question));
  const { first, five } = successOf('everyday', places);
  expect(first).toBeGreaterThanOrEqual(0.85);
  expect(five).toBeGreaterThanOrEqual(0.9);
});

const entry = { url: '/', otherCodes: [], names: [], kind: 'Quy trình', level: 2, state: 'in-force', unit: 'Văn phòng', sections: [] } as const satisfies Partial<SearchEntry>;
const form = { ...entry, kind: 'Biểu mẫu', level: 4 } as const;
const answers = async (typed: string): Promise<readonly string[]> => {
  const search = openIndex(
    makeSearchIndex({
      entries: [
        { ...entry, code: 'A', title: 'Đăng ký khai sinh' },
        { ...form, code: 'A.BM', title: 'Tờ khai đăng ký khai sinh' },
        { ...entry, code: 'B', title: 'Cấp lại Giấy chứng nhận quyền sử dụng đất do bị mất' },
        { ...entry, code: 'C', title: 'Chứng thực chữ ký' },
        { ...entry, code: 'D', title: 'Đổi tên thôn' },
        { ...entry, code: 'E', title: 'Chứng thực bản sao từ bản chính' },
        { ...entry, code: 'F', title: 'Xác nhận tình trạng hôn nhân' },
        { ...entry, code: 'G', title: 'Đăng ký kết hôn' },
        { ...entry, code: 'H', title: 'Đăng ký thường trú' },
      ],
      words: [
        { said: 'mất giấy đất', meant: ['cấp lại giấy chứng nhận quyền sử dụng đất'] },
        { said: 'công chứng', meant: ['chứng thực bản sao từ bản chính'], isLeading: true },
        { said: 'sổ hộ khẩu', meant: ['đăng ký thường trú'] },
        { said: 'giấy kết hôn', meant: ['đăng ký kết hôn'] },
        { said: 'chưa kết hôn', meant: ['xác nhận tình trạng hôn nhân'] },
      ],
      abbreviations: [],
    }),
  );
  return (await search.search(typed, { isTyping: false, limit: 10 })).hits.map(({ code }) => code);
};

describe('the first answer', () => {
  test.each([
    ['a question for a blank is the form', 'mẫu khai sinh', 'A.BM'],
    ['a question for a blank without marks is the form', 'xin mau don khai sinh', 'A.BM'],
    ['any other question is the procedure', 'khai sinh', 'A'],
    ['what befalls a paper may stand behind its name', 'giấy đất bị mất', 'B'],
    ['other spellings are one word', 'chứng thực chữ kí', 'C'],
    ['a question that says what is wanted is just that', 'cần công chứng sổ hộ khẩu để vay tiền', 'E'],
    ['a question that denies a phrase is not this phrase', 'giấy chưa kết hôn', 'F'],
    ['a word of the South stands for that of the title', 'đổi tên ấp', 'D'],
  ])('to %s', async (_, typed, code) => {
    expect((await answers(typed))[0]).toBe(code);
  });
});

/** The paper that proves a death has forms of its own; who speaks of it has a death to register. */
test.each(['báo tử', 'bao tu', 'báo tử cho bố', 'giấy báo tử'])('«%s» is the registration of a death', async (typed) => {
  const search = openIndex(
    indexOf([
      { ...entry, code: 'TP', title: 'Đăng ký khai tử' },
      { ...form, code: 'TP.BM', title: 'Giấy đề nghị cấp Giấy báo tử' },
      { ...entry, code: 'NCC', title: 'Hưởng trợ cấp khi người có công từ trần' },
      { ...form, code: 'NCC.BM', title: 'Bản khai giải quyết chế độ theo giấy báo tử của người có công' },
    ]),
  );
  expect((await search.search(typed, { isTyping: false, limit: 10 })).hits[0]?.code).toBe('TP');
});

describe('money for the aged', () => {
  const funeral = { ...entry, code: 'MT', title: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', sections: [{ anchor: '', heading: '', text: 'Người cao tuổi đang hưởng trợ cấp hưu trí xã hội hằng tháng từ trần.' }] };
  const allowance = { ...entry, code: 'TC', title: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hằng tháng' };
  const pension = { ...entry, code: 'HT', title: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội hằng tháng' };
  test.each([
    ['is the allowance where no procedure of the pension is offered', [funeral, allowance], 'TC'],
    ['is the pension where it is offered', [funeral, allowance, pension], 'HT'],
  ] as const)('%s', async (_, entries, code) => {
    const search = openIndex(indexOf(entries));
    const first = async (typed: string) => (await search.search(typed, { isTyping: false, limit: 3 })).hits[0]?.code;
    expect(await Promise.all(['tiền người già', 'tien nguoi gia', 'trợ cấp người cao tuổi', 'tiền già'].map(first))).toEqual([code, code, code, code]);
    expect(await first('mai táng người già')).toBe('MT');
  });
});

describe('a page that is no document', () => {
  const search = openIndex(
    indexOf([
      { ...entry, url: '/lien-he/', code: '', title: 'Liên hệ và giờ làm việc', kind: 'Liên hệ', sections: [{ anchor: 'dia-chi', heading: 'Địa chỉ', text: 'Số 1 đường Mẫu. Điện thoại: (0000) 000 1234' }] },
      { ...entry, code: 'QT.01', title: 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', sections: [{ anchor: '', heading: '', text: 'Trả trong 4 giờ làm việc. Ghi địa chỉ, số điện thoại.' }] },
      { ...entry, code: 'QT.02', title: 'Đăng ký khai sinh', sections: [{ anchor: '', heading: '', text: '8 giờ làm việc' }] },
    ]),
  );
  const first = async (typed: string) => (await search.search(typed, { isTyping: false, limit: 3 })).hits[0]?.url;

  test.each(['giờ làm việc', 'gio lam viec', 'thứ bảy có làm không', 'số điện thoại phường', 'địa chỉ ủy ban', 'liên hệ'])('is found by %j', async (typed) => {
    expect(await first(typed)).toBe('/lien-he/');
  });

  test.each(['đổi địa chỉ hộ kinh doanh', 'khai sinh'])('stands not before a procedure that %j names', async (typed) => {
    expect(await first(typed)).toBe('/');
  });

  test('bears no code that comes near to another', async () => {
    const { kind, hits } = await search.search('QT.99', { isTyping: false, limit: 5 });
    expect([kind, hits.map(({ code }) => code).toSorted()]).toEqual(['unknown-code', ['QT.01', 'QT.02']]);
  });
});

describe('groups of words', () => {
  test('come back from their lines', () => {
    const groups = [
      { said: ['sao y', 'chứng … bản sao'], meant: ['chứng thực bản sao'], isLeading: true },
      { said: ['sổ đỏ'], meant: ['giấy chứng nhận', 'quyền sử dụng đất'] },
    ] as const;
    expect(wordGroupsOf(wordLines(groups))).toEqual(groups);
  });

  test('keep tabs and line breaks of an agency out of the lines', () => {
    expect(wordGroupsOf(wordLines([{ said: ['sổ\t đỏ'], meant: ['giấy\n chứng nhận'] }]))).toEqual([{ said: ['sổ đỏ'], meant: ['giấy chứng nhận'] }]);
  });

  test.each([['nothing', ''], ['no meaning', 'sổ đỏ'], ['nothing said', '\t\tgiấy'], ['a mark alone', '!']])('are none in a line with %s', (_, line) => {
    expect(wordGroupsOf(line)).toEqual([]);
  });
});

test('no phrase stands twice with the same meaning', () => {
  const { data } = makeSearchIndex({ entries: [], words: [{ said: 'mất sổ', meant: ['a'] }, { said: 'mất … sổ', meant: ['a'] }, { said: 'mất … sổ', meant: ['a'] }, { said: 'mất sổ', meant: ['b'] }], abbreviations: [] });
  expect(wordGroupsOf(data.words)).toEqual([{ said: ['mất … sổ'], meant: ['a'] }, { said: ['mất sổ'], meant: ['b'] }]);
});
