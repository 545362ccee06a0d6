import { expect, test } from 'vitest';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { ledgerOf, readControl } from '#core/ledger/document-control.ts';
import { documentKinds } from '#core/model/document-kinds.ts';
import { readContent } from '#core/parse/read-content.ts';
import type { OldTexts } from '#core/ports.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { generateAgency } from '#tests/bench/agency/generate-agency.ts';
import { generateIssues } from '#tests/bench/agency/issue-texts.ts';

const files = generateAgency({ documents: 120, seed: 7 });
const content = readContent(files.map(({ path, text }) => ({ kind: 'text', path, text })));
const reading = { ...content, control: readControl({ content, ledger: ledgerOf(content, nodeHash), oldTexts: undefined, hash: nodeHash }) };

test('the bench measures as many documents as were asked for, of every kind', () => {
  expect([reading.documents.length, new Set(reading.documents.map(({ kind }) => kind))]).toEqual([120, new Set(documentKinds.map(({ kind }) => kind))]);
});

test('the documents of the bench pass every check', () => {
  expect(runRules(reading).diagnostics).toEqual([]);
});

test('documents of the bench that were issued several times pass every check', () => {
  const { earlier, last } = generateIssues({ documents: 60, issues: 3, seed: 7 });
  const issued = readContent(last.map(({ path, text }) => ({ kind: 'text', path, text })));
  const texts = new Map(earlier.flat().map(({ text }) => [nodeHash.blobId(text), text]));
  const textOf: OldTexts['textOf'] = (blob) => {
    const text = texts.get(blob);
    return text === undefined ? { kind: 'not-found' } : { kind: 'text', text };
  };
  const oldTexts: OldTexts = { store: 'whole', textOf };
  expect(runRules({ ...issued, control: readControl({ content: issued, ledger: ledgerOf(issued, nodeHash), oldTexts, hash: nodeHash }) }).diagnostics).toEqual([]);
});

test('the same seed gives the same documents', () => {
  expect(generateAgency({ documents: 120, seed: 7 })).toEqual(files);
});

test('another seed gives other documents', () => {
  const texts = new Set(files.filter(({ path }) => path.endsWith('.mdx')).map(({ text }) => text));
  expect(generateAgency({ documents: 120, seed: 8 }).filter(({ text }) => texts.has(text))).toEqual([]);
});

test('no rule asks where something stands in a file without findings: places need the slow parser', () => {
  const refuse = (): never => {
    throw new Error('asked for a place');
  };
  const documents = reading.documents.map((document) => ({ ...document, yaml: { ...document.yaml, locateValue: refuse, locateKey: refuse } }));
  expect(() => runRules({ ...reading, documents })).not.toThrow();
});
