import type { NamedThing } from './word.ts';
import type { RedlineNames } from './redline-labels.ts';

/** Where names are looked up; a Library is one. Plain data, so that a copy can go to another thread. */
export interface NameSource {
  readonly byCode: ReadonlyMap<string, { readonly frontMatter: { readonly title: string } }>;
  readonly units: ReadonlyMap<string, { readonly name: string }>;
  readonly people: ReadonlyMap<string, { readonly name: string }>;
  readonly fields: ReadonlyMap<string, { readonly name: string }>;
  readonly legalTexts: ReadonlyMap<string, { readonly number: string; readonly replacedBy: readonly string[] }>;
  readonly registries: { readonly standards: readonly { readonly id: string; readonly designation: string }[] };
}

/** Names of what texts call by an identifier, as the site of the day knows them. */
export const namesIn = (source: NameSource): RedlineNames => ({
  isReplacedBy: (older, newer) => source.legalTexts.get(older)?.replacedBy.includes(newer) ?? false,
  nameOf: (thing, id) => {
    const name = nameOf(source, thing, id);
    return thing === 'document' && name !== undefined ? `${id} ${name}` : (name ?? id);
  },
});

const nameOf = (source: NameSource, thing: NamedThing, id: string): string | undefined => {
  switch (thing) {
    case 'document':
      return source.byCode.get(id)?.frontMatter.title;
    case 'unit':
      return source.units.get(id)?.name;
    case 'person':
      return source.people.get(id)?.name;
    case 'field':
      return source.fields.get(id)?.name;
    case 'legal-text':
      return source.legalTexts.get(id)?.number;
    case 'standard':
      return source.registries.standards.find((standard) => standard.id === id)?.designation;
  }
};

const copied = <Value, Kept>(map: ReadonlyMap<string, Value>, keep: (value: Value) => Kept): ReadonlyMap<string, Kept> => new Map([...map].map(([id, value]) => [id, keep(value)]));

/** The names alone. */
export const nameTable = ({ byCode, units, people, fields, legalTexts, registries }: NameSource): NameSource => {
  const named = ({ name }: { readonly name: string }) => ({ name });
  return {
    byCode: copied(byCode, ({ frontMatter: { title } }) => ({ frontMatter: { title } })),
    units: copied(units, named),
    people: copied(people, named),
    fields: copied(fields, named),
    legalTexts: copied(legalTexts, ({ number, replacedBy }) => ({ number, replacedBy })),
    registries: { standards: registries.standards.map(({ id, designation }) => ({ id, designation })) },
  };
};
