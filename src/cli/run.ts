import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import { cliWords } from '#strings/vi.ts';
import { build } from './commands/build.ts';
import { check, type CommandInput } from './commands/check.ts';
import { correct } from './commands/correct.ts';
import { dev } from './commands/dev.ts';
import { fix } from './commands/fix.ts';
import { issue } from './commands/issue.ts';
import { law } from './commands/law.ts';
import { coverage } from './commands/coverage.ts';
import { declare } from './commands/declare.ts';
import { ledger } from './commands/ledger.ts';
import { review } from './commands/review.ts';
import { register } from './commands/register.ts';
import { schema } from './commands/schema.ts';
import { restore } from './commands/restore.ts';
import { start } from './commands/start.ts';
import { withdraw } from './commands/withdraw.ts';
import { verify } from './commands/verify.ts';
import { readCommandLine } from './options.ts';
import { processTerminal } from './terminal.ts';
import { world } from './wiring.ts';

const commands: Readonly<Record<string, (input: CommandInput) => Promise<number>>> = { check, fix, build, start, dev, schema, issue, withdraw, correct, restore, review, declare, ledger, law, coverage, register, verify };

/** Runs one command. @returns its exit code: 0 clean, 1 errors found, 2 cannot run. */
const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { command, options } = readCommandLine(args, process.env);
    if (command === 'help') {
      processTerminal.print(cliWords.usage);
      return 0;
    }
    const execute = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!execute) throw new CannotRunError('command-unknown', { command });
    return await execute({ options, terminal: processTerminal, world });
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    if (process.env['SOTAY_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    return 2;
  }
};

const sentenceFor = (error: unknown): string => {
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  const known = cannotRunFor(error, path);
  return known ? cliWords.cannotRun[known.reason](known.params) : cliWords.unexpected(error instanceof Error ? error.message : String(error));
};

process.exitCode = await run(process.argv.slice(2));
