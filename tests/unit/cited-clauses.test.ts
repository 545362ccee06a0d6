import { describe, expect, it } from 'vitest';
import { clausesCitedIn } from '#core/vietnamese/cited-clauses.ts';

describe('clauses cited with the standard', () => {
  it('are found in the sentence that names it', () => {
    expect(clausesCitedIn('Theo điều khoản 7.5.4 của TCVN ISO 9001:2015. Xem mục 8.1 dưới đây.')).toEqual([{ number: '7.5.4', words: '7.5.4' }]);
  });

  it('are no sections of the text itself', () => {
    expect(clausesCitedIn('Mục 5.3 nêu trình tự; tài liệu theo TCVN ISO 9001:2015.')).toEqual([]);
  });
});
