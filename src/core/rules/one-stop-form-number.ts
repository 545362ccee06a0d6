import { sentenceAt } from '../citations/cited-text.ts';
import { legalTextIndex } from '../citations/legal-text-index.ts';
import { isHistory, isToldAsPast } from '../citations/told-as-past.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { LegalText } from '../model/registries.ts';
import { citationsIn } from './citations-in.ts';
import type { Rule } from './rule.ts';

/** Forms that TT 01/2018/TT-VPCP numbered 05 and 06 and TT 03/2025/TT-VPCP numbers 06 and 07. */
const OLD_NUMBERS = [
  { form: 'control', right: '06', pattern: /\bmau(?: so)? 0?(5)\b[^,.;\d]{0,25}kiem soat qua trinh|kiem soat qua trinh[^,.;\d]{0,60}\bmau(?: so)? 0?(5)\b/giu },
  { form: 'register', right: '07', pattern: /\bmau(?: so)? 0?(6)\b[^,.;\d]{0,25}so theo doi ho so|so theo doi ho so[^,.;\d]{0,60}\bmau(?: so)? 0?(6)\b/giu },
] as const;

const ONE_STOP = /^(?:118\/2025|03\/2025|61\/2018|01\/2018)\//u;

/** A text written, or kept up to date, after the new circular took effect. */
const isAfter = ({ status, issuedOn, effectiveFrom }: KnownFrontMatter, circular: LegalText): boolean => {
  const applies = effectiveFrom ?? issuedOn;
  return status !== 'withdrawn' && (applies === undefined || applies >= circular.effectiveFrom);
};

/** Forms of the one-stop unit bear the numbers of the circular in force. */
export const oneStopFormNumber: Rule = {
  id: 'one-stop-form-number',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const circular = legalTextIndex(content).ofNumber({ order: '3', year: 2025, sign: 'TTVPCP' });
    if (!circular) return [];
    return citationsIn(content).flatMap(({ reading, blocks, citationsOf }) => {
      if (!isAfter(reading.known, circular)) return [];
      const candidates = blocks.filter(({ text, folded }) => /[56]/u.test(text) && /qua trinh|theo doi/iu.test(folded));
      return candidates.flatMap((block) =>
        OLD_NUMBERS.flatMap(({ form, right, pattern }) =>
          Array.from(block.folded.matchAll(pattern)).flatMap((match) => {
            const sentence = sentenceAt(block, match.index);
            // Another circular may have a form of that name under that number.
            const isOfOther = citationsOf(block).some(
              (citation) => citation.start >= sentence.start && citation.start < sentence.start + sentence.words.length && !ONE_STOP.test(citation.legalText?.number ?? ''),
            );
            if (isHistory(block) || isToldAsPast(block, match.index) || isOfOther) return [];
            const words = block.text.slice(match.index, match.index + match[0].length);
            return [{ location: block.placeAt(match.index), params: { words, form, wrong: `0${match[1] ?? match[2] ?? ''}`, right, number: circular.number } }];
          }),
        ),
      );
    });
  },
};
