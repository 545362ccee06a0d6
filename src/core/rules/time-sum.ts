import { compare, showRatio, subtract, type Ratio } from '../schedule/ratio.ts';
import { amountIn, type TimeSum } from '../schedule/add-times.ts';
import type { Duration } from '../schedule/duration.ts';
import { lengthOf, processCases, type ProcessCase } from '../schedule/process-cases.ts';
import type { Location } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { placeOfValue } from './places.ts';
import { plainTextsOf, sentencesOf } from './plain-texts.ts';
import { caseParams, processTimes } from './process-times.ts';
import type { Finding, Rule } from './rule.ts';
import { totalIn } from './time-in-text.ts';
import { tableTimeSums } from './table-time-sum.ts';
import type { DocumentReading } from '../parse/document-reading.ts';

type Sum = Extract<TimeSum, { readonly kind: 'sum' }>;

/** The limit in the unit of the sum; undefined for months beside days, whose number differs. */
const limitIn = (limit: Duration, { unit }: Sum): Ratio | undefined => ((limit.kind === 'calendar') === (unit !== 'working-minutes') ? amountIn(limit, unit) : undefined);

/** Steps that say working days under a limit that says only days: less may be right, more cannot. */
const isLessAllowed = (limit: Duration, { said }: Sum): boolean => limit.kind === 'unsaid' && limit.hasDays && said === 'working';

const findingIn = (reading: DocumentReading, one: ProcessCase, location?: Location): readonly Finding[] => {
  const { committed, sum } = one;
  const limit = lengthOf(committed?.reading);
  if (!committed || !limit || sum?.kind !== 'sum') return [];
  const promised = limitIn(limit, sum);
  if (!promised) return [];
  const isOver = compare(sum.least, promised) > 0;
  const isUnder = committed.reading.kind === 'amount' && sum.most !== undefined && compare(sum.most, promised) < 0 && !isLessAllowed(limit, sum);
  if (!isOver && !isUnder) return [];
  const found = isOver ? sum.least : (sum.most ?? sum.least);
  return [{
    location: location ?? placeOfValue(reading, committed.path),
    params: {
      words: committed.words,
      problem: isOver ? 'over' : 'under',
      unit: sum.unit,
      sum: showRatio(found),
      promised: showRatio(promised),
      said: limit.kind === 'unsaid' && sum.said === 'unsaid' ? 'unsaid' : 'said',
      difference: showRatio(isOver ? subtract(found, promised) : subtract(promised, found)),
      ...caseParams(one),
    },
    related: [placeOfValue(reading, ['steps'])],
  }];
};

/** `Tổng thời gian 10 ngày làm việc` in a procedure that commits to no time of its own: it is what its steps come to. */
const toldTotals = ({ documents }: ContentReading): readonly Finding[] =>
  documents.flatMap((reading) => {
    const { known } = reading;
    if ((known.kind !== 'internal-procedure' && known.kind !== 'system-procedure') || known.status === 'withdrawn' || !known.steps?.length) return [];
    const { steps } = known;
    return plainTextsOf(reading).flatMap(({ text, placeOf }) =>
      (/ổng (?:cộng )?thời gian/u.test(text) ? sentencesOf(text) : []).flatMap((sentence) => {
        const typed = totalIn(sentence);
        const [one] = typed === undefined ? [] : processCases({ committedTime: typed, steps });
        // A step in words leaves the sum open.
        const isWhole = one?.stepTimes.length === steps.length && one.stepTimes.every((time) => time.reading.kind === 'amount');
        return typed === undefined || !one || !isWhole ? [] : findingIn(reading, one, placeOf(typed));
      }));
  });

/** The times of the steps of a process add up to the time that the agency commits to, in every variant and for every procedure; so do the times of a table to its last row. */
export const timeSum: Rule = {
  id: 'time-sum',
  theme: 'time',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => [
    ...processTimes(content).flatMap(({ reading, cases }) => cases.flatMap((one) => findingIn(reading, one))),
    ...toldTotals(content),
    ...content.documents.flatMap((reading) => tableTimeSums(reading, content)),
  ],
};
