import type { ElementContent, Properties } from 'hast';
import { safeSchemes, schemeOf } from '../parse/link-scheme.ts';
import { element } from './element.ts';
import { textOfAtom, type Wording } from './plain-words.ts';
import type { LabelPair, Piece } from './redline.ts';
import type { Style, Word } from './word.ts';

/** Text for screen readers alone. */
export const hidden = (text: string): ElementContent => element('span', { className: ['visually-hidden'] }, text);

/** Words about the text, which are no part of it. */
export const remark = (text: string): ElementContent => element('span', { className: ['redline-remark'] }, text);

const blank = (gap: string): readonly ElementContent[] => (gap === '' ? [] : gap.includes('\n') ? [element('br')] : [{ type: 'text', value: ' ' }]);

const plainTags = { strong: 'strong', em: 'em', sub: 'sub', sup: 'sup', code: 'code', strike: 's' } as const;

interface Dressing {
  readonly style: Style;
  readonly children: readonly ElementContent[];
  /** Whether what a reader does not see of a word, its target or meaning, is written out. */
  readonly isChanged: boolean;
}

const dress = ({ style, children, isChanged }: Dressing): readonly ElementContent[] => {
  if (style.kind === 'link') {
    const scheme = schemeOf(style.href);
    const isSafe = scheme !== undefined && safeSchemes.includes(scheme);
    const rel: Properties = scheme === 'https' || scheme === 'http' ? { rel: ['noopener', 'noreferrer'] } : {};
    return [isSafe ? element('a', { href: style.href, ...rel }, [...children]) : element('span', [...children]), ...(isChanged ? [remark(` (${style.href})`)] : [])];
  }
  if (style.kind === 'term') return [element('abbr', { title: style.means }, [...children]), ...(isChanged ? [remark(` (${style.means})`)] : [])];
  return [element(plainTags[style.kind], [...children])];
};

const renderAtom = (word: Word, wording: Wording): ElementContent => {
  const text = word.atom ? textOfAtom(word.atom, wording) : '';
  if (word.atom?.kind === 'name') return element('span', { className: ['reference'] }, text);
  return word.atom?.kind === 'footnote' ? element('sup', text) : { type: 'text', value: text };
};

interface WordsInput {
  readonly words: readonly Word[];
  readonly wording: Wording;
  readonly isChanged: boolean;
}

/** Words as running text; the blank before the first one is left to the caller. */
const renderWords = ({ words, wording, isChanged }: WordsInput): readonly ElementContent[] => {
  const nodes: ElementContent[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (!first) break;
    let end = at;
    const inner: ElementContent[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') inner.push({ type: 'text', value: text });
      text = '';
    };
    // Words set alike stand in one element.
    while (end < words.length && words[end]?.styles === first.styles) {
      const word = words[end];
      if (!word) break;
      if (end > at) {
        if (word.gap.includes('\n')) {
          flush();
          inner.push(element('br'));
        } else if (word.gap !== '') text += ' ';
      }
      if (word.atom) {
        flush();
        inner.push(renderAtom(word, wording));
      } else text += word.text;
      end += 1;
    }
    flush();
    if (at > 0) nodes.push(...blank(first.gap));
    let dressed: readonly ElementContent[] = inner;
    for (const style of first.styles.toReversed()) dressed = dress({ style, children: dressed, isChanged });
    nodes.push(...dressed);
    at = end;
  }
  return nodes;
};

const isBreak = ({ atom }: Word): boolean => atom?.kind === 'paragraph';

/** Cuts words at the signs between paragraphs, which stand alone. */
const partsOf = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (isBreak(word)) parts.push([word], []);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
};

const renderChanged = (kind: 'added' | 'removed', words: readonly Word[], wording: Wording): readonly ElementContent[] => {
  const tag = kind === 'added' ? 'ins' : 'del';
  const { labels } = wording;
  return partsOf(words).flatMap((part, index): readonly ElementContent[] => {
    const [first] = part;
    if (!first) return [];
    if (isBreak(first)) return [element(tag, { className: ['redline-break'] }, [hidden(kind === 'added' ? labels.splitHere : labels.joinedHere), element('span', { ariaHidden: 'true' }, '¶')]), element('br')];
    return [...(index === 0 ? [] : blank(first.gap)), element(tag, [hidden(`${labels[kind]} `), ...renderWords({ words: part, wording, isChanged: true })])];
  });
};

/** A run of compared words. */
export const renderPieces = (pieces: readonly Piece[], wording: Wording): readonly ElementContent[] => {
  const nodes: ElementContent[] = [];
  let previous: Piece['kind'] | undefined;
  for (const { kind, words } of pieces) {
    const [first] = words;
    if (!first) continue;
    if (previous !== undefined) {
      // Old and new words side by side stay apart, whatever stood between each and its neighbour.
      const needsBlank = first.gap === '' && !first.isSign && previous === 'removed';
      nodes.push(...blank(needsBlank ? ' ' : first.gap));
    }
    nodes.push(...(kind === 'same' ? renderWords({ words, wording, isChanged: false }) : renderChanged(kind, words, wording)));
    previous = kind;
  }
  return nodes;
};

/** A number before words; the number on the older side goes along as data. */
export const renderLabel = ({ older, newer }: LabelPair, { labels }: Wording): readonly ElementContent[] => {
  if (older === '' && newer === '') return [];
  const shown = newer === '' ? older : newer;
  const isOther = older !== newer && older !== '' && newer !== '';
  const properties = older === newer ? {} : { dataOlder: older, dataNewer: newer, ...(isOther ? { title: labels.wasNumber(older) } : {}) };
  return [element('span', { className: ['redline-number'], ...properties }, shown), { type: 'text', value: ' ' }];
};
