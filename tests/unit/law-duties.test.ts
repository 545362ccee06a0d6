import { describe, expect, test } from 'vitest';
import { followBy, lawDutiesOf, type LawDuty } from '#core/law/law-duties.ts';
import { namesLegalText } from '#core/law/law-reason.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { LawNote, LegalText } from '#core/model/registries.ts';
import { agencySchema } from '#core/schema/agency.ts';
import { lawNotesSchema } from '#core/schema/law-notes.ts';
import { legalTextSchema } from '#core/schema/legal-text.ts';
import { lawNoticesOf } from '#core/views/law-watch-view.ts';
import { testDocument, testRegistries } from '#tests/support/make-test-library.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const legalText = (id: string, more: object = {}): LegalText =>
  legalTextSchema.parse({ id, number: `${id.replaceAll(/\D/gu, '')}/2020/NĐ-CP`, type: 'decree', title: `Quy định ${id}`, issuer: 'Chính phủ', issuedOn: '2020-01-01', effectiveFrom: '2020-07-01', followedBy: 'van-phong', reviewedOn: '2026-06-01', ...more });

const old = legalText('nd-1', { expiredOn: '2026-08-30', replacedBy: ['nd-2'] });
const replacing = legalText('nd-2', { number: '2/2026/NĐ-CP', issuedOn: '2026-07-01', effectiveFrom: '2026-08-31' });

const citing = (texts: readonly string[], data: object = {}): AnyDocument => testDocument({ kind: 'instruction', code: 'HD.NB.01', data: { legalBasis: texts.map((text) => ({ text, provision: 'Điều 5' })), ...data } });

const revised = (texts: readonly string[], { issuedOn, summary = 'Sửa đổi' }: { readonly issuedOn: string; readonly summary?: string }): AnyDocument =>
  citing(texts, {
    revision: '1',
    issuedOn,
    effectiveFrom: issuedOn,
    changes: [
      { issue: '1', revision: '0', date: '2026-01-05', request: 'Ban hành lần đầu', place: 'Toàn văn', summary: 'Ban hành mới' },
      { issue: '1', revision: '1', date: issuedOn, request: 'Rà soát', place: 'Mục 3', summary },
    ],
  });

interface Asked {
  readonly document: AnyDocument;
  readonly texts: readonly LegalText[];
  readonly on: string;
  readonly notes?: readonly LawNote[];
  readonly warnBeforeDays?: string;
}

const libraryOf = ({ document, texts, on, notes = [], warnBeforeDays }: Asked) =>
  makeLibrary({
    documents: [document],
    registries: {
      ...testRegistries,
      legalTexts: texts,
      lawNotes: notes,
      agency: warnBeforeDays === undefined ? testRegistries.agency : { ...testRegistries.agency, warnBeforeDays: Number(warnBeforeDays) },
    },
    asOf: day(on),
    scope: { audience: 'internal', drafts: false },
  });

const dutiesOf = (asked: Asked): readonly LawDuty[] => lawDutiesOf(asked.document, libraryOf(asked));

const shown = (asked: Asked) => dutiesOf(asked).map(({ legalText: { id }, deadline, state, settledOn }) => [id, deadline, state, settledOn]);

