import type { ExcerptPart } from './excerpt.ts';
import type { Term } from './question.ts';
import { cleanText, compareMarks, tokensOf } from './search-token.ts';

/** A title in pieces, the words that fit the terms of a question marked. */
export const markTitle = (title: string, terms: readonly Term[]): readonly ExcerptPart[] => {
  const text = cleanText(title);
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const token of tokensOf(text)) {
    const isHit = terms.some(({ candidates, weight }) => {
      const candidate = candidates.get(token.folded);
      return candidate !== undefined && weight > 0.2 && compareMarks(candidate.token, token) !== 'conflict';
    });
    if (!isHit) continue;
    const last = parts.at(-1);
    // Words that stand together are marked together.
    if (last?.isHit && /^\s*$/u.test(text.slice(end, token.start))) parts[parts.length - 1] = { text: last.text + text.slice(end, token.end), isHit: true };
    else {
      if (token.start > end) parts.push({ text: text.slice(end, token.start), isHit: false });
      parts.push({ text: text.slice(token.start, token.end), isHit: true });
    }
    end = token.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isHit: false });
  return parts;
};
