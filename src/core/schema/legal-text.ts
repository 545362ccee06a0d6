import { z } from 'zod';
import { calendarDate, choice, id, legalNumber, text, webAddress } from './scalars.ts';

/** Types of legal texts (Law on the Promulgation of Legal Documents) and of the papers that travel with them. */
export const legalTextTypes = [
  'law', 'ordinance', 'decree', 'decision', 'circular', 'joint-circular', 'resolution', 'directive', 'standard', 'other',
] as const;

/** A legal text or other external document (`legal-texts/<id>.yml`). */
export const legalTextSchema = z.strictObject({
  /** Identifier used by documents. */
  id: id(),
  /** Number and sign. */
  number: legalNumber(),
  /** Type. */
  type: choice(legalTextTypes),
  /** Title. */
  title: text(),
  /** Authority that issued it. */
  issuer: text(),
  /** Day it was issued. */
  issuedOn: calendarDate(),
  /** Day it took effect. */
  effectiveFrom: calendarDate(),
  /** Last day in force; absent while in force. */
  expiredOn: calendarDate().optional(),
  /** Texts that replaced it, by id. */
  replacedBy: z.array(id()).default([]),
  /** Texts that amended it, by id. */
  amendedBy: z.array(id()).default([]),
  /** Unit that follows it, by id. */
  followedBy: id(),
  /** Day it was last looked at. */
  reviewedOn: calendarDate(),
  /** Where the text can be read. */
  link: webAddress().optional(),
});
