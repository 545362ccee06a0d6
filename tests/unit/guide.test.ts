import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { withStatusIssued } from '#core/ledger/compare-working.ts';
import { readContent } from '#core/parse/read-content.ts';
import { componentTable } from '#core/render/component-table.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { componentGuideView } from '#core/views/component-guide-view.ts';
import { keyGuideView } from '#core/views/key-guide-view.ts';
import { attributeNames, componentNames } from '#strings/vi/rules/component-names.ts';
import { showDiagnostics } from '#tests/support/show-diagnostics.ts';
import { repository } from '#tests/support/source-files.ts';

const help = join(repository, 'src/help');

/** What an author copies from a written page of the guide, by language, in order. */
const samplesOf = (page: string, language: string): readonly string[] =>
  Array.from(readFileSync(join(help, `guide/${page}.mdx`), 'utf8').matchAll(/^```(?<language>\w*)\n(?<text>.*?)^```$/gmsu), ({ groups }) => groups)
    .filter((groups) => groups?.['language'] === language)
    .map((groups) => groups?.['text'] ?? '');

describe('the guide', () => {
  it('has an example for each component and no other', () => {
    expect(readdirSync(join(help, 'components')).toSorted()).toEqual([...componentTable.keys()].map((name) => `${name}.mdx`).toSorted());
  });

  it('names each component and attribute', () => {
    const unnamed = componentGuideView(new Map()).flatMap(({ name, attributes }) => [
      ...(name in componentNames ? [] : [name]),
      ...attributes.filter((attribute) => !(attribute.name in attributeNames)).map((attribute) => `${name}.${attribute.name}`),
    ]);
    expect(unnamed).toEqual([]);
  });

  it('shows its examples in an agency without a fault', async () => {
    const files = await contentFolder(join(help, 'example')).readAll();
    expect(showDiagnostics(runRules(readContent(files)).diagnostics)).toBe('');
  });

  it('leads from an empty file to an issued procedure without a finding', async () => {
    const [head = '', lists = ''] = samplesOf('viet-quy-trinh', 'yaml');
    const [text = ''] = samplesOf('viet-quy-trinh', 'mdx');
    const [form = ''] = samplesOf('viet-bieu-mau', 'mdx');
    const [decision = ''] = samplesOf('ban-hanh', 'mdx');
    const [signed = ''] = samplesOf('ban-hanh', 'yaml');
    const procedure = `${head.replace(/---\n$/u, '')}${lists}---\n\n${text}`;
    const written = (status: string) => [
      { path: 'procedures/internal/qt-nb-09.mdx', text: procedure },
      { path: 'forms/bm-nb-09-01.mdx', text: form },
      { path: 'forms/bm-nb-09-02.mdx', text: form.replace('09.01', '09.02').replace('Sổ theo dõi tài sản', 'Biên bản kiểm kê') },
    ].map((file) => ({ ...file, text: file.text.replace('status: draft\n', status) }));
    // Enough of the agency to know its people, units and laws; findings on what is left out are no matter here.
    const agency = (await contentFolder(join(repository, 'content')).readAll()).filter(({ path }) => path.endsWith('.yml') || path.endsWith('/qt-ht-01.mdx'));
    const show = (files: readonly { readonly path: string; readonly text: string }[]): string => {
      const { diagnostics } = runRules(readContent([...agency, ...files.map((file) => ({ kind: 'text' as const, ...file }))]));
      return showDiagnostics(diagnostics.filter(({ location }) => files.some(({ path }) => location.file === path)));
    };
    expect([
      show(written('status: draft\n')),
      show(written('status: in-review\n')),
      show([...written(signed), { path: 'decisions/qd-2026-301.mdx', text: decision }]),
      // What `sotay issue` makes of them.
      show([...written(signed), { path: 'decisions/qd-2026-301.mdx', text: decision }].map((file) => ({ ...file, text: withStatusIssued(file.text) }))),
    ]).toEqual(['', '', '', '']);
  });

  it('shows the data of a procedure for citizens that need nothing more', async () => {
    const [head = '', , data = ''] = samplesOf('viet-quy-trinh', 'yaml');
    const [form = ''] = samplesOf('viet-bieu-mau', 'mdx');
    const own = (text: string): string => text.replaceAll('.NB.09', '.TP.06').replace(/^title: .*$/mu, 'title: Đăng ký nhận cha, mẹ, con');
    const files = [
      { path: 'processes/qt-tp-06.mdx', text: `${own(head).replace(/---\n$/u, '')}${data}---\n\n## 1. Mục đích\n\nĐăng ký đúng hẹn.\n\n<Dossier />\n\n<Facts />\n\n<Steps />\n` },
      { path: 'forms/bm-tp-06-01.mdx', text: own(form).replace('status: draft', 'audience: public\nstatus: draft') },
    ];
    const agency = (await contentFolder(join(repository, 'content')).readAll()).filter(({ path }) => path.endsWith('.yml'));
    const { diagnostics } = runRules(readContent([...agency, ...files.map((file) => ({ kind: 'text' as const, ...file }))]));
    expect(showDiagnostics(diagnostics.filter(({ location }) => files.some(({ path }) => location.file === path)))).toBe('');
  });

  it('lists the keys that all documents share once', () => {
    const [common, ...others] = keyGuideView();
    const shared = new Set(common?.keys.map(({ helpKey }) => helpKey));
    expect(others.flatMap(({ name, keys }) => keys.filter(({ helpKey }) => shared.has(helpKey) && helpKey.startsWith('common.')).map(({ path }) => `${name} ${path}`))).toEqual([]);
  });
});
