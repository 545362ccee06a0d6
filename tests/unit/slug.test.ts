import { describe, expect, test } from 'vitest';
import { foldMarks, slugOf } from '#core/model/slug.ts';

describe('foldMarks', () => {
  test('folds every Vietnamese letter to its plain one', () => {
    expect(foldMarks('Đường đến huyện ỷ Ẽ Ữ ặ ợ ệ')).toBe('Duong den huyen y E U a o e');
  });

  test('folds composed and decomposed text alike', () => {
    expect(foldMarks('Tiếng Việt'.normalize('NFD'))).toBe(foldMarks('Tiếng Việt'.normalize('NFC')));
  });

  test('keeps one unit for one unit of composed text', () => {
    const text = 'Ủy ban Đ ﬁ 😀 한';
    expect(foldMarks(text)).toHaveLength(text.normalize('NFC').length);
  });

  test('keeps letters of other scripts', () => {
    expect(foldMarks('한 中 ß')).toBe('한 中 ß');
  });
});

describe('slugOf', () => {
  test.each([
    ['QT.ĐKKD.02', 'qt-dkkd-02'],
    ['BM.TP.01.03', 'bm-tp-01-03'],
    ['  Mục 5.4:  thời hạn ', 'muc-5-4-thoi-han'],
    ['a__b//c', 'a-b-c'],
    ['...', ''],
    ['中文', ''],
    ['../../etc', 'etc'],
    ['<script>', 'script'],
  ])('%s becomes %s', (code, slug) => {
    expect(slugOf(code)).toBe(slug);
  });

  test('different codes can share a slug, which a rule refuses', () => {
    expect(slugOf('QT.DK.01')).toBe(slugOf('QT.ĐK.01'));
  });
});
