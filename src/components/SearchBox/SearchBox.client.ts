import { searchLostWords as words } from '#strings/vi/search-lost.ts';

const searchBox = document.querySelector<HTMLFormElement>('[data-search-box]');
const searchField = searchBox?.querySelector('input');
if (searchBox && searchField) {
  // What only a keyboard on the screen heeds need not stand in every page.
  Object.assign(searchField, { autocapitalize: 'off', spellcheck: false, enterKeyHint: 'search' });
  waitForReader(searchBox, searchField);
}

/** What suggests is loaded once the reader goes to the box, not with the page. */
function waitForReader(box: HTMLFormElement, field: HTMLInputElement): void {
  let lost: HTMLElement | undefined;
  const start = async (): Promise<void> => {
    field.removeEventListener('focus', start);
    try {
      const { startSuggestions } = await import('./suggestions.ts');
      startSuggestions(box, field);
      lost?.remove();
    } catch {
      // The script is gone when the site was published anew: the form itself still leads to the search page.
      lost ??= lostNote();
      box.append(lost);
      field.addEventListener('focus', start);
    }
  };
  if (document.activeElement === field) void start();
  else field.addEventListener('focus', start);
}

function lostNote(): HTMLElement {
  const note = document.createElement('p');
  note.className = 'search-box__panel search-box__note';
  note.dataset['searchLost'] = '';
  const reload = document.createElement('a');
  reload.href = '';
  reload.textContent = words.reload;
  note.append(`${words.lost} `, reload);
  return note;
}
