/** Does something when an element first comes near the window; at once where the browser cannot tell. */
export const seenOnce = (element: Element, act: () => void): void => {
  if (!('IntersectionObserver' in globalThis)) return act();
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
};
