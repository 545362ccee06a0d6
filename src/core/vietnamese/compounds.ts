/**
 * Two-syllable words of administrative texts, by their first syllable. Blanks part syllables, not words: who writes "thông tin" for
 * "thông báo" changes one word, not half of one.
 */
const COMPOUNDS: Readonly<Record<string, string>> = {
  an: 'ninh toàn', ảnh: 'hưởng', áp: 'dụng', ban: 'hành', bàn: 'giao', bản: 'chính sao vẽ gốc', báo: 'cáo chí', bảo: 'đảm hiểm quản trợ vệ mật', bằng: 'chứng', bắt: 'buộc', bất: 'động thường',
  bị: 'động', biên: 'bản nhận', biện: 'pháp', biểu: 'mẫu', bình: 'thường', bổ: 'sung nhiệm', bộ: 'phận', bưu: 'chính', bước: 'đầu', cá: 'nhân', 'cán': 'bộ', cảnh: 'báo', cải: 'chính cách tiến', cam: 'kết đoan', căn: 'cứ',
  cấp: 'phát phó trưởng', cập: 'nhật', chấp: 'hành thuận', chất: 'lượng', chế: 'độ', chi: 'tiết phí', chỉ: 'đạo tiêu định', chính: 'sách quyền thức', chịu: 'trách', chủ: 'tịch trì động tài', chuẩn: 'bị', chức: 'danh năng vụ',
  chứng: 'thực minh từ nhận cứ', chương: 'trình', chuyên: 'môn viên', chuyển: 'giao tiếp', cơ: 'quan sở', 'có': 'hiệu', công: 'chức dân bố khai tác việc văn nhận vụ', cộng: 'đồng', cung: 'cấp', cư: 'trú', cụ: 'thể', cử: 'động',
  danh: 'mục sách', dân: 'sự tộc', dịch: 'vụ', dữ: 'liệu', dự: 'thảo toán kiến', duy: 'trì', đăng: 'ký tải', đánh: 'giá', đào: 'tạo', đảm: 'bảo', đặc: 'biệt điểm', đất: 'đai', đầu: 'tư', đầy: 'đủ', đề: 'nghị xuất án', địa: 'chỉ phương bàn điểm',
  điện: 'tử thoại', điều: 'kiện khoản chỉnh hành', điểm: 'chỉ', đình: 'chỉ', đính: 'chính kèm', định: 'kỳ nghĩa mức', đoàn: 'thể', đối: 'chiếu tượng thoại', đồng: 'thời ý', đơn: 'vị giản', đúng: 'hạn', đường: 'dây',
  gia: 'đình hạn', giá: 'trị', giải: 'quyết trình thích', giám: 'đốc sát', giao: 'nhận dịch tiếp', giấy: 'tờ phép', giới: 'hạn thiệu', hành: 'chính động vi', hàng: 'năm tháng hóa', hạng: 'mục', hạn: 'chế', hằng: 'ngày tuần tháng quý năm', hậu: 'quả',
  hệ: 'thống', hiện: 'trạng trường hành', hiệu: 'lực quả', hình: 'thức', hoàn: 'thành thiện trả', hoạt: 'động', hộ: 'tịch khẩu', hỗ: 'trợ', hồ: 'sơ', hội: 'đồng nghị', hợp: 'đồng lệ pháp', huỷ: 'bỏ', hủy: 'bỏ', hướng: 'dẫn',
  in: 'ấn', kế: 'hoạch toán', kết: 'quả luận thúc hôn', khai: 'sinh tử thác báo', khách: 'hàng quan', khắc: 'phục', khảo: 'sát', khiếu: 'nại', khó: 'khăn', khu: 'vực', khuyết: 'tật', kiểm: 'tra soát', kiến: 'nghị thức', kinh: 'phí doanh tế',
  ký: 'tên', kỳ: 'hạn', kỹ: 'thuật', lãnh: 'đạo', lập: 'tức', lệ: 'phí', liên: 'quan hệ thông tục', linh: 'hoạt', lĩnh: 'vực', lịch: 'sử', lưu: 'trữ hành ý', mã: 'số hiệu', mẫu: 'đơn', miễn: 'giảm phí', mở: 'cửa', môi: 'trường', mục: 'tiêu đích', mức: 'độ',
  nâng: 'cao', năng: 'lực', nghị: 'quyết định', nghĩa: 'vụ', nghiệm: 'thu', nghiệp: 'vụ', nghiên: 'cứu', nguồn: 'lực gốc', nguyên: 'nhân tắc', nhà: 'nước', nhân: 'dân sự viên', nhận: 'xét', nhiệm: 'vụ kỳ', niêm: 'yết phong', nộp: 'tiền', nội: 'dung bộ',
  ổn: 'định', phạm: 'vi', phản: 'ánh hồi', phân: 'công loại phối tích', pháp: 'luật lý', phát: 'hiện hành sinh triển', phê: 'duyệt', phí: 'tổn', phiếu: 'thu', phòng: 'ngừa', phối: 'hợp', phù: 'hợp', phục: 'vụ hồi', phụ: 'lục trách', phương: 'án tiện pháp thức', phường: 'đội',
  quá: 'trình hạn', quan: 'hệ', quản: 'lý trị', quốc: 'gia tịch', quy: 'trình định chế hoạch', quyền: 'hạn lợi', quyết: 'định toán', rà: 'soát', ràng: 'buộc', rủi: 'ro', rút: 'gọn', sai: 'sót phạm', sao: 'chép y', sản: 'phẩm xuất', sáng: 'kiến', sắp: 'xếp', sẵn: 'sàng',
  sinh: 'hoạt', sổ: 'sách tay', soát: 'xét', soạn: 'thảo', 'số': 'lượng liệu', sở: 'hữu', sử: 'dụng', sự: 'việc kiện cố', sửa: 'đổi chữa', tác: 'động', tài: 'liệu chính khoản sản', tạm: 'ứng trú thời', tập: 'huấn thể trung', tham: 'gia mưu khảo', thanh: 'tra toán', thành: 'phần lập viên', thay: 'đổi thế',
  thẩm: 'quyền định tra', theo: 'dõi', thể: 'thức hiện', thi: 'hành', thích: 'hợp', thiết: 'bị kế', thông: 'báo tin qua', thống: 'kê nhất', thời: 'hạn gian điểm hiệu', thôi: 'việc', thu: 'hồi thập', thủ: 'tục trưởng tướng', thuộc: 'tính', thuyết: 'minh', thư: 'ký viện', thực: 'hiện tế hành', thường: 'xuyên trực trú', thụ: 'lý',
  tiêu: 'chuẩn chí', tiếp: 'nhận tục công thu', tiến: 'hành độ', tin: 'học tưởng', tình: 'trạng hình', tính: 'chất toán', tổ: 'chức trưởng', tố: 'cáo tụng', tổng: 'hợp kết', trả: 'lời lại', trách: 'nhiệm', trang: 'thiết bị', trao: 'đổi', trì: 'hoãn', trụ: 'sở', triển: 'khai', trình: 'tự bày độ', trực: 'tiếp tuyến thuộc',
  trung: 'tâm thực', trưng: 'cầu', trường: 'hợp', trưởng: 'phòng ban', truy: 'cập xuất', tuân: 'thủ', tuyên: 'truyền', tuyển: 'dụng', tư: 'pháp vấn', từ: 'chối', tự: 'động nguyện', ủy: 'quyền ban', uỷ: 'quyền ban', ứng: 'dụng', vai: 'trò', văn: 'bản phòng hóa thư', vận: 'hành động', vấn: 'đề', vi: 'phạm', viên: 'chức', vị: 'trí',
  viện: 'dẫn', việc: 'làm', vĩnh: 'viễn', vướng: 'mắc', xác: 'nhận minh định', xã: 'hội', xây: 'dựng', xem: 'xét', xét: 'duyệt', xếp: 'loại', xử: 'lý phạt', xuất: 'trình', yêu: 'cầu', ý: 'kiến',
};

const second = new Map(Object.entries(COMPOUNDS).map(([first, others]) => [first, new Set(others.split(' '))]));

/** Every word of the table, its syllables parted by a blank. */
export const compounds: ReadonlySet<string> = new Set([...second].flatMap(([first, others]) => [...others].map((next) => `${first} ${next}`)));

/** Tells whether two syllables of a composed text, in any letter case, are one word. */
export const isCompound = (first: string, next: string): boolean => second.get(first.toLowerCase())?.has(next.toLowerCase()) ?? false;
