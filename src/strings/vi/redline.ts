import { choiceNames } from './key-help/choice-names.ts';
import { keyNames } from './key-names.ts';
import { renderLabels } from './render.ts';
import { attributeNames, componentNames } from './rules/component-names.ts';

interface Edit {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly trail: string;
}

interface Section {
  readonly label: string;
  readonly words: string;
  readonly isFormer: boolean;
}

type Place =
  | { readonly kind: 'body'; readonly section: Section | undefined; readonly isUndivided: boolean; readonly row: string; readonly column: string }
  | { readonly kind: 'data'; readonly key: string; readonly entry: { readonly number: number; readonly name: string } | undefined; readonly field: string };

type Event =
  | { readonly kind: 'edited' | 'punctuation'; readonly edits: readonly Edit[] }
  | { readonly kind: 'rewritten'; readonly before: string; readonly after: string }
  | { readonly kind: 'added' | 'removed'; readonly words: string; readonly component: string; readonly count: number; readonly sections: readonly { readonly older: Section; readonly newer: Section }[] }
  | { readonly kind: 'reordered'; readonly words: string }
  | { readonly kind: 'turned' }
  | { readonly kind: 'spanned'; readonly isMerged: boolean; readonly words: string }
  | { readonly kind: 'reshaped'; readonly words: string; readonly edits: readonly Edit[]; readonly forms: { readonly older: keyof typeof partNames; readonly newer: keyof typeof partNames } | undefined }
  | { readonly kind: 'split' | 'joined'; readonly words: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'nested'; readonly from: Section | undefined; readonly under: Section | undefined }
  | { readonly kind: 'merged' | 'parted'; readonly words: string; readonly below: string; readonly from: Section | undefined; readonly into: Section | undefined; readonly step: number | undefined; readonly own: readonly { readonly key: string; readonly words: string }[] }
  | { readonly kind: 'moved'; readonly words: string; readonly direction: 'up' | 'down'; readonly from: Section | undefined; readonly after: Section | undefined; readonly numbers: { readonly older: number; readonly newer: number } | undefined; readonly component: string }
  | { readonly kind: 'attribute'; readonly component: string; readonly of: string; readonly attribute: string; readonly edits: readonly Edit[] };

interface Change {
  readonly part: keyof typeof partNames;
  readonly place: Place;
  readonly event: Event;
}

const partNames = {
  section: 'mục',
  heading: 'tên mục',
  paragraph: 'đoạn',
  sentence: 'câu',
  item: 'ý',
  footnote: 'chú thích',
  table: 'bảng',
  row: 'dòng',
  column: 'cột',
  cell: 'ô',
  list: 'danh sách',
  note: 'ô lưu ý',
  figure: 'hình',
  component: 'thẻ',
  quote: 'đoạn trích',
  rule: 'đường kẻ',
  entry: 'mục',
  value: '',
} as const;

/** Lists whose entries are known by their number. */
const numberedKeys: Readonly<Record<string, string>> = { steps: 'Bước', goals: 'Mục tiêu' };

const MOST_WORDS = 14;
const MOST_EDITS = 3;
const FEW_WORDS = 3;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const excerpt = (text: string): string => {
  const words = text.split(' ');
  return words.length <= MOST_WORDS ? text : `${words.slice(0, MOST_WORDS).join(' ')}…`;
};

const quoted = (text: string): string => (text.trim() === '' ? '' : `«${excerpt(text)}»`);

const sectionName = (section: Section | undefined): string => {
  if (section === undefined) return 'Phần đầu văn bản';
  const label = section.label.replace(/[.):–\s-]+$/u, '');
  if (label === '') return `Mục ${quoted(section.words)}`;
  return `${/^[\dIVX]/u.test(label) ? `Mục ${label}` : capital(label)}${section.isFormer ? ' cũ' : ''}`;
};

/** A section by the number and the words it had: the number may be another's now. */
const formerSection = (section: Section): string => `${sectionName(section)} cũ${section.label === '' || section.words === '' ? '' : ` ${quoted(section.words)}`}`;

/** Keys that mean something else inside a list. */
const listKeyNames: Readonly<Record<string, string>> = { 'preparedBy.person': '', 'reviewedBy.person': '', 'approvedBy.person': '', 'steps.decision': 'rẽ nhánh', 'steps.to': 'nơi rẽ đến', 'steps.variants': 'trường hợp áp dụng' };

