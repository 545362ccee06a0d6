import { procedureKey } from '../declaration/compare-scope.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { YamlPath } from '../parse/read-yaml.ts';
import { declarationsIn } from './newest-declaration.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

interface Mention {
  readonly reading: DocumentReading;
  readonly path: YamlPath;
  readonly code: string;
}

/** Codes of the processes that count: one that takes over from another is a draft until the other is withdrawn. */
const carriedOut = ({ documents, control }: ContentReading): readonly Mention[] =>
  documents.flatMap((reading) => {
    const { known, claimedCode = '' } = reading;
    const isWithdrawn = control?.histories.get(claimedCode.normalize('NFC'))?.versions.some(({ withdrawal }) => withdrawal !== undefined) ?? false;
    if (known.kind !== 'process' || known.status === 'withdrawn' || isWithdrawn) return [];
    return (known.procedures ?? []).map(({ code }, place) => ({ reading, path: ['procedures', place, 'code'], code }));
  });

const declared = (content: ContentReading): readonly (readonly Mention[])[] =>
  declarationsIn(content)
    .filter(({ known }) => known.status !== 'withdrawn')
    .map(({ reading, known }) => (known.scope?.procedures ?? []).map((code, place) => ({ reading, path: ['scope', 'procedures', place], code })));

/** Two files of one code are one document twice: `code-duplicate` says so. */
const isSameDocument = (left: DocumentReading, right: DocumentReading): boolean => left.claimedCode !== undefined && left.claimedCode.normalize('NFC') === right.claimedCode?.normalize('NFC');

const isDraft = ({ reading: { known } }: Mention): boolean => known.status !== 'issued';

/** Every mention after the first of the same procedure; a draft may carry out what an issued process of another code still does. */
const repeatedIn = (mentions: readonly Mention[], problem: 'process' | 'declaration'): readonly Finding[] => {
  const first = new Map<string, Mention>();
  return mentions.toSorted((left, right) => Number(isDraft(left)) - Number(isDraft(right))).flatMap((mention): readonly Finding[] => {
    const key = procedureKey(mention.code);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, mention);
      return [];
    }
    if (earlier.reading !== mention.reading && (isDraft(mention) || isSameDocument(earlier.reading, mention.reading))) return [];
    return [{
      location: placeOfValue(mention.reading, mention.path),
      params: { words: mention.code, other: earlier.reading === mention.reading ? '' : earlier.reading.path, problem },
      related: [placeOfValue(earlier.reading, earlier.path)],
    }];
  });
};

/** One procedure is carried out by one process (TT 26/2014/TT-BKHCN, art. 41.6: several procedures may share one, not the other way round), and a declaration names it once. */
export const procedureRepeated: Rule = {
  id: 'procedure-repeated',
  theme: 'identity',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => [...repeatedIn(carriedOut(content), 'process'), ...declared(content).flatMap((mentions) => repeatedIn(mentions, 'declaration'))],
};
