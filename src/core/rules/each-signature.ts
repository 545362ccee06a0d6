import { postsOn } from '../library/posts-on.ts';
import type { SignOff } from '../model/front-matter.ts';
import type { Person, Post } from '../model/registries.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { Finding, Rule } from './rule.ts';

const roles = ['preparedBy', 'reviewedBy', 'approvedBy'] as const;

/** A signature by a person whom the registry knows. */
export interface Signature {
  readonly reading: DocumentReading;
  readonly role: (typeof roles)[number];
  readonly signature: SignOff;
  readonly person: Person;
  /** Posts the person held on the day of the signature. */
  readonly posts: readonly Post[];
}

/** A check that looks at one signature of a document at a time; unknown people are another rule's business. */
export const eachSignature =
  (find: (signature: Signature) => readonly Finding[]): Rule['check'] =>
  ({ documents, registries }) =>
    documents.flatMap((reading) =>
      roles.flatMap((role) => {
        const signature = reading.known[role];
        const person = registries.people?.data?.find(({ id }) => id === signature?.person);
        // A post that ends before it begins is reported on its own.
        const isRight = person?.posts.every(({ from, to }) => to === undefined || from <= to);
        return signature && person && isRight ? find({ reading, role, signature, person, posts: postsOn(person, signature.date) }) : [];
      }),
    );