/** The redline names persons, not their identifiers. */
const shownKeyNames: Readonly<Record<string, string>> = { ...keyNames, person: 'họ tên' };

const keyName = (key: string, list = ''): string => listKeyNames[`${list}.${key}`] ?? shownKeyNames[key] ?? key;

const placeName = (place: Place, part?: Change['part']): string => {
  if (place.kind === 'body') {
    // Footnotes stand behind the last section and belong to none.
    if (part === 'footnote') return 'Chú thích cuối trang';
    const cell = [...(place.row === '' ? [] : [`dòng ${quoted(place.row)}`]), ...(place.column === '' ? [] : [`cột ${quoted(place.column)}`])];
    // A form has no sections: `Phần đầu` would send its reader to the top.
    return [place.section === undefined && place.isUndivided ? 'Nội dung' : sectionName(place.section), ...cell].join(', ');
  }
  const { key, entry } = place;
  if (entry === undefined) return capital(keyName(key));
  const numbered = numberedKeys[key];
  return numbered === undefined ? capital(keyName(key)) : `${numbered} ${entry.number}`;
};

const isOneWord = (text: string): boolean => text !== '' && !text.includes(' ');

/** A number, a letter that counts, a code: what nobody takes for a part of the words around it. */
const isValue = (text: string): boolean => isOneWord(text) && (/\p{N}/u.test(text) || /^\p{L}$/u.test(text) || NUMERAL.test(text));

const NUMERAL = /^(?:không|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)$/iu;

/** A comma that came along says nothing. */
const withoutSigns = (text: string): string => text.replace(/^[,;:.|]+\s+/u, '').replace(/\s*[,;:|]$/u, '') || text;

const SIGN = /^[,;:.]/u;

const isSignAlone = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Words that change what stands behind them. */
const LEADING = /^(?:(?:không|chưa|chẳng|chỉ|phải|được|cần|nên|đã|đang|sẽ|có thể|bắt buộc|ít nhất|nhiều nhất|tối đa|tối thiểu|quá|dưới|mọi|mỗi|từng|các|những|tất cả|toàn bộ)(?: |$))+$/iu;

