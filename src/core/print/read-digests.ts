import type { DocumentHistory } from '../ledger/document-control.ts';
import { ledgerPath } from '../ledger/ledger-line.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { Read } from './tracked-library.ts';

/** Makes a short digest of a text. */
export type Digest = (text: string) => string;

export interface DigestInput {
  readonly library: Library;
  readonly reading: ContentReading;
  readonly digest: Digest;
}

/** Tells the digest of anything that a page may have looked at, as it is now. */
export const readDigests = ({ library, reading, digest }: DigestInput): ((read: Read) => string) => {
  const known = new Map<Read, string>();
  const ofDocument = new Map<AnyDocument, string>();
  const files = new Map(reading.files.map((file) => [file.path, file]));
  const documentPaths = new Set(reading.documents.map(({ path }) => path));
  const dataOf = (document: AnyDocument): string => {
    const before = ofDocument.get(document);
    if (before !== undefined) return before;
    const made = digest(JSON.stringify(document));
    ofDocument.set(document, made);
    return made;
  };
  const dataOfAll = (documents: readonly AnyDocument[]): string => digest(documents.map(dataOf).join(' '));

  const digestOf = (read: Read): string => {
    const [name, key = ''] = read.split(/ (.*)/u);
    switch (name) {
      case 'day':
        return library.asOf;
      case 'others':
        // Whatever is not a document: registries, pictures, and what is still to come. The ledger is looked at by code.
        return digest(JSON.stringify(reading.files.filter(({ path }) => !documentPaths.has(path) && path !== ledgerPath)));
      case 'documents':
        return dataOfAll(library.documents);
      case 'document': {
        const document = library.byCode.get(key);
        return document ? dataOf(document) : 'none';
      }
      case 'cited-by':
        return dataOfAll(library.citedBy.get(key) ?? []);
      case 'law-cited-by':
        return dataOfAll((library.lawCitedBy.get(key) ?? []).map(({ document }) => document));
      case 'history': {
        const history = library.histories.get(key);
        return history ? digest(whatIsKnownOf(history, digest)) : 'none';
      }
      case 'histories':
        return digest([...library.histories.values()].map((history) => whatIsKnownOf(history, digest)).join(' '));
      case 'text': {
        const file = files.get(key);
        return file?.kind === 'text' ? digest(file.text) : 'none';
      }
      default:
        throw new RangeError(read);
    }
  };

  return (read) => {
    const before = known.get(read);
    if (before !== undefined) return before;
    const made = digestOf(read);
    known.set(read, made);
    return made;
  };
};

/** A line's hash stands for all that it says, the bytes of the text among it. */
const whatIsKnownOf = ({ code, versions, draft }: DocumentHistory, digest: Digest): string =>
  JSON.stringify([
    code,
    draft?.path,
    versions.map(({ texts, withdrawal, reviews }) => [
      texts.map(({ entry, text }) => [entry.hash, text.kind === 'missing' ? text.reason : text.kind === 'old' || text.sameBytes ? 'as recorded' : digest(text.source)]),
      withdrawal?.hash,
      reviews.map(({ hash }) => hash),
    ]),
  ]);
