/** Pieces from which the sentences of the bench are put together. */
const slots = {
  paper: [
    'tờ khai', 'giấy xác nhận tình trạng cư trú', 'bản sao giấy chứng nhận', 'văn bản đề nghị', 'hợp đồng thuê địa điểm', 'biên bản họp', 'bản vẽ mặt bằng', 'danh sách kèm theo',
    'giấy ủy quyền', 'phiếu lý lịch', 'giấy tờ chứng minh quan hệ', 'trích lục bản đồ',
  ],
  person: ['người nộp hồ sơ', 'người đại diện hộ gia đình', 'chủ hộ kinh doanh', 'người được ủy quyền', 'người cao tuổi', 'người giám hộ', 'tổ chức đề nghị', 'người thừa kế'],
  official: [
    'công chức thụ lý', 'chuyên viên tiếp nhận', 'trưởng đơn vị', 'công chức Tư pháp – Hộ tịch', 'công chức Địa chính', 'chuyên viên trả kết quả', 'Thư ký ISO', 'người được giao thay thế',
  ],
  place: [
    'Trung tâm Phục vụ hành chính công phường', 'Hệ thống thông tin giải quyết thủ tục hành chính', 'Cổng Dịch vụ công quốc gia', 'kho lưu trữ của phường', 'nơi niêm yết công khai', 'sổ theo dõi của đơn vị',
    'Cơ sở dữ liệu quốc gia về dân cư', 'hòm thư góp ý',
  ],
  time: ['0,5 ngày làm việc', '01 ngày làm việc', '02 giờ làm việc', '03 ngày làm việc', '05 ngày làm việc', 'buổi làm việc hôm đó', '10 ngày', '15 ngày', 'một tháng'],
  act: [
    'kiểm tra tính hợp lệ', 'đối chiếu với bản chính', 'số hóa và ký số', 'xác minh tại nơi cư trú', 'lập tờ trình', 'lấy ý kiến bằng văn bản', 'niêm yết công khai', 'ghi vào sổ theo dõi', 'trình ký', 'bàn giao cho bộ phận lưu trữ',
    'trả lời bằng văn bản', 'thông báo qua tin nhắn',
  ],
  fault: ['thiếu chữ ký', 'ghi sai ngày, tháng, năm sinh', 'bản chụp mờ, mất góc', 'không khớp số định danh', 'hết giá trị sử dụng', 'thiếu trang', 'nộp không đúng nơi có thẩm quyền', 'có dấu hiệu tẩy xóa'],
  matter: ['cư trú', 'quyền sử dụng đất', 'an toàn thực phẩm', 'trợ giúp xã hội', 'hoạt động văn hóa', 'hộ kinh doanh', 'tình trạng hôn nhân', 'trật tự xây dựng', 'người có công', 'bảo vệ môi trường', 'giáo dục mầm non', 'khiếu nại'],
} as const;

export type Slot = keyof typeof slots;

const sentences = [
  'Khi nhận {paper}, {official} {act} trong {time} và ghi kết quả vào {place}.',
  'Trường hợp {paper} {fault}, {official} hướng dẫn {person} bổ sung một lần bằng văn bản, nêu đủ nội dung còn thiếu.',
  'Thời hạn {act} là {time} kể từ khi {place} ghi nhận hồ sơ về {matter}.',
  '{Official} không yêu cầu {person} nộp lại {paper} khi thông tin đã có trên {place}.',
  'Nếu hồ sơ về {matter} liên quan đến nhiều đơn vị, đơn vị chủ trì {act} và gửi đơn vị phối hợp trong {time}.',
  'Kết quả được trả tại {place} hoặc qua dịch vụ bưu chính công ích theo lựa chọn của {person}.',
  '{Person} vắng mặt có lý do thì được hẹn lại; giấy hẹn mới ghi rõ giờ, ngày và người liên hệ.',
  'Mọi thay đổi về {matter} phát sinh sau khi tiếp nhận đều phải được {official} xem xét trước khi {act}.',
  'Hồ sơ quá hạn có văn bản xin lỗi nêu lý do, ngày hẹn lại, do trưởng đơn vị ký và gửi {person} chậm nhất {time} trước khi hết hạn.',
  '{Official} chịu trách nhiệm về tính đúng đắn của việc {act}; trưởng đơn vị kiểm tra ngẫu nhiên ít nhất năm hồ sơ mỗi tháng.',
  'Đối với {person} là người khuyết tật, việc {act} được thực hiện tại nơi ở khi có đề nghị.',
  'Bản điện tử của {paper} có giá trị như bản giấy khi đã được ký số và kiểm tra trên {place}.',
  'Trong {time} kể từ khi phát hiện {paper} {fault}, {official} báo cáo trưởng đơn vị và lập biên bản có chữ ký của {person}.',
  'Số liệu về {matter} được tổng hợp vào ngày 25 hằng tháng và đối chiếu với {place}.',
  'Việc {act} không được làm phát sinh giấy tờ, điều kiện ngoài quy định đối với {person}.',
  'Khi {place} ngừng hoạt động, {official} tiếp nhận bằng sổ giấy và nhập lại trong {time} sau khi hệ thống hoạt động trở lại.',
  'Người thay thế đọc phần ghi chú của hồ sơ trước khi {act}, không hỏi lại {person} những điều đã có trong hồ sơ.',
  'Phản ánh, kiến nghị về {matter} được ghi nhận trong ngày và trả lời trong {time}.',
] as const;

