/** Words that hardly another field than their own uses, and words by which a paper tells that it has to do with that field. */
interface FieldWords {
  readonly nouns: RegExp;
  readonly near: RegExp;
}

const FIELDS: readonly FieldWords[] = [
  {
    nouns: /(?<!\p{L})(?:thửa đất|mốc giới|bản đồ địa chính|tờ bản đồ|hiện trạng sử dụng đất|trích lục bản đồ|ranh giới thửa|hạn mức đất|chuyển mục đích sử dụng đất)(?!\p{L})/giu,
    near: /(?<!\p{L})(?:đất|địa chính|nhà ở|xây dựng|công trình|chứng thực|giao dịch|môi trường|quy hoạch|di tích|bồi thường|nông nghiệp|rừng|thủy lợi|cơ sở|tài sản|khiếu nại|tố cáo|hòa giải|tiếp công dân|trang trại|chăn nuôi|trồng trọt|nghĩa trang|hạ tầng|giao thông)(?!\p{L})/iu,
  },
  {
    nouns: /(?<!\p{L})(?:giấy phép xây dựng|bản vẽ thiết kế|chỉ giới xây dựng|mật độ xây dựng|thông báo khởi công|khởi công xây dựng)(?!\p{L})/giu,
    near: /(?<!\p{L})(?:đất|nhà ở|xây dựng|công trình|đô thị|môi trường|quy hoạch|hạ tầng|cơ sở|giao thông|thủy lợi|di tích|khiếu nại|tố cáo|địa chính|số nhà|tài sản|đầu tư)(?!\p{L})/iu,
  },
  {
    nouns: /(?<!\p{L})(?:người bệnh|bệnh nhân|khoa khám bệnh|bệnh án|điều dưỡng trưởng|bác sĩ điều trị|phòng bệnh|buồng bệnh|khoa phòng|khám chữa bệnh nội trú)(?!\p{L})/giu,
    near: /(?<!\p{L})(?:y tế|sức khỏe|khuyết tật|dược|khám|bệnh|thuốc|an toàn thực phẩm|bảo hiểm|trợ giúp|bảo trợ|thương binh|người có công|giám định|nghiện|dân số|nạn nhân|trẻ em)(?!\p{L})/iu,
  },
  {
    nouns: /(?<!\p{L})(?:phụ huynh học sinh|học bạ|niên khóa|ban giám hiệu|hội đồng trường|giáo viên chủ nhiệm|sinh viên)(?!\p{L})/giu,
    near: /(?<!\p{L})(?:giáo dục|giáo viên|nhà giáo|trường|học|mầm non|đào tạo|trẻ|hộ nghèo|khuyết tật|chính sách|khen thưởng|văn hóa|thể thao|thanh niên|nghĩa vụ quân sự)(?!\p{L})/iu,
  },
];

/** A word of another field. */
export interface StrangeNoun {
  readonly at: number;
  readonly text: string;
}

/** Finds words of fields with which a paper has nothing to do, as far as the words tell that say what it is about. */
export const strangeNounsFor = (about: string): ((text: string) => readonly StrangeNoun[]) => {
  const strange = FIELDS.filter(({ near, nouns }) => !near.test(about) && about.search(nouns) === -1);
  return (text) => strange.flatMap(({ nouns }) => Array.from(text.matchAll(nouns), ({ 0: found, index }) => ({ at: index, text: found })));
};

/** Whether the head of a column says that words are explained below it. */
export const headsExplanations = (header: string): boolean => /nghĩa|viết đầy đủ|giải thích/iu.test(header);
