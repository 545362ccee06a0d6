import { bodyQuestionOf } from './body-wordings.ts';
import type { BodyHit, BodySearch } from './body-search.ts';
import type { CodeMatch } from './code-match.ts';
import { codeScore, type CodeFinder } from './find-codes.ts';
import { nearReadings } from './near-readings.ts';
import { openPhrases } from './phrases.ts';
import { termsOf, wordsTyped } from './question.ts';
import { readingsOf, type Reading } from './readings.ts';
import type { SearchIndexData } from './search-index.ts';
import type { SearchWeights } from './search-weights.ts';
import { openTitleIndex, type TitleHit } from './title-index.ts';
import { openVocabulary } from './vocabulary.ts';
import { openWordGroups } from './word-groups.ts';
import { wordGroupsOf } from './word-lines.ts';

const FORM_LEVEL = 4;
/** Readings of a question whose every word may be a slip. */
const LOOSE_READINGS = 5;
/** A question whose words the titles hold as well as this needs no look for slips in words that are words. */
const WELL_COVERED = 0.75;
/** Titles whose readings the texts are asked for. */
const LEADING_TITLES = 12;
/** Part of its score that an earlier version keeps: it stands behind its document. */
const EARLIER = 0.97;
/** A phrase found almost whole tells much, one found in part hardly anything. */
const PHRASE_POWER = 4;

/** A row with what speaks for it. */
export interface Scored {
  readonly row: number;
  readonly score: number;
  readonly reading: Reading | undefined;
  readonly title: TitleHit | undefined;
  readonly code: CodeMatch | undefined;
}

export interface Ranking {
  readonly scored: readonly Scored[];
  readonly readings: readonly Reading[];
}

interface BestReading {
  readonly reading: Reading;
  readonly hit: TitleHit;
  readonly score: number;
}

interface RankInput {
  readonly body: BodySearch;
  readonly codes: CodeFinder;
  readonly weights: SearchWeights;
}

/** Opens an index for ranking: what codes, names and texts say of a question, added up by row. Rejects when a text cannot be read. */
export const openRanking = (data: SearchIndexData, { body, codes, weights }: RankInput): ((typed: string, isTyping: boolean) => Promise<Ranking>) => {
  const titles = openTitleIndex(data, weights);
  const wordGroups = wordGroupsOf(data.words);
  const groups = openWordGroups(wordGroups);
  const phrases = openPhrases(wordGroups, wordGroupsOf(data.abbreviations));
  const vocabulary = openVocabulary(titles.words, new Set(data.vocabulary.split(' ')));

  /** What the texts say of a document speaks for its earlier versions, too. */
  const earlierRows = data.rows.flatMap(({ version }, row) => (version ? [{ row, of: version.of }] : []));

  const bestByTitle = (readings: readonly Reading[]): Map<number, BestReading> => {
    const best = new Map<number, BestReading>();
    for (const reading of readings) {
      for (const [row, hit] of titles.find(reading.terms)) {
        const score = reading.weight * hit.score;
        if (score > (best.get(row)?.score ?? -1)) best.set(row, { reading, hit, score });
      }
    }
    return best;
  };

  const read = (typed: string, { isTyping, isLoose, covered }: { readonly isTyping: boolean; readonly isLoose: boolean; readonly covered: number }) => {
    const terms = termsOf(wordsTyped(typed), { vocabulary, weights, isTyping, isLoose, bond: titles.bond });
    const all = readingsOf(terms, { vocabulary, phrases, weights, initials: titles.initials, weightOf: titles.weightOf, holds: titles.holds });
    const readings = isLoose ? [...all.slice(0, LOOSE_READINGS), ...nearReadings(terms, { groups, covered, weights, weightOf: titles.weightOf })] : all;
    return { readings, best: bestByTitle(readings) };
  };

  /** The question as typed; when titles hardly hold it, also as if its words were slips or came near to phrases people use. */
  const readTitles = (typed: string, isTyping: boolean) => {
    const { readings, best } = read(typed, { isTyping, isLoose: false, covered: 0 });
    const covered = Math.max(0, ...[...best.values()].map(({ hit, reading }) => hit.covered * reading.weight));
    if (covered >= WELL_COVERED) return { readings, best };
    const loose = read(typed, { isTyping, isLoose: true, covered });
    for (const [row, other] of loose.best) if (other.score > (best.get(row)?.score ?? -1)) best.set(row, other);
    return { readings: [...readings, ...loose.readings], best };
  };

  const askBody = async (readings: readonly Reading[], best: ReadonlyMap<number, BestReading>): Promise<ReadonlyMap<number, BodyHit>> => {
    // The readings of the best titles, beside the question as typed.
    const leading = [...best.values()].toSorted((left, right) => right.score - left.score).slice(0, LEADING_TITLES).map(({ reading }) => reading);
    const hits = await body.find(bodyQuestionOf([...readings.slice(0, 1), ...leading, ...readings.slice(1)]));
    return new Map(hits.map((hit) => [hit.row, hit]));
  };

  const textScore = ({ row, words, pairs, phrase }: BodyHit): number =>
    (weights.bodyWords * words + weights.bodyPairs * pairs + weights.bodyPhrase * phrase ** PHRASE_POWER) * (data.rows[row]?.level === FORM_LEVEL ? weights.formText : 1);

  return async (typed, isTyping) => {
    const found = codes.find(typed);
    const { readings, best } = readTitles(typed, isTyping);
    const isCode = [...found.values()].some(({ kind }) => kind === 'whole');
    const evidence = isTyping || isCode ? new Map<number, BodyHit>() : await askBody(readings, best);
    const earlier = earlierRows.filter(({ of }) => evidence.has(of)).map(({ row }) => row);
    const scored = [...new Set([...found.keys(), ...best.keys(), ...evidence.keys(), ...earlier])].map((row): Scored => {
      const version = data.rows[row]?.version;
      const [title, text, code] = [best.get(row), evidence.get(version?.of ?? row), found.get(row)];
      const score = (code ? codeScore(code) : 0) + (title?.score ?? 0) + (text ? textScore(text) : 0);
      return { row, score: version ? score * EARLIER : score, reading: title?.reading, title: title?.hit, code };
    });
    return { scored, readings };
  };
};
