import { stringify } from 'yaml';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs } from '#core/ledger/append-acts.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { documentKindEntry } from '#core/model/document-kinds.ts';
import { slugOf } from '#core/model/slug.ts';
import { readContent } from '#core/parse/read-content.ts';
import { actsOfContent } from '#tests/support/renew-ledger.ts';
import { bodyTextOf } from './body-text.ts';
import { frontMatterOf } from './front-matter.ts';
import { planDocuments } from './plan.ts';
import { seededRandom } from './random.ts';
import { makeRegistry, type ContentFile } from './registries.ts';

export interface AgencySize {
  /** Controlled documents, forms among them. */
  readonly documents: number;
  readonly seed: number;
}

/**
 * Makes the whole content folder of an invented agency that passes every check: registries, documents of all kinds, and the ledger that records them.
 * The same size and seed give the same files.
 */
export const generateAgency = ({ documents: count, seed }: AgencySize): readonly ContentFile[] => {
  const random = seededRandom(seed);
  const registry = makeRegistry(random);
  const all = planDocuments(count, random);
  const formsByOwner = new Map<string, string[]>();
  for (const { owner, code } of all) if (owner !== undefined) formsByOwner.set(owner, [...(formsByOwner.get(owner) ?? []), code]);
  const documents = all.map((document): ContentFile => {
    const place = { document, all, ownForms: formsByOwner.get(document.code) ?? [], registry, random };
    const data = stringify(frontMatterOf(place), { lineWidth: 0 });
    return { path: `${documentKindEntry(document.kind).folder}/${slugOf(document.code)}.mdx`, text: `---\n${data}---\n\n${bodyTextOf(place)}` };
  });
  const files = [...registry.files, ...documents];
  const content = readContent(files.map(({ path, text }) => ({ kind: 'text', path, text })));
  return [...files, { path: ledgerPath, text: appendActs({ text: '', acts: actsOfContent(content), hash: nodeHash }) }];
};
