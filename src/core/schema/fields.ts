import { z } from 'zod';
import { id, text } from './scalars.ts';

/** A field of administrative procedures (lĩnh vực), `fields.yml`. */
export const fieldSchema = z.strictObject({
  /** Identifier used by processes. */
  id: id(),
  /** Name as in the national database. */
  name: text(),
  /** Unit in charge, by id. */
  unit: id(),
});

/** All fields, in the order they are shown. */
export const fieldsSchema = z.array(fieldSchema).min(1);
