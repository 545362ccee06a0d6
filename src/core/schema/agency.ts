import { z } from 'zod';
import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { processLayouts } from '../layout/process-layouts.ts';
import { toneStyles } from '../vietnamese/tone-placement.ts';
import { publicSiteSchema } from './public-site.ts';
import { choice, code, email, id, pattern, phone, positiveNumber, text, webAddress } from './scalars.ts';

const kindNames = documentKinds.map((entry) => entry.kind) as [DocumentKind, ...DocumentKind[]];

/** Code patterns of the agency: no national scheme exists, so each agency writes its own. */
const codes = z.strictObject({
  /** Regular expression per kind; a kind without one accepts any code. */
  patterns: z.partialRecord(z.enum(kindNames), pattern()).default({}),
  /** Form codes are made from the owner's code: the first part replaced, a number added. */
  forms: z
    .strictObject({
      /** First part of a procedure's or process's code. */
      ownerPrefix: text(),
      /** First part of the form's code. */
      formPrefix: text(),
    })
    .optional(),
});

/** A document that the agency must have: which ones is practice of its province, not law. */
const mandatoryDocument = z.strictObject({
  /** What it is about, as an inspector calls it. */
  name: text(),
  /** The document that answers, by code. */
  code: code(),
});

/** The agency (`agency.yml`). */
export const agencySchema = z.strictObject({
  /** Full name. */
  name: text(),
  /** Short name for the site's header. */
  shortName: text(),
  /** Superior body, printed above the agency's name. */
  parentName: text(),
  /** Place name before the date on administrative papers. */
  place: text(),
  /** Address of the headquarters. */
  address: text(),
  /** Telephone. */
  phone: phone().optional(),
  /** E-mail. */
  email: email().optional(),
  /** Web site. */
  website: webAddress().optional(),
  /** Sentence shown on every page, such as that the agency is invented. */
  notice: text().optional(),
  /** Edition of the standard in use, by id in `standards/`. */
  standard: id(),
  /** Months between two reviews of a document that sets none. */
  reviewEveryMonths: positiveNumber(),
  /** Days after which a site that was not built again says that it is old. */
  staleAfterDays: positiveNumber().default(45),
  /** Days before the deadline of a change of law in which it is due soon; 30 when absent. */
  warnBeforeDays: positiveNumber().optional(),
  /** What the public site needs to know besides documents. */
  publicSite: publicSiteSchema.optional(),
  /** Code scheme. */
  codes,
  /** Documents that must be issued; without this list the usual four system procedures are looked for by their titles. */
  mandatory: z.array(mandatoryDocument).min(1).optional(),
  /** Where the tone mark of "oa", "oe", "uy" stands: on the first vowel (old) or the second (new); the habit of each document when absent. */
  tonePlacement: choice(toneStyles).optional(),
  /** How the pages of processes are laid out: as their authors wrote them in seven sections, or from their data in four parts or under seven headings. */
  processLayout: choice(processLayouts).default('seven-sections'),
  /** Abbreviations that everyone in the agency knows, each with its meaning. */
  abbreviations: z.record(text(), text()).default({}),
});
