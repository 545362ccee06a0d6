import type { Library } from '../library/library.ts';
import { postsOn } from '../library/posts-on.ts';
import type { Field, Person, Unit } from '../model/registries.ts';
import { addresses } from './addresses.ts';
import { documentLink, groupedByKind, unitLink, type KindGroup, type PlaceLink } from './document-link.ts';
import { registerView, type RegisterView } from './register-view.ts';

/** Everything the page of a unit shows. */
export interface UnitView {
  readonly name: string;
  readonly duties: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly parent: PlaceLink | undefined;
  readonly people: readonly { readonly name: string; readonly position: string }[];
  readonly fields: readonly PlaceLink[];
  /** Documents the unit owns. */
  readonly owned: RegisterView;
  /** Documents of other units that are distributed to it. */
  readonly received: readonly KindGroup[];
}

/** The page of a unit on the library's day. */
export const unitView = (unit: Unit, library: Library): UnitView => ({
  name: unit.name,
  duties: unit.duties,
  phone: unit.phone,
  email: unit.email,
  parent: unit.parent === undefined ? undefined : unitLink(unit.parent, library),
  people: library.registries.people.flatMap((person) => postsIn(person, unit, library)),
  fields: library.registries.fields.filter((field: Field) => field.unit === unit.id).map(({ id, name }) => ({ name, address: addresses.field(id) })),
  owned: registerView(library, ({ frontMatter }) => frontMatter.unit === unit.id),
  received: groupedByKind(
    library.documents
      .filter(({ frontMatter, kind }) => kind !== 'form' && frontMatter.unit !== unit.id && frontMatter.distribution.includes(unit.id))
      .map((document) => documentLink(document, library.asOf)),
  ),
});

const postsIn = (person: Person, unit: Unit, { asOf }: Library) =>
  postsOn(person, asOf).filter((post) => post.unit === unit.id).map(({ position }) => ({ name: person.name, position }));
