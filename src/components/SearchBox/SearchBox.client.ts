const searchBox = document.querySelector<HTMLFormElement>('[data-search-box]');
const searchField = searchBox?.querySelector('input');
if (searchBox && searchField) waitForReader(searchBox, searchField);

/** What suggests is loaded once the reader goes to the box, not with the page. */
function waitForReader(box: HTMLFormElement, field: HTMLInputElement): void {
  const lost = box.querySelector<HTMLElement>('[data-search-lost]');
  const start = async (): Promise<void> => {
    field.removeEventListener('focus', start);
    try {
      const { startSuggestions } = await import('./suggestions.ts');
      startSuggestions(box, field);
      if (lost) lost.hidden = true;
    } catch {
      // The script is gone when the site was published anew: the form itself still leads to the search page.
      if (lost) lost.hidden = false;
      field.addEventListener('focus', start);
    }
  };
  if (document.activeElement === field) void start();
  else field.addEventListener('focus', start);
}
