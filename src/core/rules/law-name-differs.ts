import { isAnotherTitle, isOfArticle, isTitleOfOther, nameBefore, subjectBehind } from '../citations/typed-titles.ts';
import type { PlacedCitation } from './citations-in.ts';
import type { LegalText } from '../model/registries.ts';
import { citationsIn } from './citations-in.ts';
import type { Finding, Rule } from './rule.ts';

const findingAt = ({ block, start, end, form, legalText, words }: PlacedCitation, texts: readonly LegalText[]): readonly Finding[] => {
  if (!legalText || form === 'tag' || legalText.type === 'standard') return [];
  // Behind an article its own matter is told.
  if (isOfArticle(block.folded, start)) return [];
  const typed = legalText.type === 'law' || legalText.type === 'ordinance' ? nameBefore(block.folded, start) : subjectBehind(block.folded, end);
  if (!typed) return [];
  const said = block.text.slice(typed.at, typed.end);
  const { title } = legalText;
  // A law and what it is amended by may bear one title.
  const others = typed.form === 'name' ? [] : texts.filter((other) => other !== legalText).map((other) => other.title);
  if (!isAnotherTitle({ typed: said, title, form: typed.form }) && !isTitleOfOther(said, { title, others })) return [];
  return [{ location: block.placeAt(start), params: { words, name: said, title } }];
};

/** The name typed beside the number of a legal text is the name of that text. */
export const lawNameDiffers: Rule = {
  id: 'law-name-differs',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const texts = content.registries.legalTexts.flatMap(({ data }) => data ?? []);
    return citationsIn(content).flatMap(({ citations }) => citations.flatMap((citation) => findingAt(citation, texts)));
  },
};
