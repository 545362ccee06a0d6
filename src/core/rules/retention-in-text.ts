import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { sentencesOf } from '../vietnamese/sentences.ts';
import { headsRecords, keepingIn, keepingSentenceIn, keptAt, meansThisForm, namesRecords, recordsKeptBesides, tellsAnyKeeping, tellsKeeping, vagueKeepingIn, vagueKeepingSentence } from '../vietnamese/row-columns.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isSettled, isStanding } from './settled-documents.ts';

/** Words that tell a record from others of its sort. */
const FEWEST_WORDS = 3;

interface Row {
  readonly name: ProseBlock;
  readonly keeping: ProseBlock | undefined;
}

/** Rows of tables of the text that tell how long records are kept. */
const rowsOf = (blocks: readonly ProseBlock[]): readonly Row[] => {
  const cells = blocks.flatMap((block) => (block.cell ? [{ block, ...block.cell }] : []));
  const tables = new Set(cells.filter(({ row, block }) => row === 0 && tellsKeeping(block.text)).map(({ table }) => table));
  return [...tables].flatMap((table) =>
    cells
      .filter((cell) => cell.table === table && cell.row > 0 && namesRecords(cell.header))
      .map(({ block, row }) => ({ name: block, keeping: cells.find((cell) => cell.table === table && cell.row === row && tellsKeeping(cell.header))?.block })));
};

/** Without records in the data, the section on records is all that tells how long one is kept. */
const untimedIn = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  const sections = new Set(blocks.filter(({ shape, text }) => shape === 'heading' && headsRecords(text)).map(({ text }) => text.trim()));
  return [...sections].flatMap((section) => {
    const own = blocks.filter((block) => block.shape !== 'heading' && block.section === section);
    const kept = own.flatMap((block) => {
      const found = keptAt(block.text);
      return found ? [{ block, ...found }] : [];
    });
    return own.some(({ text }) => tellsAnyKeeping(text)) ? [] : kept.slice(0, 1).map(({ block, at, text }) => ({ block, at, params: { words: text, problem: 'untimed' } }));
  });
};

interface KnownRecord {
  readonly name: string;
  readonly kept: number | 'permanent';
}

/** All records of one period: `Hồ sơ lưu 15 năm`. */
const ALL = /^(?:toan bo |cac )?ho so(?: nay| cua quy trinh(?: nay)?)?$/u;

/** The file of the procedure by its business: `hồ sơ cấp giấy chứng nhận`. */
const OWN_FILE = /^ho so (?:cap|cap lai|dang ky|giai quyet|thu tuc)(?: [\p{L}]+){0,8}$/u;

/** `hồ sơ lễ hội của quy trình này`, outside the section on records too. */
const OF_THIS = /(?:quy trinh|thu tuc|tai lieu|huong dan) nay$/u;

/** The record that a sentence speaks of; where it speaks of all, the first, if they are kept alike. */
const recordMeant = (subject: string, records: readonly KnownRecord[]): KnownRecord | undefined => {
  const [first] = records;
  if (first && ALL.test(subject)) return records.every(({ kept }) => kept === first.kept) ? first : undefined;
  const named = records.find(({ name }) => subject.includes(name));
  if (named || !first) return named;
  // `Phiếu được lưu`, `Hồ sơ cấp Giấy chứng nhận lưu`: the sort alone, where all records of that sort are kept alike.
  const sort = records.filter(({ name }) => name.startsWith(`${subject} `));
  const meant = sort.length > 0 ? sort : OWN_FILE.test(subject) ? records : [];
  return meant.every(({ kept }) => kept === meant[0]?.kept) ? meant[0] : undefined;
};

/** How long the process keeps the filled-in form. */
const keptOf = (retention: KnownFrontMatter['retention'], code: string | undefined): number | 'permanent' | undefined => {
  const years = (retention ?? []).find(({ form }) => form !== undefined && form === code)?.years;
  return years?.kind === 'permanent' ? years.kind : years?.years;
};

/** A form that tells how long it is kept tells what its process says. */
const formHits = (blocks: readonly ProseBlock[], { title, kept }: { readonly title: string; readonly kept: number | 'permanent' | undefined }): readonly PlacedHit[] =>
  kept === undefined ? [] : blocks.flatMap((block): readonly PlacedHit[] => {
    const told = block.path.length > 0 || block.cell ? [] : sentencesOf(block.text).flatMap(({ at, text }) => {
      const found = keepingSentenceIn(text);
      return found ? [{ ...found, at: at + found.at }] : [];
    });
    // `Biên bản lưu 5 năm`: the sort with which the title of the form begins.
    return told.filter(({ subject, years }) => (meansThisForm(subject) || foldedWords(title).startsWith(`${foldedWords(subject)} `)) && years !== kept).map(({ at, text }) => ({ block, at, params: { words: text, expected: String(kept), problem: 'differs' } }));
  });

