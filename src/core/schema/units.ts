import { z } from 'zod';
import { email, id, phone, text } from './scalars.ts';

/** A unit of the agency (`units.yml`). */
export const unitSchema = z.strictObject({
  /** Identifier used by documents. */
  id: id(),
  /** Full name. */
  name: text(),
  /** Short name for tables. */
  shortName: text().optional(),
  /** Unit above it, by id. */
  parent: id().optional(),
  /** What it does, in a sentence. */
  duties: text(),
  /** Telephone. */
  phone: phone().optional(),
  /** E-mail. */
  email: email().optional(),
});

/** All units, in the order they are shown. */
export const unitsSchema = z.array(unitSchema).min(1);
