import { isAnotherTitle, isOfArticle, nameBefore, subjectBehind } from '../citations/typed-titles.ts';
import type { PlacedCitation } from './citations-in.ts';
import { citationsIn } from './citations-in.ts';
import type { Finding, Rule } from './rule.ts';

const findingAt = ({ block, start, end, form, legalText, words }: PlacedCitation): readonly Finding[] => {
  if (!legalText || form === 'tag' || legalText.type === 'standard') return [];
  // Behind an article its own matter is told.
  if (isOfArticle(block.folded, start)) return [];
  const typed = legalText.type === 'law' || legalText.type === 'ordinance' ? nameBefore(block.folded, start) : subjectBehind(block.folded, end);
  if (!typed) return [];
  if (!isAnotherTitle({ typed: block.text.slice(typed.at, typed.end), title: legalText.title, form: typed.form })) return [];
  return [{ location: block.placeAt(start), params: { words, name: block.text.slice(typed.at, typed.end), title: legalText.title } }];
};

/** The name typed beside the number of a legal text is the name of that text. */
export const lawNameDiffers: Rule = {
  id: 'law-name-differs',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => citationsIn(content).flatMap(({ citations }) => citations.flatMap(findingAt)),
};
