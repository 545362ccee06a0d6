import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentReading } from '#core/parse/document-reading.ts';
import { readContent, type ContentReading } from '#core/parse/read-content.ts';
import { checkMemory, type KeptCheck } from '#core/rules/kept-check.ts';
import { rules } from '#core/rules/rule-table.ts';
import type { Finding } from '#core/rules/rule.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { textsLookedInto } from '#core/rules/texts-looked-into.ts';
import type { SourceFile } from '#core/ports.ts';
import { fixturesFolder, overlayAgency, readAgency } from '#tests/support/fixture-agency.ts';
import { readFixture } from '#tests/support/ledger-fixture.ts';
import { showDiagnostics } from '#tests/support/show-diagnostics.ts';

const cases = readdirSync(`${fixturesFolder}/rules`).toSorted();

let agency: readonly SourceFile[];

beforeAll(async () => {
  agency = await readAgency('small');
});

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const at = (findings: readonly Finding[], { path }: DocumentReading): readonly Finding[] => findings.filter(({ location }) => location.file === path);

/** The same content with texts that may not be looked at, but for those of some documents. */
const closedBut = (content: ContentReading, open: ReadonlySet<DocumentReading>): ContentReading => {
  const closed = new Map(content.documents.map((document) => [document, open.has(document) ? document : withoutText(document)]));
  return { ...content, documents: content.documents.map((document) => closed.get(document) ?? document) };
};

const withoutText = (document: DocumentReading): DocumentReading =>
  Object.create(document, {
    body: {
      get: () => {
        throw new Error(`looked into ${document.path}`);
      },
    },
  }) as DocumentReading;

describe('what the findings at a document rest on', () => {
  it.each(cases)('%s: is no more than the reach of each rule', async (name) => {
    const content = readContent(await overlayAgency(agency, `${fixturesFolder}/rules/${name}`));
    for (const { id, reach, check } of rules) {
      if (reach === 'agency') continue;
      const whole = check(content);
      for (const document of content.documents) {
        const own = reach === 'document' ? { ...content, documents: [document], judged: [document] } : { ...closedBut(content, new Set([document, ...textsLookedInto(document, content)])), judged: [document] };
        expect(at(check(own), document), `${id} at ${document.path}`).toEqual(at(whole, document));
      }
    }
  });
});

describe('a check that remembers the one before', () => {
  const checkWith = (files: readonly SourceFile[], kept: KeptCheck | undefined) => {
    const memory = checkMemory({ kept, program: 'one', files, digest });
    const content = readContent(files, { keptOf: memory.readingOf });
    const read: string[] = [];
    const watched = {
      ...content,
      documents: content.documents.map((document) =>
        Object.create(document, {
          body: {
            get: () => {
              read.push(document.path);
              return document.body;
            },
          },
        }) as DocumentReading),
    };
    const shown = showDiagnostics(runRules(watched, memory.keepFor(watched)).diagnostics);
    return { shown, read: [...new Set(read)], kept: memory.remember(watched) };
  };

  it('looks into no text when nothing has changed, and has nothing new to remember', () => {
    const { kept } = checkWith(agency, undefined);
    const again = checkWith(agency, JSON.parse(JSON.stringify(kept)) as KeptCheck);
    expect(again.kept).toBeUndefined();
    // The rules on the whole agency look at the manual.
    expect(again.read).toEqual(['manual/stcl-01.mdx']);
  });

  it('judges again what cites a heading of another document that has another number now', async () => {
    const files = await overlayAgency(agency, `${fixturesFolder}/rules/other-section-unknown`);
    const { kept } = checkWith(files, undefined);
    const renumbered = files.map((file) => (file.kind === 'text' && file.path === 'processes/qt-tp-01.mdx' ? { ...file, text: file.text.replace('### 2.3. ', '### 2.9. ') } : file));
    const after = checkWith(renumbered, JSON.parse(JSON.stringify(kept)) as KeptCheck);
    expect(after.shown).toBe(showDiagnostics(runRules(readContent(renumbered)).diagnostics));
    expect(after.shown).toContain('«mục 2.3»');
  });

  it.each(cases)('%s: finds what a fresh one finds', async (name) => {
    const { kept } = checkWith(agency, undefined);
    const files = await overlayAgency(agency, `${fixturesFolder}/rules/${name}`);
    const after = checkWith(files, JSON.parse(JSON.stringify(kept)) as KeptCheck);
    const fresh = showDiagnostics(runRules(readContent(files)).diagnostics);
    expect(after.shown).toBe(fresh);
    // And back again, with what the faulty content left.
    expect(checkWith(agency, JSON.parse(JSON.stringify(after.kept ?? kept)) as KeptCheck).shown).toBe('');
  });

  it.each(cases.filter((name) => existsSync(`${fixturesFolder}/rules/${name}/control.json`)))('%s: judges anew what the ledger makes binding', async (name) => {
    const caseFolder = `${fixturesFolder}/rules/${name}`;
    const recorded = await readFixture({ agency, files: await overlayAgency(agency, caseFolder), caseFolder });
    const before = checkMemory({ kept: undefined, program: 'one', files: recorded.files, digest });
    const { control: _, ...content } = recorded;
    runRules(content, before.keepFor(content));
    const memory = checkMemory({ kept: JSON.parse(JSON.stringify(before.remember(content))) as KeptCheck, program: 'one', files: recorded.files, digest });
    expect(showDiagnostics(runRules(recorded, memory.keepFor(recorded)).diagnostics)).toBe(showDiagnostics(runRules(recorded).diagnostics));
  });

  it('trusts nothing that another program left', () => {
    const { kept } = checkWith(agency, undefined);
    expect(checkMemory({ kept: kept && { ...kept, program: 'another' }, program: 'one', files: agency, digest }).readingOf(agency.find(({ path }) => path.endsWith('.mdx'))?.path ?? '')).toBeUndefined();
  });
});
