import { readContent } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { groupsOf, judgeGroup, keptReaches } from './find-all.ts';
import { checkMemory, type CheckMemoryInput, type KeptCheck } from './kept-check.ts';

/** Documents judged by one of several helpers, as the check remembers them, by path. */
export type JudgedShare = KeptCheck['documents'];

export interface ShareInput {
  /** Paths of all documents to judge, the same list for every helper. */
  readonly paths: readonly string[];
  /** Number of the next group of these that nobody has taken, from 0; past the last one when all are taken. */
  readonly takeGroup: () => number;
}

/** The documents of a check that can be judged by several helpers at once. */
export interface SharedJudging {
  /** Documents that an earlier check leaves to be judged, by path. */
  readonly waiting: readonly string[];
  /**
   * Judges groups of documents as long as there are any that no other helper has taken. What comes back names digests of everything
   * that it rests on, so that a check takes from it only what surely holds.
   */
  readonly judge: (share: ShareInput) => JudgedShare;
}

/** Reads a content for judging parts of it. */
export const sharedJudging = (input: CheckMemoryInput): SharedJudging => {
  const memory = checkMemory(input);
  const content = readContent(input.files, memory.readingOf);
  const keep = memory.keepFor(content);
  return {
    get waiting() {
      return content.documents.filter((document) => keptReaches.some((reach) => !keep.known(document, reach))).map(({ path }) => path);
    },
    judge: ({ paths, takeGroup }) => {
      const byPath = new Map(content.documents.map((document) => [document.path, document]));
      const groups = groupsOf(paths);
      const judged: DocumentReading[] = [];
      for (let group = groups[takeGroup()]; group; group = groups[takeGroup()]) {
        const documents = group.flatMap((path) => byPath.get(path) ?? []);
        judgeGroup({ content, group: documents, isWaiting: (document, reach) => !keep.known(document, reach), take: keep.keep });
        judged.push(...documents);
      }
      return Object.fromEntries(judged.map((document) => [document.path, memory.rememberOne(document)]));
    },
  };
};

/** What an earlier check left, with what helpers have judged since. */
export const withShares = ({ kept, program }: Pick<CheckMemoryInput, 'kept' | 'program'>, shares: readonly JudgedShare[]): KeptCheck => {
  const before = kept?.program === program ? kept : undefined;
  return { program, oldTexts: before?.oldTexts ?? {}, documents: Object.assign({}, before?.documents, ...shares) as JudgedShare };
};
