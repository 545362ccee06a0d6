import { foldText } from '../citations/fold-text.ts';
import { findCitations } from '../citations/find-citations.ts';
import { keyOfNumber, type PaperNumber } from '../citations/paper-number.ts';
import type { Location } from '../diagnostic.ts';
import { formatCalendarDate, type CalendarDate } from '../model/calendar-date.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { citationsIn, type DocumentCitations } from './citations-in.ts';
import { placeOfValue } from './places.ts';
import { onceForDocuments } from './once-for-documents.ts';
import type { Finding, Rule } from './rule.ts';

/** A paper that is no legal text, with its day. */
interface DatedPaper {
  readonly key: string;
  /** As written. */
  readonly number: string;
  readonly date: CalendarDate;
  /** In plain small letters, the office left out; empty when unsaid. */
  readonly issuer: string;
  /** File it is named in. */
  readonly file: string;
  /** Asked for only when it is reported. */
  readonly place: () => Location;
}

const issuerKey = (folded: string): string =>
  folded
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(?:(?:pho )?chu tich|giam doc|bo truong) /u, '')
    .replace('uy ban nhan dan', 'ubnd')
    .trim();

const numberOf = (number: string): PaperNumber | undefined => findCitations(foldText(number.normalize('NFC')))[0]?.number;

/** Numbers begin anew each year, so a paper is its number in a year. */
const keyOf = (number: PaperNumber, date: CalendarDate): string => `${keyOfNumber(number)} ${date.slice(0, 4)}`;

/** An unsaid issuer, or one said in short, may be that of the other. */
const mayBeOne = (left: DatedPaper, right: DatedPaper): boolean => left.issuer.startsWith(right.issuer) || right.issuer.startsWith(left.issuer);

/** Decisions of the agency that stand in `decisions/`. */
const ownDecisions = ({ documents, registries }: ContentReading): readonly (DatedPaper & { readonly code: string | undefined })[] =>
  documents.flatMap((reading) => {
    const { known, claimedCode } = reading;
    if (known.kind !== 'decision' || known.number === undefined || known.issuedOn === undefined) return [];
    const number = numberOf(known.number);
    if (!number) return [];
    const issuer = issuerKey(foldText((registries.agency?.data?.name ?? '').normalize('NFC')));
    return [{ key: keyOf(number, known.issuedOn), number: known.number, date: known.issuedOn, issuer, file: reading.path, place: () => placeOfValue(reading, ['issuedOn']), code: claimedCode }];
  });

/** Papers named in the data of processes, by the file that names them. */
const papersInData = onceForDocuments((documents): ReadonlyMap<string, readonly DatedPaper[]> => new Map(documents.map((reading) => [reading.path, papersInDataOf(reading)])));

const papersInDataOf = (reading: DocumentReading): readonly DatedPaper[] => {
  if (reading.known.kind !== 'process' || reading.known.status === 'withdrawn') return [];
  return (reading.known.procedures ?? []).flatMap((procedure, index) =>
    (['announcedBy', 'processApprovedBy'] as const).flatMap((name) => {
      const reference = procedure[name];
      const number = reference && numberOf(reference.number);
      if (!reference || !number) return [];
      const issuer = issuerKey(foldText(reference.issuer.normalize('NFC')));
      return [{ key: keyOf(number, reference.date), number: reference.number, date: reference.date, issuer, file: reading.path, place: () => placeOfValue(reading, ['procedures', index, name, 'date']) }];
    }),
  );
};

/** Papers named in prose; one that is the agency's by number and day has its issuer, said or not. */
const papersInText = ({ reading, citations }: DocumentCitations, own: readonly DatedPaper[]): readonly DatedPaper[] =>
  citations.flatMap(({ form, number, legalText, date, isDateApart, issuer, words, block }) => {
    if (form !== 'whole' || !number || legalText || !date?.date || isDateApart) return [];
    const key = keyOf(number, date.date);
    const said = issuer ? issuerKey(issuer.folded) : (own.find((paper) => paper.key === key && paper.date === date.date)?.issuer ?? '');
    return [{ key, number: words, date: date.date, issuer: said, file: reading.path, place: () => block.placeAt(date.start) }];
  });

/** What a finding tells of a day and of the other place that gives another one. */
const conflictOf = ({ number, date }: Pick<DatedPaper, 'number' | 'date'>, other: DatedPaper): Omit<Finding, 'location'> => {
  const place = other.place();
  return { params: { words: number, date: formatCalendarDate(date), other: formatCalendarDate(other.date), file: place.file, line: place.line }, related: [place] };
};

/** Findings for papers whose day is none of those given before. */
const conflicts = (papers: readonly DatedPaper[], before: readonly DatedPaper[]): readonly Finding[] => {
  const known = new Map<string, readonly DatedPaper[]>();
  for (const paper of before) known.set(paper.key, [...(known.get(paper.key) ?? []), paper]);
  return papers.flatMap((paper) => {
    const named = known.get(paper.key) ?? [];
    const others = named.filter((other) => mayBeOne(other, paper));
    if (!named.some(({ date, issuer }) => date === paper.date && issuer === paper.issuer)) known.set(paper.key, [...named, paper]);
    const [first] = others;
    if (!first || others.some(({ date }) => date === paper.date)) return [];
    return [{ location: paper.place(), ...conflictOf(paper, first) }];
  });
};

/** One decision has one day, wherever it is named: in a text, in the data of processes, on its own page. */
export const decisionDateConflict: Rule = {
  id: 'decision-date-conflict',
  theme: 'citation',
  reach: 'index',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const own = ownDecisions(content);
    const inData = papersInData(content);
    return [
      // A number without its issuer in data cannot be: the whole content is compared.
      ...conflicts([...inData.values()].flat(), own.filter(({ issuer }) => issuer !== '')),
      ...citationsIn(content).flatMap((document) => [
        ...conflicts(papersInText(document, own), [...own, ...(inData.get(document.reading.path) ?? [])]),
        ...document.citations.flatMap(({ code, date, isDateApart, block }) => {
          const decision = code === undefined ? undefined : own.find((one) => one.code === code.normalize('NFC'));
          if (!decision || !date?.date || isDateApart || date.date === decision.date) return [];
          return [{ location: block.placeAt(date.start), ...conflictOf({ number: decision.number, date: date.date }, decision) }];
        }),
      ]),
    ];
  },
};
