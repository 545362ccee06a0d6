import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { Checker, Judged, Unjudged } from './checker.ts';
import { judgeGroup, unjudgedGroups, type FindingKeep } from './find-all.ts';

interface SharedJudging {
  readonly content: ContentReading;
  /** Knows afterwards what both found. */
  readonly keep: FindingKeep;
  readonly checker: Checker;
}

/** Judges, together with a checker, what nothing is known of. Where the checker fails nothing is known, and whoever runs the rules judges that alone. */
export const shareJudging = async ({ content, keep, checker }: SharedJudging): Promise<void> => {
  const groups = unjudgedGroups(content, keep);
  const shared = checker.share(groups.map((group) => group.map(({ document: { path }, reaches }) => ({ path, reaches }))));
  for (let number = shared.take(); number !== undefined; number = shared.take()) judgeGroup({ content, group: groups[number] ?? [], take: keep.keep });
  const byPath = byPathOf(content);
  for (const { path, findings } of await shared.judged().catch(() => [])) {
    const document = byPath.get(path);
    if (document) for (const [reach, found] of findings) keep.keep(document, reach, found);
  }
};

/** Makes what judges groups by the names of their documents, in the same content read elsewhere. */
export const judgeByName = (content: ContentReading): ((group: readonly Unjudged[]) => readonly Judged[]) => {
  const byPath = byPathOf(content);
  return (named) => {
    const group = named.flatMap(({ path, reaches }) => {
      const document = byPath.get(path);
      return document ? [{ document, reaches }] : [];
    });
    const findings = new Map<DocumentReading, Judged['findings'][number][]>(group.map(({ document }) => [document, []]));
    judgeGroup({ content, group, take: (document, reach, found) => void findings.get(document)?.push([reach, found]) });
    return Array.from(findings, ([{ path, document }, found]) => ({ path, findings: found, facts: document?.facts }));
  };
};

const byPathOf = ({ documents }: ContentReading): ReadonlyMap<string, DocumentReading> => new Map(documents.map((document) => [document.path, document]));
