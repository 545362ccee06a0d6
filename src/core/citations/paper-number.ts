/**
 * Number and sign of a paper as written, put into parts: `118/2025/NĐ-CP` → 118, 2025, `NĐ-CP`; `15/QĐ-UBND` has no year.
 */
export interface PaperNumber {
  /** Order number, without leading zeros. */
  readonly order: string;
  readonly year: number | undefined;
  /** Sign in plain capitals without dashes: `NDCP`, `QDTTG`, `TTVPCP`, `QH13`. */
  readonly sign: string;
}

/** What a sign says about type and issuer of a paper of the central state (Law on the Promulgation of Legal Documents; NĐ 30/2020, annex III). */
export interface SignMeaning {
  readonly type: 'law' | 'ordinance' | 'decree' | 'decision' | 'circular' | 'joint-circular' | 'resolution' | 'directive';
  readonly issuer: 'national-assembly' | 'standing-committee' | 'government' | 'prime-minister' | 'government-office' | 'other';
}

const MEANINGS: readonly (readonly [pattern: RegExp, meaning: SignMeaning])[] = [
  [/^NDCP$/u, { type: 'decree', issuer: 'government' }],
  [/^NQCP$/u, { type: 'resolution', issuer: 'government' }],
  [/^QDTTG$/u, { type: 'decision', issuer: 'prime-minister' }],
  [/^CTTTG$/u, { type: 'directive', issuer: 'prime-minister' }],
  [/^QH\d{1,2}$/u, { type: 'law', issuer: 'national-assembly' }],
  [/^UBTVQH\d{1,2}$/u, { type: 'ordinance', issuer: 'standing-committee' }],
  [/^TTL[TB][A-Z]*$/u, { type: 'joint-circular', issuer: 'other' }],
  [/^TTVPCP$/u, { type: 'circular', issuer: 'government-office' }],
  [/^TT[A-Z]{2,}$/u, { type: 'circular', issuer: 'other' }],
];

/** What a sign of the central state means; undefined for a sign of any other body. */
export const meaningOfSign = (sign: string): SignMeaning | undefined => MEANINGS.find(([pattern]) => pattern.test(sign))?.[1];

/** Sign without marks, dashes, blanks and case. */
export const plainSign = (foldedSign: string): string => foldedSign.replace(/[^A-Za-z0-9]/gu, '').toUpperCase();

/** What two spellings of one number share: `118/2025/NDCP`. */
export const keyOfNumber = ({ order, year, sign }: PaperNumber): string => `${order}/${year === undefined ? '' : `${year}/`}${sign}`;

/** Order number without the zeros that pad it. */
export const plainOrder = (figures: string): string => figures.replace(/^0+(?=\d)/u, '');
