import { afterEach, expect, test } from 'vitest';
import { world } from '#cli/wiring.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import { namesIn } from '#core/redline/names-in.ts';
import type { RedlineOrder, Redliner } from '#core/print/redliner.ts';
import { tellRedline } from '#core/redline/tell-redline.ts';
import { redlineLabels } from '#strings/vi/redline.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { readSide } from '#tests/support/redline-pages.ts';

const nothing = new Map<string, never>();
const names = { byCode: new Map([['QT.01', { frontMatter: { title: 'Đăng ký khai sinh' } }]]), units: nothing, people: nothing, fields: nothing, legalTexts: nothing, registries: { standards: [] } };

let redliner: Redliner;

const open = (): Redliner => (redliner = world.openRedliner(() => names));

afterEach(() => redliner.close());

const textWith = (body: string): string => instructionText({ code: 'HD.01', title: 'Hướng dẫn', status: 'issued', effectiveFrom: '2026-02-01', body });
const [before, after] = [textWith('Nhận trong 03 ngày.'), textWith('Nhận trong 02 ngày, xem <Ref code="QT.01" />.')];
const first = { older: 'HD.01 1.0', newer: 'HD.01 1.1' };
const second = { older: 'HD.01 1.1', newer: 'HD.01 1.0' };
const { frontMatter } = readSide(before, 'instruction');
const orderOf = (texts: Readonly<Record<string, string>>, pairs: RedlineOrder['pairs']): RedlineOrder => ({ texts: new Map(Object.entries(texts).map(([name, text]) => [name, { frontMatter, text }])), pairs });
const order = orderOf({ 'HD.01 1.0': before, 'HD.01 1.1': after }, [first, second]);

test('tells of each pair what comparing it in place tells, with the names that it was given', async () => {
  const { order: begin, tell } = open();
  begin(order);
  const wording = { labels: { ...redlineLabels, date: formatCalendarDate }, names: namesIn(names) };
  const [older, newer] = [readSide(before, 'instruction'), readSide(after, 'instruction')];
  expect(await tell(first)).toEqual(tellRedline({ older, newer, wording }));
  expect(await tell(second)).toEqual(tellRedline({ older: newer, newer: older, wording }));
  expect((await tell(first))?.titled).toEqual(['QT.01']);
});

test('knows nothing of a pair that was not ordered, nor of one that was let go', () => {
  const { order: begin, tell, forget } = open();
  expect(tell(first)).toBeUndefined();
  begin(order);
  forget(order.pairs);
  expect(tell(first)).toBeUndefined();
});

test('tells those who ask that a pair cannot be compared, and goes on with the next order', async () => {
  const { order: begin, tell } = open();
  const broken = { older: 'HD.02 1.0', newer: 'HD.02 1.1' };
  begin(orderOf({ 'HD.02 1.0': before, 'HD.02 1.1': 'Không có phần khai báo.' }, [broken]));
  begin(order);
  await expect(tell(broken)).rejects.toThrow('no-front-matter');
  expect((await tell(first))?.lines).toHaveLength(1);
});

test('tells those who ask that its thread is gone, before and after', async () => {
  const { order: begin, tell, close } = open();
  begin(order);
  const asked = tell(first);
  await close();
  begin(orderOf({ 'HD.01 1.0': before, 'HD.01 1.1': after }, [second]));
  await expect(asked).rejects.toThrow('redliner');
  await expect(tell(second)).rejects.toThrow('redliner');
});
