import { serveRedliner } from '#adapters/redliner/serve-redliner.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import { tellOrder } from '#core/print/tell-order.ts';
import { namesIn, type NameSource } from '#core/redline/names-in.ts';
import { redlineLabels } from '#strings/vi/redline.ts';

// The wiring of the thread that compares versions: it is given the names that texts call by an identifier.
serveRedliner((table: NameSource) => {
  const wording = { labels: { ...redlineLabels, date: formatCalendarDate }, names: namesIn(table) };
  return (order) => tellOrder(order, wording);
});
