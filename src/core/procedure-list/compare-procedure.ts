import { foldText } from '../citations/fold-text.ts';
import type { FrontMatterOf } from '../model/front-matter.ts';
import { shortProcedureCode } from '../model/procedure-code.ts';
import { plainOrder } from '../citations/paper-number.ts';
import { compare } from '../schedule/ratio.ts';
import type { Duration } from '../schedule/duration.ts';
import { readTime, type TimeReading } from '../schedule/read-time.ts';
import { placeTones } from '../vietnamese/tone-placement.ts';
import type { ListedProcedure } from './procedure-list.ts';

type Process = FrontMatterOf<'process'>;
type ProcessProcedure = Process['procedures'][number];

/** What the list and the process say otherwise of one procedure. */
export const differenceKinds = ['name', 'time', 'fee', 'online', 'decision'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing said otherwise; `own` is what the process says, in its words or as data. */
export type Difference =
  | { readonly kind: 'name' | 'decision'; readonly listed: string; readonly own: string }
  | { readonly kind: 'time'; readonly listed: string; readonly own: readonly string[] }
  | { readonly kind: 'fee'; readonly listed: string; readonly own: readonly number[] }
  | { readonly kind: 'online'; readonly listed: string; readonly own: Process['online']['level'] };

/** A name as it is compared: letter case, place of tones, dashes, quotation marks, blanks and the word "procedure" before it are not what it says. */
const sameName = (name: string): string =>
  placeTones(name.normalize('NFC').toLowerCase(), 'new')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/["'\u2018-\u201F\u00AB\u00BB]/gu, '')
    .replaceAll(/\s*-\s*/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([,;:/()]) ?/gu, '$1')
    .trim()
    .replace(/^thủ tục (?:hành chính )?(?=\S)/u, '')
    .replace(/[.;,\s]+$/u, '');

const plain = (words: string): string => foldText(words.normalize('NFC')).toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const isSameDuration = (left: Duration, right: Duration): boolean => {
  if (left.kind === 'calendar' || right.kind === 'calendar') {
    const [calendar, other] = left.kind === 'calendar' ? [left, right] : [right as Extract<Duration, { readonly kind: 'calendar' }>, left];
    if (other.kind === 'calendar') return compare(calendar.days, other.days) === 0 && compare(calendar.months, other.months) === 0;
    // `15 ngày` says neither; beside `15 ngày theo lịch` it may mean the same.
    return other.kind === 'unsaid' && other.hasDays && calendar.months.top === 0n && calendar.days.top * 480n * other.minutes.bottom === other.minutes.top * calendar.days.bottom;
  }
  return compare(left.minutes, right.minutes) === 0;
};

/** Lengths of time that a text names; undefined when it names none that can be compared. */
const durationsOf = (time: TimeReading): readonly Duration[] | undefined => {
  if (time.kind === 'amount') return [time.duration];
  if (time.kind === 'within') return [time.limit];
  return time.kind === 'several' ? time.durations : undefined;
};

/** Whether two times surely differ: what cannot be read as a time differs from nothing. */
const timesDiffer = (listed: string, own: string): boolean => {
  if (plain(listed) === plain(own)) return false;
  const [left, right] = [durationsOf(readTime(listed)), durationsOf(readTime(own))];
  if (!left || !right) return false;
  return !left.some((one) => right.some((other) => isSameDuration(one, other)));
};

/** Amounts in đồng that a text names; `none` when it says that nothing is paid; undefined when it says neither. */
const amountsIn = (words: string): readonly number[] | undefined => {
  const said = plain(words);
  const amounts = Array.from(said.matchAll(/(?<![\d/.,])(\d{1,3}(?:[.,\s]\d{3})+|\d+)\s*(?:dong|d|vnd|\u20AB)(?![\p{L}\d])/gu), ([, figures = '']) => Number(figures.replaceAll(/\D/gu, '')));
  if (amounts.length > 0) return amounts.filter((amount) => amount > 0);
  if (/^(?:0|khong(?: co| thu| quy dinh)?(?: (?:le )?phi(?:, le phi)?)?|mien(?: phi)?)\.?$/u.test(said)) return [];
  return /^\d{1,3}(?:[.,]\d{3})+$|^\d{4,}$/u.test(said) ? [Number(said.replaceAll(/\D/gu, ''))] : undefined;
};

/** Level of online service that a text names; undefined when it names none. */
const onlineLevelIn = (words: string): Process['online']['level'] | undefined => {
  const said = plain(words);
  if (/\btoan trinh\b|\b(?:muc(?: do)? )?4\b/u.test(said)) return 'full';
  if (/\b(?:mot|1) phan\b|\b(?:muc(?: do)? )?3\b/u.test(said)) return 'partial';
  return /^(?:khong|chua)\b|\bcung cap thong tin\b|\bthong tin truc tuyen\b|\btruc tiep\b/u.test(said) ? 'none' : undefined;
};

/** Number of a decision as it is compared: `0985/QĐ-UBND ngày …` → `985/QDUBND`. */
const decisionIn = (words: string): string | undefined => {
  const [, order, sign] = /(\d{1,5})\s*\/\s*(?:\d{4}\s*\/\s*)?(qd\s*-\s*[a-z]+)/u.exec(plain(words)) ?? [];
  return order === undefined || sign === undefined ? undefined : `${plainOrder(order)}/${sign.replaceAll(/[^a-z]/gu, '').toUpperCase()}`;
};

const amountsOf = (fees: Process['fees']): readonly number[] => [...new Set(fees.map(({ amount }) => amount).filter((amount) => amount > 0))].toSorted((left, right) => left - right);

/** What a process says of a procedure that it carries out. */
export interface OwnProcedure {
  readonly name: string;
  /** Number of the decision that announced it. */
  readonly announcedBy: string | undefined;
  /** Times set by law and committed to. */
  readonly times: readonly string[];
  readonly fees: Process['fees'];
  readonly online: Process['online']['level'];
}

/** Times of a procedure, and of its cases where they have their own: a list that names one of them says nothing else. */
const timesOf = (process: Process, procedure: ProcessProcedure): readonly string[] => {
  const cases = (process.variants ?? []).filter(({ procedures }) => procedures === undefined || procedures.some((code) => shortProcedureCode(code) === shortProcedureCode(procedure.code)));
  const times = [procedure.statutoryTime ?? process.statutoryTime, procedure.committedTime ?? process.committedTime, ...cases.flatMap(({ statutoryTime, committedTime }) => [statutoryTime, committedTime])];
  return [...new Set(times.filter((time) => time !== undefined))];
};

/** What a process says of one of its procedures; its own values stand in place of those of the process. */
export const ownProcedure = (process: Process, procedure: ProcessProcedure): OwnProcedure => ({
  name: procedure.name,
  announcedBy: procedure.announcedBy?.number,
  times: timesOf(process, procedure),
  fees: procedure.fees ?? process.fees,
  online: (procedure.online ?? process.online).level,
});

/** What the list and a process say otherwise of a procedure. A cell that is empty, or that cannot be read for sure, differs from nothing. */
export const differencesOf = (listed: ListedProcedure, own: OwnProcedure): readonly Difference[] => {
  const found: Difference[] = [];
  if (listed.name !== '' && sameName(listed.name) !== sameName(own.name)) found.push({ kind: 'name', listed: listed.name, own: own.name });
  if (listed.time !== '' && own.times.every((time) => timesDiffer(listed.time, time))) found.push({ kind: 'time', listed: listed.time, own: own.times });
  const [wanted, amounts] = [amountsIn(listed.fee), amountsOf(own.fees)];
  // A list names the fee itself, the process also what copies cost.
  if (listed.fee !== '' && wanted && (wanted.length === 0 ? amounts.length > 0 : wanted.some((amount) => !amounts.includes(amount)))) found.push({ kind: 'fee', listed: listed.fee, own: amounts });
  const level = onlineLevelIn(listed.online);
  if (level !== undefined && level !== own.online) found.push({ kind: 'online', listed: listed.online, own: own.online });
  const [decision, announced] = [decisionIn(listed.decision), own.announcedBy];
  if (decision !== undefined && announced !== undefined && decision !== decisionIn(announced)) found.push({ kind: 'decision', listed: listed.decision, own: announced });
  return found;
};
