/** Code of an administrative procedure without the part that tells the province: `1.001193.000.00.00.H32` → `1.001193`. */
export const shortProcedureCode = (code: string): string => code.slice(0, 8);
