const EXTENSION = String.raw`\.(?:docx?|xlsx?|pptx?|pdf|odt|ods|txt|csv|jpe?g|png|zip|rar)(?![\p{L}\p{N}])`;
const MAY_HOLD = /\.(?:doc|xls|ppt|pdf|od|txt|csv|jp|png|zip|rar)|[a-z\d]_[a-z]/i;
/** A line without a mark of Vietnamese, its words joined by a low line somewhere: the end of the name got lost. */
const JOINED = /^(?=[^\n]*[A-Za-z\d]_[A-Za-z])[\u0020-\u007E]{1,200}$/;
/** Behind a colon, a bracket, a quotation mark or the word for a file; or alone in its line. */
const NAMED = new RegExp(String.raw`(?<=[:;(“"«]\s?|(?<!\p{L})(?:tệp|tập tin|file)\s(?:tên\s|là\s)?)[^\n:;()“”"«»]{1,100}?${EXTENSION}|^[^\n:;“”"«»]{1,160}${EXTENSION}(?=[.;]?\s*$)`, 'giu');

/** The text with names of files blanked out, every other letter at its place: whoever named a file kept to other rules than those of prose. */
export const withoutFileNames = (text: string): string => {
  if (!MAY_HOLD.test(text)) return text;
  return JOINED.test(text) ? ' '.repeat(text.length) : text.replaceAll(NAMED, (name) => ' '.repeat(name.length));
};
