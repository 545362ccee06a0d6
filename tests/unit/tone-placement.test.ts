import { describe, expect, it } from 'vitest';
import { placeTones, toneStyleOf } from '#core/vietnamese/tone-placement.ts';

const old = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy';
const recent = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ';

/** Words that both styles spell alike. */
const same = ['hoàn', 'thuyền', 'quý', 'quỹ', 'quà', 'giò', 'hoa', 'huy', 'ngoài', 'xoáy', 'ngoáo', 'khuỷu', 'thuở', 'của', 'lúa', 'mùa', 'thuê', 'quy', 'qúy', 'tuyệt', 'hoặc', 'boa', 'Mỹ', 'hờa', ''];

describe('toneStyleOf', () => {
  it('knows the old style', () => {
    expect(['hòa', 'Hòa', 'HÓA', 'khỏe', 'ủy', 'Ủy', 'THỦY', 'ngụy', 'họa'].map(toneStyleOf)).toEqual(Array.from({ length: 9 }, () => 'old'));
  });

  it('knows the new style', () => {
    expect(['hoà', 'Hoà', 'HOÁ', 'khoẻ', 'uỷ', 'Uỷ', 'THUỶ', 'nguỵ', 'gioà'].map(toneStyleOf)).toEqual(Array.from({ length: 9 }, () => 'new'));
  });

  it.each(same)('%s is spelt alike in both', (word) => {
    expect(toneStyleOf(word)).toBe('same');
  });
});

describe('placeTones', () => {
  it('writes every tone in the new style', () => {
    expect(placeTones(old, 'new')).toBe(recent);
  });

  it('writes every tone in the old style', () => {
    expect(placeTones(recent, 'old')).toBe(old);
  });

  it('keeps the case of each letter', () => {
    expect(placeTones('Ủy ban, ỦY BAN, Hòa Bình, HÒA BÌNH, hÒa, hòA', 'new')).toBe('Uỷ ban, UỶ BAN, Hoà Bình, HOÀ BÌNH, hOà, hoÀ');
  });

  it('leaves what both styles spell alike', () => {
    const text = same.join(' ');
    expect([placeTones(text, 'old'), placeTones(text, 'new')]).toEqual([text, text]);
  });

  it('leaves a text of its own style', () => {
    expect(placeTones('Uỷ ban nhân dân xã, hoà giải, khoá 5, tuỳ', 'new')).toBe('Uỷ ban nhân dân xã, hoà giải, khoá 5, tuỳ');
  });

  it('keeps the length of composed text and what stands around words', () => {
    const text = '«Ủy ban»: hòa giải/hóa đơn (xóa_tên), khóa-sổ, thủy\u0323 và “họa”.';
    const placed = placeTones(text, 'new');
    expect([placed, placed.length]).toEqual(['«Uỷ ban»: hoà giải/hoá đơn (xóa_tên), khoá-sổ, thủy\u0323 và “hoạ”.', text.length]);
  });

  it('leaves decomposed words', () => {
    const text = 'hòa giải'.normalize('NFD');
    expect(placeTones(text, 'new')).toBe(text);
  });

  it('gives back the text after both ways', () => {
    const text = 'Ủy ban hòa giải khỏe tùy hủy lũy khóa tòa án';
    expect(placeTones(placeTones(text, 'new'), 'old')).toBe(text);
  });
});
