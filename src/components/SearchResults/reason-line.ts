import type { HitReason } from '#core/search/search-answer.ts';
import { searchAnswerWords } from '#strings/vi/search-answers.ts';

const { reasons } = searchAnswerWords;

/** Why a document was found, in one line. */
export const reasonLine = (why: HitReason): string => {
  switch (why.kind) {
    case 'code':
      return reasons.code(why.code);
    case 'near-code':
      return reasons['near-code'](why.code);
    case 'name':
      return reasons.name(why.name);
    case 'title':
    case 'body':
      return reasons[why.kind];
    default:
      return reasons[why.kind](why.said, why.meant);
  }
};
