import { foldText } from '../citations/fold-text.ts';
import { findCitations } from '../citations/find-citations.ts';
import { keyOfNumber } from '../citations/paper-number.ts';
import { dateAfter } from '../citations/written-date.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import { citationsIn } from './citations-in.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** A line that holds nothing but the number of the paper. */
const NUMBER_LINE = /^\s*so\s*:\s*\d[^\n;,]{0,40}$/iu;
/** A line that holds nothing but place and day. */
const PLACE_AND_DAY = /^[\p{L}\s]{2,40},\s*(?=ngay\s)/iu;

/** Number and day printed at the head of a decision are those of its data. */
export const decisionHeading: Rule = {
  id: 'decision-heading',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    citationsIn(content).flatMap(({ reading, blocks }) => {
      const { known } = reading;
      if (known.kind !== 'decision') return [];
      const own = known.number === undefined ? undefined : findCitations(foldText(known.number.normalize('NFC')))[0]?.number;
      return blocks.flatMap((block): readonly Finding[] => {
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
        return findings;
      });
    }),
};
