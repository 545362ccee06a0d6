import type { RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

const hashes = (count: number): string => quoted(`${'#'.repeat(count)} `);

/** Texts of the rules on links, pictures and headings. */
export const linkTexts = {
  'link-unsafe': {
    title: 'Liên kết không an toàn',
    message: (params) => `Liên kết ${offending(params)} bắt đầu bằng ${quoted(`${value(params, 'scheme')}:`)}, có thể chạy lệnh hoặc mở tệp trên máy người đọc.`,
    remedy: () => 'Chỉ liên kết tới địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:. Nếu là tệp trên máy, dẫn tài liệu bằng <Ref code="…" />.',
  },
  'link-relative': {
    title: 'Liên kết tới tệp hoặc trang trong hệ thống',
    message: (params) => `Liên kết ${offending(params, 'trống')} dẫn tới một tệp hoặc trang, mà không phải địa chỉ đầy đủ; nó sẽ hỏng khi trang đổi chỗ.`,
    remedy: (params) => {
      const words = value(params, 'words');
      const code = value(params, 'suggestion');
      if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net)(?:\/|$))/iu.test(words)) return `Nếu là trang trên mạng, viết đủ ${quoted(`https://${words}`)}.`;
      return `Dẫn tài liệu bằng mã hiệu: ${quoted(`<Ref code="${code === '' ? '…' : code}" />`)}; dẫn văn bản pháp luật bằng <Law id="…" />; trang trên mạng thì viết đủ từ https://.`;
    },
  },
  'image-markdown': {
    title: 'Ảnh chèn sai cách',
    message: (params) => `Ảnh ${offending(params)} chèn bằng «![…](…)» nên không có lời mô tả bắt buộc và có thể nằm ngoài hệ thống.`,
    remedy: (params) => {
      const file = value(params, 'words').split('/').at(-1) ?? '';
      return `Chép ảnh vào «figures/» và viết ${quoted(`<Figure src="${/^[\w.-]+$/u.test(file) ? file : 'ten-anh.png'}" alt="Ảnh cho thấy điều gì" />`)} trên một dòng riêng.`;
    },
  },
  'heading-level': {
    title: 'Đề mục sai cấp',
    message: (params) =>
      value(params, 'problem') === 'first-level'
        ? `Đề mục ${offending(params)} dùng một dấu #, là cấp dành cho tên tài liệu.`
        : `Đề mục ${offending(params)} ở cấp ${value(params, 'level')}, bỏ qua cấp ${value(params, 'expected')}.`,
    remedy: (params) =>
      value(params, 'problem') === 'first-level'
        ? `Bắt đầu dòng bằng ${hashes(2)} cho mục lớn, ${hashes(3)} cho mục con; tên tài liệu đã có ở «title».`
        : `Bắt đầu dòng bằng ${hashes(Number(value(params, 'expected')))} thay cho ${hashes(Number(value(params, 'level')))}.`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
