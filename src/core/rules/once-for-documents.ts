import type { ContentReading } from '../parse/read-content.ts';

type Documents = ContentReading['documents'];

/** What is drawn from all documents together, worked out once: a rule is asked for one group of documents after another. */
export const onceForDocuments = <Found extends object>(draw: (documents: Documents) => Found): ((content: Pick<ContentReading, 'documents'>) => Found) => {
  const drawn = new WeakMap<Documents, Found>();
  return ({ documents }) => {
    const before = drawn.get(documents);
    if (before) return before;
    const found = draw(documents);
    drawn.set(documents, found);
    return found;
  };
};
