import type { DocumentState } from '../model/document-status.ts';
import type { BodyHit, BodyQuestion, BodySearch } from './body-search.ts';
import { matchCode, readAskedCode, readCode, type CodeMatch } from './code-match.ts';
import type { ExcerptPart } from './excerpt.ts';
import { termsOf, wordsTyped, type Term } from './question.ts';
import { nearReadings, openPhrases, readingsOf, type Reading } from './readings.ts';
import type { FilterCount, FilterCounts, HitReason, SearchAnswer, SearchFilters, SearchHit, SearchOptions } from './search-answer.ts';
import type { IndexRow, SearchIndexData } from './search-index.ts';
import { cleanText, compareMarks, tokensOf } from './search-token.ts';
import { searchWeights, type SearchWeights } from './search-weights.ts';
import { openTitleIndex, type TitleHit } from './title-index.ts';
import { openVocabulary } from './vocabulary.ts';
import { openWordGroups } from './word-groups.ts';

export type { BodyHit, BodyQuestion, BodySearch } from './body-search.ts';

export interface Search {
  /** Never throws for what was typed; rejects only when the body index cannot be read: the titles alone still answer with `isTyping`. */
  readonly search: (typed: string, options: SearchOptions) => Promise<SearchAnswer>;
}

/** Found unless every state is asked for. */
const CURRENT: ReadonlySet<DocumentState> = new Set(['in-force', 'not-yet-effective']);
const filterNames = ['kind', 'field', 'unit', 'level'] as const;
const NO_COUNTS: FilterCounts = { kind: [], field: [], unit: [], level: [] };

/** A whole code outweighs all words. */
const CODE_SCORE: Readonly<Record<CodeMatch['kind'], number>> = { whole: 10, within: 4, tail: 2, head: 1.6 };
/** Readings whose words are asked for in the texts. */
const BODY_READINGS = 4;
/** Hits far below the best one are left out. */
const TAIL = 0.28;
/** Below this the best hit only comes near. */
const NEAR = 0.42;
const FORM_LEVEL = 4;
/** Readings of a question whose every word may be a slip. */
const LOOSE_READINGS = 5;
/** A question whose words the titles hold as well as this needs no look for slips in words that are words. */
const WELL_COVERED = 0.75;

interface Scored {
  readonly row: number;
  readonly score: number;
  readonly reading: Reading | undefined;
  readonly title: TitleHit | undefined;
  readonly code: CodeMatch | undefined;
}

interface BestReading {
  readonly reading: Reading;
  readonly hit: TitleHit;
  readonly score: number;
}