const oneEdit = ({ trail, ...edit }: Edit): string => {
  const lead = edit.lead.replace(/\s*["“«([]+$/u, '');
  // Where both sides begin with a sign, the sign is what changed.
  const hasSigns = SIGN.test(edit.before) && SIGN.test(edit.after);
  const [before, after] = hasSigns ? [edit.before, edit.after] : [withoutSigns(edit.before), withoutSigns(edit.after)];
  // Without words before them, a few words say little: those after them tell where they stand.
  const isBare = lead === '' && trail !== '' && [before, after].every((words) => words.split(' ').length <= FEW_WORDS);
  const isLeading = trail !== '' && LEADING.test(before === '' ? after : before);
  const behind = isLeading || (lead === '' && isBare) ? ` trước «${trail}»` : lead === '' ? '' : ` sau «${lead}»`;
  if (before === '') return `thêm ${quoted(after)}${behind}`;
  if (after === '') return `bỏ ${quoted(before)}${behind}`;
  const isWhole = lead === '' && trail === '' && isOneWord(before) && isOneWord(after) && !isSignAlone(before) && !isSignAlone(after);
  if (isWhole || (isValue(before) && isValue(after))) return [lead, before, '→', after, trail].filter((part) => part !== '').join(' ');
  if (isBare) return `${quoted(`${edit.before} ${trail}`)} → ${quoted(`${edit.after} ${trail}`)}`;
  return [lead, quoted(before), '→', quoted(after)].filter((part) => part !== '').join(' ');
};

/** A sign shows with the words before it. */
const oneSign = ({ lead, before, after, trail }: Edit): string => `${quoted(`${lead}${before}`.trim() || trail)} → ${quoted(`${lead}${after}`.trim() || trail)}`;

const allEdits = (edits: readonly Edit[], show = oneEdit): string => {
  const counts = new Map<string, number>();
  for (const edit of edits) counts.set(show(edit), (counts.get(show(edit)) ?? 0) + 1);
  const shown = [...counts].slice(0, MOST_EDITS).map(([words, count]) => (count === 1 ? words : `${words} (${count} chỗ)`));
  const others = [...counts.values()].slice(MOST_EDITS).reduce((sum, count) => sum + count, 0);
  return [...shown, ...(others > 0 ? [`và ${others} chỗ khác`] : [])].join('; ');
};

const partName = (part: Change['part'], key: string): string => (part === 'entry' ? (numberedKeys[key] === undefined ? '' : 'bước') : partNames[part]);

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const movedWords = ({ direction, from, after, numbers }: Extract<Event, { kind: 'moved' }>, unit: string): string => {
  if (numbers !== undefined && unit === 'cột') return `chuyển từ cột thứ ${numbers.older} sang cột thứ ${numbers.newer}`;
  if (numbers !== undefined) return `chuyển từ ${unit} ${numbers.older} ${direction === 'up' ? 'lên' : 'xuống'} ${unit} ${numbers.newer}`;
  if (after !== undefined) return `chuyển ${direction === 'up' ? 'lên' : 'xuống'} sau ${unit} ${after.label} ${quoted(after.words)}`;
  return from === undefined ? `chuyển ${direction === 'up' ? 'lên trên' : 'xuống dưới'}` : `chuyển từ ${sectionName(from)} sang`;
};

const reshapedWords = ({ words, edits, forms }: Extract<Event, { kind: 'reshaped' }>): string => {
  const lead = forms === undefined ? 'trình bày lại' : `trình bày lại ${partNames[forms.older]} thành ${partNames[forms.newer]}`;
  return edits.length === 0 ? `${lead}, không đổi chữ: ${quoted(words)}` : `${lead} ${quoted(words)}, có sửa: ${allEdits(edits)}`;
};

const fullName = (section: Section | undefined): string => `${sectionName(section)}${section === undefined || section.label === '' ? '' : ` ${quoted(section.words)}`}`;

const nestedLine = (section: Section | undefined, { from, under }: Extract<Event, { kind: 'nested' }>): string => {
  const now = section !== undefined && section.label !== '' && section.label !== from?.label ? `, nay là ${sectionName(section)}` : '';
  return `${fullName(from)}: đổi cấp mục${now}${under === undefined ? '' : `, thuộc ${fullName(under)}`}`;
};

/** `Mục 5.8, 5.9`: sections that all bear numbers. */
const listed = (sections: readonly Section[]): string =>
  sections.map((section, index) => (index === 0 ? sectionName(section) : sectionName(section).replace(/^Mục (?=[\dIVX])/u, ''))).join(', ');

const sectionLine = ({ place, event }: Change): string => {
  const section = place.kind === 'body' ? place.section : undefined;
  const name = `${sectionName(section)}${section?.label === '' || section === undefined ? '' : ` ${quoted(section.words)}`}`;
  if (event.kind === 'added') return `${name}: thêm mục${event.sections.length === 0 ? '' : `, gồm ${listed(event.sections.map(({ older }) => older))} cũ`}`;
  if (event.kind === 'removed') return `${name}: bỏ mục${event.sections.length === 0 ? '' : `; ${listed(event.sections.map(({ older }) => older))} cũ nay là ${listed(event.sections.map(({ newer }) => newer))}`}`;
  if (event.kind === 'rewritten') return `${name}: viết lại toàn bộ nội dung`;
  if (event.kind === 'nested') return nestedLine(section, event);
  if (event.kind === 'merged') return `${section === undefined ? name : formerSection(section)}: gộp vào ${fullName(event.into)}`;
  if (event.kind === 'parted') return `${name}: tách từ ${event.from === undefined ? fullName(event.from) : formerSection(event.from)}`;
  if (event.kind !== 'moved') return name;
  const was = sectionName(event.from);
  const way = event.direction === 'up' ? 'chuyển lên' : 'chuyển xuống';
  const after = event.after && `${sectionName(event.after)}${event.after.label === '' ? '' : ` ${quoted(event.after.words)}`}`;
  const where = after === undefined ? (event.direction === 'up' ? `${way} đầu văn bản` : way) : `${way} sau ${after}`;
  const isRenumbered = section !== undefined && event.from !== undefined && section.label !== event.from.label && section.label !== '';
  return `${was}${event.from?.label === '' || event.from === undefined ? '' : ` ${quoted(event.from.words)}`} ${where}${isRenumbered ? `, nay là ${sectionName(section)}` : ''}`;
};

const [YES, NO] = ['có', 'không'];

/** A key, with the name of the map that it belongs to unless it says that itself. */
const fieldName = (field: string, list: string): string => {
  const [name = '', map] = field.split('.').toReversed().map((part) => keyName(part, list));
  return map === undefined || name.includes(map) ? name : `${name} của ${map}`;
};

const eventWords = ({ part, place, event }: Change): string => {
  const key = place.kind === 'data' ? place.key : '';
  const field = place.kind === 'data' ? fieldName(place.field, key) : '';
  // What is edited inside a paragraph or cell needs no name; a heading and a note do.
  const subject = part === 'heading' || part === 'note' ? partNames[part] : part === 'column' ? 'tên cột' : '';
  switch (event.kind) {
    case 'edited':
      return joined(field, subject, allEdits(event.edits));
    case 'punctuation':
      return joined(field, subject, `sửa dấu câu ${allEdits(event.edits, oneSign)}`);
    case 'rewritten':
      return joined(field, `viết lại ${partName(part, key)}`.trim(), `${quoted(event.before)} thành ${quoted(event.after)}`);
    case 'added':
    case 'removed': {
      const verb = event.kind === 'added' ? 'thêm' : 'bỏ';
      if (field !== '' && event.words === YES) return `${field}: ${event.kind === 'added' ? `${NO} → ${YES}` : `${YES} → ${NO}`}`;
      const named = part === 'cell' ? 'nội dung ô' : part === 'component' ? (componentNames[event.component] ?? event.component) : part === 'entry' ? '' : partName(part, key);
      if (part === 'row' && event.words.replaceAll('|', '').trim() === '') return `${verb} ${event.count === 1 ? '' : `${event.count} `}dòng trống`;
      return joined(verb, field === '' ? named : field, quoted(event.words));
    }
    case 'reordered':
      return joined(field, subject, 'đổi chỗ', quoted(withoutSigns(event.words)));
    case 'turned':
      return 'xoay bảng: dòng thành cột, cột thành dòng';
    case 'spanned':
      return `${event.isMerged ? 'gộp thành một ô các ô liền nhau cùng ghi' : 'tách ô chung thành từng ô, cùng ghi'} ${quoted(event.words)}`;
    case 'reshaped':
      return reshapedWords(event);
    case 'split':
      return joined(`tách ${partNames[part]}`, quoted(event.words), event.edits.length === 0 ? '' : `(${allEdits(event.edits)})`);
    case 'joined':
      return joined(`gộp thành một ${partNames[part]}:`, quoted(event.words), event.edits.length === 0 ? '' : `(${allEdits(event.edits)})`);
    case 'nested':
      return nestedLine(place.kind === 'body' ? place.section : undefined, event);
    case 'merged':
      if (event.below !== '') return joined('đưa ra ngang cấp với ý', `${quoted(withoutSigns(event.below))}:`, quoted(event.words));
      return joined(`gộp ${partNames[part]}`, quoted(event.words), event.from === undefined ? '' : `của ${formerSection(event.from)}`, `vào ${partNames[part]} khác`);
    case 'parted':
      if (event.below !== '') return joined('đưa xuống làm ý con của ý', `${quoted(withoutSigns(event.below))}:`, quoted(event.words));
      return joined(`tách thành ${partNames[part]} riêng:`, quoted(event.words), event.from === undefined ? '' : `, trước ở ${formerSection(event.from)}`).replace(' ,', ',');
    case 'moved':
      return joined(field, part === 'entry' ? '' : part === 'component' ? (componentNames[event.component] ?? event.component) : partName(part, key), quoted(event.words), movedWords(event, part === 'column' ? 'cột' : (field === '' ? numberedKeys[key]?.toLowerCase() : undefined) ?? 'vị trí'));
    default:
      return `${part === 'component' ? joined(componentNames[event.component] ?? event.component, quoted(event.of)) : partNames[part]}, ${attributeNames[event.attribute] ?? event.attribute}: ${allEdits(event.edits)}`;
  }
};

/** What one of two steps says alone, each key named once. */
const ownValues = (verb: string, own: Extract<Event, { kind: 'merged' | 'parted' }>['own']): string => {
  const parts = [...new Set(own.map(({ key }) => key))].map((key) => `${keyName(key, 'steps')} ${own.flatMap((value) => (value.key === key ? [quoted(withoutSigns(value.words))] : [])).join(', ')}`);
  return parts.length === 0 ? '' : `, ${verb} ${parts.join('; ')}`;
};

const change = (input: Change): string => {
  const { part, place, event } = input;
  if (part === 'section') return sectionLine(input);
  if (event.kind === 'merged' && event.step !== undefined) return `${placeName(place)} cũ ${quoted(event.words)}: gộp vào Bước ${event.step}${ownValues('bỏ', event.own)}`;
  if (event.kind === 'parted' && event.step !== undefined) return `${placeName(place)} ${quoted(event.words)}: tách ra từ Bước ${event.step}${ownValues('thêm', event.own)}`;
  if (place.kind === 'data' && (part !== 'entry' || place.field !== '') && place.entry !== undefined && numberedKeys[place.key] === undefined) return `${placeName(place)} ${quoted(place.entry.name)}: ${eventWords(input)}`;
  if (place.kind === 'data' && part === 'entry' && event.kind === 'removed' && place.field === '' && numberedKeys[place.key] !== undefined) return `${placeName(place)} cũ: ${eventWords(input)}`;
  return `${placeName(place, part)}: ${eventWords(input)}`;
};

const choiceWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: choiceNames['common.status'],
  audience: choiceNames['common.audience'],
  capacity: choiceNames['signOff.capacity'],
  channels: choiceNames['process.channels'],
  level: choiceNames['process.online.level'],
  to: { end: 'kết thúc' },
  levels: choiceNames['process.procedures.levels'],
  'Note.kind': renderLabels.notes,
  'Field.kind': { text: 'một dòng chữ', multiline: 'nhiều dòng chữ', number: 'số', date: 'ngày', checkbox: 'ô đánh dấu', choice: 'chọn một' },
  'Field.width': { short: 'ngắn', medium: 'vừa', full: 'cả dòng' },
};

/** Words of the redline: two texts of one document compared. */
export const redlineLabels = {
  added: 'thêm:',
  removed: 'bỏ:',
  moved: '(chuyển vị trí)',
  splitHere: 'tách đoạn tại đây',
  joinedHere: 'gộp hai đoạn tại đây',
  rowAdded: 'dòng thêm:',
  rowRemoved: 'dòng bỏ:',
  rowMoved: '(dòng chuyển vị trí)',
  columnAdded: 'cột thêm:',
  columnRemoved: 'cột bỏ:',
  gone: (words: string): string => (words === '' ? 'Đã chuyển sang chỗ khác' : `«${words}» đã chuyển sang chỗ khác`),
  movedEntry: (older: number, newer: number): string => (older === newer ? '(chuyển vị trí)' : `(trước là ${older})`),
  wasNumber: (number: string): string => `Số trước đây: ${number}`,
  tableIn: renderLabels.tableIn,
  noChanges: 'Nội dung không thay đổi.',
  coverChanges: 'Thay đổi trên trang bìa:',
  number: 'TT',
  footnote: 'chú thích',
  box: (isChecked: boolean): string => (isChecked ? '☑' : '☐'),
  years: renderLabels.retention.years,
  permanent: renderLabels.retention.permanent,
  amount: (amount: number): string => (amount === 0 ? renderLabels.facts.noFee : renderLabels.facts.amount(amount)),
  flag: (value: boolean): string => (value ? YES : NO),
  choice: (key: string, value: string): string => choiceWords[key]?.[value] ?? value,
  key: (key: string, list?: string): string => capital(keyName(key, list)),
  attribute: (_component: string, attribute: string): string => attributeNames[attribute] ?? attribute,
  component: (name: string): string => componentNames[name] ?? name,
  change,
  replaced: ({ before, after, count }: { readonly before: string; readonly after: string; readonly count: number }): string => `Thay ${quoted(before)} bằng ${quoted(after)} ở ${count} chỗ:`,
  renumbered: ({ numbers, count }: { readonly numbers: readonly (readonly [before: string, after: string])[]; readonly count: number }): string => `Sửa số mục được dẫn theo số mục mới (${numbers.map(([before, after]) => `${before} → ${after}`).join('; ')}) ở ${count} chỗ:`,
  sorted: ({ part, place, count }: { readonly part: Change['part']; readonly place: Place; readonly count: number }): string =>
    place.kind === 'data' ? `${capital(keyName(place.key))}: đổi thứ tự ${count} ${numberedKeys[place.key]?.toLowerCase() ?? 'mục'}:` : `${placeName(place, part)}: đổi thứ tự ${count} ${part === 'row' ? 'dòng của bảng' : 'ý của danh sách'}:`,
  row: quoted,
  placeOf: ({ part, place }: Pick<Change, 'part' | 'place'>): string =>
    place.kind === 'data' && place.entry !== undefined && numberedKeys[place.key] === undefined ? `${placeName(place)} ${quoted(place.entry.name)}` : placeName(place, part),
  sameAgain: (name: string, times: number): string => `${name} (chỗ ${times})`,
} as const;
