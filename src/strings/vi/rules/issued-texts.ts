import type { Params } from '../rule-text.ts';
import { quoted, value } from './phrases.ts';

/** A document and its version: `«QT.TP.01» lần 1/0`. */
export const versionOf = (params: Params, code = 'code'): string => `${quoted(value(params, code))} lần ${value(params, 'version')}`;

/** A path in a command. */
export const inShell = (path: string): string => (/^[\w./-]+$/u.test(path) ? `content/${path}` : `"content/${path}"`);

/** How to get the issued text back. */
export const restore = (params: Params): string => (value(params, 'blob') === '' ? 'lấy lại bản đã ban hành' : `lấy lại bản đã ban hành (lệnh: git cat-file -p ${value(params, 'blob').slice(0, 12)} > ${inShell(value(params, 'path'))})`);
