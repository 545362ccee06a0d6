/** Whether a finished text has a place to sign, so that none is to be added; an annex may follow it. */
export const holdsSignature = (html: string): boolean => html.includes('<div class="form-sheet__sign">');
