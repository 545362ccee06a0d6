import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

type Decision = Extract<KnownFrontMatter, { readonly kind: 'decision' }>;

const decisionsIn = ({ documents }: ContentReading): readonly { readonly reading: DocumentReading; readonly decision: Decision }[] =>
  documents.flatMap((reading) => (reading.known.kind === 'decision' ? [{ reading, decision: reading.known }] : []));

type ByCode = ReadonlyMap<string, DocumentReading>;

/** The first document that claims each code. */
const firstByCode = ({ documents }: ContentReading): ByCode =>
  new Map(documents.flatMap((reading) => (reading.claimedCode === undefined ? [] : [[reading.claimedCode, reading] as const])).toReversed());

interface NamedForm {
  readonly known: KnownFrontMatter;
  /** What the decision that it names lists. */
  readonly listed: readonly string[];
}

/** A form is issued with the document it belongs to; when that one is not listed either, it alone is reported. */
const comesWithOwner = (byCode: ByCode, { known, listed }: NamedForm): boolean => {
  if (known.kind !== 'form' || known.belongsTo === undefined) return false;
  const owner = byCode.get(known.belongsTo);
  return listed.includes(known.belongsTo) || !owner || owner.known.decision === known.decision;
};

/** A document says that a decision issued it, and the decision does not list it. */
const notListed = (content: ContentReading, byCode: ByCode): readonly Finding[] => {
  const decisions = new Map(decisionsIn(content).toReversed().map((found) => [found.decision.code, found]));
  return content.documents.flatMap((reading) => {
    const { code, decision: named } = reading.known;
    if (code === undefined || named === undefined || !isSettled(reading)) return [];
    const found = decisions.get(named);
    const listed = found?.decision.issues;
    if (!found || !listed || listed.includes(code) || comesWithOwner(byCode, { known: reading.known, listed })) return [];
    return [{
      location: placeOfValue(reading, ['decision']),
      params: { words: named, problem: 'not-listed', code },
      related: [placeOfValue(found.reading, ['issues'])],
    }];
  });
};

/** A decision lists a document that says another decision, or none, issued it. An earlier version may well have come by this one. */
const notNamed = (content: ContentReading, byCode: ByCode): readonly Finding[] =>
  decisionsIn(content).flatMap(({ reading, decision }) =>
    (decision.issues ?? []).flatMap((code, index) => {
      const listed = byCode.get(code);
      const { changes = [], issuedOn, decision: named, status } = listed?.known ?? {};
      const hasEarlierVersion = changes.length > 1 && decision.issuedOn !== undefined && issuedOn !== undefined && decision.issuedOn < issuedOn;
      if (!listed || status !== 'issued' || !isSettled(reading) || named === decision.code || hasEarlierVersion || decision.code === undefined) return [];
      // What cannot be read is reported where it stands; which decisions the document knows shows when it can.
      if (!listed.frontMatter) return [];
      return [{
        location: placeOfValue(reading, ['issues', index]),
        params: { words: code, problem: 'not-named', code: decision.code, other: named ?? '' },
        related: [placeOfValue(listed, ['decision'])],
      }];
    }),
  );

/** What a decision issues, and what says it was issued by that decision, are the same documents. */
export const decisionListMismatch: Rule = {
  id: 'decision-list-mismatch',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const byCode = firstByCode(content);
    return [...notListed(content, byCode), ...notNamed(content, byCode)];
  },
};
