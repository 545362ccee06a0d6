/** Names of the fields that a template of the declaration set may place, as its author writes them between braces. */
export const templateFields = {
  agency: 'cơ quan',
  superior: 'cơ quan chủ quản',
  headquarters: 'trụ sở',
  standard: 'tiêu chuẩn',
  standardTitle: 'tên tiêu chuẩn',
  head: 'người đứng đầu',
  declaration: 'mã bản công bố',
  fieldCount: 'số lĩnh vực',
  processCount: 'số quy trình',
  procedureCount: 'số thủ tục',
  fields: 'các lĩnh vực',
  units: 'các đơn vị',
  procedureTable: 'bảng thủ tục',
  scopeChanges: 'thay đổi phạm vi',
  day: 'ngày soạn',
  signature: 'chữ ký',
  annex: 'phụ lục',
} as const;
export type TemplateField = keyof typeof templateFields;

/** A field by the name between the braces: blanks, letters composed or not and capitals make no other name. */
export const fieldNamed = (name: string): TemplateField | undefined => byName.get(plain(name));

const plain = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');

const byName = new Map<string, TemplateField>((Object.entries(templateFields) as readonly (readonly [TemplateField, string])[]).map(([field, name]) => [name.normalize('NFC'), field]));
