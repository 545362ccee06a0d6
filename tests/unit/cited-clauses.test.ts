import { describe, expect, it } from 'vitest';
import { clausesCitedIn, clausesOfCell, holdsClauses } from '#core/vietnamese/cited-clauses.ts';

describe('clauses cited with the standard', () => {
  it('are found in the sentence that names it', () => {
    expect(clausesCitedIn('Theo điều khoản 7.5.4 của TCVN ISO 9001:2015. Xem mục 8.1 dưới đây.')).toEqual([{ number: '7.5.4', words: '7.5.4' }]);
  });

  it('may be called articles', () => {
    expect(clausesCitedIn('Thông tin theo điều 9.3.5 của tiêu chuẩn; phí theo điều 9.3 của hợp đồng.')).toEqual([{ number: '9.3.5', words: '9.3.5' }]);
  });

  it('are those of a standard that is not named', () => {
    expect(clausesCitedIn('Cuộc họp thực hiện yêu cầu 9.4 của tiêu chuẩn. Nghiệm thu theo mục 5.3 của tiêu chuẩn kỹ thuật, mục 6.2 trong tiêu chuẩn cơ sở.')).toEqual([{ number: '9.4', words: '9.4' }]);
  });

  it('are no sections of the text itself', () => {
    expect(clausesCitedIn('Mục 5.3 nêu trình tự; tài liệu theo TCVN ISO 9001:2015.')).toEqual([]);
  });
});

describe('clauses in a column of their own', () => {
  it('are read from cells that hold nothing else', () => {
    expect(clausesOfCell('4.1, 7.5.3; 11.2').map(({ number }) => number)).toEqual(['4.1', '7.5.3', '11.2']);
    expect(clausesOfCell('Mục 4.1')).toEqual([]);
    expect(clausesOfCell('4')).toEqual([]);
  });

  it('are those of the standard by the head of the column', () => {
    expect(['Điều khoản', 'Các điều khoản của tiêu chuẩn', 'TCVN ISO 9001:2015'].filter(holdsClauses)).toHaveLength(3);
    expect(['Điều khoản của hợp đồng', 'Điều', 'Phiên bản'].filter(holdsClauses)).toEqual([]);
  });
});
