import type { RedlineLabels, RedlineNames } from './redline-labels.ts';
import type { Atom, Word } from './word.ts';

/** What turns the atoms of a redline into text. */
export interface Wording {
  readonly labels: RedlineLabels;
  readonly names: RedlineNames;
}

/** An atom as text. */
export const textOfAtom = (atom: Atom, { labels, names }: Wording): string => {
  switch (atom.kind) {
    case 'name':
      return names.nameOf(atom.of, atom.id);
    case 'date':
      return labels.date(atom.date);
    case 'years':
      return labels.years(atom.years);
    case 'permanent':
      return labels.permanent;
    case 'amount':
      return labels.amount(atom.amount);
    case 'flag':
      return labels.flag(atom.value);
    case 'choice':
      return labels.choice(atom.key, atom.value);
    case 'footnote':
      return labels.footnote;
    case 'box':
      return labels.box(atom.isChecked);
    default:
      return '';
  }
};

/** Words as running text; blanks of any kind become one. */
export const plainWords = (words: readonly Word[], wording: Wording): string =>
  words.reduce((text, { text: own, gap, atom }, index) => `${text}${index > 0 && (gap !== '' || (atom && words[index - 1]?.atom)) ? ' ' : ''}${atom ? textOfAtom(atom, wording) : own}`, '').normalize('NFC');
