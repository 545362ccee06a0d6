import type { ExcerptPart } from '#core/search/excerpt.ts';
import type { SearchHit } from '#core/search/search-answer.ts';
import { documentStateWords } from '#strings/vi/states.ts';

const badges: Readonly<Record<SearchHit['state'], string>> = {
  draft: 'draft',
  'in-review': 'in-review',
  'awaiting-approval': 'awaiting',
  'not-yet-effective': 'upcoming',
  'in-force': 'in-force',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
};

/** An element with a text that is never read as markup. */
export const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
};

/** A text in pieces, those found marked. */
export const markedText = (parts: readonly ExcerptPart[]): readonly Node[] => parts.map(({ text, isHit }) => (isHit ? element('mark', '', text) : document.createTextNode(text)));

/** Code and standing of a hit, in front of what else is to be said in a small line; nothing of a page that is no document. */
export const codeAndState = ({ code, state }: Pick<SearchHit, 'code' | 'state'>): readonly HTMLElement[] =>
  code === '' ? [] : [element('span', 'code', code), element('span', `status-badge status-badge--${badges[state]}`, documentStateWords[state])];
