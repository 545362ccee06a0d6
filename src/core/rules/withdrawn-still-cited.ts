import { codesInFrontMatter } from '../library/cited-codes.ts';
import { isClosed } from '../ledger/closed.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** Documents that the ledger withdraws as a whole, each with its last day; those whose file says so too are the matter of `document-withdrawn`. */
const withdrawnByLedger = ({ control, documents }: ContentReading): ReadonlyMap<string, string> => {
  const saidByFile = new Set(documents.flatMap(({ known, claimedCode }) => (known.status === 'withdrawn' && claimedCode !== undefined ? [claimedCode] : [])));
  return new Map(
    [...(control?.histories.values() ?? [])].flatMap(({ code, versions }) => {
      const from = versions.findLast(({ withdrawal }) => withdrawal !== undefined)?.withdrawal?.record.from;
      return from !== undefined && isClosed(versions) && !saidByFile.has(code) ? [[code, formatCalendarDate(from)] as const] : [];
    }),
  );
};

const findingsAt = (reading: DocumentReading, withdrawn: ReadonlyMap<string, string>): readonly Finding[] => {
  const params = (code: string) => ({ words: code, from: withdrawn.get(code) ?? '' });
  return [
    ...codesInFrontMatter(reading.known)
      .filter(({ code, wants }) => wants !== 'decision' && withdrawn.has(code))
      .map(({ code, path }) => ({ location: placeOfValue(reading, path), params: params(code) })),
    ...(reading.document?.facts.citedCodes.some((code) => withdrawn.has(code))
      ? componentsIn(reading).flatMap((node) => {
          const code = node.name === 'Ref' ? (attributeOf(node, 'code') ?? '') : '';
          return withdrawn.has(code) ? [{ location: placeOfPoint(reading, pointOf(node)), params: params(code) }] : [];
        })
      : []),
  ];
};

/** A withdrawal that is on record asks for new versions of the documents that still send their readers there. */
export const withdrawnStillCited: Rule = {
  id: 'withdrawn-still-cited',
  theme: 'reference',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const withdrawn = withdrawnByLedger(content);
    if (withdrawn.size === 0) return [];
    // Decisions and declarations speak of the day they were signed.
    return content.documents.flatMap((reading) => (isSettled(reading) && !withdrawn.has(reading.claimedCode ?? '') && reading.kind !== 'decision' && reading.kind !== 'declaration' ? findingsAt(reading, withdrawn) : []));
  },
};
