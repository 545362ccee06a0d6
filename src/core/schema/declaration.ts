import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { calendarDate, code, id, procedureCode, text } from './scalars.ts';

/** What the declaration covers, frozen at the day it was signed (QĐ 19/2014/QĐ-TTg, art. 4.4c). */
const declaredScope = z.strictObject({
  /** Fields of administrative procedures, by id in `fields.yml`. */
  fields: z.array(id()).min(1),
  /** Processes, by code. */
  processes: z.array(code()).min(1),
  /** Administrative procedures, by code; absent in declarations that name none. */
  procedures: z.array(procedureCode()).min(1).optional(),
  /** Units, by id. */
  units: z.array(id()).min(1),
});

/** Declaration of conformity (bản công bố), QĐ 19/2014/QĐ-TTg, art. 4.3. */
export const declarationSchema = z.strictObject({
  ...commonFrontMatter,
  /** Edition of the standard, by id in `standards/`. */
  standard: id(),
  /** Scope declared. */
  scope: declaredScope,
  /** Name of the agency as declared. */
  agency: text().optional(),
  /** Address of the headquarters. */
  headquarters: text(),
  /** Last day of the internal audit (QĐ 19/2014/QĐ-TTg, art. 4.2b). */
  auditedOn: calendarDate().optional(),
  /** Day of the management review (art. 4.2c). */
  reviewedOn: calendarDate().optional(),
  /** Day the head confirmed that the system works (xác nhận hiệu lực). */
  confirmedOn: calendarDate().optional(),
  /** Day the lead unit was notified. */
  notifiedOn: calendarDate().optional(),
  /** Day it was posted at the headquarters. */
  postedOn: calendarDate().optional(),
  /** Day it appeared on the web site. */
  publishedOn: calendarDate().optional(),
});
