import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../model/calendar-date.ts';

/**
 * The building blocks of every schema. Front matter and registries are read with YAML's failsafe schema: every scalar
 * arrives as the text the author typed, so `4.10` never becomes 4.1 and `2026-06-31` never rolls over. Each block says
 * through `params.expects` what it wants; the diagnostic turns that word into a Vietnamese sentence.
 */
export const expectations = [
  'text', 'id', 'code', 'date', 'whole-number', 'positive-number', 'year', 'yes-no', 'clause', 'legal-number',
  'procedure-code', 'pattern', 'retention-years', 'step-target', 'time-of-day', 'email', 'web-address', 'portal-address', 'phone', 'file-path', 'site-path', 'list', 'map', 'choice',
] as const;
export type Expectation = (typeof expectations)[number];

/** How an editor's JSON Schema describes a block; the reader itself always receives text. */
interface AuthoringHint {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | boolean)[];
  readonly format?: string;
}

/** Editor-side descriptions by block, read by the JSON Schema generator. */
export const authoringHints = z.registry<AuthoringHint>();

interface BlockOptions {
  readonly expects: Expectation;
  readonly accepts: (value: string) => boolean;
  readonly hint?: AuthoringHint;
}

const block = ({ expects, accepts, hint }: BlockOptions) => {
  const schema = z.string().refine(accepts, { params: { expects } });
  return hint ? schema.register(authoringHints, hint) : schema;
};

const matches = (pattern: RegExp) => (value: string): boolean => pattern.test(value);

// Line ends and tabs belong to long texts; other control characters and lone surrogates come from broken copies.
const isPlainText = (value: string): boolean => value.trim() !== '' && !/[\p{Surrogate}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u.test(value);

/** Any text that is not blank and holds no control character. */
export const text = () => block({ expects: 'text', accepts: isPlainText, hint: { type: ['string', 'number'] } });

/** Identifier inside a registry: lower-case ASCII letters, digits, single hyphens. */
export const id = () => block({ expects: 'id', accepts: matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) });

/** Code of a controlled document; its pattern is the agency's, so only blanks and control characters are refused here. */
export const code = () => block({ expects: 'code', accepts: matches(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}./_-]{0,59}$/u) });

/** Calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`, that exists. */
export const calendarDate = () =>
  block({ expects: 'date', accepts: isCalendarDate, hint: { type: 'string', format: 'date' } }).transform((value) => value as CalendarDate);

/** Whole number from 0, at most 15 digits, no sign, no leading zero. */
export const wholeNumber = () =>
  block({ expects: 'whole-number', accepts: matches(/^(0|[1-9]\d{0,14})$/), hint: { type: 'integer' } }).transform(Number);

/** Whole number from 1, at most 6 digits. */
export const positiveNumber = () =>
  block({ expects: 'positive-number', accepts: matches(/^[1-9]\d{0,5}$/), hint: { type: 'integer' } }).transform(Number);

/** Year 2000–2099. */
export const year = () => block({ expects: 'year', accepts: matches(/^20\d\d$/), hint: { type: 'integer' } }).transform(Number);

/** `true` or `false`, spelled so. */
export const yesNo = () =>
  block({ expects: 'yes-no', accepts: matches(/^(true|false)$/), hint: { type: 'boolean' } }).transform((value) => value === 'true');

/** Clause number of a standard: `4`, `4.1`, `8.5.1`. */
export const clauseNumber = () =>
  block({ expects: 'clause', accepts: matches(/^\d{1,2}(\.\d{1,2}){0,3}$/), hint: { type: ['string', 'number'] } });

/** Number and sign of a legal or administrative paper: `118/2025/NĐ-CP`, `15/QĐ-UBND`, `TCVN ISO 9001:2015`. */
export const legalNumber = () => block({ expects: 'legal-number', accepts: matches(/^(?=.*\p{L})(?=.*\d)[\p{L}\d][\p{L}\p{M}\d/:. -]*$/u) });

/** Code of an administrative procedure in the national database: `1.001193`, `1.001193.000.00.00.H32`. */
export const procedureCode = () =>
  block({ expects: 'procedure-code', accepts: matches(/^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-ZĐ]\d{2})?$/), hint: { type: ['string', 'number'] } });

/** A regular expression that compiles, as the agency writes its code patterns. */
export const pattern = () =>
  block({
    expects: 'pattern',
    accepts: (value) => {
      try {
        return value !== '' && new RegExp(value, 'u').unicode;
      } catch {
        return false;
      }
    },
  });

/** Address of a page from the root of the site: `/van-ban/qt-01/`. */
export const sitePath = () => block({ expects: 'site-path', accepts: matches(/^\/(?:[a-z0-9][a-z0-9.-]*\/)+$/) });

/** How long a record is kept: whole years, or `permanent` (vĩnh viễn). */
export type RetentionPeriod = { readonly kind: 'years'; readonly years: number } | { readonly kind: 'permanent' };

/** Retention period of a record: a number of years or `permanent`. */
export const retentionYears = () =>
  block({ expects: 'retention-years', accepts: matches(/^([1-9]\d?|permanent)$/), hint: { type: ['integer', 'string'] } }).transform(
    (value): RetentionPeriod => (value === 'permanent' ? { kind: 'permanent' } : { kind: 'years', years: Number(value) }),
  );

/** Where a branch of a process leads: the number of a step, or `end`. */
export type StepTarget = number | 'end';

/** Number of a step as its place in the list, from 1, or `end`. */
export const stepTarget = () =>
  block({ expects: 'step-target', accepts: matches(/^([1-9]\d{0,2}|end)$/), hint: { type: ['integer', 'string'] } }).transform((value): StepTarget => (value === 'end' ? 'end' : Number(value)));

/** Time of day `HH:MM`, 24 hours. */
export const timeOfDay = () => block({ expects: 'time-of-day', accepts: matches(/^([01]\d|2[0-3]):[0-5]\d$/) });

/** E-mail address. */
export const email = () => block({ expects: 'email', accepts: matches(/^[^\s@]+@[^\s@]+\.[^\s@]+$/) });

/** Absolute `https://` or `http://` address. */
export const webAddress = () => block({ expects: 'web-address', accepts: matches(/^https?:\/\/[^\s"'<>]+$/) });

/** Absolute web address with `{code}` in the place of a code. */
export const portalAddress = () => block({ expects: 'portal-address', accepts: matches(/^https:\/\/(?=.*\{code\})[^\s"'<>]+$/) });

/** Telephone number as printed. */
export const phone = () => block({ expects: 'phone', accepts: matches(/^[+()\d][\d\s().-]{5,}$/), hint: { type: ['string', 'number'] } });

/** One word out of a closed list. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).register(authoringHints, { type: 'string', enum: values });
