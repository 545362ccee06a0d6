import { CannotRunError } from '#core/errors.ts';
import type { Leak, LeakWatch } from '#core/leak/leak-watch.ts';
import { personalDataInPage } from '#core/leak/personal-data-in-page.ts';
import { cliWords } from '#strings/vi.ts';
import type { World } from '../wiring.ts';

export interface LeakSearch {
  /** The finished site. */
  readonly built: ReturnType<World['builtSite']>;
  readonly watch: LeakWatch;
  /** Telephones and addresses of the agency itself. */
  readonly reachedAt: Parameters<typeof personalDataInPage>[1];
  readonly readableTexts: World['readableTexts'];
}

/** Lines of a report: whoever has fixed these sees the rest at the next build. */
const MOST_LINES = 20;

/** Files that hold words for people; programs, fonts and lists of digests hold numbers that look like theirs. */
const FOR_PEOPLE = /\.(?:html|xml|json|txt|csv|pf_fragment|png|jpe?g|webp|pdf|docx|xlsx)$/u;

/**
 * Looks through every byte of a public site.
 * @throws CannotRunError `public-leak` with what was found and where.
 */
export const refuseLeaks = async ({ built, watch, reachedAt, readableTexts }: LeakSearch): Promise<void> => {
  const lines: string[] = [];
  for (const path of await built.list()) {
    const texts = [path, ...readableTexts(await built.readBytes(path))];
    lines.push(...texts.flatMap((text) => watch(path, text)).map(leakLine));
    if (FOR_PEOPLE.test(path)) lines.push(...texts.slice(1).flatMap((text) => personalDataInPage(text, reachedAt)).map(({ kind, hint }) => cliWords.personalDataLine({ file: path, kind, hint })));
  }
  const found = [...new Set(lines)];
  if (found.length === 0) return;
  throw new CannotRunError('public-leak', { details: found.slice(0, MOST_LINES).join('\n'), more: String(Math.max(0, found.length - MOST_LINES)) });
};

const leakLine = ({ file, kind, words, source }: Leak): string => cliWords.leakLine({ file, kind, words, source });
