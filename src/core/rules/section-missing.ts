import type { DocumentKind } from '../model/document-kinds.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { childrenOf, isElement, pointOf, textOf, type ControlledNode } from '../parse/controlled-tree.ts';
import { componentsIn } from './components-in.ts';
import { foldedWords } from './folded-words.ts';
import { headingNumberOf } from './heading-number-of.ts';
import { headingsIn } from './headings-in.ts';
import { placeOfKey, placeOfPoint } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** Folded words by which the heading of a section is known, whatever its number. */
const sectionWords = {
  purpose: /\bmuc (?:dich|tieu)\b/u,
  scope: /\bpham vi\b|\bdoi tuong ap dung\b/u,
  references: /\bvien dan\b|\btham (?:chieu|khao)\b|\btai lieu lien quan\b|\b(?:can cu|co so) phap ly\b|\bcac can cu\b|\bvan ban (?:ap dung|lien quan)\b/u,
  definitions: /\bdinh nghia\b|\bviet tat\b|\bthuat ngu\b|\bgiai thich\b|\bky hieu\b|\bkhai niem\b/u,
  content: /\bnoi dung\b|\btrinh tu\b|\bcac buoc\b|\btien trinh\b|\bluu do\b|\bquy trinh (?:thuc hien|xu ly|giai quyet)\b|\bcach (?:thuc )?(?:thuc hien|tien hanh)\b/u,
  forms: /\bbieu mau\b|\bmau bieu\b|\bcac mau\b|\bphu luc\b/u,
  records: /\bho so luu\b|\bluu (?:giu |tru )?ho so\b|\bluu (?:tru|giu)\b|^(?:cac |danh muc )?ho so$/u,
  dossier: /\b(?:thanh phan|so luong).*ho so\b/u,
  time: /\bthoi (?:han|gian)\b/u,
  introduction: /\bgioi thieu\b|\bmuc dich\b|\btong quan\b|\bkhai quat\b/u,
  clauses: /\bdap ung\b|\byeu cau\b|\bdieu khoan\b|\bboi canh\b|\bhe thong quan ly chat luong\b/u,
} as const satisfies Readonly<Record<string, RegExp>>;

type Section = keyof typeof sectionWords;

const sevenSections: readonly Section[] = ['purpose', 'scope', 'references', 'definitions', 'content', 'forms', 'records'];
const fourParts: readonly Section[] = ['definitions', 'content', 'forms', 'records'];
const citizenHeadings: readonly Section[] = ['references', 'dossier', 'time', 'content'];

interface Headings {
  readonly folded: readonly string[];
  /** Headings of the highest level alone. */
  readonly top: readonly string[];
}

const has = (headings: readonly string[], section: Section): boolean => headings.some((heading) => sectionWords[section].test(heading));

/** A text follows one of three layouts in use; it is the seven sections of ISO unless its own headings tell otherwise. */
const layoutOf = ({ top }: Headings): readonly Section[] => {
  // A procedure told by the parts that NĐ 63/2010/NĐ-CP, art. 8, gives it needs no list of terms, whether purpose and scope stand before them or not.
  if (has(top, 'dossier') && has(top, 'references') && has(top, 'time')) return citizenHeadings;
  if (has(top, 'purpose') || has(top, 'scope')) return sevenSections;
  if (has(top, 'dossier') && has(top, 'references')) return citizenHeadings;
  return has(top, 'definitions') && has(top, 'content') ? fourParts : sevenSections;
};

const required: Partial<Record<DocumentKind, (headings: Headings) => readonly Section[]>> = {
  'system-procedure': layoutOf,
  'internal-procedure': layoutOf,
  process: layoutOf,
  manual: () => ['introduction', 'clauses'],
};

/** Sections that a tag shows whatever the heading above it is called. */
const shownBy: Partial<Record<Section, string>> = { references: 'LegalBasis', forms: 'Forms', records: 'Retention', clauses: 'Coverage', dossier: 'Dossier', content: 'Steps' };

