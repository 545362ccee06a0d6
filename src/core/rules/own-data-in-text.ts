import { formatCalendarDate, isCalendarDate } from '../model/calendar-date.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ProseBlock } from '../parse/prose.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { isSaidOfNumberedPaper } from '../vietnamese/numbered-paper.ts';
import { sortOfPaper } from '../vietnamese/name-columns.ts';
import { closedChannelsIn, tellsSigning, toldChannelsIn, toldSignersIn, typedDataIn, type TypedDatum, type TypedValue } from '../vietnamese/typed-data.ts';
import { confirmedDaysIn } from '../vietnamese/told-days.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import { onceForDocuments } from './once-for-documents.ts';
import type { Rule } from './rule.ts';
import { toldOfGoals } from './told-of-goals.ts';
import { toldOfForm, toldOfProcess } from './told-of-process.ts';

/** Dashes, stops and blanks are written one way or another; that is the matter of other rules. */
const bare = (code: string): string => code.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();

const shown = (value: string): string => (isCalendarDate(value) ? formatCalendarDate(value) : value);

/** Sums that the process takes, those of its procedures included. */
const feesOf = ({ fees = [], procedures = [] }: Extract<KnownFrontMatter, { readonly kind: 'process' }>): readonly string[] =>
  [...fees, ...procedures.flatMap((procedure) => procedure.fees ?? [])].map(({ amount }) => String(amount));

/** `Lệ phí đăng ký lại là …`: of what the fee is, between the word for it and the sum. */
const FEE_OF = /(?:lệ phí|phí)\s([^\d]*?)\s?(?:(?:là|:)\s)?\d/iu;

/** Whether a sentence on a fee speaks of what the process itself takes money for; another paper's fee may stand beside it. */
const isOwnFee = (text: string, known: KnownFrontMatter): boolean => {
  const thing = foldedWords(FEE_OF.exec(text)?.[1] ?? '');
  if (thing === '' || known.kind !== 'process') return true;
  const own = new Set([known.title ?? '', ...(known.procedures ?? []).map(({ name }) => name), ...(known.fees ?? []).map(({ name }) => name)].flatMap((name) => foldedWords(name).split(' ')));
  return thing.split(' ').every((word) => own.has(word));
};

/** A step takes a sum that is none of the fees. */
const stepFeeHits = (known: Extract<KnownFrontMatter, { readonly kind: 'process' }>, blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  const fees = feesOf(known);
  return fees.length === 0 ? [] : blocks.filter(({ path, key }) => path[0] === 'steps' && key === 'content').flatMap((block) =>
    typedDataIn(block.text)
      .filter(({ datum, value, text }) => datum === 'fees' && !fees.includes(value) && isOwnFee(text, known))
      .slice(0, 1)
      .map(({ at, text }) => ({ block, at, params: { words: text, datum: 'fees', expected: fees.join('; ') } })));
};

/** A declaration tells another day of confirmation than its data. */
const confirmedHits = ({ confirmedOn }: Extract<KnownFrontMatter, { readonly kind: 'declaration' }>, body: readonly ProseBlock[]): readonly PlacedHit[] =>
  confirmedOn === undefined ? [] : body.flatMap((block) => confirmedDaysIn(block.text).filter(({ date }) => date !== confirmedOn).map(({ at, text }) => ({ block, at, params: { words: text, datum: 'confirmedOn', expected: shown(confirmedOn) } })));

/** A label in one cell and its value in the next are one line. */
const joined = (blocks: readonly ProseBlock[]): readonly { readonly block: ProseBlock; readonly text: string }[] =>
  blocks.map((block, place) => {
    const next = blocks[place + 1];
    const isPair = block.cell !== undefined && next?.cell !== undefined && next.cell.table === block.cell.table && next.cell.row === block.cell.row && next.cell.column === block.cell.column + 1;
    return { block, text: isPair && block.text.length < 40 && !/\d/u.test(block.text) ? `${block.text.trim().replace(/:$/u, '')}: ${next.text.trim()}` : block.text };
  });

