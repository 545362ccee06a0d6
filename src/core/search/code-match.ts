import { foldForSearch } from './index-text.ts';

/** A code without what people leave out or type otherwise: letters and digits only, folded. */
export const codeKey = (code: string): string => foldForSearch(code).replace(/[^a-z0-9]+/gu, '');

/** Letters and numbers of a code apart, numbers without zeros in front: `QT-TP-07` and `qt tp 7` are one. */
const looseKey = (code: string): string => (foldForSearch(code).match(/[a-z]+|\d+/gu) ?? []).map((run) => run.replace(/^0+(?=\d)/u, '')).join(' ');

/** How a question names a code: whole, its tail (the number alone), its beginning, or a stretch of the question. */
export interface CodeMatch {
  readonly kind: 'whole' | 'tail' | 'head' | 'within';
  /** The code as the document bears it. */
  readonly code: string;
  /** Share of the code that was typed. */
  readonly share: number;
}

export interface KnownCode {
  readonly code: string;
  readonly key: string;
  readonly loose: string;
  readonly parts: readonly string[];
  /** Of the number of a decision (`148/QĐ-UBND`) what people name it by: its figure. Undefined for a code. */
  readonly decision: string | undefined;
}

export const readCode = (code: string): KnownCode => ({
  code,
  key: codeKey(code),
  loose: looseKey(code),
  parts: foldForSearch(code).match(/[a-z]+|\d+/gu) ?? [],
  decision: /^0*(\d+)\/(?:\d{4}\/)?qd-/u.exec(foldForSearch(code))?.[1],
});

/** A decision named by its figure: "quyết định số 148", "QĐ 148", "148/QĐ". What follows of another number (`148/2025`, `QĐ.2026.148`) names another paper. */
const DECISION = /(?<![a-z0-9])(?:(?:quyet dinh|qd)[ .:]*(?:so[ .:]*)?0*(\d{1,5})(?!\d|[ ]?[/.-][ ]?\d)|0*(\d{1,5})\/qd(?![a-z]))/gu;

/** A question read as a code; undefined when it cannot be one. */
export interface AskedCode {
  readonly key: string;
  readonly loose: string;
  /** Stretches of neighbouring words, joined, that hold a digit and a letter or four digits. */
  readonly stretches: ReadonlySet<string>;
  /** Figures of decisions. */
  readonly decisions: ReadonlySet<string>;
}

/** No code is longer, and no stretch is made of more words. */
const LONGEST_KEY = 40;
const MOST_WORDS = 8;

export const readAskedCode = (typed: string): AskedCode | undefined => {
  const folded = foldForSearch(typed).replace(/\s+/gu, ' ');
  const words = folded.match(/[a-z0-9]+/gu) ?? [];
  if (words.length > 40) return undefined;
  const stretches = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    let joined = '';
    for (let to = from; to < Math.min(words.length, from + MOST_WORDS); to += 1) {
      joined += words[to] ?? '';
      if (joined.length <= LONGEST_KEY && /\d/u.test(joined) && (/[a-z]/u.test(joined) || joined.length >= 5)) stretches.add(joined);
    }
  }
  const decisions = new Set(Array.from(folded.matchAll(DECISION), ([, behind, before]) => behind ?? before ?? ''));
  const key = words.join('');
  return key === '' || key.length > LONGEST_KEY ? (stretches.size > 0 ? { key: '', loose: '', stretches, decisions } : undefined) : { key, loose: looseKey(words.join(' ')), stretches, decisions };
};

/** A TTHC code is often written without the number in front and without the places behind. */
const shortened = (key: string): readonly string[] => {
  const [, first = '', six = '', rest] = /^(\d)(\d{6})(\d{7}[a-z]\d{2})?$/u.exec(key) ?? [];
  return six === '' ? [] : rest === undefined ? [six] : [six, `${first}${six}`];
};

/** How a question fits a code; undefined when it does not. */
export const matchCode = ({ key, loose, stretches, decisions }: AskedCode, known: KnownCode): CodeMatch | undefined => {
  const { code } = known;
  if (key !== '') {
    const seven = /^(\d{7})\d{7}[a-z]\d{2}$/u.exec(key)?.[1];
    if (key === known.key || loose === known.loose || seven === known.key || shortened(known.key).includes(key)) return { kind: 'whole', code, share: 1 };
    const share = key.length / known.key.length;
    // The number alone, or letters and number without what stands before: at the border of a part of the code.
    if (/\d/u.test(key) && key.length >= 2 && known.key.endsWith(key) && known.parts.some((_, at) => known.parts.slice(at).join('') === key)) return { kind: 'tail', code, share };
    if (/\d/u.test(key) && key.length >= 2 && known.loose.endsWith(` ${loose}`)) return { kind: 'tail', code, share };
    if (key.length >= 2 && known.key.startsWith(key) && (/\d/u.test(key) || known.parts.some((_, at) => known.parts.slice(0, at + 1).join('') === key))) return { kind: 'head', code, share };
    if (key.length >= 4 && /\d/u.test(key) && /[a-z]/u.test(key) && known.key.includes(key)) return { kind: 'tail', code, share: share * 0.9 };
  }
  if (known.decision !== undefined && decisions.has(known.decision) && !stretches.has(known.key)) return { kind: 'within', code, share: 0.9 };
  return stretches.has(known.key) ? { kind: 'within', code, share: 1 } : shortened(known.key).some((short) => stretches.has(short)) ? { kind: 'within', code, share: 0.9 } : undefined;
};
