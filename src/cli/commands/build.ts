import { join, relative, resolve } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { addressesFile, pageAddresses } from '#core/views/vanished-addresses.ts';
import { cliWords } from '#strings/vi.ts';
import { countFindings } from '../reporters/report.ts';
import { textReporter } from '../reporters/text.ts';
import { sotayRoot, type World } from '../wiring.ts';
import { checkContent, type CommandInput } from './check.ts';
import { digestOfIngredients } from './digest-of-ingredients.ts';
import { intranetPages } from './intranet-pages.ts';
import type { PrintedSite } from './print-site.ts';
import { publicPages } from './public-pages.ts';
import { readContentFiles } from './read-content-files.ts';
import type { SitePages } from './site-pages.ts';

/** Lines of Astro's output kept when a build fails. */
const SHOWN_LINES = 20;

/**
 * Checks, builds beside the published site, and puts the new one in its place only when all is well. Makes nothing where the published
 * site is already what would be made.
 * @returns exit code 0 or 1.
 */
export const build = async (input: CommandInput): Promise<number> => {
  const { options, terminal, world } = input;
  const started = performance.now();
  terminal.progress(cliWords.progress.check);
  // First, for Astro takes as much memory as all documents together.
  const press = await makePress(input);
  const published = resolve(options.out);
  const prepared = await prepare(input, { press, published });
  if (prepared.kind === 'refused') return 1;
  const told = (): { readonly folder: string; readonly seconds: string } => ({ folder: relative(process.cwd(), published) || '.', seconds: ((performance.now() - started) / 1000).toFixed(1).replace('.', ',') });
  if (prepared.kind === 'stands') {
    terminal.print(cliWords.stands({ documents: prepared.documents, ...told() }));
    return 0;
  }
  const { pages } = prepared;
  const staging = await world.openStaging({ published, workshop: world.cacheFolder, spare: spareOf(input) });
  let notes: readonly string[] = [];
  try {
    terminal.progress(cliWords.progress.pages(pages.documents));
    const printed = await printPages(pages, staging.folder);
    const site = world.siteWriter(staging.folder, printed.digests);
    terminal.progress(cliWords.progress.search);
    site.write(addressesFile, `${pageAddresses([...site.digests.keys()].toSorted()).join('\n')}\n`);
    world.writeSearchFiles({ entries: printed.entries, ...pages.searchWords, site: printed.build, write: site.write, cacheFolder: cacheOf(input), program: press.digest });
    pages.prove(site, printed);
    site.seal();
    terminal.progress(cliWords.progress.verify);
    notes = await pages.verify({ folder: staging.folder, printed, published: world.builtSite(published) });
    await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
  prepared.remember();
  for (const note of notes) terminal.print(note);
  terminal.print(cliWords.built({ documents: pages.documents, ...told() }));
  return 0;
};

type Prepared =
  /** The content has errors. */
  | { readonly kind: 'refused' }
  /** What is published is what would be made. */
  | { readonly kind: 'stands'; readonly documents: number }
  /** `remember` is called when the site is published. */
  | { readonly kind: 'to-print'; readonly pages: SitePages; readonly remember: () => void };

/** Reads the content, checks it unless nothing has changed, and prints the report. */
const prepare = async (input: CommandInput, { press, published }: { readonly press: Press; readonly published: string }): Promise<Prepared> => {
  const { options, terminal, world } = input;
  const source = await readContentFiles(input);
  const asOf = options.asOf ?? (world.clock.today() as CalendarDate);
  const commit = await world.headCommit(source.root);
  const memory = world.keptBuild({ cacheFolder: cacheOf(input), published });
  const madeOf = await digestOfIngredients({ world, source, asOf, commit, program: press.digest });
  const former = memory.read();
  if (former && former.madeOf === madeOf && world.isAsStamped(published, former.published)) {
    if (former.report !== '') terminal.print(former.report);
    return { kind: 'stands', documents: former.documents };
  }
  const { report, reading } = await checkContent({ options, world, source, published });
  const said = report.diagnostics.length > 0 ? textReporter(report) : '';
  if (said !== '') terminal.print(said);
  if (countFindings(report).errors > 0) {
    terminal.print(cliWords.notBuilt);
    return { kind: 'refused' };
  }
  const pagesInput = { options, world, reading, asOf, commit, press };
  const pages = await (options.site === 'public' ? publicPages(pagesInput) : intranetPages(pagesInput));
  return {
    kind: 'to-print',
    pages,
    remember: () => {
      const stamp = world.stampFolder(published);
      if (madeOf !== undefined && stamp) memory.write({ madeOf, published: stamp, documents: pages.documents, report: said });
    },
  };
};

/** Where a site keeps what it needs again: the sites share nothing. */
const cacheOf = ({ options, world }: Pick<CommandInput, 'options' | 'world'>): string => (options.site === 'public' ? join(world.cacheFolder, 'public') : world.cacheFolder);

/** Where the replaced site waits for the next build. The public site is made in an empty folder each time: nothing of another one may be near it. */
const spareOf = ({ options, world }: CommandInput): string | undefined => (options.site === 'public' ? undefined : join(world.cacheFolder, 'spare'));

type Press = Extract<Awaited<ReturnType<World['makePress']>>, { readonly kind: 'made' }>;

/** The program that prints the pages, made first when there is none for our source. */
const makePress = async (input: CommandInput): Promise<Press> => {
  const { options, world } = input;
  const cacheFolder = cacheOf(input);
  const press = await world.makePress({ root: sotayRoot, cacheFolder, base: options.base, audience: options.site === 'public' ? 'public' : 'internal' });
  if (press.kind === 'failed') throw failure(press.output, cacheFolder);
  return press;
};

const printPages = async (pages: SitePages, folder: string): Promise<PrintedSite> => {
  try {
    return await pages.print(folder);
  } catch (error) {
    throw cannotRunFor(error, folder) ?? failure(error instanceof Error ? (error.stack ?? error.message) : String(error), folder);
  }
};

const failure = (output: string, folder: string): CannotRunError =>
  /ENOSPC/u.test(output) ? new CannotRunError('disk-full', { path: folder }) : new CannotRunError('build-failed', { details: output.trim().split('\n').slice(-SHOWN_LINES).join('\n') });
