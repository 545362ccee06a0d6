import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { RuleId } from './rule-ids.ts';
import { rules } from './rule-table.ts';
import type { Finding, Rule } from './rule.ts';

/** Findings at one document, by rule; rules that found nothing are left out. */
export type DocumentFindings = readonly (readonly [rule: RuleId, findings: readonly Finding[]])[];

/** Rules whose findings at a document may be kept: they rest on less than everything. */
export const keptReaches = ['document', 'index'] as const;
export type KeptReach = (typeof keptReaches)[number];

/** Findings of an earlier run. */
export interface FindingKeep {
  /** Undefined when there are none that surely still hold. */
  readonly known: (document: DocumentReading, reach: KeptReach) => DocumentFindings | undefined;
  readonly keep: (document: DocumentReading, reach: KeptReach, findings: DocumentFindings) => void;
}

/** Documents judged in one go: their trees stand in memory together, and each rule prepares itself once. */
const TOGETHER = 50;

const rulesOf: Readonly<Record<Rule['reach'], readonly Rule[]>> = {
  document: rules.filter(({ reach }) => reach === 'document'),
  index: rules.filter(({ reach }) => reach === 'index'),
  agency: rules.filter(({ reach }) => reach === 'agency'),
};

/** All findings of all rules, by rule. A document is read only when there are rules to judge it. */
export const findAll = (content: ContentReading, keep?: FindingKeep): ReadonlyMap<RuleId, readonly Finding[]> => {
  const found = new Map<RuleId, Finding[]>();
  const add = (rule: RuleId, findings: readonly Finding[]): void => {
    const before = found.get(rule);
    if (before) before.push(...findings);
    else if (findings.length > 0) found.set(rule, [...findings]);
  };
  const addAll = (findings: DocumentFindings): void => {
    for (const [rule, those] of findings) add(rule, those);
  };
  for (const document of content.documents) {
    for (const reach of keptReaches) addAll(keep?.known(document, reach) ?? []);
  }
  for (const group of unjudgedGroups(content, keep)) {
    judgeGroup({
      content,
      group,
      take: (document, reach, findings) => {
        keep?.keep(document, reach, findings);
        addAll(findings);
      },
    });
  }
  for (const { id, check } of rulesOf.document) add(id, check({ ...content, documents: [] }));
  for (const { id, check } of rulesOf.agency) add(id, check(content));
  for (const document of content.documents) document.putBodyAway();
  return found;
};

/** A document, and the reaches of the rules that are still to judge it. */
export interface UnjudgedDocument {
  readonly document: DocumentReading;
  readonly reaches: readonly KeptReach[];
}

/** Documents of which nothing is known, cut into groups that are judged in one go. */
export const unjudgedGroups = (content: ContentReading, keep: FindingKeep | undefined): readonly (readonly UnjudgedDocument[])[] => {
  const unjudged = content.documents
    .map((document) => ({ document, reaches: keptReaches.filter((reach) => keep?.known(document, reach) === undefined) }))
    .filter(({ reaches }) => reaches.length > 0);
  return Array.from({ length: Math.ceil(unjudged.length / TOGETHER) }, (_, index) => unjudged.slice(index * TOGETHER, (index + 1) * TOGETHER));
};

interface GroupJudging {
  readonly content: ContentReading;
  readonly group: readonly UnjudgedDocument[];
  readonly take: (document: DocumentReading, reach: KeptReach, findings: DocumentFindings) => void;
}

/** Judges one group by the rules whose findings may be kept, and lets its trees go. */
export const judgeGroup = ({ content, group, take }: GroupJudging): void => {
  for (const reach of keptReaches) {
    const waiting = group.filter(({ reaches }) => reaches.includes(reach)).map(({ document }) => document);
    for (const [document, findings] of findIn({ content, group: waiting, reach })) take(document, reach, findings);
  }
  for (const { document } of group) {
    // What a text says of others is noted while it is at hand.
    void document.document;
    document.putBodyAway();
  }
};

interface Group {
  readonly content: ContentReading;
  readonly group: readonly DocumentReading[];
  readonly reach: KeptReach;
}

const findIn = ({ content, group, reach }: Group): ReadonlyMap<DocumentReading, DocumentFindings> => {
  const judged = { ...content, ...(reach === 'document' ? { documents: group } : {}), judged: group };
  const byFile = new Map<string, Map<RuleId, Finding[]>>(group.map(({ path }) => [path, new Map<RuleId, Finding[]>()]));
  if (group.length > 0) {
    for (const { id, check } of rulesOf[reach]) {
      for (const finding of check(judged)) {
        // A rule that compares data of all documents reports at all of them.
        const ofFile = byFile.get(finding.location.file);
        if (ofFile) ofFile.set(id, [...(ofFile.get(id) ?? []), finding]);
      }
    }
  }
  return new Map(group.map((document) => [document, [...(byFile.get(document.path) ?? [])]]));
};
