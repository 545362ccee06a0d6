import fs from 'node:fs'; import path from 'node:path';
import { readContent } from '/work/wt/flow/src/core/parse/read-content.ts';
import { readDocument } from '/work/wt/flow/src/core/parse/read-document.ts';
import { registriesOfContent } from '/work/wt/flow/src/core/library/registries-of-content.ts';
import { makeLibrary } from '/work/wt/flow/src/core/library/make-library.ts';
import { renderBody } from '/work/wt/flow/src/core/render/render-body.ts';
import { toHtml } from '/work/wt/flow/src/core/render/to-html.ts';
import { renderLabels } from '/work/wt/flow/src/strings/vi.ts';
import { nasty } from '/work/wt/flow/tests/nasty.ts';
import { chromium } from '/work/main/node_modules/playwright-core/index.mjs';
import { execSync } from 'node:child_process';
import zlib from 'node:zlib';
const root = '/work/wt/flow/content/';
const files: any[] = [];
for (const f of fs.readdirSync(root, { recursive: true }) as string[]) if (/\.(mdx|yml)$/.test(f)) files.push({ kind: 'text', path: f, text: fs.readFileSync(root + f, 'utf8') });
const reading = readContent(files);
const registries: any = registriesOfContent(reading);
const layout = process.env.LAYOUT; if (layout) registries.agency = { ...registries.agency, processLayout: layout };
const library = makeLibrary({ documents: reading.documents.flatMap(({ document }: any) => document ?? []), registries, asOf: '2026-11-22' as any, scope: { audience: 'internal', drafts: true } });
const inline = (file: string): string => fs.readFileSync(file, 'utf8').replaceAll(/@import "(.*?)";/g, (_, p) => inline(path.resolve(path.dirname(file), p))).replaceAll('../../node_modules', '/work/wt/flow/node_modules').replaceAll('url("/work', 'url("file:///work');
const css = inline('/work/wt/flow/src/styles/site.css') + inline('/work/wt/flow/src/styles/print.css');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'] });
for (const spec of process.argv.slice(2)) {
  const [name, ...modes] = spec.split(',');
  let document: any = library.documents.find((d: any) => d.path.endsWith(`/${name}.mdx`));
  let onlyChart = true;
  if (!document) { const base: any = library.documents.find((d: any) => d.path.endsWith('qt-tp-01.mdx')); document = { ...base, frontMatter: { ...base.frontMatter, ...nasty[name!] } }; }
  const text = modes.includes('full') ? fs.readFileSync(root + document.path, 'utf8') : '---\n---\n\n## 5.5. Trình tự\n\n<FlowChart />\n';
  const { body } = readDocument({ path: document.path, kind: document.kind, text });
  const html = toHtml(renderBody({ tree: body.tree!, context: { document, library, labels: renderLabels, href: (a: string) => a } }));
  if (modes.includes('gz')) console.log(name, html.length, zlib.gzipSync(html).length, 'chart', html.slice(html.indexOf('<figure class="flow')).length);
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${css}</style><body><main class="page"><div class="ledger"><div class="ledger__margin">&nbsp;</div><div class="ledger__page"><article class="document-body">${html}</article></div></div></main></body></html>`;
  fs.writeFileSync(`/tmp/flow/${name}.html`, page);
  for (const width of [1280, 360]) if (!modes.includes(`no${width}`) && !modes.includes('nopic')) {
    const p = await browser.newPage({ viewport: { width, height: 900 } });
    await p.goto(`file:///tmp/flow/${name}.html`); await p.waitForTimeout(150);
    const sw = await p.evaluate(() => document.documentElement.scrollWidth); if (sw > width) console.log('OVERFLOW', name, sw);
    await p.screenshot({ path: `/tmp/flow/${name}-${width}.png`, fullPage: true });
    if (width === 1280 && modes.includes('pdf')) { await p.pdf({ path: `/tmp/flow/${name}.pdf`, preferCSSPageSize: true }); execSync(`pdftoppm -r 60 -png /tmp/flow/${name}.pdf /tmp/flow/${name}-p`); }
    await p.close();
  }
}
await browser.close();
