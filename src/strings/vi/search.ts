import { searchAnswerWords } from './search-answers.ts';
import { searchLostWords } from './search-lost.ts';

const { removeAllFilters, reload, typeSomething, useRegister } = searchAnswerWords;

/** Words of the search box and the search page as they stand before anything is asked. */
export const searchWords = {
  label: 'Tìm trên trang',
  placeholder: 'Tên thủ tục, mã hiệu',
  button: 'Tìm kiếm',
  heading: 'Tra cứu',
  hint: 'Gõ tên thủ tục, mã hiệu hoặc từ trong văn bản; có dấu hoặc không dấu đều được. Ví dụ: khai sinh, QT.TP.01, ho kinh doanh.',
  title: 'Tìm kiếm',
  needsScript: 'Tìm kiếm cần JavaScript.',
  useRegister: 'Vẫn tra được trong',
  filters: 'Lọc kết quả',
  kind: 'Loại tài liệu',
  field: 'Lĩnh vực',
  unit: 'Đơn vị',
  level: 'Cấp tài liệu',
  everyState: 'Tìm cả bản cũ đã bị thay thế, tài liệu hết hiệu lực và dự thảo',
  include: 'Tìm cả trong đó',
  states: 'Tình trạng',
  typeSomething,
  more: 'Xem thêm kết quả',
  removeAllFilters,
  /** Ways on when nothing was found. */
  otherWays: {
    heading: 'Cách khác để tìm',
    advice: 'Thử ít từ hơn, hoặc từ ghi trên giấy tờ, đơn, tờ khai; kiểm tra lại mã hiệu; hoặc mở:',
    register: useRegister,
    fields: 'Thủ tục theo lĩnh vực',
    kinds: 'Tài liệu theo loại',
    forms: 'Danh mục biểu mẫu',
  },
  lost: searchLostWords.lost,
  scriptLost: 'Chưa tải được phần tìm kiếm: mạng chập chờn, hoặc sổ tay vừa có bản mới.',
  reload,
} as const;
