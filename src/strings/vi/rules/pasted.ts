import type { Params, RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

const columnRow = (params: Params): string => `| ${Array.from({ length: Math.max(2, Number(value(params, 'columns')) || 3) }, () => '---').join(' | ')} |`;

const tables: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  extra: {
    message: (params) => `Dòng này của bảng có ${value(params, 'cells')} ô, bảng chỉ có ${value(params, 'columns')} cột: chữ ${offending(params)} không hiện trên trang.`,
    remedy: () => 'Thêm cột ở dòng tên cột và ở dòng gạch «---», hoặc bỏ dấu | thừa. Dấu | là một phần của chữ thì viết «\\|».',
  },
  short: {
    message: (params) => `Dòng ${offending(params)} của bảng có ${value(params, 'cells')} ô, bảng có ${value(params, 'columns')} cột; các ô còn lại để trống.`,
    remedy: () => 'Viết đủ số ô. Ô không có gì thì vẫn để hai dấu |, giữa là dấu cách.',
  },
  swallowed: {
    message: (params) => `Chữ ${offending(params)} viết ngay dưới bảng nên thành một dòng của bảng.`,
    remedy: () => 'Để một dòng trống giữa bảng và đoạn văn.',
  },
  pipes: {
    message: (params) => `Dòng ${offending(params)} không thành bảng: dưới dòng tên cột không có dòng gạch, hoặc dòng gạch khác số cột.`,
    remedy: (params) => `Ngay dưới dòng tên cột, thêm dòng gạch có đúng số cột, ví dụ ${quoted(columnRow(params))}; trước bảng để một dòng trống, mỗi dòng bắt đầu và kết thúc bằng dấu |.`,
  },
  grid: {
    message: (params) => `Khung kẻ ${offending(params)} không thành bảng; các ô dồn thành một đoạn.`,
    remedy: () => 'Gõ lại bảng bằng dấu |: dòng tên cột, dòng gạch «| --- | --- |», rồi mỗi dòng một hàng. Bảng có ô gộp thì dùng thẻ <table>.',
  },
  uneven: {
    message: (params) => `Dòng ${offending(params)} của bảng chiếm ${value(params, 'cells')} cột (tính cả ô gộp), bảng có ${value(params, 'columns')} cột: các ô bị lệch.`,
    remedy: () => 'Đếm lại số ô <td>, <th> của dòng và số trong colspan, rowspan; ô trống vẫn phải có <td></td>.',
  },
  tabs: {
    message: (params) => `Các cột ở dòng ${offending(params)} cách nhau bằng phím Tab nên dồn thành một đoạn.`,
    remedy: () => 'Gõ lại thành bảng: dòng tên cột «| STT | Việc | Thời gian |», dòng gạch «| --- | --- | --- |», rồi mỗi dòng một hàng.',
  },
};

/** Texts of the rules on what pasting and converting leave behind. */
const stopped = (params: Params): string => `Câu dừng ở ${offending(params)}: phần sau đã bị xóa hoặc chưa viết.`;

const unfinished: Readonly<Record<string, (params: Params) => string>> = {
  'no-stop': (params) => `Đoạn hết ở ${offending(params)} mà không có dấu chấm: có thể phần sau đã bị xóa.`,
  'nothing-follows': (params) => `Sau ${offending(params)} không có gì cho đến hết mục: phần liệt kê đã bị xóa hoặc chưa viết.`,
};

const unfinishedRemedies: Readonly<Record<string, string>> = {
  'no-stop': 'Đọc lại bản gốc: thiếu chữ thì viết nốt, đủ rồi thì thêm dấu chấm.',
  'nothing-follows': 'Viết nốt phần liệt kê; phần đó nằm ở mục khác thì nêu số mục thay cho «như sau»; không dùng nữa thì xóa câu dẫn.',
};

export const pastedTexts = {
  'table-broken': {
    title: 'Bảng không thành bảng hoặc mất ô',
    message: (params) => (tables[value(params, 'problem')] ?? tables['pipes'])?.message(params) ?? '',
    remedy: (params) => (tables[value(params, 'problem')] ?? tables['pipes'])?.remedy(params) ?? '',
  },
  'lines-run-together': {
    title: 'Các dòng đánh số dồn thành một đoạn',
    message: (params) => `Các dòng bắt đầu bằng ${offending(params)} viết liền nhau nên trên trang dồn thành một đoạn.`,
    remedy: () => 'Để một dòng trống giữa các dòng; hoặc đổi thành danh sách: đầu mỗi dòng là «1. » (có dấu cách sau dấu chấm) hoặc «- ».',
  },
  'markup-visible': {
    title: 'Dấu trình bày hiện nguyên trên trang',
    message: (params) =>
      value(params, 'problem') === 'underline'
        ? `Dòng gạch dưới ${offending(params)} biến dòng này thành đề mục.`
        : `Dấu ${quoted(value(params, 'signs'))} ở ${offending(params)} hiện nguyên trên trang, chữ không đậm.`,
    remedy: (params) =>
      value(params, 'problem') === 'underline'
        ? 'Là đề mục thì viết «## » ở đầu dòng và xóa dòng gạch; là đường kẻ thì để một dòng trống trước dòng gạch.'
        : 'Viết dấu sát chữ ở cả hai đầu: «**Trách nhiệm** của», không để dấu cách giữa dấu và chữ; không cần chữ đậm thì xóa dấu.',
  },
  'sentence-unfinished': {
    title: 'Câu bỏ dở',
    message: (params) => (unfinished[value(params, 'problem')] ?? stopped)(params),
    remedy: (params) => unfinishedRemedies[value(params, 'problem')] ?? 'Viết nốt câu (của ai, từ ngày nào, quy định tại điều nào), hoặc xóa cả câu nếu không dùng.',
  },
  'cell-empty': {
    title: 'Ô của bảng bỏ trống',
    message: (params) => `Cột ${offending(params)} không ghi gì ở dòng ${quoted(value(params, 'row'))}, trong khi các dòng khác đều ghi.`,
    remedy: () => 'Ghi rõ ai làm, làm thế nào, bao lâu. Nếu dòng này không cần thì viết «Không» hoặc dấu «–»; nếu cùng nội dung với dòng trên thì ghi lại nội dung đó.',
  },
  'struck-text': {
    title: 'Chữ bị gạch ngang',
    message: (params) =>
      value(params, 'problem') === 'tilde'
        ? `Chữ ${offending(params)} nằm giữa hai dấu ~ nên bị gạch ngang trên trang.`
        : `Chữ ${offending(params)} bị gạch ngang: người đọc không biết chữ này còn áp dụng hay không.`,
    remedy: (params) =>
      value(params, 'problem') === 'tilde'
        ? 'Khoảng từ … đến … viết bằng chữ «đến» hoặc gạch nối: «10 đến 15 phút», «10–15 phút».'
        : 'Bỏ hẳn chữ đã gạch, hoặc bỏ dấu ~~ nếu chữ còn áp dụng. Chỗ thay đổi giữa hai lần ban hành đã có trang so sánh.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
