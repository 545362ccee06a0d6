import type { DocumentKind } from '#core/model/document-kinds.ts';
import type { Place } from './front-matter.ts';
import { cellText, madeUpTable, paragraph, sentence } from './prose.ts';
import type { Random } from './random.ts';
import { wordBank } from './words.ts';

/** The text of a document, of 600 to 1,200 words together with what its components show. */
export const bodyTextOf = (place: Place): string => `${bodies[place.document.kind](place).join('\n\n')}\n`;

const law = ({ registry, random }: Place): string =>
  random.isHit(0.5) ? `<Law id="${random.pick(registry.laws)}" provision="Điều ${random.between(2, 40)}" />` : `<Law id="${random.pick(registry.laws)}" />`;

const reference = ({ document, all, random }: Place): string => `<Ref code="${random.pick(all.filter(({ code }) => code !== document.code)).code}" />`;

const note = (random: Random): string =>
  [`<Note kind="${random.pick(['info', 'important', 'warning'])}"${random.isHit(0.5) ? ' title="Lưu ý khi thực hiện"' : ''}>`, paragraph(random, 1, 2), '</Note>'].join('\n\n');

const list = (random: Random, mark: string): string => Array.from({ length: random.between(3, 5) }, () => `${mark} ${sentence(random)}`).join('\n');

const linked = (place: Place): string => `${sentence(place.random)} Căn cứ ${law(place)}; thực hiện cùng ${reference(place)} và ${reference(place)}.`;

/** Sections with prose, tables, lists, notes and links in turn. */
const sections = (place: Place, { level, first, count }: { readonly level: 2 | 3; readonly first: string; readonly count: number }): readonly string[] => {
  const { random } = place;
  const start = Number(first.split('.').at(-1));
  const prefix = first.split('.').slice(0, -1).map((part) => `${part}.`).join('');
  return random.some(wordBank.headings, count).flatMap((heading, index) => [
    `${'#'.repeat(level)} ${prefix}${start + index}. ${heading}`,
    linked(place),
    index % 3 === 0 ? madeUpTable(random) : index % 3 === 1 ? list(random, random.isHit(0.5) ? '-' : '1.') : note(random),
    ...(random.isHit(0.4) ? [paragraph(random, 1, 2)] : []),
  ]);
};

const opening = (place: Place): readonly string[] => [
  '## 1. Mục đích',
  sentence(place.random),
  '## 2. Phạm vi',
  sentence(place.random),
  '## 3. Tài liệu viện dẫn',
  [law(place), reference(place), reference(place)].map((item) => `- ${item}`).join('\n'),
  '## 4. Định nghĩa, từ viết tắt',
  `| Từ, cụm từ | Nghĩa dùng trong tài liệu này |\n| --- | --- |\n| <Term means="Thủ tục hành chính">TTHC</Term> | ${sentence(place.random)} |\n| <Term means="Ủy ban nhân dân">UBND</Term> | ${sentence(place.random)} |`,
];

const closing: readonly string[] = ['## 6. Biểu mẫu', '<Forms />', '## 7. Hồ sơ lưu', '<Retention />'];

const procedure = (place: Place): readonly string[] => [
  ...opening(place), '## 5. Nội dung', '### 5.1. Cơ sở pháp lý', '<LegalBasis />', '### 5.2. Trình tự thực hiện', '<Steps />', ...sections(place, { level: 3, first: '5.3', count: place.random.between(1, 2) }), ...closing,
];

const fieldsOf = (random: Random, count: number): string =>
  Array.from({ length: count }, () => `<Field label="${cellText(random)}" kind="${random.pick(['text', 'date', 'number', 'multiline'])}" width="${random.pick(['short', 'medium', 'full'])}" />`).join('\n');

const bodies: Readonly<Record<DocumentKind, (place: Place) => readonly string[]>> = {
  policy: (place) => sections(place, { level: 2, first: '1', count: 5 }),
  objectives: (place) => ['## 1. Mục tiêu', '<Goals />', ...sections(place, { level: 2, first: '2', count: 3 })],
  manual: (place) => ['## 1. Giới thiệu', linked(place), ...sections(place, { level: 2, first: '2', count: 4 }), '## 6. Đáp ứng điều khoản', '<Coverage />'],
  'system-procedure': procedure,
  'internal-procedure': procedure,
  process: (place) => [
    ...opening(place),
    '## 5. Nội dung',
    '### 5.1. Cơ sở pháp lý',
    '<LegalBasis />',
    '### 5.2. Thành phần, số lượng hồ sơ',
    '<Dossier />',
    '### 5.3. Thời hạn, nơi tiếp nhận, kết quả, phí, lệ phí',
    '<Facts />',
    '### 5.4. Trình tự thực hiện',
    '<Steps />',
    ...sections(place, { level: 3, first: '5.5', count: place.random.between(1, 2) }),
    ...closing,
  ],
  instruction: (place) => sections(place, { level: 2, first: '1', count: place.random.between(3, 5) }),
  form: (place) => {
    const { random } = place;
    return [
      '<Motto />',
      '## 1. Thông tin chung',
      fieldsOf(random, random.between(6, 10)),
      '## 2. Nội dung',
      fieldsOf(random, random.between(6, 10)),
      madeUpTable(random),
      '## 3. Cách ghi',
      list(random, '1.'),
      linked(place),
      list(random, '-'),
      paragraph(random, 3, 5),
      '<Signature label="Người lập phiếu" note="Ký, ghi rõ họ tên" />\n<Signature label="Trưởng đơn vị" note="Ký, ghi rõ họ tên" />',
    ];
  },
  decision: (place) => [
    `*Căn cứ ${law(place)};*`, `*Căn cứ ${law(place)};*`, '**QUYẾT ĐỊNH:**', '**Điều 1.** Ban hành các tài liệu sau đây:', '<IssuedDocuments />', `**Điều 2.** ${paragraph(place.random, 3, 5)}`, `**Điều 3.** ${paragraph(place.random, 2, 3)}`,
    '<Signature label="CHỦ TỊCH" />',
  ],
  declaration: (place) => [paragraph(place.random), '**CÔNG BỐ:**', '<Scope />', linked(place), '<Signature label="CHỦ TỊCH" />'],
};
