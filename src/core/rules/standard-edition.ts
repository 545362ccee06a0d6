import { sentenceAt, type TextBlock } from '../citations/cited-text.ts';
import { legalTextIndex, quotedTitles } from '../citations/legal-text-index.ts';
import { isHistory, isToldAsPast } from '../citations/told-as-past.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { citationsIn, type DocumentCitations } from './citations-in.ts';
import type { Rule } from './rule.ts';

const EDITION = /\b(?:TCVN(?=\s*9001)|ISO)\s*9001\s*(?::|[-\u2010-\u2015\u2212]|phien ban|nam)?\s*((?:19|20)\d\d)(?!\d)/giu;

/** Legal texts whose titles name the edition of 2008; whoever names them repeats it. */
const OLD_TITLES = /\b(?:19\/2014|26\/2014|116\/2015)\b|\b(?:qd-19-2014|tt-26-2014|tt-116-2015)\b/iu;
/** The end of those titles. */
const TITLE_GOES_ON = /^\W{0,3}\s*vao hoat dong\b/iu;

/** Years in which the standard came out, abroad or as a national one. */
const EDITIONS: ReadonlySet<string> = new Set(['1987', '1994', '1996', '2000', '2007', '2008', '2015', '2024', '2026']);

const yearIn = (designation: string): string | undefined => /9001\s*:\s*(\d{4})/u.exec(designation)?.[1];

/** The edition that a document must name: a declaration its own, every other the agency's. */
const editionOf = (document: KnownFrontMatter, { registries }: ContentReading): { readonly year: string; readonly designation: string } | undefined => {
  const id = document.kind === 'declaration' ? (document.standard ?? registries.agency?.data?.standard) : registries.agency?.data?.standard;
  const designation = registries.standards.find(({ data }) => data?.id === id)?.data?.designation;
  const year = designation === undefined ? undefined : yearIn(designation);
  return designation === undefined || year === undefined ? undefined : { year, designation };
};

/** A signed decision is an act of its day: it keeps the edition that counted then, as long as the agency knows that edition. */
const isOfItsDay = (document: KnownFrontMatter, year: string | undefined, { registries }: ContentReading): boolean =>
  document.kind === 'decision' && document.status === 'issued' && registries.standards.some(({ data }) => data !== undefined && yearIn(data.designation) === year);

const repeatsTitle = (block: TextBlock, { start, end }: { readonly start: number; readonly end: number }, { citationsOf }: DocumentCitations): boolean => {
  if (TITLE_GOES_ON.test(block.folded.slice(end)) || OLD_TITLES.test(block.surroundings())) return true;
  const sentence = sentenceAt(block, start);
  // A text on how to cite shows the old name in quotation marks.
  if (OLD_TITLES.test(sentence.words) && /["“«]$/u.test(block.text.slice(0, start).replace(/TCVN\s$/u, ''))) return true;
  const before = citationsOf(block).filter((citation) => citation.start >= sentence.start && citation.start < start);
  return before.some(({ legalText, words }) => OLD_TITLES.test(legalText?.number ?? words));
};

/** The standard is named in the edition that the agency works to; 2008 is right only in titles of older legal texts. */
export const standardEdition: Rule = {
  id: 'standard-edition',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const index = legalTextIndex(content);
    return citationsIn(content).flatMap((document) => {
      const edition = editionOf(document.reading.known, content);
      if (!edition) return [];
      return document.blocks.flatMap((block) => {
        if (isHistory(block) || !block.text.includes('9001')) return [];
        const mentions = Array.from(block.folded.matchAll(EDITION), (match) => ({ start: match.index, end: match.index + match[0].length, year: match[1] }));
        return mentions.flatMap(({ start, end, year }) => {
          if (year === edition.year || isOfItsDay(document.reading.known, year, content) || isToldAsPast(block, start) || repeatsTitle(block, { start, end }, document)) return [];
          const sentence = sentenceAt(block, start);
          const isCompared = mentions.some((other) => other.year === edition.year && other.start >= sentence.start && other.start < sentence.start + sentence.words.length);
          const isQuoted = quotedTitles(block.folded, index).some((title) => title.start <= start && start < title.end);
          // An edition that there never was is compared with nothing.
          return (isCompared && EDITIONS.has(year ?? '')) || isQuoted ? [] : [{ location: block.placeAt(start), params: { words: block.text.slice(start, end), designation: edition.designation } }];
        });
      });
    });
  },
};
