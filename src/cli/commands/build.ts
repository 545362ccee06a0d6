import { relative, resolve } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { slugOf } from '#core/model/slug.ts';
import { searchEntriesFile, type SearchEntry } from '#core/search/search-entry.ts';
import { addresses } from '#core/views/addresses.ts';
import { findIntegrityGaps, type IntegrityGap } from '#core/views/integrity.ts';
import { cliWords } from '#strings/vi.ts';
import { countFindings } from '../reporters/report.ts';
import { textReporter } from '../reporters/text.ts';
import { cacheFolder, sotayRoot } from '../wiring.ts';
import { checkContent, type CheckedContent, type CommandInput } from './check.ts';

/** Lines of Astro's output kept when a build fails. */
const SHOWN_LINES = 20;

/** Checks, builds beside the published site, and puts the new one in its place only when all is well. @returns exit code 0 or 1. */
export const build = async (input: CommandInput): Promise<number> => {
  const { options, terminal, world } = input;
  const started = performance.now();
  terminal.progress(cliWords.progress.check);
  const checked = await checkContent(input);
  if (checked.report.diagnostics.length > 0) terminal.print(textReporter(checked.report));
  if (countFindings(checked.report).errors > 0) {
    terminal.print(cliWords.notBuilt);
    return 1;
  }
  const codes = shownCodes(checked);
  const published = resolve(options.out);
  const staging = await world.openStaging({ published, workshop: cacheFolder });
  try {
    terminal.progress(cliWords.progress.pages(codes.length));
    await buildPages(input, staging);
    terminal.progress(cliWords.progress.search);
    const site = world.builtSite(staging.folder);
    const entries = JSON.parse(await site.readText(searchEntriesFile)) as readonly SearchEntry[];
    await world.writeSearchIndex({ entries, folder: staging.folder });
    await site.remove(searchEntriesFile);
    terminal.progress(cliWords.progress.verify);
    const register = await site.readText(`${addresses.documents.slice(1)}index.html`);
    const gaps = findIntegrityGaps({
      documents: codes,
      pages: pageCodes(await site.list(), codes),
      registerRows: Array.from(register.matchAll(/<tr[^>]* data-code="([^"]+)"/gu), ([, code]) => code ?? ''),
      searchEntries: entries.map(({ code }) => code),
    });
    if (gaps.length > 0) throw new CannotRunError('integrity', { details: gaps.map(gapLine).join('\n') });
    await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  terminal.print(cliWords.built({ documents: codes.length, folder: relative(process.cwd(), published) || '.', seconds }));
  return 0;
};

/** Codes of the documents that the intranet must show: everything that has been issued. */
const shownCodes = ({ reading }: CheckedContent): readonly string[] =>
  reading.documents.flatMap(({ document }) => (document && ['issued', 'withdrawn'].includes(document.frontMatter.status) ? [document.code] : []));

const pageCodes = (files: readonly string[], codes: readonly string[]): readonly string[] => {
  const bySlug = new Map(codes.map((code) => [slugOf(code), code]));
  return files.flatMap((file) => {
    const slug = /^van-ban\/([^/]+)\/index\.html$/u.exec(file)?.[1];
    return slug === undefined ? [] : [bySlug.get(slug) ?? slug];
  });
};

const gapLine = ({ place, missing, extra }: IntegrityGap): string => cliWords.gap({ place: cliWords.places[place], missing: missing.join(', '), extra: extra.join(', ') });

/** Folders that a build of the pages writes to. */
interface BuildPlace {
  readonly folder: string;
  readonly cacheFolder: string;
}

const buildPages = async ({ options, world }: CommandInput, place: BuildPlace): Promise<void> => {
  const content = resolve(options.content);
  const { exitCode, output } = await world.runAstro({
    command: 'build',
    root: sotayRoot,
    environment: {
      SOTAY_CONTENT: content,
      SOTAY_AS_OF: options.asOf ?? world.clock.today(),
      SOTAY_COMMIT: (await world.headCommit(content)) ?? '',
      SOTAY_OUT: place.folder,
      SOTAY_CACHE: place.cacheFolder,
      SOTAY_BASE: options.base,
    },
    options: [],
    isShown: false,
  });
  if (exitCode === 0) return;
  if (/ENOSPC/u.test(output)) throw new CannotRunError('disk-full', { path: place.folder });
  throw new CannotRunError('build-failed', { details: output.trim().split('\n').slice(-SHOWN_LINES).join('\n') });
};
