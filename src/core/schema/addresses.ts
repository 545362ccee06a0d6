import { z } from 'zod';
import { audiences } from './common-front-matter.ts';
import { choice, sitePath, text } from './scalars.ts';

/** An address that was published once and leads elsewhere now, or to a page that says why there is nothing any more (`addresses.yml`). */
const movedAddress = z.strictObject({
  /** The address as it was, from the root of the site. */
  from: sitePath(),
  /** Where its content is now; absent when it is gone. */
  to: sitePath().optional(),
  /** Why, for the reader who follows an old link. */
  reason: text(),
  /** The site whose address it was: `internal` for the intranet, `public` for the public site. */
  audience: choice(audiences).default('internal'),
});

/** Addresses that moved or are gone. */
export const addressesSchema = z.strictObject({
  /** One entry an address. */
  moved: z.array(movedAddress).default([]),
});
