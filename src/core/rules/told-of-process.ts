import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ProseBlock } from '../parse/prose.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { issuedWith, toldFreeIn, toldReceiversIn, toldResultsIn } from '../vietnamese/told-data.ts';
import type { PlacedHit } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';

type Process = Extract<KnownFrontMatter, { readonly kind: 'process' }>;

/** A clause says that nothing is paid, where the data has sums alone and spares nobody. */
const freeHits = ({ fees = [], procedures = [] }: Process, body: readonly ProseBlock[]): readonly PlacedHit[] => {
  const all = [...fees, ...procedures.flatMap((procedure) => procedure.fees ?? [])];
  const isAlwaysPaid = all.length > 0 && all.every(({ amount, note = '' }) => amount > 0 && !/miễn|không thu|chỉ (?:thu|khi)/iu.test(note));
  return !isAlwaysPaid ? [] : body.flatMap((block) => toldFreeIn(block.text).map(({ at, text }) => ({ block, at, params: { words: text, datum: 'fees', expected: all.map(({ amount }) => String(amount)).join('; ') } })));
};

/** A sentence sends people to another unit of the agency than the one that takes their papers. */
const receiverHits = ({ receivedAt }: Process, body: readonly ProseBlock[], content: ContentReading): readonly PlacedHit[] => {
  const units = content.registries.units?.data ?? [];
  const own = units.find(({ id }) => id === receivedAt);
  return !own ? [] : body.flatMap((block) => toldReceiversIn(block.text).flatMap(({ at, text }): readonly PlacedHit[] => {
    const words = foldedWords(text);
    const namesOf = ({ name, shortName }: (typeof units)[number]): readonly string[] => [name, ...(shortName === undefined ? [] : [shortName])].map(foldedWords);
    const other = units.find((unit) => unit !== own && namesOf(unit).some((name) => words.startsWith(name)));
    return !other || namesOf(own).some((name) => words.includes(name)) ? [] : [{ block, at, params: { words: text.slice(0, Math.max(...namesOf(other).filter((name) => words.startsWith(name)).map((name) => name.length))), datum: 'receivedAt', expected: own.name } }];
  }));
};

/** A result that hands something over is a paper. */
const RESULT_PAPER = /^(?:giấy|quyết định|trích lục|thẻ|chứng chỉ|văn bản|bản sao|sổ|phiếu|thông báo|giấy phép)(?!\p{L})/iu;

/** Sorts of results that nobody calls by the name of another. */
const RESULT_SORT = /^(?:giay (?:phep|chung nhan|xac nhan|khai sinh)|quyet dinh|trich luc|chung chi|the)(?!\p{L})/u;

/** A sentence tells a result that shares hardly a word with those of the data. */
const resultHits = ({ results = [], title = '' }: Process, body: readonly ProseBlock[]): readonly PlacedHit[] => {
  const known = new Set([...results, title].flatMap((result) => foldedWords(result).split(/[^\p{L}\p{N}]+/u)));
  return results.length === 0 ? [] : body.flatMap((block) => toldResultsIn(block.text).flatMap(({ at, text }): readonly PlacedHit[] => {
    const words = foldedWords(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
    const isPaper = RESULT_PAPER.test(text);
    const sort = RESULT_SORT.exec(foldedWords(text))?.[0];
    const isOtherSort = sort !== undefined && !foldedWords(`${results.join(' ')} ${title}`).includes(sort);
    return !isPaper || (!isOtherSort && words.filter((word) => known.has(word)).length * 2 >= words.length) ? [] : [{ block, at, params: { words: text, datum: 'result', expected: results.join('; ') } }];
  }));
};

/** Sentences of a process on its fee, its place of receipt and its result that its data gainsays. */
export const toldOfProcess = (known: Process, body: readonly ProseBlock[], content: ContentReading): readonly PlacedHit[] => [...freeHits(known, body), ...receiverHits(known, body, content), ...resultHits(known, body)];

/** The revision table of a form names another procedure than the one that the form belongs to. */
export const toldOfForm = ({ belongsTo }: Extract<KnownFrontMatter, { readonly kind: 'form' }>, blocks: readonly ProseBlock[], content: ContentReading): readonly PlacedHit[] =>
  belongsTo === undefined ? [] : blocks.filter(({ path, key }) => path[0] === 'changes' && key === 'summary').flatMap((block): readonly PlacedHit[] => {
    const told = issuedWith(block.text);
    const isOwner = told && content.documents.some(({ claimedCode, kind }) => claimedCode === told.code && kind !== 'form' && kind !== 'decision');
    return !told || !isOwner || told.code.normalize() === belongsTo.normalize() ? [] : [{ block, at: told.at, params: { words: told.code, datum: 'belongsTo', expected: belongsTo } }];
  });
