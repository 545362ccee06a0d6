import { z } from 'zod';
import { documentStatuses } from '../model/document-status.ts';
import { calendarDate, choice, clauseNumber, code, id, positiveNumber, retentionYears, text, wholeNumber } from './scalars.ts';

/** In whose name a deputy signs (NĐ 30/2020/NĐ-CP, art. 13): KT., TM., TL., TUQ. */
export const signingCapacities = ['KT', 'TM', 'TL', 'TUQ'] as const;

/** Who the document may reach; only an explicit `public` leaves the intranet. */
export const audiences = ['internal', 'public'] as const;

/** One cell of the sign-off block: who prepared, reviewed or approved, in which position, on which day. */
export const signOff = z.strictObject({
  /** Person, by id in `people.yml`. */
  person: id(),
  /** Position held when signing, as printed. */
  position: text(),
  /** Day of the signature. */
  date: calendarDate(),
  /** Signing in the name of the head: KT, TM, TL or TUQ. */
  capacity: choice(signingCapacities).optional(),
});

/** One row of the revision table (bảng theo dõi sửa đổi). */
export const change = z.strictObject({
  /** Issue that the change produced. */
  issue: positiveNumber(),
  /** Revision that the change produced; 0 at a new issue. */
  revision: wholeNumber(),
  /** Day of the change. */
  date: calendarDate(),
  /** Who or what asked for the change. */
  request: text(),
  /** Page or section that changed. */
  place: text(),
  /** What changed. */
  summary: text(),
});

/** A legal text that the document rests on. */
export const legalBasisItem = z.strictObject({
  /** Legal text, by id in `legal-texts/`. */
  text: id(),
  /** Article, clause or annex relied on. */
  provision: text().optional(),
});

/** A record that the work described by the document leaves behind (hồ sơ lưu). */
export const retentionItem = z.strictObject({
  /** Name of the record. */
  record: text(),
  /** Form it is kept on, by code. */
  form: code().optional(),
  /** Unit that keeps it, by id in `units.yml`. */
  keptBy: id(),
  /** Years to keep it, or `permanent`. */
  years: retentionYears(),
});

/** Which dossiers are still handled by the version before (hồ sơ chuyển tiếp). */
export const transition = z.strictObject({
  /** Dossiers received before this day follow the version before. */
  receivedBefore: calendarDate(),
  /** Last day on which the version before may still be followed; no end when absent. */
  until: calendarDate().optional(),
  /** What else the rule says. */
  note: text().optional(),
});

/** Keys that every controlled document carries, whatever its kind. */
export const commonFrontMatter = {
  /** Code of the document (mã hiệu); the identity that never changes. */
  code: code(),
  /** Name of the document as on its cover. */
  title: text(),
  /** Unit that owns the document, by id in `units.yml`. */
  unit: id(),
  /** Issue (lần ban hành), from 1. */
  issue: positiveNumber(),
  /** Revision inside the issue (lần sửa đổi), 0 at a new issue. */
  revision: wholeNumber(),
  /** Where the text stands. */
  status: choice(documentStatuses),
  /** Day the text was issued. */
  issuedOn: calendarDate().optional(),
  /** Day the text takes effect. */
  effectiveFrom: calendarDate().optional(),
  /** Which dossiers the version before still applies to. */
  transition: transition.optional(),
  /** Who drafted it. */
  preparedBy: signOff.optional(),
  /** Who reviewed it. */
  reviewedBy: signOff.optional(),
  /** Who approved it: the head, or a deputy signing for the head (QĐ 19/2014/QĐ-TTg, art. 4.2a). */
  approvedBy: signOff.optional(),
  /** Decision that issued it, by its code in `decisions/`. */
  decision: code().optional(),
  /** Revision table, oldest row first; the last row is the current version. */
  changes: z.array(change).min(1),
  /** Who may read it; internal unless said otherwise. */
  audience: choice(audiences).default('internal'),
  /** Units that receive it, by id. */
  distribution: z.array(id()).default([]),
  /** Clauses of the agency's standard that the document answers. */
  clauses: z.array(clauseNumber()).default([]),
  /** Legal texts it rests on. */
  legalBasis: z.array(legalBasisItem).default([]),
  /** Other controlled documents to read with it, by code. */
  related: z.array(code()).default([]),
  /** Forms it uses, by code. */
  forms: z.array(code()).default([]),
  /** Records kept, with place and period. */
  retention: z.array(retentionItem).default([]),
  /** Months between two periodic reviews; the agency's period when absent. */
  reviewEveryMonths: positiveNumber().optional(),
} as const;
