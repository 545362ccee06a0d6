import { fileHelp } from './key-help/files.ts';
import { attributeNames, componentNames } from './rules/component-names.ts';

/** Words of the author's guide around its pages. */
export const guideWords = {
  title: 'Hướng dẫn cho người soạn tài liệu',
  lead: 'Viết cho thư ký ISO và người soạn quen dùng Word, chưa dùng Git bao giờ.',
  pages: 'Các trang hướng dẫn',
  next: 'Đọc tiếp',
  generated: {
    components: {
      title: 'Các thẻ dùng trong nội dung',
      lead: 'Mỗi thẻ: dùng để làm gì, viết thế nào, người đọc thấy gì.',
    },
    keys: {
      title: 'Các mục thông tin ở đầu tài liệu',
      lead: 'Danh sách đầy đủ, lấy thẳng từ quy định mà máy dùng để kiểm tra.',
    },
  },
  jumpTo: 'Đến phần',
  /** Name of what a group of keys stands in. */
  fileName: (name: keyof typeof fileHelp | 'common'): string => (name === 'common' ? 'Mọi tài liệu' : (/^\*\*(.*?)\.?\*\*/u.exec(fileHelp[name])?.[1] ?? name)),
  componentName: (name: string): string => componentNames[name] ?? '',
  attributeName: (name: string): string => attributeNames[name] ?? '',
  roles: { inline: 'Đặt trong câu', block: 'Đặt riêng một dòng', placement: 'Đặt riêng một dòng; nội dung lấy từ phần đầu tài liệu' },
  attribute: 'Thuộc tính',
  meaning: 'Nghĩa',
  values: 'Giá trị',
  anyText: 'Chữ tùy ý',
  required: 'bắt buộc',
  otherwise: (word: string): string => `không ghi thì hiểu là ${word}`,
  inFrontMatter: 'Phần đầu tài liệu ghi',
  inText: 'Trong nội dung viết',
  shown: 'Người đọc thấy',
  key: 'Mục',
  explanation: 'Giải thích',
  must: 'Bắt buộc',
  yes: 'Có',
  choices: 'Chọn một trong:',
} as const;