const headings = [
  'Kiểm tra hồ sơ', 'Xác minh thông tin', 'Phối hợp giữa các đơn vị', 'Trường hợp phải bổ sung', 'Trường hợp từ chối', 'Giao kết quả', 'Theo dõi tiến độ', 'Xử lý quá hạn', 'Bảo vệ thông tin cá nhân', 'Kiểm tra định kỳ', 'Phản ánh, kiến nghị',
  'Bàn giao hồ sơ', 'Hồ sơ trực tuyến', 'Ủy quyền nộp hồ sơ', 'Cập nhật cơ sở dữ liệu', 'Những sai sót thường gặp',
] as const;

const tableHeads = [
  ['Tình huống', 'Cách xử lý', 'Thời gian'],
  ['Nội dung kiểm tra', 'Đạt khi', 'Chưa đạt thì', 'Người thực hiện'],
  ['Từ, cụm từ', 'Nghĩa dùng trong tài liệu này'],
  ['Thời điểm', 'Việc phải làm', 'Người làm'],
] as const;

const cells = ['{act} và ghi vào {place}', '{paper} {fault}', '{official} {act}', 'trong {time}', 'hướng dẫn {person} bổ sung {paper}', 'đủ {paper}, không bị {fault}', '{official}', 'báo trưởng đơn vị để {act}'] as const;

const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đỗ', 'Bùi', 'Đặng', 'Ngô', 'Dương', 'Lý'] as const;
const middleNames = ['Văn', 'Thị', 'Minh', 'Đức', 'Ngọc', 'Thanh', 'Quốc', 'Hồng'] as const;
const givenNames = ['An', 'Bình', 'Cường', 'Dung', 'Hạnh', 'Khánh', 'Lan', 'Mai', 'Nam', 'Phúc', 'Quang', 'Sơn', 'Thảo', 'Tuấn', 'Vân', 'Yến'] as const;

const fields = [
  { letters: 'TP', id: 'ho-tich', name: 'Hộ tịch' },
  { letters: 'CT', id: 'chung-thuc', name: 'Chứng thực' },
  { letters: 'ĐKKD', id: 'ho-kinh-doanh', name: 'Thành lập và hoạt động của hộ kinh doanh' },
  { letters: 'ĐĐ', id: 'dat-dai', name: 'Đất đai' },
  { letters: 'XD', id: 'xay-dung', name: 'Quy hoạch, xây dựng' },
  { letters: 'BTXH', id: 'bao-tro-xa-hoi', name: 'Bảo trợ xã hội' },
  { letters: 'NCC', id: 'nguoi-co-cong', name: 'Người có công' },
  { letters: 'GD', id: 'giao-duc', name: 'Giáo dục và đào tạo' },
  { letters: 'VH', id: 'van-hoa', name: 'Văn hóa cơ sở' },
  { letters: 'MT', id: 'moi-truong', name: 'Môi trường' },
  { letters: 'NN', id: 'nong-nghiep', name: 'Nông nghiệp và thú y' },
  { letters: 'TG', id: 'tin-nguong', name: 'Tín ngưỡng, tôn giáo' },
  { letters: 'TĐKT', id: 'thi-dua', name: 'Thi đua, khen thưởng' },
  { letters: 'LĐ', id: 'lao-dong', name: 'Lao động, việc làm' },
  { letters: 'TCD', id: 'tiep-cong-dan', name: 'Tiếp công dân, giải quyết đơn thư' },
  { letters: 'GT', id: 'giao-thong', name: 'Giao thông và trật tự đô thị' },
] as const;

const verbs = ['Đăng ký', 'Cấp lại', 'Xác nhận', 'Điều chỉnh', 'Gia hạn', 'Thẩm định', 'Chấm dứt', 'Công nhận', 'Giải quyết chế độ về', 'Thu hồi'] as const;

export const wordBank = { slots, sentences, headings, tableHeads, cells, familyNames, middleNames, givenNames, fields, verbs } as const;
