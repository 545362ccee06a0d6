import { formatCalendarDate } from '../model/calendar-date.ts';
import { asRead } from '../ledger/as-read.ts';
import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import { versionName, type ReviewLine } from '../ledger/ledger-line.ts';
import type { LedgerEntry } from '../ledger/read-ledger.ts';
import { standingOf } from '../ledger/standing.ts';
import { postsOn } from '../library/posts-on.ts';
import type { Person } from '../model/registries.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

interface Act {
  readonly history: DocumentHistory;
  readonly version: ControlledVersion;
}

const paramsOf = ({ code, ...version }: ControlledVersion) => ({ code, version: versionName(version) });

/** A review counts the version in force on its day, by somebody who held that post then. */
const findReview = ({ line, record: { on, by, position } }: LedgerEntry<ReviewLine>, { history, version }: Act, people: readonly Person[] | undefined): readonly Finding[] => {
  const found = (problem: string, words: string): readonly Finding[] => [{ location: placeOfLine(line), params: { ...paramsOf(version), words, by, date: formatCalendarDate(on), problem } }];
  // A day before the issue is `issue-back-dated`.
  if (on >= version.issuedOn && standingOf(history, on).inForce !== version) return found('review-not-in-force', on);
  if (!people) return [];
  const person = people.find(({ name }) => asRead(name) === asRead(by));
  if (!person) return found('reviewer-unknown', by);
  const posts = postsOn(person, on);
  if (posts.length === 0) return found('reviewer-not-in-office', by);
  return posts.some((post) => asRead(post.position) === asRead(position)) ? [] : found('reviewer-position', position);
};

/** A text that no longer counts has nothing left to put right: it stays as it was applied. */
const findCorrections = ({ history, version }: Act): readonly Finding[] =>
  version.corrections.flatMap(({ line, record: { on } }) => {
    const { superseded, withdrawn } = standingOf(history, on);
    const problem = superseded.includes(version) ? 'corrected-superseded' : withdrawn.includes(version) ? 'corrected-withdrawn' : undefined;
    return problem ? [{ location: placeOfLine(line), params: { ...paramsOf(version), words: on, by: '', date: formatCalendarDate(on), problem } }] : [];
  });

/** A review or a correction is of a version that counts on its day, a review by somebody in office (QĐ 19/2014/QĐ-TTg, art. 4.4). */
export const recordedActUnfounded: Rule = {
  id: 'recorded-act-unfounded',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory((history, { registries }) =>
    history.versions.flatMap((version) => [
      ...version.reviews.flatMap((review) => findReview(review, { history, version }, registries.people?.data)),
      ...findCorrections({ history, version }),
    ]),
  ),
};
