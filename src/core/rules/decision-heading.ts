import { foldText } from '../citations/fold-text.ts';
import { findCitations } from '../citations/find-citations.ts';
import { keyOfNumber } from '../citations/paper-number.ts';
import { dateAfter } from '../citations/written-date.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { appliedDayFindings } from './applied-day.ts';
import { citationsIn } from './citations-in.ts';
import { withoutMarks } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import { MARKED, plainTextsOf } from './plain-texts.ts';
import { dueDaysIn } from '../vietnamese/told-days.ts';
import type { Finding, Rule } from './rule.ts';

type Decision = Extract<KnownFrontMatter, { readonly kind: 'decision' }>;

/** A line that holds nothing but the number of the paper. */
const NUMBER_LINE = /^\s*so\s*:\s*\d[^\n;,]{0,40}$/iu;
/** A line that holds nothing but place and day. */
const PLACE_AND_DAY = /^[\p{L}\s]{2,40},\s*(?=ngay\s)/iu;

/** `Ban hành kèm theo Quyết định này 09 tài liệu`. */
const COUNT = /^\W*(?:dieu 1\W+)?ban hanh[^.;]{0,60}? (\d{1,3})(?: \([^)]{2,20}\))? tai lieu\b(?! (?:va|,|gom ca))/iu;

/** The last part of a code that counts decisions within their year: `QĐ.2026.12`. */
const CODE_IN_YEAR = /[.-](20\d\d)[.-](\d{1,4})$/u;

/** Two digits in each other's place; a code that counts by itself has other digits. */
const sameDigits = (left: string, right: string): boolean => [...String(Number(left))].toSorted().join('') === [...String(Number(right))].toSorted().join('');

/** A decision bears the day on which it was signed, and the number that its code repeats. */
const dataFindings = (reading: DocumentReading, { code, number, issuedOn, approvedBy }: Decision): readonly Finding[] => {
  const [, year = '', order = ''] = CODE_IN_YEAR.exec(code ?? '') ?? [];
  const numbered = /^(\d{1,4})\//u.exec(number ?? '')?.[1];
  const isOfYear = issuedOn?.startsWith(year) === true && year !== '';
  return [
    ...(approvedBy?.date !== undefined && issuedOn !== undefined && approvedBy.date !== issuedOn
      ? [{ location: placeOfValue(reading, ['approvedBy', 'date']), params: { words: formatCalendarDate(approvedBy.date), problem: 'signed', expected: formatCalendarDate(issuedOn) }, related: [placeOfValue(reading, ['issuedOn'])] }]
      : []),
    ...(isOfYear && numbered !== undefined && Number(numbered) !== Number(order) && sameDigits(numbered, order)
      ? [{ location: placeOfValue(reading, ['number']), params: { words: number ?? '', problem: 'code', expected: code ?? '' }, related: [placeOfValue(reading, ['code'])] }]
      : []),
  ];
};

const ARTICLE = /^\W*dieu (\d{1,2})\b/iu;

/** `Như Điều 5` among the recipients of a decision of three articles. */
const articleFindings = (reading: DocumentReading, { recipients = [] }: Decision): readonly Finding[] => {
  const articles = plainTextsOf(reading).flatMap(({ text }) => {
    const number = ARTICLE.exec(withoutMarks(text))?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  if (articles.length === 0) return [];
  return recipients.flatMap((recipient, index) => {
    const number = /^\W*nhu dieu (\d{1,2})\b/iu.exec(withoutMarks(recipient))?.[1];
    return number === undefined || articles.includes(Number(number)) ? [] : [{ location: placeOfValue(reading, ['recipients', index]), params: { words: recipient, problem: 'article', expected: Math.max(...articles) } }];
  });
};

/** Nobody can do by a day what is asked of him after it. */
const pastDues = (reading: DocumentReading, { issuedOn }: Decision): readonly Finding[] =>
  issuedOn === undefined ? [] : plainTextsOf(reading).flatMap(({ text, isHeading, placeOf }) =>
    isHeading || /^\W*căn cứ/iu.test(text) ? [] : dueDaysIn(text.replaceAll(MARKED, (tag) => ' '.repeat(tag.length))).filter(({ date }) => date < issuedOn).map(({ at, text: told }) => ({ location: placeOf(text.slice(at, at + told.length)), params: { words: text.slice(at, at + told.length).replaceAll(MARKED, '$1'), problem: 'past', expected: formatCalendarDate(issuedOn) }, related: [placeOfValue(reading, ['issuedOn'])] })));

/** Number and day printed at the head of a decision are those of its data, and it applies what it issues from the day that these bear. */
export const decisionHeading: Rule = {
  id: 'decision-heading',
  theme: 'citation',
  reach: 'index',
  severity: 'error',
  switchable: true,
  check: (content) =>
    citationsIn(content).flatMap(({ reading, blocks }) => {
      const { known } = reading;
      if (known.kind !== 'decision') return [];
      const own = known.number === undefined ? undefined : findCitations(foldText(known.number.normalize('NFC')))[0]?.number;
      return [...dataFindings(reading, known), ...appliedDayFindings(reading, content.documents), ...articleFindings(reading, known), ...pastDues(reading, known), ...blocks.flatMap((block): readonly Finding[] => {
        if (block.origin.kind !== 'body') return [];
        const findings: Finding[] = [];
        const written = NUMBER_LINE.test(block.folded) ? findCitations(block.folded)[0] : undefined;
        if (written?.number && own && keyOfNumber(written.number) !== keyOfNumber(own)) {
          findings.push({
            location: block.placeAt(written.start),
            params: { words: block.text.slice(written.start, written.end), problem: 'number', expected: known.number ?? '' },
            related: [placeOfValue(reading, ['number'])],
          });
        }
        const place = PLACE_AND_DAY.exec(block.folded);
        const date = place ? dateAfter(block.folded, place[0].length) : undefined;
        if (date?.date && known.issuedOn !== undefined && block.folded.slice(date.end).trim() === '' && date.date !== known.issuedOn) {
          findings.push({
            location: block.placeAt(date.start),
            params: { words: block.text.slice(date.start, date.end), problem: 'date', expected: formatCalendarDate(known.issuedOn) },
            related: [placeOfValue(reading, ['issuedOn'])],
          });
        }
        const told = COUNT.exec(block.folded);
        // What else the article lists counts too; the sum alone tells nothing when it names kinds.
        if (told && known.issues !== undefined && known.issues.length > 0 && Number(told[1]) !== known.issues.length) {
          const at = told.index + told[0].indexOf(told[1] ?? '');
          findings.push({ location: block.placeAt(at), params: { words: block.text.slice(at, told.index + told[0].length), problem: 'count', expected: known.issues.length }, related: [placeOfValue(reading, ['issues'])] });
        }
        return findings;
      })];
    }),
};
