import type { DocumentHistory } from '../ledger/document-control.ts';
import { compareVersions, type Version } from '../ledger/ledger-line.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { PublicSite } from '../public/public-site.ts';

/** A version on the public site, with what it can be known again by. */
export interface PublicVersion extends Version {
  readonly code: string;
  readonly title: string;
  readonly effectiveFrom: CalendarDate;
  /** SHA-256 of the recorded text, and of the line of the ledger that records it: whoever holds the ledger finds both there. */
  readonly text: string;
  readonly line: string;
}

/**
 * The public versions with their digests. The ledger itself stays in the agency: it names every internal document, and its chain proves
 * nothing when lines are left out.
 */
export const publicVersions = ({ library, coming }: PublicSite, histories: ReadonlyMap<string, DocumentHistory>): readonly PublicVersion[] =>
  [...library.documents, ...[...coming.values()].flat()].flatMap(({ code, frontMatter }) => {
    const version = histories.get(code.normalize('NFC'))?.versions.find((candidate) => compareVersions(candidate, frontMatter) === 0);
    if (!version) return [];
    const { issue, revision, title, effectiveFrom, recorded, texts } = version;
    return [{ code, title, issue, revision, effectiveFrom, text: recorded.text, line: texts.at(-1)?.entry.hash ?? version.issued.hash }];
  });

/** The list as the site carries it. */
export const writePublicVersions = (versions: readonly PublicVersion[]): string => `${JSON.stringify({ format: 1, versions }, null, 1)}\n`;
