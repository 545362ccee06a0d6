/** Pause within a word that an input method still composes: whoever stops this long has typed what stands there. */
const COMPOSING_PAUSE = 1000;

export interface Typing {
  /** Milliseconds to wait after the last key. */
  readonly pause: number;
  readonly use: () => void;
}

/**
 * Tells when something new was typed and the reader pauses. While an input method (Telex, VNI, a phone's keyboard) composes a word,
 * the letters on the way to it are not what was meant; the word counts when it is done, or left standing.
 */
export const onTyped = (input: HTMLInputElement, { pause, use }: Typing): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(use, time);
  };
  let isComposing = false;
  input.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    wait(pause);
  });
  input.addEventListener('input', () => wait(isComposing ? COMPOSING_PAUSE : pause));
  input.form?.addEventListener('submit', () => clearTimeout(timer));
};
