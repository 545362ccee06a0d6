import { describe, expect, it } from 'vitest';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs } from '#core/ledger/append-acts.ts';
import { readLedger, type LedgerProblem } from '#core/ledger/read-ledger.ts';
import { issueAct, ledgerOfActs, withdrawAct } from '#tests/support/ledger-acts.ts';

const first = issueAct();
const second = issueAct({ code: 'HD.NB.02', path: 'instructions/hd-nb-02.mdx' });
const third = issueAct({ revision: 1, issuedOn: '2026-06-15', reason: 'Rút thời hạn' });
const ledger = ledgerOfActs([first, second, third]);
const lines = ledger.trimEnd().split('\n') as [string, string, string];

const problemsOf = (text: string): readonly LedgerProblem[] => readLedger({ text, hash: nodeHash }).problems;

const kindsOf = (text: string): readonly string[] => problemsOf(text).map(({ kind, line }) => `${line} ${kind}`);

describe('a ledger', () => {
  it('gives its lines with their numbers and no problem', () => {
    const { entries, problems } = readLedger({ text: ledger, hash: nodeHash });
    expect([entries.map(({ line, record: { before, ...act } }) => [line, act, before.length]), problems]).toEqual([[[1, first, 64], [2, second, 64], [3, third, 64]], []]);
  });

  it('is written with one order of keys, whatever the order of the data', () => {
    const { act, ...rest } = first;
    expect(ledgerOfActs([{ ...rest, act }])).toBe(ledgerOfActs([first]));
  });

  it('grows by appending alone', () => {
    expect(appendActs({ text: `${lines[0]}\n`, acts: [second, third], hash: nodeHash })).toBe(ledger);
  });
});

describe('problems of a ledger', () => {
  it.each([
    ['a byte-order mark', `\uFEFF${ledger}`, ['1 byte-order-mark']],
    ['CRLF', ledger.replaceAll('\n', '\r\n'), ['1 line-ends']],
    ['no final line end', ledger.trimEnd(), ['3 no-final-line-end']],
    ['a blank line in the middle', ledger.replace('\n', '\n\n'), ['2 blank-line']],
    ['blank lines in several places: once', ledger.replaceAll('\n', '\n\n  \n'), ['2 blank-line']],
    ['conflict markers', `${lines[0]}\n<<<<<<< HEAD\n${lines[1]}\n=======\n${lines[2]}\n>>>>>>> nhanh\n`, ['2 conflict-marker', '4 conflict-marker', '6 conflict-marker']],
    ['a line that is no JSON', `${lines[0]}\n${lines[1]}\n${lines[2].slice(5)}\n`, ['3 not-json']],
    ['a bad line and the broken chain after it', `${lines[0]}\n{\n${lines[2]}\n`, ['2 not-json', '3 chain-broken']],
    ['a line taken out', `${lines[0]}\n${lines[2]}\n`, ['2 chain-broken']],
    ['two lines changed about', `${lines[1]}\n${lines[0]}\n${lines[2]}\n`, ['1 chain-broken', '2 chain-broken', '3 chain-broken']],
    ['an edited line', ledger.replace('Ban hành lần đầu', 'Ban hành'), ['2 chain-broken']],
    ['a line twice', `${lines[0]}\n${lines[1]}\n${lines[1]}\n${lines[2]}\n`, ['3 repeated']],
    ['a key written twice', ledger.replace('"revision":1,', '"revision":0,"revision":1,'), ['3 layout']],
    ['an act on a version never issued', ledgerOfActs([first, withdrawAct({ issue: 2, from: '2026-07-01' })]), ['2 version-unknown']],
    ['a version that does not rise', ledgerOfActs([third, first]), ['2 wrong-order']],
  ])('%s', (_, text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  it.each([
    ['"issue":1e400', 'Infinity'],
    ['"issue":"1"', '"1"'],
    ['"issue":1.5', '1.5'],
  ])('show %s as what it is', (written, words) => {
    expect(problemsOf(ledgerOfActs([first]).replace(/"issue":\d+/u, written))).toEqual([{ kind: 'value-invalid', line: 1, key: 'issue', words, expects: 'other' }]);
  });

  it('name an unknown key, and a day that does not exist', () => {
    const text = ledgerOfActs([first]).replace('"issuedOn":"2026-01-26"', '"issuedOn":"2026-06-31","ngay":1');
    expect(problemsOf(text)).toEqual([
      { kind: 'value-invalid', line: 1, key: 'issuedOn', words: '2026-06-31', expects: 'date' },
      { kind: 'key-unknown', line: 1, key: 'ngay' },
    ]);
  });
});
