import type { Library } from '../library/library.ts';
import { registerView, type RegisterGroup } from './register-view.ts';
import { addresses } from './addresses.ts';
import { legalTextLink, type LegalTextLink } from './legal-text-link.ts';
import type { PlaceLink } from './document-link.ts';

/** Every page of the site, for the site map. */
export interface SiteMapView {
  readonly groups: readonly RegisterGroup[];
  readonly fields: readonly PlaceLink[];
  readonly units: readonly PlaceLink[];
  readonly legalTexts: readonly LegalTextLink[];
}

/** Lists every page that is made from content. */
export const siteMapView = (library: Library): SiteMapView => ({
  groups: registerView(library).groups,
  fields: library.registries.fields.map(({ id, name }) => ({ name, address: addresses.field(id) })),
  units: library.registries.units.map(({ id, name }) => ({ name, address: addresses.unit(id) })),
  legalTexts: library.registries.legalTexts.map((legalText) => legalTextLink(legalText, library.asOf)),
});
