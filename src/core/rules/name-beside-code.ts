import type { ProseBlock } from '../parse/prose.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { formsBeforeBrackets, formsBeforeTags, holdsCodes, holdsNames, isOfOtherSort, namedCodeIn, namesBeforeCodes, sortOfPaper } from '../vietnamese/name-columns.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import { onceForDocuments } from './once-for-documents.ts';
import type { Finding, Rule } from './rule.ts';

interface Named {
  readonly block: ProseBlock;
  readonly code: string;
  readonly name: string;
}

const inTables = (blocks: readonly ProseBlock[]): readonly Named[] =>
  blocks.flatMap((block) => {
    const { cell } = block;
    if (!cell || cell.row === 0 || !holdsNames(cell.header)) return [];
    const code = blocks.find((other) => other.cell?.table === cell.table && other.cell.row === cell.row && holdsCodes(other.cell.header))?.text.trim();
    return code === undefined ? [] : [{ block, code, name: block.text.trim() }];
  });

const inItems = (blocks: readonly ProseBlock[]): readonly Named[] =>
  blocks.flatMap((block) => {
    const named = block.shape === 'item' ? namedCodeIn(block.text) : undefined;
    return named ? [{ block, ...named }] : [];
  });

/** A name may be told in short, or with the word for its kind before it. */
const isSameName = (typed: string, title: string): boolean => typed.includes(title) || title.includes(typed);

/** Words that stand in the names of many papers. */
const sharesWords = (name: string, title: string): boolean => {
  const words = new Set(title.split(' '));
  return name.split(' ').some((word) => word.length > 1 && words.has(word));
};

/** Fewer words open several titles. */
const NAMING_WORDS = 4;

/** Names in sentences, `quy trình Mua sắm (QT.NB.02)`: surely another document's when they share no word with the title. */
const inSentences = (reading: DocumentReading, titles: ReadonlyMap<string, string>): readonly Finding[] =>
  plainTextsOf(reading).flatMap(({ text, placeOf }) =>
    namesBeforeCodes(text).flatMap(({ code, name, isBracketed }) => {
      const title = titles.get(code);
      const typed = comparableName(name);
      const own = comparableName(title ?? '');
      if (title === undefined || own.includes(typed)) return [];
      // Several words with which the title of another document begins are that document's, whatever they share with this one's.
      const isNamedOther = typed.split(' ').length >= NAMING_WORDS && [...titles].some(([other, words]) => other !== code && comparableName(words).startsWith(typed) && !own.startsWith(typed));
      if (isNamedOther) return [{ location: placeOf(name), params: { words: name, code, title } }];
      if (sharesWords(typed, own)) return [];
      // Without brackets the words before a code name it only where they open the title of another document.
      const isOthers = [...titles].some(([other, words]) => other !== code && comparableName(words).startsWith(`${typed} `));
      return isBracketed || isOthers ? [{ location: placeOf(name), params: { words: name, code, title } }] : [];
    }),
  );

