/** Code of an error of the operating system (`ENOENT`, `EACCES`); empty when the value carries none. */
export const systemErrorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
