import { unwrapped } from './corrected-value.ts';

/** What the words of closed lists mean, for readers who do not know them. */
const choiceNames: Readonly<Record<string, string>> = {
  draft: 'dự thảo',
  'in-review': 'đang xem xét',
  'awaiting-approval': 'chờ phê duyệt',
  issued: 'đã ban hành',
  withdrawn: 'đã bị hủy bỏ',
  internal: 'nội bộ',
  public: 'công khai',
  KT: 'ký thay',
  TM: 'thay mặt',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
  head: 'người đứng đầu',
  deputy: 'cấp phó của người đứng đầu',
  staff: 'không có thẩm quyền phê duyệt',
  'in-person': 'trực tiếp',
  postal: 'qua bưu chính công ích',
  online: 'trực tuyến',
  full: 'toàn trình',
  partial: 'một phần',
  none: 'không có',
  law: 'luật',
  ordinance: 'pháp lệnh',
  decree: 'nghị định',
  decision: 'quyết định',
  circular: 'thông tư',
  'joint-circular': 'thông tư liên tịch',
  resolution: 'nghị quyết',
  directive: 'chỉ thị',
  standard: 'tiêu chuẩn',
  other: 'khác',
  off: 'tắt',
  warning: 'cảnh báo',
  info: 'thông tin',
  important: 'quan trọng',
  text: 'một dòng chữ',
  multiline: 'nhiều dòng chữ',
  number: 'số',
  date: 'ngày tháng',
  checkbox: 'ô đánh dấu',
  choice: 'chọn một trong các phương án',
  short: 'ngắn',
  medium: 'vừa',
  true: 'có',
  false: 'không',
};

/** Meanings of the words of one list; `full` is a width beside `short`, a level of service elsewhere. */
const namesFor = (choices: readonly string[]): Readonly<Record<string, string>> => (choices.includes('short') ? { ...choiceNames, full: 'cả dòng' } : choiceNames);

/** `«draft» (dự thảo), «issued» (đã ban hành)`. */
export const namedChoices = (choices: readonly string[]): string => {
  const names = namesFor(choices);
  return choices.map((choice) => (names[choice] === undefined ? `«${choice}»` : `«${choice}» (${names[choice]})`)).join(', ');
};

/** The word of a closed list that an author wrote in Vietnamese: `đã ban hành` → `issued`. */
export const choiceMeant = (words: string, choices: readonly string[]): string | undefined => {
  const parts = words.split(/[;/]/u);
  // Several choices that no comma parts.
  if (parts.length > 1) {
    const meant = parts.map((part) => oneChoice(part, choices));
    return meant.every((choice) => choice !== undefined) ? meant.join(', ') : undefined;
  }
  return oneChoice(words, choices);
};

const oneChoice = (words: string, choices: readonly string[]): string | undefined => {
  const typed = unwrapped(words).toLowerCase().normalize('NFC');
  return choices.find((choice) => choice.toLowerCase() === typed) ?? choices.find((choice) => namesFor(choices)[choice] === typed);
};
