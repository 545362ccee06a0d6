const step = (content: string, role: string, more: any = {}) => ({ content, responsible: [{ role, unit: more.unit }], forms: [], ...more });
export const nasty: Record<string, any> = {
  branches: { steps: [
    step('Tiếp nhận hồ sơ, kiểm tra thành phần', 'Chuyên viên tiếp nhận', { time: '0,5 ngày làm việc', forms: ['BM.NB.01.01', 'BM.NB.01.02', 'BM.NB.01.06', 'BM.TP.01.01'], decision: { question: 'Hồ sơ có đầy đủ, hợp lệ không?', otherwise: { label: 'Chưa đủ, yêu cầu bổ sung', to: 1 } } }),
    step('Thẩm định hồ sơ', 'Công chức Tư pháp – Hộ tịch', { time: '2 ngày làm việc', timeFor: 2, decision: { question: 'Có đủ điều kiện giải quyết không?', otherwise: { label: 'Không đủ điều kiện, trả lại hồ sơ', to: 'end' } } }),
    step('Lấy ý kiến đơn vị A', 'Phòng Kinh tế', { parallel: true, time: '1 ngày' }),
    step('Lấy ý kiến tổ dân phố', 'Tổ trưởng tổ dân phố', { parallel: true, result: 'Văn bản trả lời' }),
    step('Soạn dự thảo giấy chứng nhận', 'Công chức Tư pháp – Hộ tịch', { time: '4 giờ làm việc' }),
    step('Ký giấy chứng nhận', 'Chủ tịch UBND phường', { decision: { question: 'Đồng ý ký?', otherwise: { label: 'Không, trả dự thảo', to: 5 } }, time: '4 giờ làm việc' }),
    step('Trả kết quả', 'Chuyên viên tiếp nhận', { time: 'giờ hành chính', result: 'Giấy chứng nhận' }),
  ] },
  words: { steps: [
    step('Kiểmtrathànhphầnhồsơkhôngcódấucáchnàocảđểxembảnvẽcắtchữrasaokhichữdàihơnkhunghình tiếp theo', 'Chuyênviêntiếpnhậnhồsơtạibộphậnmộtcửacủaphường', { time: 'Ngay sau khi nhận đủ hồ sơ hợp lệ theo quy định của pháp luật về hộ tịch', decision: { question: 'Hồsơđầyđủhợplệkhôngcònthiếugì?', otherwise: { label: 'Khôngđủđiềukiện', to: 2 } } }),
    step('B', 'B', { parallel: true, decision: { question: 'X?', otherwise: { label: 'Không', to: 1 } } }),
    step('C cùng cột B', 'B', { parallel: true, time: '1 giờ', decision: { question: 'Đã có ý kiến bằng văn bản của cơ quan quản lý chuyên ngành cấp tỉnh hay chưa có?', otherwise: { label: 'Chưa có văn bản', to: 'end' } } }),
    step('D', 'D', { parallel: true }),
    step('E', 'B', { decision: { question: 'Xong?', otherwise: { label: 'Chưa', to: 3 } } }),
  ] },
  many: { steps: Array.from({ length: 40 }, (_, i) => step(`Việc số ${i + 1}, làm theo hướng dẫn của quy trình này`, `Vai trò ${i % 8}`, { time: '1 giờ', ...(i % 7 === 3 ? { parallel: true } : {}), ...(i % 5 === 4 ? { decision: { question: 'Đạt yêu cầu không?', otherwise: { label: 'Không đạt', to: i - 2 } } } : {}) })) },
};
