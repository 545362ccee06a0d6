const EXTENSION = String.raw`\.(?:docx?|xlsx?|pptx?|pdf|odt|ods|txt|csv|jpe?g|png|zip|rar)(?![\p{L}\p{N}])`;
const MAY_HOLD = /\.(?:doc|xls|ppt|pdf|od|txt|csv|jp|png|zip|rar)/i;
/** Behind a colon, a bracket, a quotation mark or the word for a file; or alone in its line. */
const NAMED = new RegExp(String.raw`(?<=[:;(“"«]\s?|(?<!\p{L})(?:tệp|tập tin|file)\s(?:tên\s|là\s)?)[^\n:;()“”"«»]{1,100}?${EXTENSION}|^[^\n:;“”"«»]{1,160}${EXTENSION}(?=[.;]?\s*$)`, 'giu');

/** The text with names of files blanked out, every other letter at its place: whoever named a file kept to other rules than those of prose. */
export const withoutFileNames = (text: string): string => (MAY_HOLD.test(text) ? text.replaceAll(NAMED, (name) => ' '.repeat(name.length)) : text);
