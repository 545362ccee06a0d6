import { oldBuildWords } from '#strings/vi/old-build.ts';

type Standing = readonly [on: string, modifier: string, word: string];

const DAY = 86_400_000;

/** Today where the agency is, `YYYY-MM-DD`. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());

const build = document.querySelector<HTMLElement>('[data-built-on]');
const builtOn = build?.dataset['builtOn'] ?? '';

// A site built for another day than today's, or read by a clock that is behind, is shown as it was built.
if (build && today > builtOn) {
  switchBadges();
  for (const notice of document.querySelectorAll<HTMLElement>('[data-shown-from]')) notice.hidden = (notice.dataset['shownFrom'] ?? '') > today;
  for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) notice.hidden = (notice.dataset['until'] ?? '') <= today;
  for (const notice of document.querySelectorAll<HTMLElement>('.standing-notice')) notice.hidden = notice.querySelector('p:not([hidden])') === null;
  followNewText();
  const { shown = '', staleAfter = '' } = build.dataset;
  if ((Date.parse(today) - Date.parse(builtOn)) / DAY > Number(staleAfter)) {
    build.hidden = false;
    if (build.textContent === '') build.textContent = oldBuildWords(shown, staleAfter);
  }
}

function switchBadges(): void {
  for (const badge of document.querySelectorAll<HTMLElement>('[data-next]')) {
    const reached = (JSON.parse(badge.dataset['next'] ?? '[]') as readonly Standing[]).filter(([on]) => on <= today).at(-1);
    if (!reached) continue;
    const [, modifier, word] = reached;
    badge.className = `status-badge status-badge--${modifier}`;
    badge.textContent = word;
  }
}

/** The address of a document shows what is in force: once a later version is, the reader is taken there. */
function followNewText(): void {
  const successor = [...document.querySelectorAll<HTMLElement>('[data-successor-on]')].filter(({ dataset }) => (dataset['successorOn'] ?? '') <= today).at(-1);
  const address = successor?.dataset['successorAt'];
  if (address !== undefined) location.replace(address + location.hash);
}
