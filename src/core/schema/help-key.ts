import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { commonFrontMatter } from './common-front-matter.ts';
import type { RegistryName } from './registries.ts';

/** A file that an author writes: a document's front matter or a registry. */
export type AuthoredName = DocumentKind | RegistryName;

/** Shapes that stand in several places and share their texts: where they stand, and the name of the shape. */
const sharedShapes: readonly { readonly place: RegExp; readonly shape: string }[] = [
  { place: /^(?:preparedBy|reviewedBy|approvedBy)\./u, shape: 'signOff.' },
  { place: /^steps\./u, shape: 'step.' },
  { place: /^procedures\.(?:announcedBy|processApprovedBy)\./u, shape: 'decisionReference.' },
  { place: /^(?:procedures\.)?online\./u, shape: 'process.online.' },
  { place: /^(?:procedures\.)?fees\./u, shape: 'process.fees.' },
  { place: /^(?:morning|afternoon|saturday)\./u, shape: 'session.' },
];

const isDocumentKind = (name: AuthoredName): boolean => documentKinds.some(({ kind }) => kind === name);

/**
 * Names the help text of a key: `common.issuedOn` for what every document carries, `signOff.person` for a shape used in
 * several places, otherwise the file and the path, such as `process.dossier.originals` or `agency.codes.patterns`.
 * @param path keys from the root, joined by dots; lists add nothing.
 */
export const helpKeyOf = (name: AuthoredName, path: string): string => {
  const shared = sharedShapes.find(({ place }) => place.test(path));
  if (shared) return path.replace(shared.place, shared.shape);
  const first = path.split('.')[0] ?? path;
  return isDocumentKind(name) && first in commonFrontMatter ? `common.${path}` : `${name}.${path}`;
};
