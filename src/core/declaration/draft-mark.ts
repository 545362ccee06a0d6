import type { Hash } from '../ports.ts';

const MARK = /^---\n# sotay declare ([0-9a-f]{64})\n/u;

/** A drafted document with the mark of the command that wrote it: while the digest fits, nobody has edited it. */
export const withMark = (text: string, { sha256 }: Pick<Hash, 'sha256'>): string => text.replace(/^---\n/u, `---\n# sotay declare ${sha256(text)}\n`);

/** Whether a file was written by the command and is as it was written. */
export const isUntouchedDraft = (text: string, { sha256 }: Pick<Hash, 'sha256'>): boolean => {
  const unix = text.replaceAll(/\r\n?/gu, '\n');
  const digest = MARK.exec(unix)?.[1];
  return digest !== undefined && digest === sha256(unix.replace(MARK, '---\n'));
};

/** Whether a file was written by the command, edited since or not. */
export const isMarkedDraft = (text: string): boolean => MARK.test(text.replaceAll(/\r\n?/gu, '\n'));
