import { declarationWords } from '../declaration.ts';
import { legalTextTypeWords } from '../kinds.ts';
import { renderLabels } from '../render.ts';
import { documentStateWords } from '../states.ts';

/** Names of the words that a key may take, by key. */
export const choiceNames = {
  'common.status': {
    draft: documentStateWords.draft,
    'in-review': documentStateWords['in-review'],
    'awaiting-approval': documentStateWords['awaiting-approval'],
    issued: 'Đã ban hành',
    withdrawn: documentStateWords.withdrawn,
  },
  'common.audience': { internal: 'Nội bộ, chỉ trong cơ quan', public: 'Công khai cho người dân' },
  'signOff.capacity': { KT: 'Ký thay người đứng đầu', TM: 'Thay mặt tập thể', TL: 'Thừa lệnh', TUQ: 'Thừa ủy quyền' },
  'process.channels': renderLabels.facts.channelNames,
  'process.online.level': renderLabels.facts.onlineLevels,
  'process.procedures.levels': renderLabels.facts.levelNames,
  'calendar.halfDays.off': { morning: 'Nghỉ buổi sáng', afternoon: 'Nghỉ buổi chiều' },
  'calendar.lastDayOff.moveTo': { 'next-working-day': 'Sang ngày làm việc tiếp theo', 'working-day-before': 'Về ngày làm việc liền trước' },
  'people.posts.authority': {
    head: 'Người đứng đầu, được phê duyệt',
    deputy: 'Cấp phó, phê duyệt khi ký thay',
    staff: 'Không phê duyệt, chỉ soạn thảo hoặc xem xét',
  },
  'agency.processLayout': {
    'seven-sections': 'Bảy mục theo ISO, đúng như người soạn viết',
    'four-parts': 'Bốn phần: ký hiệu, nội dung, biểu mẫu, hồ sơ lưu',
    'seven-headings': 'Bảy đề mục, từ cơ sở pháp lý đến trả kết quả',
  },
  'agency.tonePlacement': { old: 'Dấu ở chữ thứ nhất: hòa, khỏe, thủy', new: 'Dấu ở chữ thứ hai: hoà, khoẻ, thuỷ' },
  'addresses.moved.audience': { internal: 'Trang nội bộ', public: 'Trang công khai' },
  'checks.switches.level': { off: 'Tắt, không kiểm tra nữa', warning: 'Chỉ cảnh báo, không chặn' },
  'coverage-notes.effect': { 'not-here': 'Không thực hiện tại cơ quan', planned: 'Đang soạn quy trình' },
  'law-notes.effect': { none: 'Không phải sửa tài liệu', planned: 'Đang soạn bản sửa đổi' },
  'declaration-log.step': declarationWords.steps,
  'legal-texts.type': legalTextTypeWords,
} as const;
