/** What a link target asks of the browser, after undoing the tricks that hide it (blanks, control characters, case). */
export const schemeOf = (target: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/u.exec(target.replace(/[\u0000-\u0020\u007F-\u009F\u200B-\u200F\u2028\u2029\uFEFF]/gu, '').toLowerCase())?.[1];

/** Schemes that a controlled text may link to. */
export const safeSchemes: readonly string[] = ['https', 'http', 'mailto', 'tel'];
