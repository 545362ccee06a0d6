import { z } from 'zod';
import { clauseNumber, id, text } from './scalars.ts';

/** A clause of the standard. */
const clause = z.strictObject({
  /** Number. */
  number: clauseNumber(),
  /** Title. */
  title: text(),
});

/** An edition of the standard (`standards/<id>.yml`); the edition is data because a new one is due. */
export const standardSchema = z.strictObject({
  /** Identifier used by the agency and by declarations. */
  id: id(),
  /** Designation: TCVN ISO 9001:2015. */
  designation: text(),
  /** Title. */
  title: text(),
  /** Clauses in order. */
  clauses: z.array(clause).min(1),
});