/** A sentence names another signer of a result than the one step in which it is signed. */
const signerHits = ({ steps = [], results = [] }: Extract<KnownFrontMatter, { readonly kind: 'process' }>, body: readonly ProseBlock[]): readonly PlacedHit[] => {
  const [signing, ...others] = steps.filter(({ content }) => tellsSigning(content));
  const roles = signing?.responsible.map(({ role }) => foldedWords(role)) ?? [];
  if (!signing || others.length > 0 || roles.length === 0) return [];
  const names = results.map(foldedWords);
  return body.flatMap((block) =>
    toldSignersIn(block.text).flatMap(({ paper, signer, at }) => {
      const words = foldedWords(signer);
      const isResult = names.some((name) => name.includes(foldedWords(paper)) || foldedWords(paper).includes(name));
      const isDeputy = words.startsWith('pho ');
      return !isResult || roles.some((role) => (role.includes(words) && (isDeputy || !role.startsWith('pho '))) || (words.includes(role) && !words.startsWith('pho ')) || /uy quyen|phan cong|ky thay/u.test(role)) ? [] : [{ block, at, params: { words: signer, datum: 'signer', expected: signing.responsible.map(({ role }) => role).join('; ') } }];
    }));
};

/** A sentence offers a way to hand in that the process does not have. */
const channelHits = ({ channels }: Extract<KnownFrontMatter, { readonly kind: 'process' }>, body: readonly ProseBlock[]): readonly PlacedHit[] =>
  channels === undefined || channels.includes('postal') ? [] : body.flatMap((block) => toldChannelsIn(block.text).map(({ at, text }) => ({ block, at, params: { words: text, datum: 'channel', expected: channels.join(', ') } }))).slice(0, 1);

/** A sentence closes a way to hand in that the process has. */
const closedHits = ({ channels }: Extract<KnownFrontMatter, { readonly kind: 'process' }>, body: readonly ProseBlock[]): readonly PlacedHit[] =>
  channels === undefined
    ? []
    : body
        .flatMap((block) => closedChannelsIn(block.text).flatMap(({ at, text, way }) => ((way === 'others' ? channels.some((channel) => channel !== 'in-person') : channels.includes(way)) ? [{ block, at, params: { words: text, datum: 'channel', expected: channels.join(', ') } }] : [])))
        .slice(0, 1);

/** Capitals alone, as the title of a form is printed. */
const isInCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

const SHORT_WORD = 2;
/** Words with which many papers begin. */
const COMMON: ReadonlySet<string> = new Set('don to khai giay de nghi xin cap phieu bien ban bao cao thong danh sach so ke hoach hop dong trinh ve viec va cua cho theo bang xac nhan cam ket yeu cau'.split(' '));

/** The title printed on a form is another paper's: a heading or line in capitals above the first blank, that names a sort of paper. */
const titleHits = (title: string, blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
  const above = blocks.slice(0, Math.max(0, blocks.findIndex(({ key }) => key === 'label')));
  const printed = above.find(({ text, shape, path, cell }) => path.length === 0 && !cell && (shape === 'heading' || shape === 'paragraph') && isInCapitals(text.trim()) && (sortOfPaper(text) ?? '') !== '');
  if (!printed) return [];
  const wordsOf = (text: string): readonly string[] => foldedWords(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORT_WORD && !COMMON.has(word));
  const words = new Set(wordsOf(title));
  const own = wordsOf(printed.text);
  // A title may be printed shorter or longer; another paper's shares hardly a word.
  return words.size === 0 || own.length === 0 || own.filter((word) => words.has(word)).length * 4 >= Math.min(own.length, words.size) ? [] : [{ block: printed, at: 0, params: { words: printed.text.trim().slice(0, 80), datum: 'title', expected: title } }];
};

