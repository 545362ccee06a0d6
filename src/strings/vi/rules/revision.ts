import type { RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

/** Texts of the rules on the revision table. */
export const revisionTexts = {
  'changes-incomplete': {
    title: 'Bảng theo dõi sửa đổi bị khuyết',
    message: (params) =>
      value(params, 'previous') === ''
        ? `Bảng theo dõi sửa đổi (changes) bắt đầu từ lần ${offending(params)}, thiếu lần ${quoted(value(params, 'expected'))} là lần ban hành đầu tiên.`
        : `Bảng theo dõi sửa đổi (changes) nhảy từ lần ${quoted(value(params, 'previous'))} sang ${offending(params)}, thiếu lần ${quoted(value(params, 'expected'))}.`,
    remedy: (params) => `Thêm dòng của lần ${quoted(value(params, 'expected'))} (lần ban hành/lần sửa đổi) theo hồ sơ lưu; nếu số ghi nhầm, sửa «issue» và «revision» của dòng này.`,
  },
  'changes-not-rising': {
    title: 'Bảng theo dõi sửa đổi không theo thứ tự',
    message: (params) =>
      value(params, 'problem') === 'date'
        ? `Ngày ${offending(params)} của dòng này sớm hơn ngày ${quoted(value(params, 'previous'))} của dòng ngay trên trong bảng theo dõi sửa đổi (changes).`
        : `Lần ${offending(params)} đứng sau lần ${quoted(value(params, 'previous'))} trong bảng theo dõi sửa đổi (changes) mà không lớn hơn.`,
    remedy: (params) =>
      value(params, 'problem') === 'date'
        ? 'Xem hồ sơ lưu và sửa ngày ghi sai; dòng cũ đứng trên, dòng mới đứng dưới.'
        : 'Xếp dòng cũ lên trên, dòng mới xuống dưới; nếu hai dòng cùng một lần, sửa số của dòng ghi sai hoặc gộp lại.',
  },
  'changes-last-row': {
    title: 'Dòng cuối bảng sửa đổi khác lần hiện hành',
    message: (params) =>
      value(params, 'problem') === 'date'
        ? `Ngày ${offending(params)} ở dòng cuối bảng theo dõi sửa đổi (changes) khác ngày ban hành (issuedOn) ${quoted(value(params, 'expected'))}.`
        : `Dòng cuối bảng theo dõi sửa đổi (changes) là lần ${offending(params)}, còn tài liệu ghi lần ban hành/lần sửa đổi (issue/revision) là ${quoted(value(params, 'expected'))}.`,
    remedy: (params) =>
      value(params, 'problem') === 'date'
        ? 'Xem quyết định ban hành và sửa ngày ghi sai; hai ngày phải bằng nhau.'
        : `Nếu tài liệu đang ở lần ${quoted(value(params, 'expected'))}, thêm dòng cuối cho lần đó; nếu không, sửa «issue» và «revision» ở đầu tài liệu.`,
  },
  'changes-revision-not-zero': {
    title: 'Lần ban hành mới không bắt đầu từ lần sửa đổi 0',
    message: (params) => `Lần ban hành ${quoted(value(params, 'issue'))} mới bắt đầu nhưng lần sửa đổi (revision) ghi ${offending(params)}.`,
    remedy: () => 'Viết «revision: 0»: khi ban hành lại toàn bộ, lần sửa đổi trở về 0. Nếu chỉ sửa một phần, giữ nguyên lần ban hành của dòng trên.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
