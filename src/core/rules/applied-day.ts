import { formatCalendarDate, isCalendarDate } from '../model/calendar-date.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { withoutMarks } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** `Hệ thống tài liệu tại Điều 1 được áp dụng từ ngày 01/3/2026`: the day from which what is issued applies. */
const APPLIED = /\b(?:duoc )?(?:ap dung|co hieu luc(?: thi hanh)?)(?: thong nhat)?(?: ke)? tu ngay (\d{1,2})(?:\/| thang )(\d{1,2})(?:\/| nam )(\d{4})\b/giu;

/** A decision names one day from which its documents apply, and every document that it issued bears another. */
export const appliedDayFindings = (reading: DocumentReading, documents: readonly DocumentReading[]): readonly Finding[] => {
  const { known } = reading;
  if (!isSettled(reading) || known.code === undefined) return [];
  const told = plainTextsOf(reading).flatMap(({ text, placeOf }) =>
    Array.from(withoutMarks(text).matchAll(APPLIED), ({ 0: found, 1: day = '', 2: month = '', 3: year = '', index }) => ({ date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, words: text.slice(index, index + found.length), placeOf })));
  const [only] = told;
  if (!only || new Set(told.map(({ date }) => date)).size > 1 || !isCalendarDate(only.date)) return [];
  const issued = documents.filter((document) => document.known.decision === known.code && document.known.effectiveFrom !== undefined && isSettled(document));
  const [first] = issued;
  const day = first?.known.effectiveFrom;
  return !first || day === undefined || issued.some((document) => document.known.effectiveFrom === only.date) || only.date === known.effectiveFrom
    ? []
    : [{ location: only.placeOf(only.words), params: { words: only.words, problem: 'applied', code: first.known.code ?? '', expected: formatCalendarDate(day) }, related: [placeOfValue(first, ['effectiveFrom'])] }];
};
