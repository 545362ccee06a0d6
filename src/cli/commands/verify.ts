import { basename, dirname, join, relative, resolve } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { digestOfText } from '#core/ledger/document-control.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readLedger, type LedgerReading } from '#core/ledger/read-ledger.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { readArticles, readSummaries } from '#core/proof/article-list.ts';
import { readChecksums } from '#core/proof/checksums.ts';
import { publishedFiles } from '#core/proof/published-files.ts';
import { isDocumentPage, readPage, type PageClaim } from '#core/proof/read-page.ts';
import { exitCodes, verifyFile, type FileEvidence } from '#core/proof/verify-file.ts';
import { verifySite } from '#core/proof/verify-site.ts';
import { verifyWords } from '#strings/vi.ts';
import { showFileVerdict, showSiteVerdict } from '../reporters/verdict.ts';
import type { CommandInput } from './check.ts';

/**
 * Tells, without any network, whether a published site, a saved page, a text or a picture equals what was issued.
 * @returns exit code 0 equal, 1 differs, 2 cannot tell.
 * @throws CannotRunError `verify-path` without one path, `path-missing`, `ledger-not-found` when there is nothing to compare with.
 */
export const verify = async (input: CommandInput): Promise<number> => {
  const [typed, ...rest] = input.options.operands;
  if (typed === undefined || rest.length > 0) throw new CannotRunError('verify-path');
  const path = resolve(typed);
  const kind = await input.world.pathKind(path);
  if (kind === 'missing') throw new CannotRunError('path-missing', { path: typed });
  return kind === 'folder' ? verifyFolder(input, path) : verifyOne(input, path);
};

const verifyFolder = async ({ options, terminal, world }: CommandInput, folder: string): Promise<number> => {
  const site = world.builtSite(folder);
  const paths = await site.list();
  if (!paths.includes(publishedFiles.checksums)) {
    terminal.print(verifyWords.noChecksums);
    return 2;
  }
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, await site.digest(path));
  const ledger = paths.includes(publishedFiles.ledger) ? readLedger({ text: await site.readText(publishedFiles.ledger), hash: world.hash }) : undefined;
  const claims = new Map<string, PageClaim>();
  for (const path of paths) {
    const claim = isDocumentPage(path) ? readPage(await site.readText(path)).claim : undefined;
    if (claim) claims.set(path, claim);
  }
  const reference = options.ledger === undefined ? undefined : await ledgerIn(options.ledger, world);
  const verdict = verifySite({ files, checksums: readChecksums(await site.readText(publishedFiles.checksums)), ledger, reference, claims });
  terminal.print(showSiteVerdict({ ...verdict, seal: files.get(publishedFiles.checksums) ?? '' }));
  return verdict.faults.length > 0 ? 1 : 0;
};

const verifyOne = async ({ options, terminal, world }: CommandInput, path: string): Promise<number> => {
  const ledgerFile = await ledgerToUse({ options, world });
  const ledger = await ledgerIn(ledgerFile, world);
  const beside = dirname(resolve(ledgerFile));
  const checksums = await textIn(join(beside, publishedFiles.checksums), world);
  const articles = await textIn(join(beside, publishedFiles.articles), world);
  const site = checksums === undefined || articles === undefined ? undefined : { checksums: readChecksums(checksums).digests, articles: readArticles(articles), summaries: readSummaries(articles) };
  const verdict = verifyFile(await evidenceOf(path, world), { ledger, site });
  terminal.print(showFileVerdict({ name: basename(path), ledger: relative(process.cwd(), resolve(ledgerFile)), problems: ledger.problems.length, verdict }));
  const code = exitCodes[verdict.kind];
  // A ledger whose chain is broken may have been written anew: it proves no equality.
  return code === 0 && ledger.problems.length > 0 ? 2 : code;
};

type World = CommandInput['world'];

/** The ledger that a single file is compared with: as told, else that of the site built here, else that of the content folder. */
const ledgerToUse = async ({ options, world }: Pick<CommandInput, 'options' | 'world'>): Promise<string> => {
  if (options.ledger !== undefined) return options.ledger;
  for (const path of [join(options.out, publishedFiles.ledger), join(options.content, ledgerPath)]) if ((await world.pathKind(resolve(path))) === 'file') return path;
  throw new CannotRunError('ledger-not-found');
};

const ledgerIn = async (path: string, world: World): Promise<LedgerReading> => {
  if ((await world.pathKind(resolve(path))) !== 'file') throw new CannotRunError('path-missing', { path });
  return readLedger({ text: await world.readTextFile(resolve(path)), hash: world.hash });
};

const textIn = async (path: string, world: World): Promise<string | undefined> => ((await world.pathKind(path)) === 'file' ? world.readTextFile(path) : undefined);

const evidenceOf = async (path: string, world: World): Promise<FileEvidence> => {
  const name = basename(path);
  const text = /\.(?:mdx|html?)$/iu.test(name) ? await world.readTextFile(path) : undefined;
  const isSource = text !== undefined && /\.mdx$/iu.test(name);
  return {
    name,
    sha256: await world.builtSite(dirname(path)).digest(name),
    source: isSource ? sourceOf(text, world) : undefined,
    page: text !== undefined && !isSource ? pageOf(text, world) : undefined,
  };
};

const pageOf = (text: string, { hash }: World): FileEvidence['page'] => {
  const { claim, words, summary } = readPage(text);
  return { claim, article: words === undefined ? undefined : hash.sha256(words), summary: summary === undefined ? undefined : hash.sha256(summary) };
};

const sourceOf = (text: string, { hash }: World): FileEvidence['source'] => {
  // Only code and version are asked for, which every kind writes alike.
  const { claimedCode, known } = readDocument({ path: '', kind: 'instruction', text });
  const { issue, revision } = known;
  return { blob: hash.blobId(text), text: digestOfText(text, hash), code: claimedCode, version: issue === undefined || revision === undefined ? undefined : { issue, revision } };
};
