import type { Params } from '../rule-text.ts';
import { value } from './phrases.ts';

/** What to do in each registry so that texts issued before and after a change both fit it. */
const inRegistry: Readonly<Record<string, string>> = {
  'people.yml': 'Họ tên, mã người hoặc chức vụ trong people.yml vừa bị sửa đè hay xóa thì trả lại như lúc ban hành: chức vụ cũ chỉ thêm ngày cuối («to»), chức vụ mới là một mục mới trong «posts», người mới hoặc họ tên mới là một mục mới với «id» mới.',
  'units.yml': 'Mã hoặc tên đơn vị trong units.yml vừa bị sửa đè hay xóa thì trả lại như lúc ban hành; đơn vị đổi tên, sáp nhập là một mục mới với «id» mới, mục cũ để nguyên.',
  'fields.yml': 'Mã lĩnh vực trong fields.yml vừa bị sửa hay xóa thì trả lại như lúc ban hành; lĩnh vực mới là một mục mới.',
  'legal-texts': 'Tệp trong legal-texts vừa bị xóa hay đổi mã thì trả lại; văn bản hết hiệu lực thì giữ tệp và ghi thêm «expiredOn».',
  standards: 'Tệp trong standards vừa bị xóa hay sửa thì trả lại; phiên bản mới của tiêu chuẩn là một tệp mới.',
};

/** What to do where a text that was issued no longer fits a registry, or can no longer be read; undefined for any other finding. */
export const frozenRemedy = (params: Params): string | undefined => {
  const lost = value(params, 'lostCode');
  if (lost !== '') return `Ở đây là «${lost}» lần ${value(params, 'lostVersion')} đã ban hành: lấy lại bằng lệnh «npm run sotay -- restore ${lost}»; tệp đang có được giữ lại ở chỗ khác.`;
  const registry = inRegistry[value(params, 'registry')];
  const code = value(params, 'issuedCode');
  if (registry === undefined || code === '') return undefined;
  return `Không sửa văn bản: «${code}» lần ${value(params, 'issuedVersion')} đã ban hành. ${registry} Nếu chính tệp chép sai so với bản giấy đã ký thì sửa tệp rồi đính chính: «npm run sotay -- correct ${code} --reason "…"».`;
};
