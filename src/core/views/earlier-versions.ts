import { shownVersionOn } from '../history/site-versions.ts';
import { compareVersions } from '../ledger/ledger-line.ts';
import { endOfVersion, knownBeside } from '../ledger/version-end.ts';
import { issuedStateOf, laterIssuedStates } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import { slugOf } from '../model/slug.ts';
import type { EarlierVersion } from '../search/search-entry.ts';
import { addresses } from './addresses.ts';

/** The versions of a document that came before the one its page shows, newest first, as search knows them; none without a ledger. */
export const earlierVersions = (code: string, { histories, asOf }: Pick<Library, 'histories' | 'asOf'>): readonly EarlierVersion[] => {
  const history = histories.get(code.normalize('NFC'));
  const shown = history && shownVersionOn(history, asOf);
  if (!history || !shown) return [];
  return history.versions
    .filter((version) => compareVersions(version, shown) < 0)
    .map((version): EarlierVersion => {
      const { issue, revision, title, effectiveFrom } = version;
      const days = { effectiveFrom, end: endOfVersion(version, knownBeside(version, history, asOf)) };
      const next = laterIssuedStates(days, asOf);
      return { issue, revision, url: addresses.version(slugOf(code), version), title, state: issuedStateOf(days, asOf), ...(next.length > 0 ? { next } : {}) };
    })
    .toReversed();
};
