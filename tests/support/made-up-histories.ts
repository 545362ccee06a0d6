import { nodeHash } from '#adapters/hash/node-hash.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { readControl, type DocumentHistory } from '#core/ledger/document-control.ts';
import type { Transition } from '#core/ledger/ledger-line.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { DocumentKind } from '#core/model/document-kinds.ts';
import { readContent } from '#core/parse/read-content.ts';
import { correctAct, issueAct, ledgerOfActs, recordedAs, reviewAct, withdrawAct } from './ledger-acts.ts';
import { testData } from './make-test-library.ts';

/** One issued version of a made-up document. */
export interface MadeUpVersion {
  readonly issue: number;
  readonly revision: number;
  readonly audience: 'internal' | 'public';
  readonly issuedOn: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  readonly transition: Transition | undefined;
  readonly withdrawn: { readonly from: CalendarDate; readonly signedOn: CalendarDate | undefined } | undefined;
  readonly corrected: readonly CalendarDate[];
  readonly reviewed: readonly CalendarDate[];
}

/** A made-up document: its versions, oldest first, and whether a file holds a text beyond them. */
export interface MadeUpDocument {
  readonly code: string;
  readonly kind: DocumentKind;
  readonly versions: readonly MadeUpVersion[];
  readonly draft: 'draft' | 'in-review' | 'awaiting-approval' | undefined;
}

/** The documents as they were made up, and as they are read from ledger, files and old texts. */
export interface MadeUpAgency {
  readonly documents: readonly MadeUpDocument[];
  readonly histories: ReadonlyMap<string, DocumentHistory>;
}

/** A word that stands in texts beyond the ledger alone. */
export const draftWord = 'chimhoangyen';

/** All that happens in these agencies happens within so many days from this one, so that days often fall together. */
export const firstMadeUpDay = '2026-03-01' as CalendarDate;
export const madeUpDays = 60;

/** A day so many days later. */
export const addDays = (day: CalendarDate, days: number): CalendarDate => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** The kinds that are made up, with the folder of each; the last ones are public, mostly. */
const plans = [
  { code: 'HD.NB.01', kind: 'instruction', folder: 'instructions', isPublic: false },
  { code: 'QT.01', kind: 'process', folder: 'processes', isPublic: true },
  { code: 'BM.01', kind: 'form', folder: 'forms', isPublic: true },
  { code: 'CB.01', kind: 'declaration', folder: 'declarations', isPublic: true },
] as const satisfies readonly { readonly code: string; readonly kind: DocumentKind; readonly folder: string; readonly isPublic: boolean }[];

type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
const randomOf = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** An agency whose documents went through anything that the ledger allows. */
export const madeUpAgency = (seed: number): MadeUpAgency => {
  const random = randomOf(seed);
  const documents = plans.map(({ code, kind, isPublic }) => madeUpDocument({ code, kind, isPublic, random }));
  return { documents, histories: historiesOfDocuments(documents) };
};

const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));

interface DocumentInput {
  readonly code: string;
  readonly kind: DocumentKind;
  readonly isPublic: boolean;
  readonly random: Random;
}

const madeUpDocument = ({ code, kind, isPublic, random }: DocumentInput): MadeUpDocument => {
  const versions: MadeUpVersion[] = [];
  const count = upTo(random, 4);
  let [issue, revision, issuedOn] = [1, 0, addDays(firstMadeUpDay, upTo(random, 10))];
  // The first day of the last version that ever applies.
  let last: CalendarDate | undefined;
  for (let made = 0; made < count; made += 1) {
    const soonest = last === undefined || issuedOn > last ? issuedOn : addDays(last, 1);
    const effectiveFrom = addDays(soonest, random() < 0.3 ? 0 : upTo(random, 8));
    const withdrawn = random() < 0.3 ? withdrawalOf({ issuedOn, effectiveFrom, random }) : undefined;
    const isApplied = withdrawn === undefined || withdrawn.from > effectiveFrom;
    versions.push({
      issue,
      revision,
      audience: isPublic && random() < 0.9 ? 'public' : 'internal',
      issuedOn,
      effectiveFrom,
      transition: last !== undefined && isApplied && random() < 0.5 ? transitionOf({ before: last, effectiveFrom, random }) : undefined,
      withdrawn,
      corrected: random() < 0.2 ? [addDays(issuedOn, upTo(random, 5))] : [],
      reviewed: random() < 0.2 ? [addDays(effectiveFrom, upTo(random, 5))] : [],
    });
    if (isApplied) last = effectiveFrom;
    if (random() < 0.5) revision += 1;
    else [issue, revision] = [issue + 1, 0];
    issuedOn = addDays(issuedOn, upTo(random, 10));
  }
  const draft = random() < 0.4 ? (['draft', 'in-review', 'awaiting-approval'] as const)[upTo(random, 2)] : undefined;
  return { code, kind, versions, draft };
};

