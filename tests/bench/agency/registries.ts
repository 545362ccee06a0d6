import { stringify } from 'yaml';
import type { Random } from './random.ts';
import { wordBank } from './words.ts';

/** A file of the content folder. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** A person with the post that signs. */
export interface Signer {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
}

/** What the documents of a made-up agency refer to. */
export interface Registry {
  readonly units: readonly string[];
  readonly head: Signer;
  readonly staff: readonly Signer[];
  readonly clauses: readonly string[];
  readonly laws: readonly string[];
  readonly files: readonly ContentFile[];
}

const HEAD_UNIT = 'lanh-dao';

const units = [
  { id: HEAD_UNIT, name: 'Lãnh đạo UBND phường', duties: 'Điều hành hoạt động của phường, phê duyệt tài liệu và xem xét hệ thống quản lý chất lượng.' },
  { id: 'van-phong', name: 'Văn phòng HĐND và UBND phường', parent: HEAD_UNIT, duties: 'Kiểm soát tài liệu, văn thư, lưu trữ; giải quyết thủ tục về hộ tịch và chứng thực.' },
  { id: 'phong-kinh-te', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', parent: HEAD_UNIT, duties: 'Quản lý nhà nước về kinh tế, đất đai, xây dựng và đô thị.' },
  { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa – Xã hội', parent: HEAD_UNIT, duties: 'Quản lý nhà nước về văn hóa, giáo dục, y tế, lao động và người có công.' },
  { id: 'trung-tam-hcc', name: 'Trung tâm Phục vụ hành chính công phường', parent: HEAD_UNIT, duties: 'Tiếp nhận hồ sơ, theo dõi tiến độ và trả kết quả.' },
] as const;

const WORKING_UNITS = units.slice(1, 4);

const clauseTitles = {
  '4.1': 'Hiểu tổ chức và bối cảnh', '4.2': 'Nhu cầu và mong đợi của các bên quan tâm', '4.3': 'Phạm vi của hệ thống', '4.4': 'Hệ thống và các quá trình', '5.1': 'Sự lãnh đạo và cam kết', '5.2': 'Chính sách', '5.3': 'Vai trò, trách nhiệm, quyền hạn',
  '6.1': 'Rủi ro và cơ hội', '6.2': 'Mục tiêu chất lượng', '6.3': 'Hoạch định thay đổi', '7.1': 'Nguồn lực', '7.2': 'Năng lực', '7.3': 'Nhận thức', '7.4': 'Trao đổi thông tin', '7.5': 'Thông tin dạng văn bản', '8.1': 'Hoạch định và kiểm soát điều hành',
  '8.2': 'Yêu cầu đối với sản phẩm và dịch vụ', '8.4': 'Kiểm soát bên ngoài cung cấp', '8.5': 'Sản xuất và cung cấp dịch vụ', '8.6': 'Thông qua sản phẩm và dịch vụ', '8.7': 'Kiểm soát đầu ra không phù hợp', '9.1': 'Theo dõi, đo lường', '9.2': 'Đánh giá nội bộ',
  '9.3': 'Xem xét của lãnh đạo', '10.2': 'Sự không phù hợp và hành động khắc phục', '10.3': 'Cải tiến liên tục',
} as const;

const signers = (random: Random, count: number): readonly Signer[] =>
  Array.from({ length: count }, (_, index) => {
    const name = [random.pick(wordBank.familyNames), random.pick(wordBank.middleNames), random.pick(wordBank.givenNames)].join(' ');
    const unit = index === 0 ? HEAD_UNIT : (units[1 + (index % (units.length - 1))]?.id ?? HEAD_UNIT);
    return { id: `nguoi-${index + 1}`, name, unit, position: index === 0 ? 'Chủ tịch UBND phường' : `Chuyên viên ${index + 1}` };
  });

const lawText = (random: Random, index: number) => {
  const isDecree = index % 2 === 0;
  const [number, year] = [10 + index, 2014 + (index % 11)];
  return {
    id: `${isDecree ? 'nd' : 'tt'}-${number}-${year}`,
    number: isDecree ? `${number}/${year}/NĐ-CP` : `${number}/${year}/TT-BTP`,
    type: isDecree ? 'decree' : 'circular',
    title: `Quy định chi tiết về ${random.pick(wordBank.slots.matter)} và ${random.pick(wordBank.slots.matter)}`,
    issuer: isDecree ? 'Chính phủ' : 'Bộ trưởng Bộ Tư pháp',
    issuedOn: `${year}-03-15`,
    effectiveFrom: `${year}-05-01`,
    followedBy: random.pick(WORKING_UNITS).id,
    reviewedOn: '2026-10-20',
  };
};

const LAWS = 60;
const PEOPLE = 24;

/** Makes the registries of an agency: units, people, fields, legal texts, the standard. */
export const makeRegistry = (random: Random): Registry => {
  const people = signers(random, PEOPLE);
  const [head, ...staff] = people;
  if (!head) throw new RangeError('no people');
  const laws = Array.from({ length: LAWS }, (_, index) => lawText(random, index));
  const post = ({ id, name, unit, position }: Signer) => ({ id, name, posts: [{ unit, position, authority: id === head.id ? 'head' : 'staff', from: '2025-07-01' }] });
  return {
    units: units.map(({ id }) => id),
    head,
    staff,
    clauses: Object.keys(clauseTitles),
    laws: laws.map(({ id }) => id),
    files: [
      { path: 'agency.yml', text: stringify(agency) },
      { path: 'units.yml', text: stringify(units) },
      { path: 'people.yml', text: stringify(people.map(post)) },
      { path: 'fields.yml', text: stringify(wordBank.fields.map(({ id, name }, index) => ({ id, name, unit: WORKING_UNITS[index % WORKING_UNITS.length]?.id }))) },
      { path: 'calendar.yml', text: stringify({ morning: { from: '07:30', to: '11:30' }, afternoon: { from: '13:00', to: '17:00' } }) },
      { path: 'standards/iso-9001-2015.yml', text: stringify(standard) },
      ...laws.map((law) => ({ path: `legal-texts/${law.id}.yml`, text: stringify(law) })),
    ],
  };
};

const agency = {
  name: 'Ủy ban nhân dân phường Đo',
  shortName: 'UBND phường Đo',
  parentName: 'Ủy ban nhân dân tỉnh Đo',
  place: 'Đo',
  address: 'Số 1 đường Một, phường Đo, tỉnh Đo',
  notice: 'Phường Đo không có thật; văn bản do máy ghép để đo tốc độ.',
  standard: 'iso-9001-2015',
  reviewEveryMonths: 12,
  mandatory: [{ name: 'Kiểm soát thông tin dạng văn bản', code: 'QT.HT.01' }],
  codes: { patterns: { process: '^QT\\.[A-ZĐ]{2,5}\\.\\d{2,3}$', form: '^BM\\.[A-ZĐ]{2,5}\\.\\d{2,3}\\.\\d{2}$' }, forms: { ownerPrefix: 'QT', formPrefix: 'BM' } },
};

const standard = {
  id: 'iso-9001-2015',
  designation: 'TCVN ISO 9001:2015',
  title: 'Hệ thống quản lý chất lượng – Các yêu cầu',
  clauses: Object.entries(clauseTitles).map(([number, title]) => ({ number, title })),
};
