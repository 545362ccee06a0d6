import { describe, expect, it } from 'vitest';
import { typedDataIn } from '#core/vietnamese/typed-data.ts';

const told = (text: string, datum: string): readonly string[] => typedDataIn(text).filter((typed) => typed.datum === datum).map(({ value }) => value);

describe('data that a sentence tells again', () => {
  it('reads a fee told in a sentence, but not one for some cases', () => {
    expect(told('Lệ phí đăng ký giám hộ là 10.000 đồng.', 'fees')).toEqual(['10000']);
    expect(told('Phí là 5.000 đồng/bản.', 'fees')).toEqual(['5000']);
    expect(told('Lệ phí đăng ký là 10.000 đồng nếu nộp trực tiếp.', 'fees')).toEqual([]);
    expect(told('Lệ phí đối với hộ nghèo là 10.000 đồng.', 'fees')).toEqual([]);
  });

  it('reads how many papers a dossier is said to have', () => {
    expect(told('Thành phần hồ sơ gồm ba loại giấy tờ nêu trên.', 'dossierItems')).toEqual(['3']);
    expect(told('Hồ sơ có hai loại giấy tờ khi đăng ký lưu động.', 'dossierItems')).toEqual([]);
  });

  it('reads the level of an online service where the sentence says nothing else', () => {
    expect(told('Dịch vụ công trực tuyến toàn trình.', 'onlineLevel')).toEqual(['full']);
    expect(told('Dịch vụ công trực tuyến toàn trình hoặc một phần theo danh mục.', 'onlineLevel')).toEqual([]);
  });
});
