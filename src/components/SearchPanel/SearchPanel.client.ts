const searchPanel = document.querySelector<HTMLElement>('[data-search-panel]');
const questionBox = document.querySelector<HTMLInputElement>('input[name=q]');
if (searchPanel && questionBox) {
  searchPanel.hidden = false;
  void startPanel(searchPanel, questionBox);
}

/** The page works at once; what searches comes after it. A script that does not come is told where the results would stand. */
async function startPanel(root: HTMLElement, box: HTMLInputElement): Promise<void> {
  try {
    const { startSearch } = await import('./search-page.ts');
    startSearch(root, box);
  } catch {
    const trouble = root.querySelector<HTMLElement>('[data-search-lost]');
    const advice = root.querySelector<HTMLElement>('[data-search-advice]');
    if (trouble) trouble.hidden = false;
    if (advice) advice.hidden = false;
  }
}
