/** `.BH02`, `-LBH.2`, `_v3` after the code's own number; a field may be named by the same letters (`QT.BH.01`). */
const ISSUE_IN_CODE = /(?<=\d)[-_./](?:BH|LBH|LB|LSĐ|SĐ|V|REV)[-_.]?\d+(?=$|[-_./])/iu;

/** What may be a code with its issue, in a sentence: `QT.NB.02-BH01`, `BM.NB.01.01.v2`. */
const IN_WORDS = /(?<![\p{L}\p{N}./_-])\p{Lu}{2,6}(?:[._-][\p{Lu}\p{N}]{1,6}){1,4}?[-_./](?:BH|LBH|LB|LSĐ|SĐ|[Vv]|REV|[Rr]ev)[-_.]?\d{1,2}(?![\p{L}\p{N}]|[._/-][\p{L}\p{N}])/gu;

/** Codes with an issue in a text. */
export const codesWithIssueIn = (text: string): readonly string[] => (/[-_./](?:BH|LB|LSĐ|SĐ|[Vv]|REV|[Rr]ev)[-_.]?\d/u.test(text) ? [...new Set(text.match(IN_WORDS) ?? [])] : []);

/** The part of a code that tells the issue, when it has one. */
export const issueInCode = (code: string): string | undefined => ISSUE_IN_CODE.exec(code)?.[0];

/** A code without the issue that does not belong there. */
export const withoutIssue = (code: string): string => code.replace(ISSUE_IN_CODE, '');
