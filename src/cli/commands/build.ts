import { join, relative, resolve } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { addressesFile, pageAddresses } from '#core/views/vanished-addresses.ts';
import { cliWords } from '#strings/vi.ts';
import { countFindings } from '../reporters/report.ts';
import { textReporter } from '../reporters/text.ts';
import { sotayRoot, type World } from '../wiring.ts';
import { checkContent, type CommandInput } from './check.ts';
import { intranetPages } from './intranet-pages.ts';
import type { PrintedSite } from './print-site.ts';
import { publicPages } from './public-pages.ts';
import type { SitePages } from './site-pages.ts';

/** Lines of Astro's output kept when a build fails. */
const SHOWN_LINES = 20;

/** Checks, builds beside the published site, and puts the new one in its place only when all is well. @returns exit code 0 or 1. */
export const build = async (input: CommandInput): Promise<number> => {
  const { options, terminal, world } = input;
  const started = performance.now();
  terminal.progress(cliWords.progress.check);
  // First, for Astro takes as much memory as all documents together.
  const press = await makePress(input);
  const pages = await checkedPages(input, press);
  if (!pages) return 1;
  const published = resolve(options.out);
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
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  for (const note of notes) terminal.print(note);
  terminal.print(cliWords.built({ documents: pages.documents, folder: relative(process.cwd(), published) || '.', seconds }));
  return 0;
};

/** Checks the content and prints the report; undefined when errors forbid a build. */
const checkedPages = async (input: CommandInput, press: Press): Promise<SitePages | undefined> => {
  const { options, terminal, world } = input;
  const { report, reading } = await checkContent({ ...input, published: resolve(options.out) });
  if (report.diagnostics.length > 0) terminal.print(textReporter(report));
  if (countFindings(report).errors > 0) {
    terminal.print(cliWords.notBuilt);
    return undefined;
  }
  const pagesInput = { options, world, reading, asOf: options.asOf ?? (world.clock.today() as CalendarDate), press };
  return options.site === 'public' ? publicPages(pagesInput) : intranetPages(pagesInput);
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
