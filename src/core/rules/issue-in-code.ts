/** `.BH02`, `-LBH.2`, `_v3` after the code's own number; a field may be named by the same letters (`QT.BH.01`). */
const ISSUE_IN_CODE = /(?<=\d)[-_./](?:BH|LBH|LB|LSĐ|SĐ|V|REV)[-_.]?\d+(?=$|[-_./])/iu;

/** The part of a code that tells the issue, when it has one. */
export const issueInCode = (code: string): string | undefined => ISSUE_IN_CODE.exec(code)?.[0];

/** A code without the issue that does not belong there. */
export const withoutIssue = (code: string): string => code.replace(ISSUE_IN_CODE, '');
