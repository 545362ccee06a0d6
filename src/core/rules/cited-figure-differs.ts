import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import { clauseFiguresIn, documentFollowedIn, tellsKept, type ClauseFigure } from '../vietnamese/cited-figures.ts';
import { YEARS } from '../vietnamese/told-limits.ts';
import { sentencesOf } from '../vietnamese/sentences.ts';
import { bareName } from '../vietnamese/own-subjects.ts';
import { proseOf } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import { onceAText } from './once-a-text.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
import { textsLookedInto } from './texts-looked-into.ts';
import { tellingWords } from './told-twice.ts';

interface Weighed extends ClauseFigure {
  readonly telling: ReadonlySet<string>;
}

const figuresIn = onceAText((text: string): readonly Weighed[] => clauseFiguresIn(text, { isClaim: false }).map((figure) => ({ ...figure, telling: tellingWords(figure.words) })));

const figuresOfDocument = new WeakMap<DocumentReading, readonly Weighed[]>();

/** All figures that a document tells, in its data and its text; what it was before is told in its changes. */
const figuresOf = (reading: DocumentReading, content: ContentReading): readonly Weighed[] => {
  const known = figuresOfDocument.get(reading);
  if (known) return known;
  const figures = proseOf(reading).flatMap(({ path, text }) => (path[0] === 'changes' ? [] : figuresIn(text)));
  figuresOfDocument.set(reading, figures);
  // Its turn is over or to come: its text is not kept for this.
  if (!judgedDocuments(content).includes(reading)) reading.putBodyAway();
  return figures;
};

/** Words that both must tell, and their part of what the citing sentence tells. */
const FEWEST_SHARED = 4;
const SHARED = 0.6;
/** A sentence of the other document of so many words, all of which the citing sentence repeats. */
const FEWEST_REPEATED = 4;
const REPEATED = 0.85;
/** Words of a sentence that may mean the like. */
const FEWEST_OF_LIKE = 2;
/** Sentences as near as this may both be meant. */
const CLOSE = 0.2;

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((word) => other.has(word)).length;

const gainsaid = (told: Weighed, figures: readonly Weighed[]): Weighed | undefined => {
  const own = figures.filter(({ unit }) => unit === told.unit);
  const weighed = own.flatMap((one) => {
    const shared = sharedBy(told.telling, one.telling);
    const isNear = shared >= Math.max(FEWEST_SHARED, told.telling.size * SHARED) || shared >= Math.max(FEWEST_REPEATED, one.telling.size * REPEATED);
    return isNear ? [{ one, part: shared / Math.max(1, one.telling.size) }] : [];
  });
  const best = Math.max(0, ...weighed.map(({ part }) => part));
  const near = weighed.filter(({ part }) => part >= best - CLOSE).map(({ one }) => one);
  // A figure that the document itself gives anywhere for the like may be the one that is meant.
  const isTold = (told.unit === 'often' ? near : own).some(({ figure, telling }) => figure === told.figure && sharedBy(told.telling, telling) >= FEWEST_OF_LIKE);
  const others = new Set(near.map(({ figure }) => figure));
  return isTold || others.size !== 1 ? undefined : near[0];
};

/** The keeping time that the data of a document gives the record that a sentence names. */
const keptOf = ({ retention }: KnownFrontMatter, sentence: string): number | undefined => {
  const words = ` ${comparableName(sentence)} `;
  const named = (retention ?? []).flatMap(({ record, years }) => {
    const name = comparableName(bareName(record).split(',')[0] ?? '');
    return name.split(' ').length >= 3 && words.includes(` ${name} `) && years.kind === 'years' ? [{ name, years: years.years }] : [];
  });
  const periods = new Set(named.map(({ years }) => years));
  return periods.size === 1 ? named[0]?.years : undefined;
};

/** What a document says that another one sets, that one sets so. */
export const citedFigureDiffers: Rule = {
  id: 'cited-figure-differs',
  theme: 'reference',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    judgedDocuments(content).flatMap((reading): readonly Finding[] => {
      if (!isStanding(reading)) return [];
      return plainTextsOf(reading).flatMap(({ text, isHeading, placeOf }): readonly Finding[] => {
        // Nearly no text names a document beside a figure.
        if (isHeading || !text.includes('\u0001')) return [];
        return sentencesOf(text).flatMap(({ text: sentence }): readonly Finding[] => {
          const code = documentFollowedIn(sentence);
          if (code === undefined) return [];
          const cited = textsLookedInto(reading, content).find((other) => other.claimedCode === code && isStanding(other));
          if (!cited) return [];
          const shown = sentence.replaceAll(/\u0001([^\u0002]*)\u0002/gu, '$1').slice(0, 140);
          const location = () => placeOf(sentence.split('\u0001')[0]?.trim() ?? '');
          const claims = clauseFiguresIn(sentence, { isClaim: true });
          const kept = tellsKept(sentence) ? keptOf(cited.known, sentence) : undefined;
          const keeping = claims.filter(({ unit }) => unit === YEARS);
          if (kept !== undefined && keeping.length === 1) return Number(keeping[0]?.figure) === kept ? [] : [{ location: location(), params: { words: shown, code, problem: 'kept', expected: kept } }];
          return claims.slice(0, 4).flatMap((claim): readonly Finding[] => {
            const other = gainsaid({ ...claim, telling: tellingWords(claim.words) }, figuresOf(cited, content));
            return other ? [{ location: location(), params: { words: shown, code, expected: other.text.slice(0, 140) } }] : [];
          }).slice(0, 1);
        });
      });
    }),
};
