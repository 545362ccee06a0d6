/** Today where the agency is, `YYYY-MM-DD`. */
const dayHere = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());

/** Days before an interruption on which it is announced. */
const AHEAD = 7;

const announcedFrom = (from: string): string => new Date(Date.parse(from) - AHEAD * 86_400_000).toISOString().slice(0, 10);

for (const notice of document.querySelectorAll<HTMLElement>('.outage-notice')) {
  const lines = [...notice.querySelectorAll<HTMLElement>('[data-outage-from]')];
  for (const line of lines) line.hidden = dayHere < announcedFrom(line.dataset['outageFrom'] ?? '') || dayHere > (line.dataset['outageTo'] ?? '');
  notice.hidden = lines.every(({ hidden }) => hidden);
}
