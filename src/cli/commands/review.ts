import { foldText } from '#core/citations/fold-text.ts';
import { CannotRunError } from '#core/errors.ts';
import { standingOf } from '#core/ledger/standing.ts';
import { postsOn } from '#core/library/posts-on.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import type { Person } from '#core/model/registries.ts';
import { nearestWord } from '#core/rules/nearest-word.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import type { CommandInput } from './check.ts';
import { dayOf, historyOf, needed, onlyCode, shownVersion } from './ledger-arguments.ts';
import { readLedgerContent, recordActs } from './record-acts.ts';

const command = 'review';

/**
 * Records that the version in force was looked at again and stays as it is, with day and name.
 * @returns exit code 0 also when it is recorded already, 1 when errors forbid it.
 */
export const review = async (input: CommandInput): Promise<number> => {
  const { options, terminal } = input;
  const code = onlyCode(input, command);
  const typed = needed(options.by, { command, option: '--by' });
  const note = needed(options.note, { command, option: '--note' });
  const on = dayOf(input);
  const found = await readLedgerContent(input);
  const history = historyOf(found, code);
  const version = standingOf(history, on).inForce;
  if (!version) throw new CannotRunError('not-in-force', { code, date: formatCalendarDate(on) });
  const person = personOf(found.content.registries.people?.data ?? [], typed);
  const position = postsOn(person, on)[0]?.position;
  if (position === undefined) throw new CannotRunError('person-without-post', { person: person.name, date: formatCalendarDate(on) });
  const { issue, revision } = version;
  const act = { act: 'review', code: history.code, issue, revision, on, by: person.name, position, note } as const;
  if (version.reviews.some(({ record }) => record.on === on && record.by === act.by && record.note === note)) {
    terminal.print(ledgerWords.alreadyReviewed({ ...shownVersion(version), on: formatCalendarDate(on) }));
    return 0;
  }
  return recordActs({ input, found, plan: { acts: [act], rewrites: [] } });
};

/** A person by id or by full name. */
const personOf = (people: readonly Person[], typed: string): Person => {
  const name = typed.normalize('NFC');
  const person = people.find(({ id }) => id === name) ?? people.find((candidate) => candidate.name.normalize('NFC') === name);
  if (!person) throw new CannotRunError('person-not-found', { person: typed, suggestion: nameMeant(people, name) });
  return person;
};

/** The name that was typed without its marks, or with a slip; empty when none comes near. */
const nameMeant = (people: readonly Person[], typed: string): string => {
  const bare = (words: string): string => foldText(words).toLowerCase();
  return people.find(({ name }) => bare(name) === bare(typed))?.name ?? nearestWord(typed, people.map(({ name }) => name)) ?? '';
};
