/** Words of the answers to a question; apart from those of the page because scripts carry them. */
export const searchAnswerWords = {
  choices: 'Gợi ý',
  allResults: (query: string): string => `Xem mọi kết quả cho «${query}»`,
  choicesShown: (count: number): string => `${count} gợi ý. Dùng mũi tên lên, xuống để chọn.`,
  noChoices: 'Chưa thấy tên tài liệu nào khớp. Bấm Tìm kiếm để tìm cả trong nội dung.',
  nearestChoices: 'Không tên nào khớp hẳn. Gần nhất:',
  loading: 'Đang tải dữ liệu tìm kiếm…',
  slow: 'Mạng đang chậm, dữ liệu tìm kiếm vẫn đang tải. Trong lúc chờ có thể xem danh mục tài liệu.',
  typeSomething: 'Gõ từ cần tìm vào ô trên.',
  noWords: (query: string): string => `«${query}» không có chữ hay số nào để tìm`,
  searching: 'Đang tìm…',
  found: (count: number, query: string): string => `${count} kết quả cho «${query}»`,
  nothing: (query: string): string => `Không tìm thấy tài liệu nào cho «${query}»`,
  nearest: (query: string): string => `Không tìm thấy tài liệu nào khớp với «${query}». Gần nhất là:`,
  nothingChosen: (query: string): string => `Không có kết quả nào cho «${query}» trong phần đang lọc`,
  outside: (count: number): string => `Chưa kể ${count} tài liệu khớp nhưng đã bị thay thế, hết hiệu lực hoặc còn là dự thảo.`,
  filtersChosen: (count: number): string => (count === 0 ? 'Lọc kết quả' : `Lọc kết quả (đang chọn ${count})`),
  removeFilter: (value: string): string => `Bỏ lọc: ${value}`,
  removeAllFilters: 'Bỏ mọi bộ lọc',
  /** Levels of the document system. */
  levels: { 1: 'Cấp 1: chính sách, mục tiêu, sổ tay', 2: 'Cấp 2: quy trình', 3: 'Cấp 3: hướng dẫn', 4: 'Cấp 4: biểu mẫu, hồ sơ' } as Readonly<Record<string, string>>,
  toSection: (heading: string): string => `Đến mục: ${heading}`,
  /** Why a document was found. */
  reasons: {
    code: (code: string): string => `Khớp mã hiệu ${code}`,
    title: 'Khớp tên tài liệu',
    name: (name: string): string => `Khớp tên thủ tục: ${name}`,
    word: (said: string, meant: string): string => `Khớp từ ngữ quen gọi: ${said} → ${meant}`,
    abbreviation: (said: string, meant: string): string => `Khớp chữ viết tắt: ${said} → ${meant}`,
    telex: (said: string, meant: string): string => `Gõ chưa bật bộ gõ tiếng Việt: ${said} → ${meant}`,
    /** Several words that each come near say nothing one by one. */
    typo: (said: string, meant: string): string => (said.includes(' ') ? 'Gần giống tên tài liệu' : `Gõ gần đúng: ${said} → ${meant}`),
    body: 'Khớp trong nội dung tài liệu',
  },
  /** What went wrong, and what helps. */
  troubles: {
    offline: 'Không tải được dữ liệu tìm kiếm: mạng bị ngắt hoặc máy chủ không trả lời.',
    missing: 'Không có dữ liệu tìm kiếm. Bản xem thử không có dữ liệu này; trên trang chung thì hãy báo người quản trị sổ tay.',
    broken: 'Dữ liệu tìm kiếm tải về bị hỏng.',
    'other-build': 'Sổ tay vừa có bản mới trong lúc trang này đang mở.',
    'old-browser': 'Trình duyệt này quá cũ, không mở được dữ liệu tìm kiếm.',
    unexpected: 'Tìm kiếm gặp lỗi.',
  },
  bodyMissing: 'Kết quả dưới đây chỉ tìm theo tên và mã hiệu, chưa tìm trong nội dung.',
  newAnswers: 'Kết quả tìm đã theo bản mới; nội dung trang đang mở thì chưa.',
  reload: 'Tải lại trang',
  useRegister: 'Xem danh mục tài liệu',
} as const;
