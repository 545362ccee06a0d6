import type { Expectation } from './scalars.ts';

/** What an editor can check of a block while the author types; the reader's own check stays the one that counts. */
export interface EditorConstraint {
  /** Regular expression, applied to text only: an unquoted `4.1` is a number in the editor. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Constraints by block, in step with `scalars.ts`. */
export const editorConstraints: Readonly<Partial<Record<Expectation, EditorConstraint>>> = {
  id: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  code: { pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}./_-]{0,59}$' },
  'whole-number': { minimum: 0 },
  'positive-number': { minimum: 1, maximum: 999_999 },
  year: { minimum: 2000, maximum: 2099 },
  clause: { pattern: '^\\d{1,2}(\\.\\d{1,2}){0,3}$' },
  'legal-number': { pattern: '^(?=.*\\p{L})(?=.*\\d)[\\p{L}\\d][\\p{L}\\p{M}\\d/:. -]*$' },
  'procedure-code': { pattern: '^\\d\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-ZĐ]\\d{2})?$' },
  'retention-years': { pattern: '^([1-9]\\d?|permanent)$', minimum: 1, maximum: 99 },
  'step-target': { pattern: '^([1-9]\\d{0,2}|end)$', minimum: 1, maximum: 999 },
  'time-of-day': { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  email: { pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$' },
  'web-address': { pattern: '^https?://[^\\s"\'<>]+$' },
  phone: { pattern: '^[+()\\d][\\d\\s().-]{5,}$' },
};
