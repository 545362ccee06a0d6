import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Two codes that look alike but are composed differently would be two documents; codes are Unicode NFC. */
export const codeNotNfc: Rule = {
  id: 'code-not-nfc',
  theme: 'identity',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { code } = reading.known;
      return code === undefined || code === code.normalize('NFC') ? [] : [{ location: placeOfValue(reading, ['code']), params: { words: code } }];
    }),
};
