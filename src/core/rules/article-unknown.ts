import { articleRunsIn, articlesBeyond, type ArticleRun } from '../citations/articles-beyond.ts';
import { lastArticleOf } from '../citations/articles-of-laws.ts';
import { tagMark, type TextBlock } from '../citations/cited-text.ts';
import { legalTextIndex, type LegalTextIndex } from '../citations/legal-text-index.ts';
import type { Location } from '../diagnostic.ts';
import type { LegalText } from '../model/registries.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { citationsIn, type PlacedCitation } from './citations-in.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Between articles and the text that they are of. */
const OF = /^\s+(?:(?:cua|trong|tai)\s+)?/iu;
/** Type, and perhaps name, before a number: `Nghị định số`, `Luật Hộ tịch số`. */
const BEFORE_NUMBER = /^(?:(?:nghi dinh|thong tu|quyet dinh|bo luat|luat|phap lenh|nghi quyet)(?: [\p{L},]+){0,8}?\s)?(?:so\s)?$/iu;
const LONGEST_BEFORE_NUMBER = 60;
const YEAR = /^\s*,?\s*(?:nam\s+)?((?:19|20)\d\d)(?!\d|[/.-]\d)/iu;
/** Another law whose name begins alike: `Luật Khiếu nại, tố cáo`. */
const GOES_ON = /^(?:\s*,\s*(?:nam\s+)?|\s+(?:va|doi voi|cua)\s+)(?!nam\s)\p{L}/iu;

/** The law that the words name by its name alone, or with its year. */
const lawNamed = (behind: string, { laws }: LegalTextIndex): LegalText | undefined => {
  const words = behind.toLowerCase();
  const law = laws.filter(({ name }) => words.startsWith(name)).toSorted((one, other) => other.name.length - one.name.length)[0];
  const after = law === undefined ? '' : words.slice(law.name.length);
  if (!law || /^\p{L}/u.test(after) || GOES_ON.test(after)) return undefined;
  const year = YEAR.exec(after)?.[1] ?? /^\s*,?\s*ngay\s[^;]{0,22}?((?:19|20)\d\d)(?!\d)/u.exec(after)?.[1];
  if (year !== undefined) return law.texts.find(({ issuedOn }) => issuedOn.startsWith(year));
  return law.texts.length === 1 && !/^\s*(?:cu|truoc)\b/u.test(after) ? law.texts[0] : undefined;
};

const textAfter = ({ end }: ArticleRun, { block, citations, index }: { readonly block: TextBlock; readonly citations: readonly PlacedCitation[]; readonly index: LegalTextIndex }): LegalText | undefined => {
  const lead = OF.exec(block.folded.slice(end))?.[0].length;
  if (lead === undefined) return undefined;
  const from = end + lead;
  const cited = citations.find(({ start }) => start >= from && start - from <= LONGEST_BEFORE_NUMBER);
  if (cited?.legalText && (block.text.startsWith(tagMark, from) ? cited.start === from : BEFORE_NUMBER.test(block.folded.slice(from, cited.start)))) return cited.legalText;
  return lawNamed(block.folded.slice(from), index);
};

const paramsOf = (number: number, { legalText, last }: { readonly legalText: LegalText; readonly last: number }) => ({ words: String(number), number: legalText.number, title: legalText.title, last });

/** A document cites no article that stands beyond the last one of the law. */
export const articleUnknown: Rule = {
  id: 'article-unknown',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const index = legalTextIndex(content);
    const lasts = new Map([...index.byId].flatMap(([id, legalText]) => {
      const last = lastArticleOf(legalText);
      return last === undefined ? [] : [[id, { legalText, last }] as const];
    }));
    if (lasts.size === 0) return [];
    return citationsIn(content).flatMap(({ reading, blocks, citationsOf }): readonly Finding[] => {
      const named: readonly { readonly id: string; readonly provision: string; readonly place: () => Location }[] = [
        ...(reading.known.legalBasis ?? []).flatMap(({ text, provision }, row) => (provision === undefined ? [] : [{ id: text, provision, place: () => placeOfValue(reading, ['legalBasis', row, 'provision']) }])),
        ...componentsIn(reading).flatMap((node) => {
          const [id, provision] = node.name === 'Law' ? [attributeOf(node, 'id'), attributeOf(node, 'provision')] : [];
          return id === undefined || provision === undefined ? [] : [{ id, provision, place: () => placeOfPoint(reading, pointOf(node)) }];
        }),
      ];
      const inData = named.flatMap(({ id, provision, place }) => {
        const known = lasts.get(id);
        return known ? articlesBeyond(provision, known.last).map((number) => ({ location: place(), params: paramsOf(number, known) })) : [];
      });
      const inWords = blocks.flatMap((block) => {
        if (!/dieu\s+\d/iu.test(block.folded)) return [];
        return articleRunsIn(block.folded).flatMap((run) => {
          const legalText = textAfter(run, { block, citations: citationsOf(block), index });
          const known = legalText && lasts.get(legalText.id);
          return known ? run.articles.filter(({ number }) => number > known.last).map(({ number, at }) => ({ location: block.placeAt(at), params: paramsOf(number, known) })) : [];
        });
      });
      return [...inData, ...inWords];
    });
  },
};