/** Every record has a time for which it is kept, and the text gives the one in the data. */
export const retentionInText: Rule = {
  id: 'retention-in-text',
  theme: 'structure',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading, content) => {
    const { known, kind } = reading;
    if (known.kind === 'form' && isStanding(reading)) return formHits(blocks, { title: known.title ?? '', kept: keptOf(content.documents.find(({ claimedCode }) => claimedCode === known.belongsTo)?.known.retention, known.code) });
    if (kind === 'form' || !isStanding(reading)) return [];
    const records = (known.retention ?? []).map(({ record, years }) => ({ name: foldedWords(record), kept: years.kind === 'permanent' ? years.kind : years.years }));
    const body = blocks.filter(({ path, shape }) => path.length === 0 && shape !== 'attribute');
    const inRows = rowsOf(body).flatMap(({ name, keeping }): readonly PlacedHit[] => {
      const words = name.text.trim();
      if (!keeping) return [{ block: name, at: 0, params: { words, problem: 'blank' } }];
      const vague = vagueKeepingIn(keeping.text);
      if (vague) return [{ block: keeping, at: vague.at, params: { words: vague.text, record: words, problem: 'vague' } }];
      const typed = keepingIn(keeping.text);
      const record = records.find((candidate) => candidate.name === foldedWords(words));
      if (typed === undefined || !record || typed === record.kept) return [];
      return [{ block: keeping, at: 0, params: { words: keeping.text.trim(), record: words, expected: String(record.kept), problem: 'differs' } }];
    });
    const inSentences = body.flatMap((block): readonly PlacedHit[] => {
      const vague = block.cell || block.shape === 'heading' ? undefined : vagueKeepingSentence(block.text);
      return vague ? [{ block, at: vague.at, params: { words: vague.text, problem: 'vague' } }] : [];
    });
    const inTables = rowsOf(body).flatMap(({ name, keeping }) => {
      const kept = keepingIn(keeping?.text ?? '');
      const words = foldedWords(name.text);
      return kept === undefined || words.split(' ').length < 3 ? [] : [{ name: words, kept }];
    });
    const differing = body.flatMap((block): readonly PlacedHit[] => {
      const told = block.cell || block.shape === 'heading' ? undefined : keepingSentenceIn(block.text);
      // What a table of the text says of a record holds where the data tell nothing of it.
      const record = told && (recordMeant(foldedWords(told.subject), records) ?? recordMeant(foldedWords(told.subject), inTables));
      // In the section on records a time that no record has is none of theirs, whatever file of the procedure is meant.
      const isOwn = headsRecords(block.section) || (told !== undefined && OF_THIS.test(foldedWords(told.subject)));
      const isNobodys = told && !record && records.length > 0 && isOwn && /^(?:so va )?ho so(?! (?:khong|tu choi|cua(?! (?:quy trinh|thu tuc|tai lieu) nay)))/u.test(foldedWords(told.subject).replace(/^(?:moi|cac|toan bo) /u, '')) && !records.some(({ kept }) => kept === told.years);
      if (isNobodys) return [{ block, at: told.at, params: { words: told.text, expected: [...new Set(records.map(({ kept }) => String(kept)))].join(', '), problem: 'differs' } }];
      return told && record && record.kept !== told.years ? [{ block, at: told.at, params: { words: told.text, expected: String(record.kept), problem: 'differs' } }] : [];
    });
    // A draft may have gaps, but does not gainsay itself.
    if (!isSettled(reading)) return differing;
    // What is kept without a time is kept by nobody.
    const absent = records.length === 0 ? [] : body.filter(({ shape, section }) => shape !== 'heading' && headsRecords(section)).flatMap((block): readonly PlacedHit[] => {
      if (block.cell || /\d\s?(?:\(\p{L}+\)\s)?năm|vĩnh viễn/iu.test(block.text)) return [];
      return recordsKeptBesides(block.text)
        .filter(({ text }) => !records.some(({ name }) => name.includes(foldedWords(text).split(' ').slice(0, FEWEST_WORDS).join(' '))))
        .map(({ at, text }) => ({ block, at, params: { words: text, problem: 'absent' } }));
    });
    const untimed = records.length > 0 ? [] : untimedIn(body);
    return [...inRows, ...inSentences, ...differing, ...absent, ...untimed];
  }),
};
