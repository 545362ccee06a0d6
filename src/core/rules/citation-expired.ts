import { sentenceAt, type TextBlock } from '../citations/cited-text.ts';
import { findLaws } from '../citations/find-laws.ts';
import { endOf, isEndedFor, isLapsed } from '../citations/lapsed.ts';
import { legalTextIndex, quotedTitles, type LegalTextIndex } from '../citations/legal-text-index.ts';
import { foldText } from '../citations/fold-text.ts';
import { replacedLawsIn } from '../citations/replaced-laws.ts';
import { isHistory, isToldAsPast } from '../citations/told-as-past.ts';
import type { DiagnosticParams } from '../diagnostic.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import type { LegalText } from '../model/registries.ts';
import { citationsIn, type PlacedCitation } from './citations-in.ts';
import type { Rule } from './rule.ts';

/** What is said of the end of a legal text. */
export const endParams = (legalText: LegalText, index: LegalTextIndex): DiagnosticParams => {
  const end = endOf(legalText, index);
  return {
    number: legalText.number,
    ended: end ? formatCalendarDate(end.date) : '',
    end: end?.kind ?? '',
    replacedBy: legalText.replacedBy.flatMap((id) => index.byId.get(id)?.number ?? []),
  };
};

/** What parts the two sides of a choice. */
const CHOICE = /^\s*(?:\||\/|hoac|hay)\s*$/iu;

/** Papers made while an old law applied are told by it rightly: `giấy cấp theo Luật Đất đai năm 2013`, `… được lưu cùng sổ cũ`. */
const OF_ITS_TIME = /(?<!\p{L})(?:cũ|đã cấp|được cấp|cấp theo|lập theo|trước năm|còn lưu|lưu cùng|thời kỳ|đã lưu)(?!\p{L})/iu;
const isOfItsTime = (block: TextBlock, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  const sentence = sentenceAt(block, start);
  const told = sentence.start + sentence.words.length;
  return OF_ITS_TIME.test(`${block.text.slice(sentence.start, start)} ${block.text.slice(end, told)}`);
};

/** A number without its sign may be that of another body, which the text then names. */
const isSurelyMeant = ({ form, legalText, issuer }: PlacedCitation): boolean =>
  form !== 'short' || legalText?.type === 'decree' || !issuer || foldText(legalText?.issuer ?? '').toLowerCase().includes(issuer.folded.toLowerCase());

/** The text does not lean on a legal text that has come to an end, unless it says so. */
export const citationExpired: Rule = {
  id: 'citation-expired',
  theme: 'citation',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const index = legalTextIndex(content);
    const named = new Set(index.laws.map(({ name }) => name.replaceAll(',', '')));
    return citationsIn(content).flatMap(({ reading, citations, blocks }) => {
      // Of laws that the registry has, it tells itself which one counts.
      const known = blocks.flatMap((block) =>
        replacedLawsIn(block.folded)
          .filter(({ name, start, end, since }) => !named.has(name.replaceAll(',', '')) && !isHistory(block) && isEndedFor({ document: reading.known, end: { date: since, kind: 'replaced' }, reviewedOn: since }) && !isToldAsPast(block, start) && !isOfItsTime(block, { start, end }))
          .map(({ start, end, by, since }) => ({ location: block.placeAt(start), params: { words: block.text.slice(start, end), number: block.text.slice(start, end), ended: formatCalendarDate(since), end: 'replaced', replacedBy: [by] } })));
      const mentions = [
        ...citations.filter(isSurelyMeant),
        ...blocks.flatMap((block) => findLaws(block.folded, index).map(({ start, end, legalText }) => ({ block, start, words: block.text.slice(start, end), legalText }))),
      ];
      // `Luật Xây dựng 2014|Luật Xây dựng 2025`: a choice between the old one and the new.
      const isChosenFrom = ({ block, start, words }: (typeof mentions)[number]): boolean =>
        mentions.some((other) => other.block === block && other.start !== start && CHOICE.test(start < other.start ? block.folded.slice(start + words.length, other.start) : block.folded.slice(other.start + other.words.length, start)));
      return [...known, ...mentions.flatMap((mention) => {
        const { block, start, words, legalText } = mention;
        if (!legalText || isHistory(block) || !isLapsed({ document: reading.known, legalText, index }) || isToldAsPast(block, start)) return [];
        if (quotedTitles(block.folded, index).some((title) => title.start <= start && start < title.end) || isChosenFrom(mention)) return [];
        return [{ location: block.placeAt(start), params: { words, ...endParams(legalText, index) } }];
      })];
    });
  },
};
