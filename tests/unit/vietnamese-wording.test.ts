import { describe, expect, it } from 'vitest';
import { abbreviationsIn, contradict, explainedIn, listedIn } from '#core/vietnamese/abbreviations.ts';
import { blanksIn } from '#core/vietnamese/blanks.ts';
import { digitWordsIn } from '#core/vietnamese/digits-in-words.ts';
import { districtMentionsIn } from '#core/vietnamese/district-level.ts';
import { decodeLegacy, legacyTextIn } from '#core/vietnamese/legacy-encodings.ts';
import { lookAlikesIn } from '#core/vietnamese/look-alikes.ts';
import { unmarkedStretchesIn } from '#core/vietnamese/lost-marks.ts';
import { personalDataIn } from '#core/vietnamese/personal-data.ts';
import { secretMarkIn } from '#core/vietnamese/secret-marks.ts';
import { sentencesOf } from '#core/vietnamese/sentences.ts';
import { isSyllable, isUnmarkedSyllable } from '#core/vietnamese/syllable.ts';
import { leftoversIn } from '#core/vietnamese/template-leftovers.ts';
import { toldKeepersIn } from '#core/vietnamese/told-keepers.ts';
import { toneWordsIn } from '#core/vietnamese/tone-words.ts';
import { toldChannelsIn } from '#core/vietnamese/typed-data.ts';
import { vagueTimeIn, vagueWordIn } from '#core/vietnamese/vague-words.ts';

describe('syllables', () => {
  it.each(['nghĩa', 'Quyết', 'quỳnh', 'giếng', 'gì', 'gìn', 'giặt', 'khuỷu', 'ĐƯỢC', 'thuở', 'uỷ', 'ủy', 'yêu', 'xoong', 'oanh', 'ương', 'ghế', 'kỹ', 'a', 'ở'])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['duoc', 'luat', 'logo', 'TTHC', 'ka', 'ghà', 'nghoa', 'cể', 'thrình', 'hocx', 'trìnhh', '', 'hòá'])('"%s" is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('knows what is left when marks are lost', () => {
    expect(['duoc', 'trinh', 'nguoi', 'khuyu', 'quyet', 'logo', 'software', 'được'].map(isUnmarkedSyllable)).toEqual([true, true, true, true, true, false, false, false]);
  });
});

describe('sentences', () => {
  it('end at a stop before a blank, never inside a number', () => {
    expect(sentencesOf('Theo 30/2020/NĐ-CP, mục 5.1. Nộp 2.000 đồng; xong!').map(({ text }) => text)).toEqual(['Theo 30/2020/NĐ-CP, mục 5.1.', 'Nộp 2.000 đồng;', 'xong!']);
  });
});

describe('text without marks', () => {
  it.each([
    'Cong chuc tiep nhan ho so va kiem tra tinh hop le',
    'QUY TRINH DANG KY KHAI SINH TAI UY BAN NHAN DAN XA',
    'Thoi han giai quyet la 05 ngay lam viec ke tu ngay nhan du ho so.',
    'thanh phan ho so bat buoc',
  ])('%s', (text) => {
    expect(unmarkedStretchesIn(text).map((found) => found.text)).toEqual([text]);
  });

  it.each([
    'Nguyen Van A',
    'Thanh tra, tham quan, giao ban, khai sinh, kinh doanh',
    'Plan – Do – Check – Act',
    'Please log in to the system and then hand in the form',
    'Quality management systems – Requirements',
    'ISO 9001 QT.TP.01 BM.TP.01.03 TTHC UBND CBCC',
    'https://dichvucong.gov.vn/dang-ky-khai-sinh-cho-tre-em',
    'Công chức tiếp nhận hồ sơ trong ngày và chuyển cho bộ phận chuyên môn',
    'theo thanh tra nhanh trong khi giao cho công an xem',
  ])('%s is left alone', (text) => {
    expect(unmarkedStretchesIn(text)).toEqual([]);
  });
});