/** `Phiếu đăng ký họp (BM.NB.05.04)`, where that code is of minutes. */
const ofOtherSort = (reading: DocumentReading, titles: ReadonlyMap<string, string>): readonly Finding[] =>
  plainTextsOf(reading).flatMap(({ text, placeOf }) => {
    if (!/\(\s?(?:theo |mẫu )?\u0001?\p{Lu}{2,6}[._-]/u.test(text)) return [];
    return formsBeforeBrackets(text).flatMap(({ code, names }) => {
      const title = titles.get(code);
      const name = names.findLast((one) => sortOfPaper(one) !== undefined) ?? '';
      return title === undefined || !isOfOtherSort(names, title) || names.some((one) => comparableName(title).includes(comparableName(one))) ? [] : [{ location: placeOf(name), params: { words: name, code, title } }];
    });
  });

/** Fewer words name a sort of paper, not one. */
const FEWEST_OF_NAME = 3;

/** The words of a name that tell the paper from others of its sort. */
const tellingOf = (name: string): readonly string[] => comparableName(name.slice(sortOfPaper(name)?.length ?? 0)).split(' ').filter((word) => word.length > 1);

/** Whether words stand in a title in the same order. */
const followsIn = (words: readonly string[], title: readonly string[]): boolean => {
  let from = 0;
  return words.every((word) => {
    const at = title.indexOf(word, from);
    from = at + 1;
    return at !== -1;
  });
};

/** A form that a sentence calls by a name of which its title has no word: `phiếu từ chối` before the tag of another form, `Phiếu theo dõi tiến độ (BM.NB.01.06)`. */
const ofOtherName = (reading: DocumentReading, titles: ReadonlyMap<string, string>): readonly Finding[] =>
  plainTextsOf(reading).flatMap(({ text, placeOf }) => {
    const isStranger = (name: string, title: string): boolean => {
      const own = new Set(comparableName(title).split(' '));
      const telling = tellingOf(name);
      return telling.length > 0 && telling.every((word) => !own.has(word));
    };
    const before = formsBeforeTags(text).flatMap(({ code, names }) => {
      const title = titles.get(code);
      const name = names.find((one) => {
        const typed = comparableName(one);
        return title !== undefined && typed.split(' ').length >= FEWEST_OF_NAME && isStranger(one, title) && [...titles].some(([other, words]) => other !== code && `${comparableName(words)} `.startsWith(`${typed} `));
      });
      return title === undefined || name === undefined ? [] : [{ name, code, title }];
    });
    // Most words of the title of another form, in their order, are that form's.
    const ofAnother = formsBeforeBrackets(text).flatMap(({ code, names }) => {
      const title = titles.get(code);
      const own = new Set(comparableName(title ?? '').split(' '));
      const name = names.find((one) => {
        const telling = tellingOf(one);
        const isOfOwn = telling.filter((word) => own.has(word)).length * 2 >= telling.length;
        return title !== undefined && sortOfPaper(one) !== undefined && telling.length > FEWEST_OF_NAME && !isOfOwn && [...titles].some(([other, words]) => other !== code && sortOfPaper(words) === sortOfPaper(one) && followsIn(telling, comparableName(words).split(' ')));
      });
      return title === undefined || name === undefined ? [] : [{ name, code, title }];
    });
    // With a capital in mid-sentence it is the name of a paper.
    const named = formsBeforeBrackets(text).flatMap(({ code, names }) => {
      const title = titles.get(code);
      const name = names.find((one) => /^\p{Lu}/u.test(one) && sortOfPaper(one) !== undefined);
      return title === undefined || name === undefined || tellingOf(name).length < FEWEST_OF_NAME || !isStranger(name, title) ? [] : [{ name, code, title }];
    });
    const all = [...before, ...named];
    return [...all, ...ofAnother.filter(({ code }) => !all.some((told) => told.code === code))].map(({ name, code, title }) => ({ location: placeOf(name), params: { words: name, code, title } }));
  });

/** An item of the dossier is another sort of paper than the form that it is to be written on: `Đơn …` on the form `Tờ khai …`. */
const inDossier = (reading: DocumentReading, titles: ReadonlyMap<string, string>): readonly Finding[] =>
  (reading.known.kind === 'process' ? (reading.known.dossier ?? []) : []).flatMap(({ name, form }, row) => {
    const title = form === undefined ? undefined : titles.get(form);
    const [own, its] = [sortOfPaper(name), sortOfPaper(title ?? '')];
    if (form === undefined || title === undefined || own === undefined || its === undefined || own === its || isSameName(comparableName(name), comparableName(title))) return [];
    return [{ location: placeOfValue(reading, ['dossier', row, 'name']), params: { words: name, code: form, title } }];
  });

/** Codes of administrative procedures by the folded names that processes give them; a name that two codes bear tells nothing. */
const procedureCodesOf = onceForDocuments((documents): ReadonlyMap<string, string> => {
  const codes = new Map<string, Set<string>>();
  for (const { known } of documents) {
    for (const { code, name } of known.kind === 'process' ? (known.procedures ?? []) : []) {
      const words = procedureName(name);
      codes.set(words, (codes.get(words) ?? new Set<string>()).add(code.slice(0, PROCEDURE_CODE)));
    }
  }
  return new Map([...codes].flatMap(([words, own]) => ([...own].length === 1 ? [[words, [...own][0] ?? ''] as const] : [])));
});
/** A name with or without the word for what it names. */
const procedureName = (name: string): string => comparableName(name).replace(/^thu tuc /u, '');
/** Letters of the short code: `1.001193`. */
const PROCEDURE_CODE = 8;

/** A row of a table that gives a procedure of the agency another code than its process: figures changed about in typing. */
const inProcedureRows = (blocks: readonly ProseBlock[], codes: ReadonlyMap<string, string>): readonly { readonly block: ProseBlock; readonly code: string; readonly expected: string; readonly name: string }[] =>
  blocks.flatMap((block) => {
    const { cell } = block;
    const code = cell && cell.row > 0 ? /^\s*(\d\.\d{6})(?:\.\d{3}\.\S+)?\s*$/u.exec(block.text)?.[1] : undefined;
    if (!cell || code === undefined) return [];
    const row = blocks.filter((other) => other.cell?.table === cell.table && other.cell.row === cell.row);
    // Several codes in one row are told apart by nobody.
    if (row.filter(({ text }) => /\d\.\d{6}/u.test(text)).length > 1) return [];
    const named = row.find(({ text }) => codes.has(procedureName(text)));
    const expected = named && codes.get(procedureName(named.text));
    return named && expected !== undefined && expected !== code ? [{ block, code, expected, name: named.text.trim() }] : [];
  });

const titlesOf = onceForDocuments((documents): ReadonlyMap<string, string> =>
  new Map(documents.flatMap(({ known, claimedCode }) => (claimedCode === undefined || known.title === undefined ? [] : [[claimedCode, known.title] as const]))));

const bare = (code: string): string => code.normalize('NFC').replaceAll(/[_-]/gu, '.');

/** The name typed beside a code is the name of that document. */
export const nameBesideCode: Rule = {
  id: 'name-beside-code',
  theme: 'reference',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const titles = titlesOf(content);
    const codes = procedureCodesOf(content);
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.status === 'withdrawn') return [];
      const body = proseOf(reading).filter(({ path, shape }) => path.length === 0 && shape !== 'attribute');
      const told = inSentences(reading, titles);
      // A name of another sort is met by both.
      const ofOthers = ofOtherSort(reading, titles).filter(({ location }) => !told.some((one) => one.location.line === location.line && one.location.column === location.column));
      const strangers = ofOtherName(reading, titles).filter(({ location }) => ![...told, ...ofOthers].some((one) => one.location.line === location.line && one.location.column === location.column));
      return [...inProcedureRows(body, codes).map(({ block, code, expected, name }) => ({ location: placeInProse(content, { path: reading.path, block, at: Math.max(0, block.text.indexOf(code)) }), params: { words: code, code: expected, title: name, problem: 'procedure' } })), ...inDossier(reading, titles), ...told, ...ofOthers, ...strangers, ...[...inTables(body), ...inItems(body)].flatMap(({ block, code, name }) => {
        const title = titles.get(bare(code));
        if (title === undefined || isSameName(comparableName(name), comparableName(title))) return [];
        return [{ location: placeInProse(content, { path: reading.path, block, at: Math.max(0, block.text.indexOf(name)) }), params: { words: name, code: bare(code), title } }];
      })];
    });
  },
};
