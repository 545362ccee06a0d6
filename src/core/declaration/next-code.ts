interface CodeSeries {
  /** Codes that are taken. */
  readonly taken: readonly string[];
  /** A code of the series; its year and its last number give way. */
  readonly like: string;
  readonly year: string;
}

const SERIES = /^(.*?)(20\d\d)(.*?)(\d+)$/u;

/** The next code of a series that counts anew each year: after `BCB.2026.01` comes `BCB.2026.02`, in the next year `BCB.2027.01`. Undefined for a code without year and number. */
export const nextCode = ({ taken, like, year }: CodeSeries): string | undefined => {
  const [, before, , between, number] = SERIES.exec(like) ?? [];
  if (before === undefined || between === undefined || number === undefined) return undefined;
  const stem = `${before}${year}${between}`;
  const numbers = taken.flatMap((code) => (code.startsWith(stem) && /^\d+$/u.test(code.slice(stem.length)) ? [Number(code.slice(stem.length))] : []));
  return `${stem}${String(Math.max(0, ...numbers) + 1).padStart(number.length, '0')}`;
};

/** The same code with zeros for its number, for a paper whose number the registrar gives. */
export const unnumberedCode = (like: string, year: string): string | undefined => {
  const [, before, , between] = SERIES.exec(like) ?? [];
  return before === undefined || between === undefined ? undefined : `${before}${year}${between}00`;
};