const headingsOf = (reading: DocumentReading): Headings => {
  const headings = headingsIn(reading);
  const topLevel = Math.min(...headings.map(({ level }) => level));
  return { folded: headings.map(({ folded }) => folded), top: headings.filter(({ level }) => level === topLevel).map(({ folded }) => folded) };
};

/** Sections that a settled text lacks. */
export const missingSections = (reading: DocumentReading): readonly Section[] => {
  const sectionsOf = required[reading.kind];
  if (!sectionsOf || !reading.body.tree || !isSettled(reading)) return [];
  const headings = headingsOf(reading);
  const tags = new Set(componentsIn(reading).map(({ name }) => name));
  return sectionsOf(headings).filter((section) => !has(headings.folded, section) && !tags.has(shownBy[section] ?? null));
};

const CAPITALS = /\p{Lu}{2}/u;

/** A name of a section is shorter than a sentence and has no stop. */
const LONGEST_NAME = 60;

/** Lines of their own at the top of a text, those of numbered lists included. */
const linesOf = (nodes: readonly ControlledNode[]): readonly ControlledNode[] =>
  nodes.flatMap((node) => (isElement(node) && (node.tagName === 'ol' || node.tagName === 'li') ? linesOf(childrenOf(node)) : isElement(node) && node.tagName === 'p' ? [node] : []));

/** Items without paragraphs of their own hold their words directly. */
const itemsOf = (nodes: readonly ControlledNode[]): readonly ControlledNode[] =>
  nodes.flatMap((node) => (isElement(node) && node.tagName === 'ol' ? childrenOf(node).filter((item) => isElement(item) && item.tagName === 'li' && linesOf([item]).length === 0) : []));

interface TypedName {
  readonly words: string;
  readonly folded: string;
  readonly node: ControlledNode;
}

/** Lines that name a section but are typed as plain or bold text: nothing reads them as headings. */
const namesTypedPlainly = (reading: DocumentReading): readonly TypedName[] => {
  const nodes = reading.body.tree?.children ?? [];
  return [...linesOf(nodes), ...itemsOf(nodes)].flatMap((node) => {
    const [first = '', ...more] = textOf(node).normalize('NFC').trim().split('\n');
    // Pasted paragraph by paragraph, a name has its text right below; only capitals tell such a line from the beginning of a sentence.
    const isName = more.length > 0 && CAPITALS.test(first) && !/\p{Ll}/u.test(first);
    const words = (isName ? first : [first, ...more].join(' ')).replaceAll(/\s+/gu, ' ').trim();
    return words === '' || words.length > LONGEST_NAME || /[.;,]$/u.test(words) ? [] : [{ words, folded: foldedWords(headingNumberOf(words).rest), node }];
  });
};

const findingsOf = (reading: DocumentReading): readonly Finding[] => {
  const missing = missingSections(reading);
  if (missing.length === 0) return [];
  const names = namesTypedPlainly(reading);
  const typed = missing.flatMap((section) => names.find(({ folded }) => sectionWords[section].test(folded)) ?? []);
  const [first] = typed.toSorted((left, right) => pointOf(left.node).line - pointOf(right.node).line);
  const absent = missing.filter((section) => !names.some(({ folded }) => sectionWords[section].test(folded)));
  return [
    ...absent.map((section) => ({ location: placeOfKey(reading, ['title']), params: { words: section, kind: reading.kind } })),
    // One habit, one finding.
    ...(first ? [{ location: placeOfPoint(reading, pointOf(first.node)), params: { words: first.words, kind: reading.kind, problem: 'plain', count: new Set(typed).size } }] : []),
  ];
};

/** A text has the sections that its kind must have, in one of the layouts that agencies use. */
export const sectionMissing: Rule = {
  id: 'section-missing',
  theme: 'structure',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => content.documents.flatMap(findingsOf),
};