/** Words behind which a form tells what is asked for: `Lý do đăng ký khai tử`. */
const ASKS = /(?<!\p{L})(?:ly do|de nghi|yeu cau|xin)\s(?=\p{L})/gu;
const MOST_BETWEEN = 6;
const [FEWEST_OF_TITLE, MOST_OF_TITLE] = [3, 14];

/** Names of the processes of the agency, folded, with their codes. */
const processNamesOf = onceForDocuments((documents): ReadonlyMap<string, string> =>
  new Map(documents.flatMap(({ known: data, claimedCode }) => (data.kind !== 'process' || claimedCode === undefined || data.status === 'withdrawn' ? [] : [[foldedWords(data.title ?? ''), claimedCode] as const]))));

/** A form asks for what another process gives: it was made from that process's form. */
const askedHits = (form: Extract<KnownFrontMatter, { readonly kind: 'form' }>, { blocks, content, owner }: { readonly blocks: readonly ProseBlock[]; readonly content: ContentReading; readonly owner: KnownFrontMatter | undefined }): readonly PlacedHit[] => {
  if (form.title === undefined) return [];
  const names = processNamesOf(content);
  const own = foldedWords(`${form.title ?? ''} ${owner?.title ?? ''}`);
  const related = new Set(owner?.related ?? []);
  return blocks.filter(({ path, key }) => path.length === 0 && key !== 'note').flatMap((block) => {
    if (!/lý do|đề nghị|yêu cầu|xin /iu.test(block.text)) return [];
    // Folding keeps every letter at its place.
    const folded = foldedWords(block.text);
    return Array.from(folded.matchAll(ASKS)).slice(0, 4).flatMap(({ 0: lead, index }): readonly PlacedHit[] => {
      const [sentence = ''] = folded.slice(index + lead.length).split(/[^\p{L} ,–-]/u);
      const words = sentence.split(' ');
      for (let from = 0; from <= MOST_BETWEEN; from += 1) {
        for (let length = FEWEST_OF_TITLE; length <= MOST_OF_TITLE && from + length <= words.length; length += 1) {
          const name = words.slice(from, from + length).join(' ').replace(/[ ,–-]+$/u, '');
          const code = names.get(name);
          if (code !== undefined && code !== form.belongsTo && !related.has(code) && !own.includes(name)) return [{ block, at: index, params: { words: block.text.slice(index, index + lead.length + words.slice(0, from + length).join(' ').length), datum: 'title', expected: form.title ?? '' } }];
        }
      }
      return [];
    });
  });
};

/** Kinds that tell codes and issues of other papers. */
const LISTS_OTHERS: ReadonlySet<DocumentKind> = new Set(['manual', 'decision', 'declaration']);
const OF_OTHERS: ReadonlySet<TypedDatum> = new Set(['code', 'issue', 'revision']);

