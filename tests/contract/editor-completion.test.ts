import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { writeTexts } from '#adapters/filesystem/write-texts.ts';
import { generateEditorCollections } from '#cli/commands/generate-schemas.ts';
import { astroLanguageServer, typescriptFolder, yamlLanguageServer } from '#tests/support/editor-packages.ts';
import { startLanguageServer, type LanguageServer } from '#tests/support/language-server.ts';
import { repository } from '#tests/support/source-files.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

interface CompletionItem {
  readonly label: string;
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
  readonly documentation?: { readonly value: string } | string;
}

const sample = readFileSync(join(repository, 'content/processes/qt-tp-01.mdx'), 'utf8');
const capabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } } },
};

/** Stands for the cursor in a text. */
const CURSOR = '‸';

describe('the Astro language server, as VS Code starts it', () => {
  let temporary: TemporaryFolder;
  let server: LanguageServer;
  let root: string;
  let opened = 0;

  const writeCollections = () => {
    const contentRoot = join(root, 'content');
    return generateEditorCollections({ root, contentRoot, source: contentFolder(contentRoot), write: writeTexts });
  };

  /** Opens a text as the file of that name and gives the place of its cursor. */
  const open = (path: string, marked: string) => {
    opened += 1;
    const before = marked.slice(0, marked.indexOf(CURSOR)).split('\n');
    const uri = pathToFileURL(join(root, path)).href;
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: opened, text: marked.replace(CURSOR, '') } });
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  };

  const hover = async (place: object): Promise<string | undefined> => {
    const found = (await server.request('textDocument/hover', place)) as { readonly contents: { readonly value: string } } | null;
    return found?.contents.value;
  };

  const complete = async (path: string, marked: string): Promise<readonly { readonly label: string; readonly inserts: string; readonly says: string }[]> => {
    const found = (await server.request('textDocument/completion', open(path, marked))) as { readonly items: readonly CompletionItem[] };
    return found.items.map(({ label, insertText, textEdit, documentation }) => ({
      label,
      inserts: textEdit?.newText ?? insertText ?? '',
      says: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
    }));
  };

  beforeAll(async () => {
    temporary = await makeTemporaryFolder();
    // Addresses are compared decoded: a folder with a space and Vietnamese letters shows whether they are.
    root = join(temporary.path, 'Sổ tay ISO');
    await temporary.write('Sổ tay ISO/content/processes/qt-tp-01.mdx', sample);
    await writeCollections();
    server = startLanguageServer({ script: astroLanguageServer });
    const rootUri = pathToFileURL(root).href;
    await server.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'sotay' }],
      capabilities,
      initializationOptions: { typescript: { tsdk: typescriptFolder }, contentIntellisense: true },
    });
    server.notify('initialized', {});
  }, 30_000);

  afterAll(async () => {
    await server.stop();
    await temporary.remove();
  });

  test('explains a key of the front matter in Vietnamese', { timeout: 20_000 }, async () => {
    expect(await hover(open('content/processes/qt-tp-01.mdx', sample.replace('\neffectiveFrom:', `\neffec${CURSOR}tiveFrom:`)))).toBe(
      '**Ngày hiệu lực.** Ngày tài liệu bắt đầu được áp dụng, viết năm-tháng-ngày, ví dụ `2026-07-01`. Không được trước ngày ban hành; bắt buộc có khi tình trạng là `issued`.',
    );
  });

  test('offers on an empty line the keys that are not there yet', async () => {
    const marked = sample.replace(/\neffectiveFrom: .*\n/u, `\n${CURSOR}\n`);
    expect((await complete('content/processes/qt-tp-01.mdx', marked)).map(({ label, says }) => `${label}: ${says.split('.**')[0]}`)).toEqual([
      'effectiveFrom: **Ngày hiệu lực',
      'transition: **Quy định chuyển tiếp',
      'reviewEveryMonths: **Chu kỳ soát xét',
      'variants: **Các trường hợp',
    ]);
  });

  test('offers the words of a choice with their names', async () => {
    const marked = sample.replace('\nstatus: issued\n', `\nstatus: ${CURSOR}\n`);
    expect(await complete('content/processes/qt-tp-01.mdx', marked)).toEqual([
      { label: 'draft', inserts: 'draft', says: 'Dự thảo' },
      { label: 'in-review', inserts: 'in-review', says: 'Đang xem xét' },
      { label: 'awaiting-approval', inserts: 'awaiting-approval', says: 'Chờ phê duyệt' },
      { label: 'issued', inserts: 'issued', says: 'Đã ban hành' },
      { label: 'withdrawn', inserts: 'withdrawn', says: 'Hết hiệu lực' },
    ]);
  });

  test('offers a whole step', async () => {
    const marked = sample.replace('\nsteps:\n', `\nsteps:\n  - ${CURSOR}\n`);
    const steps = await complete('content/processes/qt-tp-01.mdx', marked);
    expect(steps.find(({ label }) => label.startsWith('Bước đầy đủ'))?.inserts).toBe(
      'group: $1\n  content: $2\n  responsible:\n    - role: $3\n      unit: $4\n  time: $5\n  forms:\n    - $6\n  result: $7',
    );
  });

  test('finds nothing wrong in the sample, and marks a day written the other way round', async () => {
    const problemsOf = async (text: string) => {
      const { textDocument } = open('content/processes/qt-tp-01.mdx', text + CURSOR);
      const report = (await server.request('textDocument/diagnostic', { textDocument })) as { readonly items: readonly { readonly message: string }[] };
      return report.items.map(({ message }) => message);
    };
    expect(await problemsOf(sample)).toEqual([]);
    expect(await problemsOf(sample.replace('effectiveFrom: 2026-07-01', 'effectiveFrom: 01/7/2026'))).toEqual(['Viết năm-tháng-ngày, ví dụ 2026-07-01.']);
  });

  test('knows a new document once its address is written', async () => {
    const text = `---\ncode${CURSOR}: BM.TP.01.09\n---\n`;
    await temporary.write('Sổ tay ISO/content/forms/bm-tp-01-09.mdx', text.replace(CURSOR, ''));
    const key = open('content/forms/bm-tp-01-09.mdx', text);
    expect(await hover(key)).toBeUndefined();
    const written = await writeCollections();
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(written.at(-1) ?? '').href, type: 2 }] });
    expect(await hover(key)).toMatch(/^\*\*Mã hiệu\.\*\*/u);
  });
});

