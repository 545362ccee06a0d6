import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { calendarDate, choice, code, id, legalNumber, positiveNumber, procedureCode, text, wholeNumber, yesNo } from './scalars.ts';
import { stepSchema } from './step.ts';

/** How an application may be handed in (NĐ 118/2025/NĐ-CP). */
export const submissionChannels = ['in-person', 'postal', 'online'] as const;

/** Level of online service. */
export const onlineLevels = ['full', 'partial', 'none'] as const;

/** Levels of government that carry out a procedure (Cơ sở dữ liệu quốc gia về TTHC, "Cấp thực hiện"). */
export const procedureLevels = ['ministry', 'province', 'commune', 'other'] as const;

/** Who issued a decision, its number and day. */
const decisionReference = z.strictObject({
  /** Number and sign of the decision. */
  number: legalNumber(),
  /** Day it was signed. */
  date: calendarDate(),
  /** Authority that signed it. */
  issuer: text(),
});

/** One item of the application file (thành phần hồ sơ). */
const dossierItem = z.strictObject({
  /** Name of the paper. */
  name: text(),
  /** Number of originals. */
  originals: wholeNumber().default(0),
  /** Number of copies. */
  copies: wholeNumber().default(0),
  /** Whether an electronic version is accepted. */
  electronic: yesNo().default(false),
  /** Form to fill in, by code. */
  form: code().optional(),
  /** When it is needed, what may replace it. */
  note: text().optional(),
});

/** A fee or charge; 0 is shown as "Không". */
const fee = z.strictObject({
  /** What is paid for. */
  name: text(),
  /** Amount in đồng. */
  amount: wholeNumber(),
  /** Exemptions, basis. */
  note: text().optional(),
});

/** Online service level; a partial service needs its reason (NĐ 224/2026/NĐ-CP). */
const online = z
  .strictObject({
    /** full, partial or none. */
    level: choice(onlineLevels),
    /** Why the service is only partial. */
    reason: text().optional(),
  })
  .refine((value) => value.level !== 'partial' || value.reason !== undefined, { path: ['reason'], params: { missing: true } });

/**
 * An administrative procedure that the process carries out; like procedures share one process (TT 26/2014/TT-BKHCN, art. 41.6).
 * What it says of its times, fees and online level stands in place of what the process says.
 */
const administrativeProcedure = z.strictObject({
  /** Code in the national database. */
  code: procedureCode(),
  /** Name as announced. */
  name: text(),
  /** Levels of government that carry it out. */
  levels: z.array(choice(procedureLevels)).min(1).optional(),
  /** Decision that announced it. */
  announcedBy: decisionReference.optional(),
  /** Decision that approved the internal process. */
  processApprovedBy: decisionReference.optional(),
  /** Time limit set by law for this procedure alone. */
  statutoryTime: text().optional(),
  /** Time limit that the agency commits to for this procedure alone. */
  committedTime: text().optional(),
  /** Fees and charges of this procedure alone; an empty list means none. */
  fees: z.array(fee).optional(),
  /** Online service level of this procedure alone. */
  online: online.optional(),
});

/** A case that takes steps or times of its own (trường hợp a, b). */
const variant = z.strictObject({
  /** Name for the steps to call it by. */
  id: id(),
  /** What it is called on the page. */
  name: text(),
  /** Procedures that know this case, by code; all of them when absent. */
  procedures: z.array(procedureCode()).min(1).optional(),
  /** Time limit set by law for this case; that of the procedure when absent. */
  statutoryTime: text().optional(),
  /** Time limit that the agency commits to for this case; that of the procedure when absent. */
  committedTime: text().optional(),
});

/** Process for one or more administrative procedures (quy trình giải quyết TTHC). */
export const processSchema = z.strictObject({
  ...commonFrontMatter,
  /** Field (lĩnh vực), by id in `fields.yml`. */
  field: id(),
  /** Administrative procedures carried out. */
  procedures: z.array(administrativeProcedure).min(1),
  /** Requirements and conditions. */
  conditions: z.array(text()).default([]),
  /** Ways to hand in the application. */
  channels: z.array(choice(submissionChannels)).min(1),
  /** Online service level. */
  online,
  /** Cases that take steps or times of their own. */
  variants: z.array(variant).min(1).optional(),
  /** Application file. */
  dossier: z.array(dossierItem).min(1),
  /** Number of sets. */
  dossierSets: positiveNumber(),
  /** Time limit set by law, in the words of the law. */
  statutoryTime: text(),
  /** Time limit the agency commits to. */
  committedTime: text(),
  /** Where applications are received, by unit id. */
  receivedAt: id(),
  /** Authority that decides. */
  authority: text(),
  /** Units or bodies that take part. */
  coordination: z.array(text()).default([]),
  /** Who may apply. */
  applicants: z.array(text()).min(1),
  /** Result handed over. */
  results: z.array(text()).min(1),
  /** Fees and charges; an empty list means none. */
  fees: z.array(fee).default([]),
  /** Steps, in order, shown where the text places `<Steps />`. */
  steps: z.array(stepSchema).min(1),
});
