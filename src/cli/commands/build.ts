import { relative, resolve } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import { addressesFile, pageAddresses } from '#core/views/vanished-addresses.ts';
import { cliWords } from '#strings/vi.ts';
import { countFindings } from '../reporters/report.ts';
import { textReporter } from '../reporters/text.ts';
import { sotayRoot, type World } from '../wiring.ts';
import { checkContent, type CommandInput } from './check.ts';
import { publishProof } from './publish-proof.ts';
import { printSite, type PrintedSite } from './print-site.ts';
import { expectedSite, verifySite, type ExpectedSite } from './verify-site.ts';

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
  const { expected } = pages;
  const published = resolve(options.out);
  const staging = await world.openStaging({ published, workshop: world.cacheFolder });
  try {
    terminal.progress(cliWords.progress.pages(expected.documents.length));
    const printed = await pages.print(staging.folder);
    const { entries } = printed;
    terminal.progress(cliWords.progress.search);
    const site = world.builtSite(staging.folder);
    world.siteWriter(staging.folder).write(addressesFile, `${pageAddresses(await site.list()).join('\n')}\n`);
    await world.writeSearchIndex({ entries, folder: staging.folder, cacheFolder: world.cacheFolder, program: press.digest });
    await publishProof({ folder: staging.folder, ledger: pages.ledger, printed, world });
    terminal.progress(cliWords.progress.verify);
    await verifySite({ expected, entries, site, published: world.builtSite(published) });
    await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  terminal.print(cliWords.built({ documents: expected.documents.length, folder: relative(process.cwd(), published) || '.', seconds }));
  return 0;
};

/** The documents that the site must show, and the way to print their pages: once, for what they are made from is let go then. */
interface CheckedPages {
  readonly expected: ExpectedSite;
  /** The ledger, byte for byte; undefined when there is none. */
  readonly ledger: string | undefined;
  readonly print: (folder: string) => Promise<PrintedSite>;
}

/** Checks the content and prints the report; undefined when errors forbid a build. */
const checkedPages = async (input: CommandInput, press: Press): Promise<CheckedPages | undefined> => {
  const { terminal } = input;
  const { report, ...rest } = await checkContent({ ...input, published: resolve(input.options.out) });
  if (report.diagnostics.length > 0) terminal.print(textReporter(report));
  if (countFindings(report).errors > 0) {
    terminal.print(cliWords.notBuilt);
    return undefined;
  }
  let reading: ContentReading | undefined = rest.reading;
  return {
    expected: expectedSite(reading, asOfDay(input)),
    ledger: ledgerText(reading),
    print: (folder) => {
      const read = reading;
      // The trees of all documents would stand beside the search index, which takes as much memory again.
      reading = undefined;
      if (!read) throw new Error('printed twice');
      return buildPages(input, { reading: read, folder, press });
    },
  };
};

const asOfDay = ({ options, world }: Pick<CommandInput, 'options' | 'world'>): CalendarDate => options.asOf ?? (world.clock.today() as CalendarDate);

const ledgerText = ({ files }: ContentReading): string | undefined => files.flatMap((file) => (file.kind === 'text' && file.path === ledgerPath ? [file.text] : []))[0];

interface PagesPlace {
  readonly reading: ContentReading;
  /** Where the pages go. */
  readonly folder: string;
  readonly press: Press;
}

type Press = Extract<Awaited<ReturnType<World['makePress']>>, { readonly kind: 'made' }>;

/** The program that prints the pages, made first when there is none for our source. */
const makePress = async ({ options, world }: CommandInput): Promise<Press> => {
  const press = await world.makePress({ root: sotayRoot, cacheFolder: world.cacheFolder, base: options.base });
  if (press.kind === 'failed') throw failure(press.output, world.cacheFolder);
  return press;
};

const buildPages = async ({ options, world }: CommandInput, { reading, folder, press }: PagesPlace): Promise<PrintedSite> => {
  const root = resolve(options.content);
  const { base } = options;
  try {
    return await printSite({
      world,
      reading,
      content: world.contentFolder(root),
      asOf: asOfDay({ options, world }),
      commit: await world.headCommit(root),
      press,
      base,
      cache: world.pageCache({ cacheFolder: world.cacheFolder, content: root, base }),
      folder,
    });
  } catch (error) {
    throw cannotRunFor(error, folder) ?? failure(error instanceof Error ? (error.stack ?? error.message) : String(error), folder);
  }
};

const failure = (output: string, folder: string): CannotRunError =>
  /ENOSPC/u.test(output) ? new CannotRunError('disk-full', { path: folder }) : new CannotRunError('build-failed', { details: output.trim().split('\n').slice(-SHOWN_LINES).join('\n') });
