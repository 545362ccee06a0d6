import { postsOn } from '../library/posts-on.ts';
import type { SignOff } from '../model/front-matter.ts';
import type { Person, Post } from '../model/registries.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { Finding, Rule } from './rule.ts';

/** An approval by a person whom the registry knows. */
export interface Approval {
  readonly reading: DocumentReading;
  readonly approvedBy: SignOff;
  readonly person: Person;
  /** Posts the approver held on the day of the approval. */
  readonly posts: readonly Post[];
}

/** A check that looks at one approval at a time; unknown approvers are another rule's business. */
export const eachApproval =
  (find: (approval: Approval) => readonly Finding[]): Rule['check'] =>
  ({ documents, registries }) =>
    documents.flatMap((reading) => {
      const { approvedBy } = reading.known;
      const person = registries.people?.data?.find(({ id }) => id === approvedBy?.person);
      return approvedBy && person ? find({ reading, approvedBy, person, posts: postsOn(person, approvedBy.date) }) : [];
    });
