import type { Passage } from '#core/search/passage.ts';
import type { SearchHit } from '#core/search/search-answer.ts';
import { searchAnswerWords } from '#strings/vi/search-answers.ts';
import { codeAndState, element, markedText } from './hit-elements.ts';
import { reasonLine } from './reason-line.ts';

export interface ResultItem {
  readonly item: HTMLLIElement;
  /** Shows where in the text the question was found, once that is known. */
  readonly showPassage: (passage: Passage) => void;
}

/** A document found, as an item of the list of results. */
export const resultItem = (hit: SearchHit, base: string): ResultItem => {
  const item = element('li', 'search-results__item');
  const address = base + hit.url.replace(/^\//u, '');
  const heading = element('h3', 'search-results__title');
  const link = element('a', '');
  link.href = address;
  link.append(...markedText(hit.titleParts));
  heading.append(link);
  const about = element('p', 'search-results__meta');
  about.append(...codeAndState(hit), ...(hit.version ? [element('span', '', searchAnswerWords.version(hit.version.issue, hit.version.revision))] : []), element('span', 'search-results__kind', hit.kind), element('span', '', hit.unit));
  item.append(heading, about, element('p', 'search-results__why', reasonLine(hit.why)));
  return {
    item,
    showPassage: ({ anchor, heading: section, parts }) => {
      const excerpt = element('p', 'search-results__excerpt');
      // Pieces of an excerpt are whole words without the blanks between them.
      excerpt.append(...markedText(parts).flatMap((piece) => [piece, document.createTextNode(' ')]));
      item.append(excerpt);
      if (anchor === '') return;
      const jump = element('a', 'search-results__section', searchAnswerWords.toSection(section));
      jump.href = `${address}#${encodeURIComponent(anchor)}`;
      const line = element('p', 'small');
      line.append(jump);
      item.append(line);
    },
  };
};
