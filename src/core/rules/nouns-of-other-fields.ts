import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { headsExplanations, strangeNounsFor } from '../vietnamese/strange-nouns.ts';
import type { PlacedHit } from './each-prose.ts';

/** What is spoken of in more places than these belongs to the paper, whatever its title says. */
const MOST_PLACES = 3;

/** Words of another field in a process whose title, procedures, papers and law have nothing to do with it: what a text was made from shines through. */
export const nounsOfOtherFields = ({ known }: DocumentReading, { blocks, lawTitles, fieldName }: { readonly blocks: readonly ProseBlock[]; readonly lawTitles: readonly string[]; readonly fieldName: string }): readonly PlacedHit[] => {
  if (known.kind !== 'process') return [];
  const about = [known.title ?? '', fieldName, ...(known.procedures ?? []).map(({ name }) => name), ...(known.dossier ?? []).map(({ name }) => name), ...(known.results ?? []), ...(known.retention ?? []).map(({ record }) => record), ...lawTitles].join(' | ').normalize('NFC');
  const find = strangeNounsFor(about);
  // An abbreviation that nobody uses is the matter of another rule.
  const own = blocks.filter(({ path, shape, cell }) => path[0] !== 'changes' && shape !== 'attribute' && !headsExplanations(cell?.header ?? ''));
  const hits = own.flatMap((block) => find(block.text).slice(0, 1).map(({ at, text }) => ({ block, at, params: { words: text, problem: 'field' } })));
  return hits.length > MOST_PLACES ? [] : hits;
};
