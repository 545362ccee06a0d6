import type { Params } from '../rule-text.ts';
import { quoted, value } from './phrases.ts';

/** A document and its version: `«QT.TP.01» lần 1/0`. */
export const versionOf = (params: Params, code = 'code'): string => `${quoted(value(params, code))} lần ${value(params, 'version')}`;

/** The command that brings the issued text of a document back. */
export const restoreCommand = (params: Params, code = 'words'): string => `npm run sotay -- restore ${value(params, code)}`;

/** How to get the issued text back. */
export const restore = (params: Params, code = 'words'): string => `lấy lại bản đã ban hành (lệnh: ${restoreCommand(params, code)})`;
