import type { ProseBlock } from '../parse/prose.ts';
import { definedFigures, figuresToldOf, holdsTerms, type BoundFigure } from '../vietnamese/defined-figures.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf } from './typed-tables.ts';

interface Defined {
  readonly term: string;
  readonly meaning: ProseBlock;
  readonly figures: readonly BoundFigure[];
}

const definedIn = (blocks: readonly ProseBlock[]): readonly Defined[] =>
  typedTablesOf(blocks).flatMap(({ headers, rows }) =>
    !holdsTerms(headers.get(0) ?? '') ? [] : rows.flatMap(({ cells }) => {
      const [term, meaning] = [cells.get(0), cells.get(1)];
      const figures = meaning ? definedFigures(meaning.text) : [];
      return term && meaning && figures.length > 0 ? [{ term: term.text.trim(), meaning, figures }] : [];
    }));

/** The figure of the definition that another one gainsays: of one unit and bound, and told once. */
const gainsaid = ({ figures }: Defined, told: BoundFigure): BoundFigure | undefined => {
  const same = figures.filter(({ bound, unit }) => bound === told.bound && unit === told.unit);
  return same.length === 1 && same[0]?.figure !== told.figure ? same[0] : undefined;
};

/** A term is used as the list of terms explains it. */
export const definitionDiffers: Rule = {
  id: 'definition-differs',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isStanding(reading) || reading.kind === 'form' || !tableSignsOf(blocks).heads.some(holdsTerms)) return [];
    const terms = definedIn(blocks);
    if (terms.length === 0) return [];
    const inSentences = blocks.flatMap((block): readonly PlacedHit[] =>
      block.path.length > 0 || block.shape === 'attribute' || block.shape === 'heading'
        ? []
        : terms.flatMap((defined) => block === defined.meaning ? [] : figuresToldOf(defined.term, block.text, defined.figures.map(({ of }) => of)).flatMap((told) => {
            const own = gainsaid(defined, told);
            return own ? [{ block, at: told.at, params: { words: told.text, term: defined.term, expected: own.text } }] : [];
          })));
    // A row of another table that opens with the term speaks of it.
    const inRows = typedTablesOf(blocks).flatMap(({ headers, rows }) =>
      holdsTerms(headers.get(0) ?? '') ? [] : rows.flatMap(({ cells }) => {
        const defined = terms.find(({ term }) => comparableName(term) === comparableName(cells.get(0)?.text ?? ''));
        return !defined ? [] : [...cells.values()].slice(1).flatMap((block): readonly PlacedHit[] => definedFigures(block.text).flatMap((told) => {
          const own = gainsaid(defined, told);
          return own ? [{ block, at: told.at, params: { words: told.text, term: defined.term, expected: own.text } }] : [];
        }));
      }));
    return [...inSentences, ...inRows];
  }),
};
