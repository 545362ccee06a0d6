/** Day on which the sites of a test run are built, unless one is about another day. */
export const buildDay = '2026-11-22';
