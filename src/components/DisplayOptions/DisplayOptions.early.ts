// Runs before the page is shown, so that nobody sees it for a moment in a look that they have changed. It waits for clicks in the whole
// page, because the buttons do not exist yet.
const KEY = 'sotay.hien-thi';
const LARGEST = 3;
const root = document.documentElement;
const state = { size: 0, contrast: false };

// A browser may refuse to keep anything: the choice then holds for the page.
try {
  const [size, contrast] = (localStorage.getItem(KEY) ?? '').split(' ');
  state.size = Math.min(LARGEST, Math.max(0, Math.trunc(Number(size)) || 0));
  state.contrast = contrast === 'cao';
} catch {}

const show = (): void => {
  root.dataset['size'] = String(state.size);
  root.dataset['contrast'] = state.contrast ? 'high' : 'normal';
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-display]')) {
    const { display } = button.dataset;
    if (display === 'contrast') button.ariaPressed = String(state.contrast);
    // Not `disabled`: a button that had the keyboard would lose it.
    else button.ariaDisabled = String(state.size === (display === 'larger' ? LARGEST : 0));
  }
};

show();
document.addEventListener('DOMContentLoaded', show);
document.addEventListener('click', ({ target }) => {
  const display = target instanceof Element ? target.closest<HTMLElement>('[data-display]')?.dataset['display'] : undefined;
  if (display === undefined) return;
  if (display === 'contrast') state.contrast = !state.contrast;
  else state.size = Math.min(LARGEST, Math.max(0, state.size + (display === 'larger' ? 1 : -1)));
  show();
  try {
    localStorage.setItem(KEY, `${state.size} ${state.contrast ? 'cao' : ''}`);
  } catch {}
});
