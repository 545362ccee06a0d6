import { z } from 'zod';
import { calendarDate, choice, code, id, legalNumber, positiveNumber, procedureCode, text, webAddress } from './scalars.ts';

/** Types of legal texts (Law on the Promulgation of Legal Documents) and of the papers that travel with them. */
export const legalTextTypes = [
  'law', 'ordinance', 'decree', 'decision', 'circular', 'joint-circular', 'resolution', 'directive', 'standard', 'other',
] as const;

/** A part of a legal text that ended before the rest. */
const endedPart = z.strictObject({
  /** Articles, clauses or annexes that ended. */
  provisions: text(),
  /** Their last day in force. */
  expiredOn: calendarDate(),
  /** Text that ended them, by id. */
  endedBy: id().optional(),
});

/** What a text touches though nothing there cites it yet, such as a decision of the province that announces procedures. */
const affects = z.strictObject({
  /** Documents, by code. */
  documents: z.array(code()).default([]),
  /** Fields, by id: every document of the field. */
  fields: z.array(id()).default([]),
  /** Administrative procedures, by code: every process that carries one out. */
  procedures: z.array(procedureCode()).default([]),
});

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
  /** Number of its last article. */
  articles: positiveNumber().optional(),
  /** Parts that ended before the rest. */
  endedParts: z.array(endedPart).optional(),
  /** What it changes for the agency besides the documents that cite a text it replaces or amends. */
  affects: affects.optional(),
  /** Unit that follows it, by id. */
  followedBy: id(),
  /** Day it was last looked at. */
  reviewedOn: calendarDate(),
  /** Where the text can be read. */
  link: webAddress().optional(),
});
