import { expect, test } from 'vitest';
import { makeLibrary } from '#core/library/make-library.ts';
import { legalTextSchema } from '#core/schema/legal-text.ts';
import { unitsSchema } from '#core/schema/units.ts';
import { legalTextsView, legalTextView } from '#core/views/legal-texts-view.ts';
import { testDay, testRegistries } from '#tests/support/make-test-library.ts';

const legalText = (id: string, more: object = {}) =>
  legalTextSchema.parse({ id, number: '1/2020/QH14', type: 'law', title: `Luật ${id}`, issuer: 'Quốc hội', issuedOn: '2020-01-01', effectiveFrom: '2020-07-01', followedBy: 'van-phong', reviewedOn: '2026-01-01', ...more });

const texts = [
  legalText('cu', { expiredOn: '2026-06-14', replacedBy: ['moi'] }),
  legalText('moi', { effectiveFrom: '2026-06-15', amendedBy: ['sap-sua'] }),
  legalText('goc', { amendedBy: ['da-sua', 'sap-sua', 'khong-co'] }),
  legalText('da-sua', { effectiveFrom: '2026-01-01' }),
  legalText('sap-sua', { effectiveFrom: '2027-01-01' }),
];

const library = makeLibrary({
  documents: [],
  registries: { ...testRegistries, legalTexts: texts, units: unitsSchema.parse([{ id: 'van-phong', name: 'Văn phòng HĐND và UBND phường', shortName: 'Văn phòng', duties: 'Tham mưu' }]) },
  asOf: testDay,
  scope: { audience: 'internal', drafts: false },
});

test('the register tells of each text what replaced it, what amends it, and whether an amendment is in effect', () => {
  const shown = legalTextsView(library).map(({ id, replacedBy, amendedBy, isAmended }) => [id, replacedBy.map((link) => link.id), amendedBy.map((link) => link.id), isAmended]);
  expect(shown).toEqual([
    ['sap-sua', [], [], false],
    ['moi', [], ['sap-sua'], false],
    ['da-sua', [], [], false],
    ['cu', ['moi'], [], false],
    ['goc', [], ['da-sua', 'sap-sua'], true],
  ]);
});

test('the register names the unit that follows a text by its short name, the page of the text by its full one', () => {
  expect(legalTextsView(library)[0]?.followedBy).toEqual({ name: 'Văn phòng', address: '/don-vi/van-phong/' });
  const [text] = texts;
  expect(text && legalTextView(text, library).followedBy).toEqual({ name: 'Văn phòng HĐND và UBND phường', address: '/don-vi/van-phong/' });
});
