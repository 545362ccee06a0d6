import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import type { TroubleKind } from '../SearchIndex/search-trouble.ts';
import { element } from './hit-elements.ts';

export interface TroubleNote {
  readonly kind: TroubleKind | 'slow';
  readonly registerHref: string;
  /** What else is to be said. */
  readonly more?: string;
}

/** What went wrong, in a sentence, and the ways on: load the page again, or look into the register. */
export const troubleNote = ({ kind, registerHref, more = '' }: TroubleNote): readonly Node[] => {
  const reload = element('a', '', words.reload);
  reload.href = location.href;
  reload.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  const register = element('a', '', words.useRegister);
  register.href = registerHref;
  const sentence = kind === 'slow' ? words.slow : words.troubles[kind];
  const ways = kind === 'slow' ? [register] : [reload, document.createTextNode(' · '), register];
  return [document.createTextNode(`${[sentence, more].filter((text) => text !== '').join(' ')} `), ...ways];
};
