import { handedPublicSource, type PublicSource } from '#core/print/public-source.ts';
import type { PublicSite } from '#core/public/public-site.ts';

/** What the printer handed over. The public site has no content store: it cannot be made from anything else. */
export const publicSource = (): PublicSource => {
  const source = handedPublicSource();
  if (!source) throw new Error('the public site is printed by `sotay build --site public`');
  return source;
};

/** What everyone may read of the agency. */
export const getPublicSite = (): PublicSite => publicSource().site;