/** What a text says of its own document agrees with the document's data: who holds the printed page must not read another code, issue or day. */
export const ownDataInText: Rule = {
  id: 'own-data-in-text',
  theme: 'revision',
  reach: 'index',
  severity: 'error',
  switchable: true,
  check: (content) => eachDocumentProse((blocks, { known, kind }) => {
    if (known.status === 'withdrawn') return [];
    const decision = kind === 'decision' || known.decision === undefined ? undefined : content.documents.find(({ claimedCode }) => claimedCode === known.decision)?.known;
    const owner = known.kind === 'form' && known.belongsTo !== undefined ? content.documents.find(({ claimedCode }) => claimedCode === known.belongsTo)?.known : undefined;
    // What a form tells of the dossier is told by the process that it belongs to.
    const process = known.kind === 'process' ? known : owner?.kind === 'process' ? owner : undefined;
    const number = decision?.kind === 'decision' ? /^\d+/u.exec(decision.number ?? '')?.[0] : undefined;
    const data: Readonly<Partial<Record<TypedDatum, string>>> = {
      ...(known.code !== undefined && { code: known.code }),
      ...(known.issue !== undefined && { issue: String(known.issue) }),
      ...(known.revision !== undefined && { revision: String(known.revision) }),
      ...(known.issuedOn !== undefined && { issuedOn: known.issuedOn }),
      ...(known.effectiveFrom !== undefined && { effectiveFrom: known.effectiveFrom }),
      ...(known.kind === 'process' && (known.fees !== undefined || known.procedures !== undefined) && { fees: feesOf(known).join('; ') }),
      ...(known.kind === 'process' && known.procedures !== undefined && { procedureCode: known.procedures.map(({ code }) => code.slice(0, 8)).join('; ') }),
      ...(known.kind === 'process' && known.online !== undefined && { onlineLevel: known.online.level }),
      ...(number !== undefined && { decisionNumber: String(Number(number)) }),
      ...(number !== undefined && decision?.issuedOn !== undefined && { decisionDate: decision.issuedOn }),
      // Fewer may be those that everybody hands in; more than there are was told of an older list.
      ...(process?.dossier !== undefined && { dossierItems: String(process.dossier.length) }),
      ...(process?.dossierSets !== undefined && { dossierSets: String(process.dossierSets) }),
    };
    const isSame = ({ datum, value }: TypedValue): boolean => (datum === 'dossierItems' ? process?.dossier === undefined || Number(value) <= process.dossier.length : datum === 'fees' || datum === 'procedureCode' ? data[datum] === undefined || data[datum].split('; ').includes(value) : datum === 'code' ? bare(value) === bare(data.code ?? value) : value === (data[datum] ?? value));
    const told = new Set<TypedDatum>();
    const body = blocks.filter(({ path, shape }) => path.length === 0 && shape !== 'attribute');
    const signers = known.kind === 'process' ? signerHits(known, body) : [];
    const stepFees = known.kind === 'process' ? stepFeeHits(known, blocks) : [];
    const confirmed = known.kind === 'declaration' ? confirmedHits(known, body) : [];
    const channels = known.kind === 'process' ? [...channelHits(known, body), ...closedHits(known, body)] : [];
    const titles = known.kind === 'form' && known.title !== undefined ? titleHits(known.title, blocks.filter(({ path }) => path.length === 0)) : [];
    const asked = known.kind === 'form' ? askedHits(known, { blocks, content, owner }) : [];
    const rates = known.kind === 'objectives' ? toldOfGoals(known, body) : [];
    const tellings = known.kind === 'process' ? toldOfProcess(known, body, content) : known.kind === 'form' ? toldOfForm(known, blocks, content) : [];
    return [...titles, ...asked, ...rates, ...signers, ...stepFees, ...confirmed, ...channels, ...tellings, ...joined(body).flatMap(({ block, text }): readonly PlacedHit[] =>
      typedDataIn(text).flatMap((typed) => {
        // A list of papers names many codes; what is said first is said of this one.
        if (told.has(typed.datum) || (OF_OTHERS.has(typed.datum) && LISTS_OTHERS.has(kind)) || isSaidOfNumberedPaper(text, typed.at) || (typed.datum === 'fees' && !isOwnFee(typed.text, known))) return [];
        told.add(typed.datum);
        // The day of another decision is no mistake of its own.
        if (typed.datum === 'decisionNumber' && !isSame(typed)) told.add('decisionDate');
        return isSame(typed) ? [] : [{ block, at: text === block.text ? typed.at : 0, params: { words: typed.text, datum: typed.datum, ...((typed.datum === 'dossierSets' || typed.datum === 'dossierItems') && process !== known && { owner: process?.code ?? '' }), expected: typed.datum === 'decisionNumber' && decision?.kind === 'decision' ? (decision.number ?? '') : shown(data[typed.datum] ?? '') } }];
      }))];
  })(content),
};
