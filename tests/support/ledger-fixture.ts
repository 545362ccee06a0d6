import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import { actsOnceTold } from '#core/ledger/acts-once-told.ts';
import { ledgerOf, readControl, type EarlierLedger } from '#core/ledger/document-control.ts';
import { issueActOf } from '#core/ledger/issue-act.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readContent, type ContentReading } from '#core/parse/read-content.ts';
import type { OldText, OldTextStore, SourceFile } from '#core/ports.ts';
import { actsOfContent } from './renew-ledger.ts';

/** One line of the ledger of a fixture. */
type FixtureLine =
  /** The line that issues a file of `old/`, else of the agency, or `from` the case's own content; `set` changes what it says, `before` included. */
  | { readonly of: string; readonly from?: 'content'; readonly set?: Readonly<Record<string, unknown>> }
  | { readonly act: LedgerAct }
  /** As it stands, whatever it is. */
  | { readonly raw: string };

/** `control.json` of a case: the ledger after the lines that record the small agency, and what Git gives. */
interface FixtureControl {
  /** Lines behind those of the agency's documents that no line here names; without it there is no ledger. */
  readonly lines?: readonly FixtureLine[];
  readonly store?: OldTextStore;
  /** Files of `old/` or the agency that Git does not give, and how. */
  readonly lost?: Readonly<Record<string, 'not-found' | 'corrupt'>>;
  /** Signs put before the ledger. */
  readonly prefix?: string;
  /** Lines of the ledger as a commit left it. */
  readonly former?: readonly FixtureLine[];
  readonly earlier?: { readonly source: EarlierLedger['source']; readonly name: string; readonly lines: readonly FixtureLine[] };
}

interface FixtureInput {
  /** The small agency. */
  readonly agency: readonly SourceFile[];
  /** The agency with the case laid over it. */
  readonly files: readonly SourceFile[];
  readonly caseFolder: string;
}

/** The reading of a rule's case; with versions when the case has a `control.json`. Old texts are files in its folder `old/`. */
export const readFixture = async ({ agency, files, caseFolder }: FixtureInput): Promise<ContentReading> => {
  const described = `${caseFolder}/control.json`;
  if (!existsSync(described)) return readContent(files);
  const control = JSON.parse(await readFile(described, 'utf8')) as FixtureControl;
  const old = existsSync(`${caseFolder}/old`) ? await contentFolder(`${caseFolder}/old`).readAll() : [];
  const laid = new Map([...agency, ...files, ...old].map((file) => [file.path, file]));
  const source = { agency, files, old, laid };
  const text = control.lines && `${control.prefix ?? ''}${ledgerOfLines(control.lines, source)}`;
  const others = files.filter(({ path }) => path !== ledgerPath);
  const content = readContent(text === undefined ? others : [...others, { kind: 'text', path: ledgerPath, text }]);
  const earlier = control.earlier ? [{ ...control.earlier, text: ledgerOfLines(control.earlier.lines, source) }] : [];
  const ledger = ledgerOf(content, nodeHash);
  const lost = control.former && actsOnceTold({ now: ledger?.text ?? '', former: [{ commit: 'b7335231a0c4e8f2d5961b7a3c0e4f8d2a6b9c1e', text: ledgerOfLines(control.former, source) }], hash: nodeHash });
  const texts = new Map(
    [...laid.values(), ...agency].flatMap((file): readonly (readonly [string, OldText])[] =>
      file.kind === 'text' ? [[nodeHash.blobId(file.text), control.lost?.[file.path] ? { kind: control.lost[file.path] ?? 'not-found' } : { kind: 'text', text: file.text }]] : [],
    ),
  );
  const store = control.store ?? 'whole';
  const oldTexts = { store, textOf: (blob: string): OldText => (store === 'whole' ? (texts.get(blob) ?? { kind: 'not-found' }) : { kind: 'not-found' }) };
  return { ...content, control: readControl({ content, ledger, oldTexts, earlier, lost, hash: nodeHash }) };
};

interface LineSource {
  readonly agency: readonly SourceFile[];
  readonly files: readonly SourceFile[];
  readonly old: readonly SourceFile[];
  readonly laid: ReadonlyMap<string, SourceFile>;
}

const ledgerOfLines = (lines: readonly FixtureLine[], source: LineSource): string => {
  const named = new Set(lines.flatMap((line) => codesOf(line, source)));
  let text = appendActs({ text: '', acts: actsOfContent(readContent(source.agency)).filter(({ code }) => !named.has(code)), hash: nodeHash });
  for (const line of lines) text = 'raw' in line ? `${text}${line.raw}\n` : withLine(text, line, source);
  return text;
};

const actOf = (line: Exclude<FixtureLine, { readonly raw: string }>, { old, laid, agency, files }: LineSource): LedgerAct => {
  if ('act' in line) return line.act;
  const inOrder = line.from === 'content' ? files : [...old, ...agency, ...files];
  const file = inOrder.find(({ path }) => path === line.of);
  const content = readContent([...laid.values()].map((other) => (other.path === line.of && file ? file : other)));
  const reading = content.documents.find(({ path }) => path === line.of);
  const act = file?.kind === 'text' && reading ? issueActOf({ content, reading, source: file.text, hash: nodeHash }) : undefined;
  if (!act) throw new Error(`${line.of} cannot be recorded`);
  const { before: _, ...set } = line.set ?? {};
  return { ...act, ...set } as LedgerAct;
};

const codesOf = (line: FixtureLine, source: LineSource): readonly string[] => ('raw' in line ? (/"code":"([^"]+)"/u.exec(line.raw)?.slice(1) ?? []) : 'of' in line ? [actOf(line, source).code] : []);

const withLine = (text: string, line: Exclude<FixtureLine, { readonly raw: string }>, source: LineSource): string => {
  const written = appendActs({ text, acts: [actOf(line, source)], hash: nodeHash });
  const before = 'of' in line ? line.set?.['before'] : undefined;
  return before === undefined ? written : `${written.slice(0, -67)}${String(before)}"}\n`;
};
