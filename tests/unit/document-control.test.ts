import { describe, expect, it } from 'vitest';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { digestOfText, neededBlobs, readControl, type DocumentHistory, type VersionText } from '#core/ledger/document-control.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { readContent } from '#core/parse/read-content.ts';
import type { OldText, OldTexts, SourceFile } from '#core/ports.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { issueAct, ledgerOfActs } from '#tests/support/ledger-acts.ts';

const path = 'instructions/hd-nb-01.mdx';
const old = instructionText({ code: 'HD.NB.01', title: 'Hướng dẫn nhận hồ sơ', status: 'issued', effectiveFrom: '2026-01-26', body: 'Nhận hồ sơ trong 5 ngày.' });
const next = old.replace('\nrevision: 0\nstatus', '\nrevision: 1\nstatus').replace('5 ngày', '3 ngày');

const hashesOf = (text: string) => ({ blob: nodeHash.blobId(text), text: digestOfText(text, nodeHash) });
const first = issueAct(hashesOf(old));
const second = issueAct({ revision: 1, issuedOn: '2026-06-15', ...hashesOf(next) });

const fileOf = (text: string, name = path): SourceFile => ({ kind: 'text', path: name, text });

const gitOf = (answer: OldText, store: OldTexts['store'] = 'whole'): OldTexts => ({ store, textOf: (blob) => (blob === first.blob ? answer : { kind: 'not-found' }) });

interface Case {
  readonly files: readonly SourceFile[];
  readonly acts: readonly LedgerAct[];
  readonly oldTexts?: OldTexts;
}

const historyOf = ({ files, acts, oldTexts }: Case): DocumentHistory | undefined =>
  readControl({ content: readContent(files), ledger: readLedger({ text: ledgerOfActs(acts), hash: nodeHash }), oldTexts, hash: nodeHash }).histories.get('HD.NB.01');

const shown = (text: VersionText | undefined): string => {
  if (text === undefined) return 'none';
  if (text.kind === 'missing') return `missing: ${text.reason}`;
  return `${text.kind}: revision ${text.reading.known.revision}${text.kind === 'working' && !text.sameBytes ? ', other bytes' : ''}`;
};

const textsOf = (input: Case): readonly string[] => historyOf(input)?.versions.map(({ text }) => shown(text)) ?? [];

describe('the text of a version', () => {
  it.each<[string, Case, readonly string[]]>([
    ['is the working file when its bytes are the same', { files: [fileOf(old)], acts: [first] }, ['working: revision 0']],
    ['is the working file wherever it lies', { files: [fileOf(old, 'instructions/mot-cua/nhan-ho-so.mdx')], acts: [first] }, ['working: revision 0']],
    ['is the working file when only line ends differ', { files: [fileOf(old.replaceAll('\n', '\r\n'))], acts: [first] }, ['working: revision 0, other bytes']],
    ['comes from Git when the working file has gone on', { files: [fileOf(next)], acts: [first, second], oldTexts: gitOf({ kind: 'text', text: old }) }, ['old: revision 0', 'working: revision 1']],
    ['comes from Git when the file is gone', { files: [], acts: [first], oldTexts: gitOf({ kind: 'text', text: old }) }, ['old: revision 0']],
    ['is missing when Git does not have it', { files: [], acts: [first], oldTexts: gitOf({ kind: 'not-found' }) }, ['missing: not-found']],
    ['is missing in a shallow clone', { files: [], acts: [first], oldTexts: gitOf({ kind: 'not-found' }, 'shallow') }, ['missing: shallow']],
    ['is missing without a repository', { files: [], acts: [first], oldTexts: gitOf({ kind: 'not-found' }, 'no-repository') }, ['missing: no-repository']],
    ['is missing when the object is corrupt', { files: [], acts: [first], oldTexts: gitOf({ kind: 'corrupt' }) }, ['missing: corrupt']],
    ['is missing when its words are not the recorded ones', { files: [], acts: [first], oldTexts: gitOf({ kind: 'text', text: next }) }, ['missing: differs']],
  ])('%s', (_, input, expected) => {
    expect(textsOf(input)).toEqual(expected);
  });

  it('after a correction is the corrected one; the first stays readable', () => {
    const corrected = old.replace('trong 5', 'trong vòng 5');
    const { act: _, kind: __, title: ___, issuedOn: on, effectiveFrom: ____, ...rest } = first;
    const version = historyOf({ files: [fileOf(corrected)], acts: [first, { ...rest, act: 'correct', ...hashesOf(corrected), on, reason: 'Thiếu chữ' }], oldTexts: gitOf({ kind: 'text', text: old }) })?.versions[0];
    expect([shown(version?.text), version?.texts.map(({ text }) => shown(text))]).toEqual(['working: revision 0', ['old: revision 0', 'working: revision 0']]);
  });
});

describe('the draft of a document', () => {
  it('is the working file when it holds a version that the ledger does not know', () => {
    expect(historyOf({ files: [fileOf(next)], acts: [first], oldTexts: gitOf({ kind: 'text', text: old }) })?.draft?.known.revision).toBe(1);
  });

  it('is none when the working file is the last version', () => {
    expect(historyOf({ files: [fileOf(old)], acts: [first] })?.draft).toBeUndefined();
  });

  it('is all there is of a document never issued', () => {
    const history = readControl({ content: readContent([fileOf(old)]), ledger: undefined, oldTexts: undefined, hash: nodeHash }).histories.get('HD.NB.01');
    expect([history?.versions, history?.draft?.path]).toEqual([[], path]);
  });
});

it('asks for the texts that no file holds, each once', () => {
  const ledger = readLedger({ text: ledgerOfActs([first, second, issueAct({ code: 'HD.NB.02', blob: first.blob })]), hash: nodeHash });
  expect(neededBlobs({ content: readContent([fileOf(next)]), ledger, hash: nodeHash })).toEqual([first.blob]);
});
