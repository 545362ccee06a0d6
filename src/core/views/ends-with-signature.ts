/** Whether a finished text ends with a place to sign, so that none is to be added. */
export const endsWithSignature = (html: string): boolean => /<div class="form-sheet__sign">(?:(?!<div)[\s\S])*<\/div>\s*$/u.test(html);
