import { CannotRunError } from '#core/errors.ts';
import { isVersionOf } from '#core/ledger/document-control.ts';
import { recordedTextOf } from '#core/ledger/issue-act.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import type { CommandInput } from './check.ts';
import { dayOf, historyOf, lastVersionOf, needed, onlyCode, shownVersion } from './ledger-arguments.ts';
import { readLedgerContent, recordActs } from './record-acts.ts';

const command = 'correct';

/**
 * Records a correction (đính chính): the file of the last version, with an error put right, is its text from now on. The text
 * before stays readable.
 * @returns exit code 0 also when there is nothing to correct, 1 when errors forbid it.
 */
export const correct = async (input: CommandInput): Promise<number> => {
  const { options, terminal, world } = input;
  const code = onlyCode(input, command);
  const reason = needed(options.reason, { command, option: '--reason' });
  const found = await readLedgerContent(input);
  const history = historyOf(found, code);
  const version = lastVersionOf(history);
  const { working, comparison } = history;
  if (comparison.kind === 'same' || comparison.kind === 'layout') {
    terminal.print(ledgerWords.alreadyCorrected(shownVersion(version)));
    return 0;
  }
  const file = found.files.find(({ path }) => path === working?.path);
  if (!working || file?.kind !== 'text') throw new CannotRunError('file-gone', { code });
  if (!isVersionOf(working, version)) throw new CannotRunError('correct-other-version', { code, version: `${version.issue}/${version.revision}` });
  const source = file.text.replaceAll(/\r\n?/gu, '\n');
  const reading = readDocument({ path: working.path, kind: working.kind, text: source });
  const recorded = recordedTextOf({ content: found.content, reading, source, hash: world.hash });
  if (!recorded) throw new CannotRunError('issue-incomplete', { path: working.path });
  const rewrites = source === file.text ? [] : [{ path: working.path, before: file.text, after: source, changes: [{ kind: 'line-ends' }] as const }];
  const { issue, revision } = version;
  return recordActs({ input, found, plan: { acts: [{ act: 'correct', code: history.code, issue, revision, ...recorded, on: dayOf(input), reason }], rewrites } });
};
