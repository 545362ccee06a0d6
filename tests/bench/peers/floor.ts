import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentView, type DocumentView } from '#core/views/document-view.ts';
import { renderBodyHtml } from '#core/render/render-body.ts';
import { renderLabels } from '#strings/vi.ts';
import { readLibrary } from './read-library.ts';

/** The least that must be done for these documents: read them, render their text, fill a template, write the pages. One process. */
const run = async ([content = '', out = '']: readonly string[]): Promise<void> => {
  const { library, documents } = await readLibrary(content);
  for (const { document, tree } of documents) {
    const html = renderBodyHtml({ tree, context: { document, library, labels: renderLabels, href: (address) => address } });
    const folder = join(out, 'van-ban', document.slug);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), page(documentView(document, library), html));
  }
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const links = (documents: DocumentView['related']): string => documents.map(({ code, title, address }) => `<li><a href="${address}">${code} ${escape(title)}</a></li>`).join('');

const page = (view: DocumentView, html: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${view.code} ${escape(view.title)}</title></head><body>
<nav><a href="/">UBND</a></nav>
<h1>${escape(view.title)}</h1><p>${view.code} · ${view.issue}/${view.revision} · ${view.effectiveFrom ?? ''} · ${escape(view.owner.name)}</p>
<ol>${view.headings.map(({ anchor, text }) => `<li><a href="#${anchor}">${escape(text)}</a></li>`).join('')}</ol>
<article>${html}</article>
<table><tr>${[view.preparedBy, view.reviewedBy, view.approvedBy].map((signed) => `<td>${escape(signed?.name ?? '')}<br>${escape(signed?.position ?? '')}<br>${signed?.date ?? ''}</td>`).join('')}</tr></table>
<table>${view.changes.map(({ issue, revision, date, place, summary }) => `<tr><td>${issue}/${revision}</td><td>${date}</td><td>${escape(place)}</td><td>${escape(summary)}</td></tr>`).join('')}</table>
<ul>${links(view.forms)}${links(view.related)}${links(view.citedBy.flatMap((group) => group.links))}</ul>
</body></html>
`;

await run(process.argv.slice(2));
