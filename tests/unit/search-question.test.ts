import { describe, expect, test } from 'vitest';
import { addressOf, chosenCount, questionOf, questionText, type Question } from '#components/SearchPanel/question.ts';

const page = 'https://so-tay.example/noi-bo/tim-kiem/?q=c%C5%A9&x=1#y';
const asked: Question = {
  typed: 'khai sinh & "kết hôn"',
  filters: { kind: ['Biểu mẫu', 'Quyết định'], field: ['Hộ tịch'], unit: [], level: ['4'] },
  isEveryState: true,
};

describe('the address of a question', () => {
  test('is read back as the same question', () => {
    expect(questionOf(new URL(addressOf(asked, page)))).toEqual(asked);
  });

  test('stays on the page and keeps nothing else', () => {
    const { origin, pathname, hash, searchParams } = new URL(addressOf(asked, page));
    expect([origin + pathname, hash, [...searchParams.keys()]]).toEqual(['https://so-tay.example/noi-bo/tim-kiem/', '', ['q', 'loai', 'loai', 'linh-vuc', 'cap', 'tat-ca']]);
  });

  test('of no question is the bare page', () => {
    expect(addressOf({ typed: '', filters: { kind: [], field: [], unit: [], level: [] }, isEveryState: false }, page)).toBe('https://so-tay.example/noi-bo/tim-kiem/');
  });

  test('that somebody made up is believed within bounds', () => {
    const many = Array.from({ length: 500 }, (_, index) => `loai=${index}`).join('&');
    const { typed, filters, isEveryState } = questionOf(new URL(`https://so-tay.example/tim-kiem/?q=${'a'.repeat(5000)}&${many}&loai=&linh-vuc=a&linh-vuc=a&tat-ca=yes`));
    expect([typed.length, filters.kind.length, filters.field, isEveryState]).toEqual([200, 50, ['a'], false]);
  });
});

describe('what was typed', () => {
  test.each([
    ['blanks around it', '  khai sinh \n', 'khai sinh'],
    ['marks apart from their letters', 'khai sinh kê\u0301t ho\u0302n', 'khai sinh kết hôn'],
    ['half an emoji', '\uD83D khai', 'khai'],
    ['what an address makes of it', '\uFFFD khai', 'khai'],
    ['an emoji cut in two at the end', `${'a'.repeat(199)}🙂`, 'a'.repeat(199)],
    ['a blank where it is cut', 'khai sinh '.repeat(500), 'khai sinh '.repeat(20).trim()],
    ['nothing', '', ''],
  ])('with %s is asked as a clean line', (_, typed, text) => {
    expect(questionText(typed)).toBe(text);
  });
});

test('counts each chosen value and the wish for every state', () => {
  expect(chosenCount(asked)).toBe(5);
});