describe('the day by which a change of law is followed', () => {
  test.each([
    ['2026-08-31', '2026-11-30'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-07-01', '2026-10-01'],
  ])('of a text in effect from %s is %s', (from, expected) => {
    expect(followBy(day(from))).toBe(expected);
  });
});

describe('a document that cites a replaced text', () => {
  const document = citing(['nd-1']);
  const texts = [old, replacing];

  test.each([
    ['2026-07-01', 'open'],
    ['2026-10-30', 'open'],
    ['2026-10-31', 'soon'],
    ['2026-11-30', 'soon'],
    ['2026-12-01', 'overdue'],
  ])('on %s is %s', (on, state) => {
    expect(shown({ document, texts, on })).toEqual([['nd-2', '2026-11-30', state, undefined]]);
  });

  test('has nothing to do before the new text is issued', () => {
    expect(shown({ document, texts, on: '2026-06-30' })).toEqual([]);
  });

  test('names the days on which its standing changes', () => {
    expect(dutiesOf({ document, texts, on: '2026-09-01' })[0]?.next).toEqual([{ on: '2026-10-31', state: 'soon' }, { on: '2026-12-01', state: 'overdue' }]);
  });

  test('is warned of as many days ahead as the agency says', () => {
    expect(dutiesOf({ document, texts, on: '2026-09-01', warnBeforeDays: '10' })[0]?.next[0]).toEqual({ on: '2026-11-20', state: 'soon' });
  });

  test('tells its reader so from the day on which the cited text has ended', () => {
    const told = lawNoticesOf(document, libraryOf({ document, texts, on: '2026-08-01' }));
    expect(told.map(({ legalText: { id }, deadline, lapsed, tellFrom }) => [id, deadline, lapsed.map((text) => text.id), tellFrom])).toEqual([['nd-2', '2026-11-30', ['nd-1'], '2026-08-31']]);
  });

  test('tells its reader at once when it has ended already', () => {
    expect(lawNoticesOf(document, libraryOf({ document, texts, on: '2026-09-01' })).map(({ tellFrom }) => tellFrom)).toEqual([undefined]);
  });
});

describe('a change of law is done', () => {
  const texts = [old, replacing];

  test('by a version that cites the new text, also before that takes effect', () => {
    expect(shown({ document: revised(['nd-2'], { issuedOn: '2026-08-01' }), texts, on: '2026-09-01' })).toEqual([['nd-2', '2026-11-30', 'done', '2026-08-01']]);
  });

  test('by a version whose revision row names the new text', () => {
    expect(shown({ document: revised(['nd-1'], { issuedOn: '2026-12-15', summary: 'Cập nhật Nghị định số 2/2026/NĐ-CP' }), texts, on: '2026-12-20' })).toEqual([['nd-2', '2026-11-30', 'done', '2026-12-15']]);
  });

  test('not by a version that still cites the old text alone', () => {
    expect(shown({ document: revised(['nd-1'], { issuedOn: '2026-12-15' }), texts, on: '2026-12-20' })).toEqual([['nd-2', '2026-11-30', 'overdue', undefined]]);
  });

  test('not by a version from before the new text was issued', () => {
    expect(shown({ document: citing(['nd-1', 'nd-2']), texts, on: '2026-12-20' })).toEqual([['nd-2', '2026-11-30', 'overdue', undefined]]);
  });
});

describe('a note by a person', () => {
  const texts = [old, replacing];
  const document = citing(['nd-1']);
  const note = (effect: string, date: string) => lawNotesSchema.parse([{ document: 'HD.NB.01', text: 'nd-2', effect, person: 'nguyen-van-an', date, reason: 'Đã đối chiếu' }]);

  test('that nothing changes settles it', () => {
    expect(shown({ document, texts, on: '2026-12-20', notes: note('none', '2026-11-02') })).toEqual([['nd-2', '2026-11-30', 'no-effect', '2026-11-02']]);
  });

  test('that a version is planned does not', () => {
    expect(dutiesOf({ document, texts, on: '2026-12-20', notes: note('planned', '2026-11-02') }).map(({ state, note: told }) => [state, told?.effect])).toEqual([['overdue', 'planned']]);
  });

  test('of a later day is not known yet', () => {
    expect(shown({ document, texts, on: '2026-12-01', notes: note('none', '2026-12-02') })).toEqual([['nd-2', '2026-11-30', 'overdue', undefined]]);
  });
});

describe('an amended text', () => {
  const amended = legalText('nd-3', { amendedBy: ['nd-4'] });

  test('concerns a document from before the amendment', () => {
    expect(shown({ document: citing(['nd-3']), texts: [amended, legalText('nd-4', { issuedOn: '2026-02-01', effectiveFrom: '2026-03-01' })], on: '2026-06-15' })).toEqual([['nd-4', '2026-06-01', 'overdue', undefined]]);
  });

  test('does not concern a document written under it', () => {
    expect(shown({ document: citing(['nd-3']), texts: [amended, legalText('nd-4', { issuedOn: '2025-02-01', effectiveFrom: '2026-01-05' })], on: '2026-06-15' })).toEqual([]);
  });
});

describe('a text that ended', () => {
  test('with nothing in its place is to be dropped within three months of its last day', () => {
    expect(shown({ document: citing(['nd-5']), texts: [legalText('nd-5', { expiredOn: '2026-04-30' })], on: '2026-06-15' })).toEqual([['nd-5', '2026-08-01', 'open', undefined]]);
  });

  test('in part says which part', () => {
    const [duty] = dutiesOf({ document: citing(['nd-6']), texts: [legalText('nd-6', { endedParts: [{ provisions: 'Điều 5', expiredOn: '2026-04-30' }] })], on: '2026-06-15' });
    expect(duty?.reasons).toEqual([{ kind: 'ended', from: '2026-05-01', ended: 'Điều 5', provisions: ['Điều 5'] }]);
  });

  test('in part by another text is the matter of that text', () => {
    const texts = [legalText('nd-6', { endedParts: [{ provisions: 'Điều 5', expiredOn: '2026-04-30', endedBy: 'nd-7' }] }), legalText('nd-7', { issuedOn: '2026-04-01', effectiveFrom: '2026-05-01' })];
    expect(shown({ document: citing(['nd-6']), texts, on: '2026-06-15' })).toEqual([['nd-7', '2026-08-01', 'open', undefined]]);
  });
});

describe('a text that nothing cites', () => {
  const process = testDocument({ kind: 'process', code: 'QT.TP.01' });
  const decision = (affects: object, more: object = {}) => legalText('qd-8', { number: '8/QĐ-UBND', type: 'decision', issuedOn: '2026-04-10', effectiveFrom: '2026-04-15', affects, ...more });

  test.each([
    ['its document', { documents: ['QT.TP.01'] }, 'names-document'],
    ['its field', { fields: ['ho-tich'] }, 'names-field'],
    ['a procedure that it carries out, whatever the province', { procedures: ['1.001193.000.00.00.H32'] }, 'names-procedures'],
  ])('concerns a process by naming %s', (_, affects, kind) => {
    expect(dutiesOf({ document: process, texts: [decision(affects)], on: '2026-06-15' }).map(({ deadline, reasons }) => [deadline, reasons.map((reason) => reason.kind)])).toEqual([['2026-07-15', [kind]]]);
  });

  test('does not concern a process that it does not name', () => {
    expect(shown({ document: process, texts: [decision({ procedures: ['1.000894'] })], on: '2026-06-15' })).toEqual([]);
  });

  test('is followed by a process that names it as the decision that announced the procedure', () => {
    const announced = testDocument({
      kind: 'process',
      code: 'QT.TP.01',
      data: {
        issuedOn: '2026-05-05',
        effectiveFrom: '2026-05-10',
        procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh', announcedBy: { number: '8/QĐ-UBND', date: '2026-04-10', issuer: 'Chủ tịch UBND tỉnh' } }],
      },
    });
    expect(shown({ document: announced, texts: [decision({ procedures: ['1.001193'] })], on: '2026-06-15' })).toEqual([['qd-8', '2026-07-15', 'done', '2026-05-05']]);
  });
});

describe('whom the law watch does not concern', () => {
  const texts = [old, replacing];

  test('a decision, which is done once it is signed', () => {
    const decision = testDocument({ kind: 'decision', code: 'QĐ.2026.15', data: { legalBasis: [{ text: 'nd-1' }] } });
    expect(shown({ document: decision, texts, on: '2026-12-20' })).toEqual([]);
  });

  test('a document that was withdrawn', () => {
    expect(shown({ document: citing(['nd-1'], { status: 'withdrawn' }), texts, on: '2026-12-20' })).toEqual([]);
  });
});

describe('a number of a legal text in words', () => {
  test.each([
    ['Nghị định số 2/2026/NĐ-CP', true],
    ['nghị định 02/2026/nđ - cp', true],
    ['Nghị định số 12/2026/NĐ-CP', false],
    ['Nghị định số 2/2025/NĐ-CP', false],
  ])('«%s»: %s', (words, expected) => {
    expect(namesLegalText(words, replacing)).toBe(expected);
  });
});

test('days before a deadline are set in agency.yml', () => {
  expect(agencySchema.shape.warnBeforeDays.parse('45')).toBe(45);
});
