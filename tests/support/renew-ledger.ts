import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import { issueActOf } from '#core/ledger/issue-act.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readContent, type ContentReading } from '#core/parse/read-content.ts';

/** The lines that record every issued document of a content folder as it stands, oldest first. */
export const actsOfContent = (content: ContentReading): readonly LedgerAct[] =>
  content.documents
    .flatMap((reading) => {
      const file = content.files.find(({ path }) => path === reading.path);
      const act = reading.known.status === 'issued' && file?.kind === 'text' ? issueActOf({ content, reading, source: file.text, hash: nodeHash }) : undefined;
      return act ? [act] : [];
    })
    .toSorted((left, right) => (left.issuedOn < right.issuedOn ? -1 : left.issuedOn > right.issuedOn ? 1 : left.code < right.code ? -1 : 1));

/** Writes a ledger in which every issued document of a folder stands as it is now, for tests that are about something else. */
export const renewLedger = async (folder: string): Promise<void> => {
  const content = readContent(await contentFolder(folder).readAll());
  await writeFile(join(folder, ledgerPath), appendActs({ text: '', acts: actsOfContent(content), hash: nodeHash }));
};
