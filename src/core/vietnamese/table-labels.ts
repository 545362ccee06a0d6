import { sentencesOf } from './sentences.ts';

/** A part of a table that a text names. */
export interface NamedPart {
  readonly at: number;
  readonly text: string;
  readonly name: string;
}

const COLUMN = /(?<!\p{L})[Cc]ột\s[“"«]([^”"»\n]{2,60})[”"»]/gu;

/** A register, a screen, or a paper that a tag shows. */
const OF_OTHERS = /(?:của|trong|tại)\s(?:sổ|biểu mẫu|phiếu|bảng|danh sách|danh mục|hệ thống|phần mềm|mẫu|\uFFFC)|\uFFFC/iu;

/** Columns that a text names between quotation marks: `Cột “Tình trạng” ghi: …`; those of another paper are left out. Composed text. */
export const columnsNamedIn = (text: string): readonly NamedPart[] =>
  !/[Cc]ột\s[“"«]/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) =>
        OF_OTHERS.test(sentence) ? [] : Array.from(sentence.matchAll(COLUMN), ({ 0: found, 1: name = '', index }) => ({ at: at + index, text: found, name: name.trim() })));

const GROUP_HEAD = /^(?:nhóm|mức|loại|hạng|bậc)$/iu;

/** The word that heads a column of groups by letters, in small letters; undefined for another column. */
export const headOfGroups = (header: string): string | undefined => (GROUP_HEAD.test(header.trim()) ? header.trim().toLowerCase() : undefined);

/** Whether a cell is the letter of a group: `A`, `III`. */
export const isGroupLetter = (cell: string): boolean => /^\s*(?:[A-E]|I{1,3}|IV|V)\s*$/u.test(cell);

/** Groups that a text names: `phản ánh nhóm D`. Composed text. */
export const groupsNamedIn = (text: string, head: string): readonly NamedPart[] =>
  !text.toLowerCase().includes(`${head} `)
    ? []
    : Array.from(text.matchAll(new RegExp(String.raw`(?<!\p{L})${head} ([A-E]|I{1,3}|IV|V)(?![\p{L}\d]|[.,]\d| (?:theo|của|thuộc) (?:Luật|Nghị|Thông))`, 'giu')), ({ 0: found, 1: name = '', index }) => ({ at: index, text: found, name })).filter(({ name }) => name === name.toUpperCase());
