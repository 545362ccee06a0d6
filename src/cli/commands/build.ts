import { join, relative, resolve } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { addressesFile, pageAddresses } from '#core/views/vanished-addresses.ts';
import { cliWords } from '#strings/vi.ts';
import { countFindings } from '../reporters/report.ts';
import { textReporter } from '../reporters/text.ts';
import { sotayRoot, type World } from '../wiring.ts';
import { openCheck, type CommandInput } from './check.ts';
import { compareEarly, hasLaterVersions } from './compare-early.ts';
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
  const published = resolve(options.out);
  const told = (): { readonly folder: string; readonly seconds: string } => ({ folder: relative(process.cwd(), published) || '.', seconds: ((performance.now() - started) / 1000).toFixed(1).replace('.', ',') });
  terminal.progress(cliWords.progress.check);
  const press = await world.findPress({ root: sotayRoot, cacheFolder: cacheOf(input), base: options.base, audience: options.site === 'public' ? 'public' : 'internal' });
  const prepared = await prepare(input, { press, published });
  if (prepared.report !== '') terminal.print(prepared.report);
  switch (prepared.kind) {
    case 'stands':
      terminal.print(cliWords.stands({ documents: prepared.documents, ...told() }));
      return 0;
    case 'refused':
      terminal.print(cliWords.notBuilt);
      return 1;
    case 'to-print': {
      const { pages, remember, close } = prepared;
      const notes = await publish(input, { press, published, pages }).finally(close);
      remember();
      for (const note of notes) terminal.print(note);
      terminal.print(cliWords.built({ documents: pages.documents, ...told() }));
      return 0;
    }
  }
};

interface BuildPlace {
  readonly press: Press;
  /** Folder of the site that is to be replaced. */
  readonly published: string;
}

/** What is to be built, and what the check had to say of it. It holds on to nothing that was read but `pages` does, which lets it go. */
type Prepared = { readonly report: string } & (
  /** What is published is what would be made. */
  | { readonly kind: 'stands'; readonly documents: number }
  /** The content has errors. */
  | { readonly kind: 'refused' }
  /** `remember` is called when the site is published, `close` whatever happens. */
  | { readonly kind: 'to-print'; readonly pages: SitePages; readonly remember: () => void; readonly close: () => Promise<void> }
);

/** Reads the content, and checks it unless nothing has changed. */
const prepare = async (input: CommandInput, { press, published }: BuildPlace): Promise<Prepared> => {
  const { options, world } = input;
  const isEarly = press.make !== undefined && options.site !== 'public' && (await hasLaterVersions(options.content, world));
  const pressMade = press.make && makePress(press.make, input);
  // A failure is told where the press is waited for, and not at all when the content cannot be read.
  pressMade?.catch(() => {});
  // Astro takes the most memory of a build and leaves a processor idle: something is read beside it only when there are versions to compare.
  if (!isEarly) await pressMade;
  const source = await readContentFiles(input);
  const asOf = options.asOf ?? (world.clock.today() as CalendarDate);
  const commit = await world.headCommit(source.root);
  const memory = world.keptBuild({ cacheFolder: cacheOf(input), published });
  const madeOf = await digestOfIngredients({ world, source, asOf, commit, program: press.digest });
  const former = memory.read();
  if (former && former.madeOf === madeOf && world.isAsStamped(published, former.published)) return { kind: 'stands', documents: former.documents, report: former.report };
  const { reading, judge } = await openCheck({ options, world, source, published });
  const early = isEarly ? compareEarly({ world, reading, asOf }) : undefined;
  const close = async (): Promise<void> => early?.redliner.close();
  try {
    // Judging waits, for it takes as much memory as Astro does.
    await pressMade;
    const judged = await judge();
    const report = judged.diagnostics.length > 0 ? textReporter(judged) : '';
    if (countFindings(judged).errors > 0) {
      await close();
      return { kind: 'refused', report };
    }
    const pagesInput = { options, world, reading, asOf, commit, press, early };
    const pages = await (options.site === 'public' ? publicPages(pagesInput) : intranetPages(pagesInput));
    const remember = (): void => {
      const stamp = world.stampFolder(published);
      if (madeOf !== undefined && stamp) memory.write({ madeOf, published: stamp, documents: pages.documents, report });
    };
    return { kind: 'to-print', report, pages, remember, close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Prints a site beside the published one and puts it in its place. @returns sentences on what a person should look at. */
const publish = async (input: CommandInput, { press, published, pages }: BuildPlace & { readonly pages: SitePages }): Promise<readonly string[]> => {
  const { terminal, world } = input;
  const staging = await world.openStaging({ published, workshop: world.cacheFolder, spare: spareOf(input) });
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
    const notes = await pages.verify({ folder: staging.folder, printed, published: world.builtSite(published) });
    await staging.publish();
    return notes;
  } catch (error) {
    await staging.discard();
    throw error;
  }
};

/** Where a site keeps what it needs again: the sites share nothing. */
const cacheOf = ({ options, world }: Pick<CommandInput, 'options' | 'world'>): string => (options.site === 'public' ? join(world.cacheFolder, 'public') : world.cacheFolder);

/** Where the replaced site waits for the next build. The public site is made in an empty folder each time: nothing of another one may be near it. */
const spareOf = ({ options, world }: CommandInput): string | undefined => (options.site === 'public' ? undefined : join(world.cacheFolder, 'spare'));

type Press = Awaited<ReturnType<World['findPress']>>;

/** Makes the program that prints the pages. */
const makePress = async (make: NonNullable<Press['make']>, input: CommandInput): Promise<void> => {
  const making = await make();
  if (making.kind === 'failed') throw failure(making.output, cacheOf(input));
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
