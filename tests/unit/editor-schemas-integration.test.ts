import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import type { SourceFile } from '#core/ports.ts';
import type { TextFile } from '#core/schema/editor-files.ts';
import { editorSchemas } from '#site/integrations/editor-schemas.ts';

type Hook = (options: object) => Promise<void> | void;

const root = join(import.meta.dirname, 'project');
const contentRoot = join(root, 'content');
const text = (path: string): SourceFile => ({ kind: 'text', path, text: '' });

let files: readonly SourceFile[];
let written: { readonly folder: string; readonly addresses: readonly string[] }[];
let warnings: string[];
let watcher: EventEmitter & { add?: (path: string) => void };

const write = ({ folder, files: texts }: { readonly folder: string; readonly files: readonly TextFile[] }): Promise<readonly string[]> => {
  const manifest = JSON.parse(texts.find(({ path }) => path === 'collections.json')?.text ?? '{}') as { readonly entries: Readonly<Record<string, string>> };
  written.push({ folder, addresses: Object.values(manifest.entries) });
  return Promise.resolve([]);
};

const run = async (name: string, options: object, hooks: object): Promise<void> => {
  await (hooks as Readonly<Record<string, Hook>>)[name]?.({ logger: { warn: (warning: string) => warnings.push(warning) }, ...options });
};

const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  files = [text('forms/a.mdx')];
  written = [];
  warnings = [];
  watcher = new EventEmitter();
  watcher.add = () => {};
});

const hooksOf = (readAll: () => Promise<readonly SourceFile[]> = () => Promise.resolve(files)) =>
  editorSchemas({ contentRoot, source: { readAll, readOne: (path) => Promise.resolve(text(path)), readPicture: () => Promise.resolve(undefined) }, write }).hooks;

const config = { root: pathToFileURL(`${root}/`) };

test.each([
  { command: 'dev', times: 1 },
  { command: 'sync', times: 1 },
  { command: 'build', times: 0 },
])('writes the addresses of the documents: $times time(s) at $command', async ({ command, times }) => {
  await run('astro:config:setup', { command, config }, hooksOf());
  expect(written).toEqual(Array.from({ length: times }, () => ({ folder: join(root, '.astro', 'collections'), addresses: ['sotay-form'] })));
});

test('writes again when a document comes or goes, not for another file', async () => {
  const hooks = hooksOf();
  await run('astro:config:setup', { command: 'dev', config }, hooks);
  await run('astro:server:setup', { server: { watcher } }, hooks);
  files = [text('forms/a.mdx'), text('processes/b.mdx')];
  watcher.emit('add', join(contentRoot, 'processes/b.mdx'));
  watcher.emit('add', join(contentRoot, 'agency.yml'));
  watcher.emit('add', join(root, 'src/pages/forms/c.mdx'));
  await settle();
  expect(written.map(({ addresses }) => addresses)).toEqual([['sotay-form'], ['sotay-form', 'sotay-process']]);
});

test('a content folder that cannot be read is logged and stops nothing', async () => {
  await run('astro:config:setup', { command: 'dev', config }, hooksOf(() => Promise.reject(new Error('content-missing'))));
  expect(warnings).toEqual([
    'Chưa ghi được phần gợi ý cho trình soạn thảo vào thư mục .astro (content-missing). Trang vẫn chạy bình thường; kiểm tra quyền ghi rồi chạy lại lệnh “npm run schema”.',
  ]);
});