describe('old encodings', () => {
  it.each([
    ['Uû ban nh©n d©n x·', 'TCVN3', 'Uỷ ban nhân dân xã'],
    ['quy tr×nh', 'TCVN3', 'quy trình'],
    ['gi¶i quyÕt thñ tôc hµnh chÝnh ®óng h¹n', 'TCVN3', 'giải quyết thủ tục hành chính đúng hạn'],
    ['ch­¬ng tr×nh c«ng t¸c', 'TCVN3', 'chương trình công tác'],
    ['Kiểm tra theo quyÕt ®Þnh', 'TCVN3', 'Kiểm tra theo quyết định'],
    ['Uûy ban nhaân daân', 'VNI', 'Ủy ban nhân dân'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'VNI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['ñöôïc caáp giaáy chöùng nhaän', 'VNI', 'được cấp giấy chứng nhận'],
  ] as const)('%s is %s', (text, encoding, decoded) => {
    const found = legacyTextIn(text);
    expect([found?.encoding, found && decodeLegacy(text, found.encoding)]).toEqual([encoding, decoded]);
  });

  it.each([
    'Ủy ban nhân dân xã Thử giải quyết thủ tục hành chính đúng hạn', 'sơn Zürich, Köln, café, naïve, maïs, garçon, Señor, château, tête-à-tête', '15 m × 20 m, 100 µg, Microsoft®, §5, 40°, m², «ông» và «bà»',
    'hoá, hoà, quá, xuân, quê, luân, huê, thoã', 'Đắk Lắk, Krông Pắc, Plei Ku, Bù Gia Mập',
  ])('%s is Unicode', (text) => {
    expect(legacyTextIn(text)).toBeUndefined();
  });
});

describe('digits in words', () => {
  it.each([['qu1 trình', 'qu1'], ['th0i hạn', 'th0i'], ['l0gic', 'l0gic'], ['trì1nh', 'trì1nh'], ['h0 sơ', 'h0'], ['kh0ng quá', 'kh0ng'], ['thủ t0c', 't0c'], ['c0ng chức', 'c0ng'], ['xử 1ý', undefined], ['“th0ng tin”', 'th0ng'], ['nhân8n', undefined]])('%s', (text, word) => {
    expect(digitWordsIn(text).map((found) => found.word)).toEqual(word === undefined ? [] : [word]);
  });

  it.each([
    'khổ A4, H32, ISO9001, 2a, 5b, m2, km2, TP1, COVID-19, Win10, Windows 11, Office365, 4x6, 3x4cm, 10h30, 7h, 8h00, Q1/2026, mẫu1, bước2, 5ngày, 2km, 1a, 1b, 3c, F0, F1, MP3, mp4, ipv6, IPv4, H2O, CO2, PM2.5, 5S, 4G, B2B',
    'QT.TP.01, 118/2025/NĐ-CP, a1@xa.gov.vn, https://a1b.vn/c0de, tep_01a.docx, TT01, NĐ118, 1.001193.000.00.00.H32, v2, lần2, 1st, 2nd, 3D, 24h/7, 100m2, 12m3',
  ])('%s are left alone', (text) => {
    expect(digitWordsIn(text)).toEqual([]);
  });
});

describe('look-alike letters', () => {
  it.each([['NÐ-CP', 'NĐ-CP'], ['118/2025/NÐ-CP', '118/2025/NĐ-CP'], ['Ðiều 4', 'Điều'], ['QT.ТР.01', 'QT.TP.01'], ['hộ tịсh', 'tịch'], ['ΒM.01', 'BM.01'], ['ðiều', 'điều']])('%s is meant for %s', (text, meant) => {
    expect(lookAlikesIn(text).map((found) => found.meant)).toEqual([meant]);
  });

  it.each(['NĐ-CP, Điều 4', 'Москва', 'Ω, μm, μg, α, β', 'kÐm (TCVN3)'])('%s is left alone', (text) => {
    expect(lookAlikesIn(text)).toEqual([]);
  });
});

describe('template leftovers', () => {
  it.each([
    ['Đưa sơ đồ tổ chức vào đây', 'insert-here'], ['<TÊN CƠ QUAN>', 'angle'], ['UBND <tên xã>', 'angle'], ['thuộc [tên đơn vị] thực hiện', 'bracket'], ['Số xxx', 'x'], ['ngày XX/XX/2026', 'x'], ['Số XX/QĐ-UBND', 'x'], ['năm 20xx', 'x'], ['năm 202X', 'x'],
    ['Phòng abc', 'abc'], ['Lorem ipsum', 'lorem'], ['TODO: viết tiếp', 'todo'], ['(điền tên người nhận)', 'fill-in'], ['Cập nhật sau', 'later'], ['Mục tiêu (sẽ bổ sung sau)', 'later'], ['Đang cập nhật…', 'later'], ['Ông Nguyễn Văn A, Chủ tịch', 'sample-name'],
  ])('%s', (text, kind) => {
    expect(leftoversIn(text, '').map((found) => found.kind)).toEqual([kind]);
  });

  it.each([
    'Nhập hồ sơ vào phần mềm', 'Tài liệu cập nhật sau khi văn bản có hiệu lực', 'Người nộp bổ sung sau 05 ngày', 'Hồ sơ được bổ sung sau.', 'Ví dụ: ông Nguyễn Văn A sinh năm 1990', 'Nguyễn Văn An', 'Trần Thị Bình', 'xếp theo thứ tự abc', 'theo vần ABC',
    'Mã QT.XX.NN, trong đó XX là lĩnh vực', 'Chương XXX', 'thế kỷ XX', 'a < b và c > d', 'sau <5 ngày', '[1] Ghi tên người khai', '(điền đầy đủ theo mẫu)', '(sửa đổi, bổ sung năm 2025)', 'Ký hiệu xxx/QĐ-UBND', 'dán ảnh vào tờ khai', 'Người dân đang cập nhật thông tin', 'Hoàn thiện sau đánh giá',
    'Chúa Nguyễn đưa lưu dân vào đây khai hoang', 'd) XXXX là số thứ tự hồ sơ', 'Xét duyệt (cập nhật sau đánh giá)', 'Taxi, Bordeaux, Max, xx',
  ])('%s is no leftover', (text) => {
    expect(leftoversIn(text, '')).toEqual([]);
  });
});

describe('blanks', () => {
  it.each([
    ['Số:   /KH-UBND', ['number']], ['Số ….../QĐ-UBND', ['number']], ['theo Nghị định số ..../2025/NĐ-CP', ['number']], ['ngày  /01/2023', ['date']], ['ngày … tháng … năm …', ['date']], ['ngày ..../..../2026', ['date']], ['ngày     tháng     năm 2026', ['date']],
    ['ngày 15 tháng … năm 2026', ['date']], ['Số:   /KH-UBND ngày  /01/2023', ['number', 'date']], ['Họ và tên: ..............', ['leader']], ['Kính gửi: ………', ['leader']], ['Ý kiến: ______', ['leader']], ['ngày tháng năm 2026', ['date']],
  ])('%s', (text, kinds) => {
    expect(blanksIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    'ngày, tháng, năm sinh', 'Ghi ngày tháng năm sinh', 'số 05/QĐ-UBND ngày 26/01/2026', 'Số lượng/lần nhận', 'và các giấy tờ khác...', 'Các bước: nhận, kiểm tra, …', 'ngày 01 tháng 7 năm 2025', 'ngày 02/3/2026', 'số ngày/tháng/năm', 'hồ sơ số/ký hiệu', 'ngày làm việc/tháng', 'số hồ sơ / tổng số',
    'một ngày/tháng/năm', 'Số/ký hiệu văn bản', 'từ ngày/đến ngày', 'cầu chì, chuông, v.v....', '[....]', 'Hóa đơn ghi rõ “kèm theo bảng kê số…, ngày... tháng... năm”', 'ngày/ tháng/ năm', 'ngày/tháng/năm',
  ])('%s has none', (text) => {
    expect(blanksIn(text)).toEqual([]);
  });
});

describe('words with two places for the tone', () => {
  it('are found outside names', () => {
    expect(toneWordsIn('Hòa giải ở xã Hòa Bình; bà Trần Thị Thúy ký; Ủy ban, KHÓA, xoá; quý, hoàn, thuỷ‑văn').map(({ word }) => word)).toEqual(['Hòa', 'Ủy', 'KHÓA', 'xoá', 'thuỷ']);
  });
});

describe('abbreviations', () => {
  it('are words of capitals that not everyone knows', () => {
    expect(abbreviationsIn('UBND giao TTHC cho CBCC theo ISO 9001, QT.TP.01, 118/2025/NĐ-CP, chương IV, “BẢN SAO”, KPH; HĐKP.').map(({ word }) => word)).toEqual(['TTHC', 'CBCC', 'KPH', 'HĐKP']);
  });

  it('are left alone inside codes and numbers', () => {
    expect(abbreviationsIn('QĐ-BKHCN, 1/TB-VPCP, BM-01, mẫu BM 01, QT_TP, a@TTHC, TTHC1, CO2, VNeID, KT. CHỦ TỊCH, TUQ.')).toEqual([]);
  });

  it.each([
    ['thủ tục hành chính (TTHC)', 'TTHC', 'thủ tục hành chính'], ['TTHC (thủ tục hành chính)', 'TTHC', 'thủ tục hành chính'], ['Trung tâm Phục vụ hành chính công (sau đây gọi tắt là TTPV)', 'TTPV', ''], ['cán bộ, công chức (viết tắt: CBCC)', 'CBCC', 'cán bộ, công chức'], ['COPD là bệnh phổi tắc nghẽn mạn tính.', 'COPD', ''],
    ['Điều phối giao cho Ban chỉ đạo (“BCĐ”)', 'BCĐ', 'Ban chỉ đạo'],
  ])('%s explains', (text, word, means) => {
    expect(explainedIn(text).map((found) => [found.word, found.means])).toEqual([[word, means]]);
  });

  it('are explained by lists', () => {
    expect(listedIn('TTHC: thủ tục hành chính; KPH – không phù hợp. TP là hộ tịch, CT là chứng thực').map(({ word, means }) => `${word}=${means}`)).toEqual(['TTHC=thủ tục hành chính', 'KPH=không phù hợp', 'TP=hộ tịch', 'CT=chứng thực']);
  });

  it.each([
    ['TT', ['Thông tư', 'Trung tâm'], true], ['HCC', ['hành chính công', 'Hành chính công (bộ phận một cửa)'], false], ['UBND', ['Ủy ban nhân dân', 'Uỷ ban nhân dân phường Mẫu'], false],
    ['TTHC', ['Thủ tục hành chính', 'Trình tự, cách thức, hồ sơ, yêu cầu do cơ quan có thẩm quyền quy định'], false], ['KPH', ['không phù hợp', 'kế hoạch'], false],
  ] as const)('%s: %j contradict: %s', (word, meanings, expected) => {
    expect(contradict(word, meanings)).toBe(expected);
  });
});

describe('district level', () => {
  it.each([
    ['Trình UBND huyện phê duyệt', 'huyện'], ['Gửi Phòng Tư pháp huyện', 'huyện'], ['Ủy ban nhân dân quận', 'quận'], ['Công an thị xã', 'thị xã'], ['cấp huyện', 'huyện'], ['Chủ tịch UBND huyện Mẫu ký', 'huyện'], ['UBND thành phố thuộc tỉnh', 'thành phố thuộc tỉnh'], ['UBND thị trấn', 'thị trấn'], ['Công chức nhập hồ sơ rồi chuyển lên UBND huyện', 'huyện'], ['Kết thúc bước này, sắp xếp hồ sơ trình UBND huyện', 'huyện'],
  ])('%s', (text, level) => {
    expect(districtMentionsIn(text).map((found) => found.level)).toEqual([level]);
  });

  it.each([
    'Trước ngày 01/7/2025, UBND huyện cấp giấy này', 'cấp trước 01/01/2025 là tuyến huyện', 'hồ sơ của cấp huyện trước đây', 'nay không còn cấp huyện', 'bãi bỏ thẩm quyền của cấp huyện', 'cán bộ tâm huyết', 'ông Nguyễn Văn Huyện', 'bà Lê Thị Quận trình bày', 'theo Nghị định số 37/2014/NĐ-CP về tổ chức cơ quan chuyên môn thuộc UBND huyện',
    'tên “Phòng Tư pháp huyện Mẫu” trên con dấu', 'Công việc chuyển từ cấp huyện về cấp xã', 'Giấy phép do UBND huyện đã cấp còn giá trị', 'nhiệm vụ của cấp huyện cũ', 'quê quán: xã Thạnh Xuân, huyện Châu Thành', 'biện pháp giáo dục tại xã, phường, thị trấn', 'quân đội, quần chúng, thị thực, xã hội', 'Xã được thành lập trên cơ sở nhập thị trấn Mẫu và xã Thử',
  ])('%s is left alone', (text) => {
    expect(districtMentionsIn(text)).toEqual([]);
  });
});

describe('vague words', () => {
  it.each([['Kịp thời', 'Kịp thời'], ['Sớm nhất có thể', 'Sớm nhất có thể'], ['Theo quy định hiện hành', 'Theo quy định hiện hành'], ['Thường xuyên', 'Thường xuyên'], ['Khi cần', 'Khi cần'], ['Công chức khi cần thiết', 'khi cần thiết'], ['Định kỳ', 'Định kỳ'], ['Một số hồ sơ', 'Một số']])('%s', (text, word) => {
    expect(vagueWordIn(text)?.text).toBe(word);
  });

  it.each(['Định kỳ hằng năm', 'Thường xuyên, mỗi tuần một lần', 'Kịp thời, chậm nhất 02 ngày làm việc', 'Định kỳ 6 tháng', 'Ngay khi nhận hồ sơ', '1 giờ làm việc', 'Theo quy định tại Điều 5 Luật Hộ tịch', 'Theo quy định của Luật Hộ tịch', 'Chủ tịch UBND xã'])('%s is exact', (text) => {
    expect(vagueWordIn(text)).toBeUndefined();
  });

  it('count in a sentence that sets a time, and not in free prose', () => {
    expect(
      ['Thời hạn lưu là bao lâu theo quy định?', 'Thời hạn giải quyết: nhanh chóng.', 'Thời gian xử lý là kịp thời', 'Báo cáo kịp thời cho lãnh đạo.', 'Thời hạn giải quyết: 05 ngày làm việc; kịp thời báo người dân.', 'Khi hết thời hạn, công chức kịp thời báo cáo.'].map((text) => vagueTimeIn(text)?.text),
    ).toEqual([undefined, 'nhanh chóng', 'kịp thời', undefined, undefined, undefined]);
  });
});

describe('marks of secrecy', () => {
  it.each([['MẬT', 'MẬT'], ['TỐI MẬT', 'TỐI MẬT'], ['Độ mật: Mật', 'Mật'], ['ĐỘ MẬT: TUYỆT MẬT', 'TUYỆT MẬT'], ['Kế hoạch phòng thủ (Mật)', '(Mật)'], ['Báo cáo an ninh – TỐI MẬT', 'TỐI MẬT'], ['“MẬT”', 'MẬT']])('%s', (text, mark) => {
    expect(secretMarkIn(text)?.text).toBe(mark);
  });

  it.each([
    'bí mật nhà nước', 'Bảo mật', 'mật khẩu', 'Quy trình bảo vệ bí mật nhà nước', 'Văn bản đóng dấu “MẬT”, “TỐI MẬT” được giao tận tay người nhận', 'Độ mật: Mật, Tối mật hoặc Tuyệt mật', 'Mật', 'mật ong', 'Không tiếp nhận văn bản có dấu chỉ các mức độ mật (mật, tối mật, tuyệt mật) vào hệ thống quản lý chất lượng',
    'BẢO MẬT', 'BÍ MẬT',
  ])('%s bears none', (text) => {
    expect(secretMarkIn(text)).toBeUndefined();
  });
});

describe('personal data', () => {
  it.each([
    ['số định danh 001098316542', 'citizen-number'], ['căn cước số 036 198 005 471', 'citizen-number'], ['CMND số 164253879', 'identity-card'], ['gọi 0912 876 541', 'phone'], ['điện thoại 0386.215.479', 'phone'], ['+84 912 876 541', 'phone'], ['lan.nguyen82@gmail.com', 'email'], ['số tài khoản 0451 2039 8817 tại ngân hàng', 'bank-account'],
  ])('%s', (text, kind) => {
    expect(personalDataIn(text, 'internal').map((found) => found.kind)).toEqual([kind]);
  });

  it.each([
    '079 203 015 684', '0792 0301 5684', '079.203.015.684', '079-203-015-684', '079–203–015–684', '079\u00a0203\u00a0015\u00a0684', '079\u2009203\u2009015\u2009684', '0 7 9 2 0 3 0 1 5 6 8 4', '079,203,015,684',
    '079/203/015/684', 'CCCD079203015684', 'CCCD/079203015684', '079203015684/CCCD', '079203\u200b015684', '０７９２０３０１５６８４', '079_203_015_684', '079  203  015  684', '(079)203015684', '079203015684.5', '079 2 03 015684',
  ])('a number of a person, grouped as %s', (text) => {
    expect(personalDataIn(text, 'internal').map((found) => found.kind)).toEqual(['citizen-number']);
  });

  it.each([
    '(+84) 386 215 479', '0084386215479', '+84 (0)386 215 479', '(0386) 215 479', '0386–215–479', '0386\u00a0215\u00a0479', '0386_215_479', '03 86 21 54 79', 'ĐT0386215479', 'tel:+84386215479', '0386215479/0912356874', '0386215479-0912356874',
  ])('a telephone, grouped as %s', (text) => {
    expect(personalDataIn(text, 'internal').map((found) => found.kind)).toEqual(['phone']);
  });

  it.each(['02838221573', '(028) 3822 1573', '+84 28 3822 1573', '0236 3821 573', '(0243) 943 0888', '0912345678', '0987 654 321'])('%s does not go to everyone', (text) => {
    expect(personalDataIn(text, 'public').map((found) => found.kind)).toEqual(['phone']);
  });

  it.each(['001234567890', '012345678901', '001085000043'])('%s is a number that somebody has', (text) => {
    expect(personalDataIn(text, 'public').map((found) => found.kind)).toEqual(['citizen-number']);
  });

  it.each([
    '01/01/2026 - 31/12/2026', '01/7/2025, 02/9/2025, 30/4/2026', '01 02 03 04 05 06 07 08', '0239/2026/0012', 'MST 0316123456-001', '07:30 – 11:30, 13:00 – 17:00', '1.001193.000.00.00.H32', '1900 1234', '0000 000 0000', '000000000000', '2026-11-22', '0,25 0,5 1,5 2,5', 'ví dụ điện thoại 0912345678', 'VD: 001234567890',
  ])('%s may go to everyone', (text) => {
    expect(personalDataIn(text, 'public')).toEqual([]);
  });

  it.each([
    '1.001193.000.00.00.H32', '118/2025/NĐ-CP', 'Tổng đài 1022, 1800 1096, 18001096', '(0243) 943 0888', '000000000000', '0900000000', '0912345678', '0987 654 321', 'motcua@phuongmau.example', 'vanphong@phuongmau.gov.vn', 'số tài khoản 3949 0106 1234 tại Kho bạc Nhà nước', 'mã hồ sơ H32.12-250701-0001', '150.000.000 đồng', 'ngày 26/01/2026',
    'TCVN ISO 9001:2015', '2026-01-26', 'mã số thuế 0100109106', 'MST 0315459414',
  ])('%s is nobody’s', (text) => {
    expect(personalDataIn(text, 'internal')).toEqual([]);
  });
});

describe('ways to hand in', () => {
  it.each([
    ['Nộp hồ sơ trực tiếp hoặc qua dịch vụ bưu chính công ích.', ['qua dịch vụ bưu chính']],
    ['Nộp trực tiếp tại Bộ phận Tiếp nhận hoặc qua bưu điện.', ['qua bưu điện']],
    ['Công dân nộp hồ sơ trực tuyến, nhận giấy phép qua bưu điện.', []],
    ['Nộp hồ sơ trực tuyến; không nhận hồ sơ qua bưu điện.', []],
  ])('%s', (text, ways) => {
    expect(toldChannelsIn(text).map((told) => told.text)).toEqual(ways);
  });
});

describe('who does something with a thing', () => {
  it.each([
    ['Chìa khóa tủ lưu trữ do văn thư giữ.', ['văn thư']],
    ['Biên bản do thư ký lập.', []],
    ['Sổ do văn thư giữ, trừ khi vắng.', []],
  ])('%s', (text, posts) => {
    expect(toldKeepersIn(text).map(({ who }) => who)).toEqual(posts);
  });
});