/** Opens an index for questions; one index may be opened once and asked for ever. */
export const openSearch = (data: SearchIndexData, body: BodySearch, weights: SearchWeights = searchWeights): Search => {
  const titles = openTitleIndex(data, weights);
  const groups = openWordGroups(data.words);
  const phrases = openPhrases(data.words, data.abbreviations);
  const vocabulary = openVocabulary(titles.words, new Set(data.vocabulary.split(' ')));
  const codes = data.rows.map(({ code, otherCodes }) => [code, ...otherCodes].map(readCode));

  const levelOf = (row: number): number => data.rows[row]?.level ?? 0;

  const findCodes = (typed: string): ReadonlyMap<number, CodeMatch> => {
    const asked = readAskedCode(typed);
    const found = new Map<number, CodeMatch>();
    if (!asked) return found;
    for (const [row, known] of codes.entries()) {
      for (const code of known) {
        const match = matchCode(asked, code);
        const before = found.get(row);
        if (match && (!before || CODE_SCORE[match.kind] * match.share > CODE_SCORE[before.kind] * before.share)) found.set(row, match);
      }
    }
    return found;
  };

  const bestByTitle = (readings: readonly Reading[]): ReadonlyMap<number, BestReading> => {
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

  const askBody = async (readings: readonly Reading[], best: ReadonlyMap<number, BestReading>): Promise<ReadonlyMap<number, BodyHit>> => {
    // The readings of the best titles, beside the question as typed.
    const leading = [...best.values()].toSorted((left, right) => right.score - left.score).slice(0, 12).map(({ reading }) => reading);
    const wordings = new Map<string, BodyQuestion['readings'][number]>();
    let asked = 0;
    for (const { terms, weight } of new Set([...readings.slice(0, 1), ...leading, ...readings.slice(1)])) {
      const before = wordings.size;
      for (const words of bodyWordings(terms)) {
        const key = words.map(({ word }) => word).join(' ');
        if (!wordings.has(key)) wordings.set(key, { words, weight });
      }
      if (wordings.size > before) asked += 1;
      if (asked === BODY_READINGS) break;
    }
    const hits = await body.find({ readings: [...wordings.values()] });
    return new Map(hits.map((hit) => [hit.row, hit]));
  };

  const rank = async (typed: string, isTyping: boolean): Promise<{ readonly scored: readonly Scored[]; readonly readings: readonly Reading[] }> => {
    const found = findCodes(typed);
    let { readings, best } = read(typed, { isTyping, isLoose: false, covered: 0 });
    const covered = Math.max(0, ...[...best.values()].map(({ hit, reading }) => hit.covered * reading.weight));
    if (covered < WELL_COVERED) {
      const loose = read(typed, { isTyping, isLoose: true, covered });
      const merged = new Map(best);
      for (const [row, other] of loose.best) if (other.score > (merged.get(row)?.score ?? -1)) merged.set(row, other);
      best = merged;
      readings = [...readings, ...loose.readings];
    }
    const isCode = [...found.values()].some(({ kind }) => kind === 'whole');
    const evidence = isTyping || isCode ? new Map<number, BodyHit>() : await askBody(readings, best);
    const scored = [...new Set([...found.keys(), ...best.keys(), ...evidence.keys()])].map((row): Scored => {
      const title = best.get(row);
      const text = evidence.get(row);
      const code = found.get(row);
      const byCode = code ? CODE_SCORE[code.kind] * (0.5 + code.share / 2) : 0;
      const byText = text ? (weights.bodyWords * text.words + weights.bodyPairs * text.pairs + weights.bodyPhrase * text.phrase ** 4) * (levelOf(row) === FORM_LEVEL ? weights.formText : 1) : 0;
      return { row, score: byCode + (title?.score ?? 0) + byText, reading: title?.reading, title: title?.hit, code };
    });
    return { scored, readings };
  };

  const valueOf = (row: IndexRow | undefined, name: (typeof filterNames)[number]): string =>
    !row ? '' : name === 'kind' ? (data.kinds[row.kind] ?? '') : name === 'field' ? (data.fields[row.field] ?? '') : name === 'unit' ? (data.units[row.unit] ?? '') : String(row.level);
  const passes = (row: number, filters: SearchFilters, without?: string): boolean =>
    filterNames.every((name) => name === without || (filters[name]?.length ?? 0) === 0 || filters[name]?.includes(valueOf(data.rows[row], name)));

  const countsOf = (scored: readonly Scored[], filters: SearchFilters): FilterCounts => {
    const count = (name: (typeof filterNames)[number]): readonly FilterCount[] => {
      const counts = new Map<string, number>();
      for (const { row } of scored) {
        const value = valueOf(data.rows[row], name);
        if (value !== '' && passes(row, filters, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts].map(([value, number]) => ({ value, count: number })).toSorted((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
    };
    return { kind: count('kind'), field: count('field'), unit: count('unit'), level: count('level') };
  };

  const hitOf = ({ row, score, reading, title, code }: Scored): SearchHit | undefined => {
    const own = data.rows[row];
    if (!own) return undefined;
    return {
      row,
      url: own.url,
      code: own.code,
      otherCodes: own.otherCodes,
      title: own.title,
      titleParts: markTitle(own.title, reading?.terms ?? []),
      kind: data.kinds[own.kind] ?? '',
      state: own.state,
      unit: data.units[own.unit] ?? '',
      field: data.fields[own.field],
      level: own.level,
      why: reasonOf({ code, reading, title, row: own }),
      score,
    };
  };

  const search = async (typed: string, { isTyping, limit, filters = {}, isEveryState = false }: SearchOptions): Promise<SearchAnswer> => {
    if (wordsTyped(typed).length === 0) return { kind: 'empty', hits: [], total: 0, filters: NO_COUNTS, terms: [], outside: 0 };
    const { scored, readings } = await rank(typed, isTyping);
    const terms = [...new Set(readings.slice(0, BODY_READINGS).flatMap((reading) => reading.terms.flatMap(({ candidates }) => [...candidates.keys()].slice(0, 2))))];
    const shownAnyway = ({ row, code }: Scored): boolean => isEveryState || CURRENT.has(data.rows[row]?.state ?? 'draft') || code?.kind === 'whole';
    const sorted = scored.filter(({ score }) => score > 0).toSorted((left, right) => right.score - left.score || levelOf(left.row) - levelOf(right.row) || left.row - right.row);
    const best = sorted.find(shownAnyway)?.score ?? 0;
    const near = sorted.filter(({ score }) => score >= best * TAIL);
    const current = near.filter(shownAnyway);
    const kept = current.filter(({ row }) => passes(row, filters));
    const shared = { filters: countsOf(current, filters), terms, outside: near.filter(({ row }) => passes(row, filters)).length - kept.length };
    const [first, ...rest] = kept.slice(0, limit).flatMap((hit) => hitOf(hit) ?? []);
    if (!first) return { kind: 'nothing', hits: [], total: 0, ...shared };
    const kind = kept[0]?.code?.kind === 'whole' ? 'code' : best < NEAR ? 'nearest' : 'hits';
    return { kind, hits: [first, ...rest], total: kept.length, ...shared };
  };

  return { search };
};

/** The words to look for in texts: each as most likely meant, and once more with the next meaning of a slip. */
const bodyWordings = (terms: readonly Term[]): readonly (readonly { readonly word: string; readonly weight: number }[])[] => {
  const ordered = terms.map(({ candidates, weight }) => ({ weight, choices: [...candidates.values()].toSorted((left, right) => right.weight - left.weight) }));
  const wording = (choice: number) =>
    ordered.flatMap(({ weight, choices }) => {
      const chosen = choices[Math.min(choice, choices.length - 1)];
      // A meaning that is only a beginning is no word to look for.
      const sure = chosen?.how === 'beginning' ? choices[0] : chosen;
      return sure ? [{ word: sure.token.word, weight: weight * sure.weight }] : [];
    });
  const slips = ordered.reduce((most, { choices }) => Math.max(most, choices[0]?.how === 'typo' ? choices.length : 1), 1);
  return Array.from({ length: Math.min(3, slips) }, (_, choice) => wording(choice));
};

const markTitle = (title: string, terms: readonly Term[]): readonly ExcerptPart[] => {
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

interface Reasons {
  readonly code: CodeMatch | undefined;
  readonly reading: Reading | undefined;
  readonly title: TitleHit | undefined;
  readonly row: IndexRow;
}

/** Less of the question than this in a title is not why a document was found. */
const BY_TITLE = 0.3;

const reasonOf = ({ code, reading, title, row }: Reasons): HitReason => {
  if (code) return { kind: 'code', code: code.code };
  if (!reading || !title || title.covered < BY_TITLE) return { kind: 'body' };
  if (reading.reason) return reading.reason;
  const name = title.name === 0 ? row.title : (row.names[title.name - 1] ?? row.title);
  const words = new Map(tokensOf(cleanText(name)).map((token) => [token.folded, token.word]));
  for (const how of ['telex', 'typo'] as const) {
    const slips = reading.terms.flatMap(({ typed, candidates }) => {
      if (words.has(typed.folded)) return [];
      const used = [...candidates.values()].find((candidate) => candidate.how === how && words.has(candidate.token.folded));
      return used ? [{ said: typed.word, meant: words.get(used.token.folded) ?? used.token.word }] : [];
    });
    if (slips.length > 0) return { kind: how, said: slips.map(({ said }) => said).join(' '), meant: slips.map(({ meant }) => meant).join(' ') };
  }
  return title.name === 0 ? { kind: 'title' } : { kind: 'name', name };
};