describe("the YAML language server, with the project's settings", () => {
  let server: LanguageServer;

  beforeAll(async () => {
    const settings = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8')) as Readonly<Record<string, unknown>>;
    server = startLanguageServer({ script: yamlLanguageServer, settings });
    const rootUri = pathToFileURL(repository).href;
    await server.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'sotay' }],
      capabilities: { ...capabilities, workspace: { configuration: true, workspaceFolders: true } },
    });
    server.notify('initialized', {});
  }, 30_000);

  afterAll(() => server.stop());

  const hover = (textDocument: object): Promise<unknown> => server.request('textDocument/hover', { textDocument, position: { line: 0, character: 1 } });

  test.each([
    { path: 'content/agency.yml', text: 'name: A\n', says: '**Tên cơ quan.** Tên đầy đủ, ví dụ `Ủy ban nhân dân phường Mẫu`.' },
    { path: 'content/legal-texts/new.yml', text: 'issuer: A\n', says: '**Cơ quan ban hành.** Ví dụ `Chính phủ`.' },
    { path: 'content/standards/new.yml', text: 'designation: A\n', says: '**Số hiệu tiêu chuẩn.** Ví dụ `TCVN ISO 9001:2015`.' },
  ])('explains a key of $path', { timeout: 20_000 }, async ({ path, text, says }) => {
    const textDocument = { uri: pathToFileURL(join(repository, path)).href };
    server.notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'yaml', version: 1, text } });
    // The server asks for its settings after it has started, and says nothing when it has them.
    await vi.waitFor(async () => expect(await hover(textDocument)).toMatchObject({ contents: { value: says } }), { timeout: 15_000 });
  });
});