interface DaysInput {
  readonly effectiveFrom: CalendarDate;
  readonly random: Random;
}

const withdrawalOf = ({ issuedOn, effectiveFrom, random }: DaysInput & { readonly issuedOn: CalendarDate }): MadeUpVersion['withdrawn'] => {
  const from = random() < 0.4 ? addDays(issuedOn, upTo(random, 6)) : addDays(effectiveFrom, upTo(random, 16));
  return { from, signedOn: random() < 0.5 ? addDays(from, -upTo(random, 5)) : undefined };
};

const transitionOf = ({ before, effectiveFrom, random }: DaysInput & { readonly before: CalendarDate }): Transition => {
  const receivedBefore = random() < 0.7 || addDays(before, 1) >= effectiveFrom ? effectiveFrom : addDays(effectiveFrom, -1);
  return { receivedBefore, until: random() < 0.6 ? addDays(effectiveFrom, upTo(random, 12)) : undefined };
};

const textOf = ({ code, kind }: MadeUpDocument, version: Omit<MadeUpVersion, 'withdrawn' | 'corrected' | 'reviewed'>, { status, word }: { readonly status: string; readonly word: string }): string => {
  const { issue, revision, audience, issuedOn, effectiveFrom } = version;
  const data = testData({
    kind,
    code,
    data: { title: `Tài liệu ${word}`, issue: String(issue), revision: String(revision), audience, status, issuedOn, effectiveFrom, changes: [{ issue: String(issue), revision: String(revision), date: issuedOn, request: `Phiếu ${word}`, place: 'Toàn văn', summary: `Sửa ${word}` }] },
  });
  return `---\n${JSON.stringify(data)}\n---\n\n## 1. Cách làm\n\nLàm theo ${word} lần ${issue}.${revision}.\n`;
};

const historiesOfDocuments = (documents: readonly MadeUpDocument[]): MadeUpAgency['histories'] => {
  const texts = new Map<string, string>();
  const keep = (text: string) => {
    const recorded = recordedAs(text);
    texts.set(recorded.blob, text);
    return recorded;
  };
  const issues: LedgerAct[] = [];
  const others: LedgerAct[] = [];
  const files = documents.flatMap((document, index) => {
    const { code, kind, versions, draft } = document;
    const path = `${plans[index]?.folder ?? ''}/${code.toLowerCase().replaceAll('.', '-')}.mdx`;
    for (const version of versions) {
      const { issue, revision, issuedOn, effectiveFrom, transition, withdrawn } = version;
      const common = { code, issue, revision };
      issues.push(issueAct({ ...common, kind, path, title: `Tài liệu ${code}`, issuedOn, effectiveFrom, ...(transition && { transition }), ...keep(textOf(document, version, { status: 'issued', word: 'như cũ' })) }));
      for (const on of version.corrected) others.push(correctAct({ ...common, path, on, ...keep(textOf(document, version, { status: 'issued', word: 'cho đúng' })) }));
      for (const on of version.reviewed) others.push(reviewAct({ ...common, on }));
      if (withdrawn) others.push(withdrawAct({ ...common, from: withdrawn.from, acceptsGap: true, ...(withdrawn.signedOn && { decision: { number: '15/QĐ-UBND', date: withdrawn.signedOn, signer: 'Nguyễn Văn A', position: 'Chủ tịch' } }) }));
    }
    if (draft === undefined) return [];
    const last = versions.at(-1);
    const next = { issue: (last?.issue ?? 0) + 1, revision: 0, audience: 'public', issuedOn: last?.issuedOn ?? firstMadeUpDay, effectiveFrom: last?.effectiveFrom ?? firstMadeUpDay, transition: undefined } as const;
    return [{ kind: 'text', path, text: textOf(document, next, { status: draft, word: draftWord }) } as const];
  });
  const ledger = readLedger({ text: ledgerOfActs([...issues.toSorted((left, right) => (dayOf(left) < dayOf(right) ? -1 : dayOf(left) > dayOf(right) ? 1 : 0)), ...others]), hash: nodeHash });
  const find = (blob: string) => {
    const text = texts.get(blob);
    return text === undefined ? ({ kind: 'not-found' } as const) : ({ kind: 'text', text } as const);
  };
  return readControl({ content: readContent(files), ledger, oldTexts: { store: 'whole', textOf: find }, hash: nodeHash }).histories;
};

const dayOf = (act: LedgerAct): string => (act.act === 'issue' ? act.issuedOn : '');
