import { parseArgs } from 'node:util';
import { CannotRunError } from '#core/errors.ts';
import { isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { reporters, type ReportFormat } from './reporters/reporter-table.ts';

/** What a person asked for on the command line. */
export interface CliOptions {
  readonly content: string;
  readonly asOf: CalendarDate | undefined;
  readonly format: ReportFormat;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  /** Rule to explain instead of checking. */
  readonly explain: string | undefined;
  /** Revision whose ledger must be continued. */
  readonly against: string | undefined;
  /** Whether `fix` writes what it shows. */
  readonly write: boolean;
  readonly out: string;
  readonly base: string;
  readonly port: number;
  readonly host: string;
}

export interface CommandLine {
  readonly command: string;
  readonly options: CliOptions;
}

const optionTypes = {
  content: { type: 'string', default: process.env['SOTAY_CONTENT'] ?? 'content' },
  'as-of': { type: 'string' },
  format: { type: 'string', default: 'text' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  explain: { type: 'string' },
  against: { type: 'string' },
  write: { type: 'boolean', default: false },
  out: { type: 'string', default: 'dist/intranet' },
  base: { type: 'string', default: '/' },
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: '127.0.0.1' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type OptionName = keyof typeof optionTypes;

const siteOptions = ['content', 'as-of', 'out', 'base'] as const satisfies readonly OptionName[];
const serverOptions = ['port', 'host'] as const satisfies readonly OptionName[];

/** Options that each command heeds; another one would be silently ignored, so it is refused. */
const optionsByCommand: Readonly<Record<string, readonly OptionName[]>> = {
  check: ['content', 'as-of', 'format', 'baseline', 'write-baseline', 'explain', 'against'],
  fix: ['content', 'write'],
  build: siteOptions,
  start: [...siteOptions, ...serverOptions],
  dev: ['content', 'as-of', 'base', ...serverOptions],
  schema: ['content'],
};

/**
 * Reads the arguments after the program's name.
 * @throws CannotRunError `option-unknown`, `option-not-heeded`, `option-value-missing`, `option-value`, `as-of-invalid`.
 */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  const { values, positionals, tokens } = parse(args);
  const [, superfluous] = positionals;
  if (superfluous !== undefined) throw new CannotRunError('option-unknown', { option: superfluous });
  const heeded = optionsByCommand[positionals[0] ?? ''];
  for (const token of tokens) {
    if (heeded && token.kind === 'option' && token.name !== 'help' && !heeded.includes(token.name as OptionName)) {
      throw new CannotRunError('option-not-heeded', { option: token.rawName, command: positionals[0] ?? '', allowed: heeded.map((name) => `--${name}`).join(', ') });
    }
  }
  const format = values.format;
  if (!isReportFormat(format)) throw new CannotRunError('option-value', { option: '--format', value: format, allowed: Object.keys(reporters).join(', ') });
  const asOf = values['as-of'];
  if (asOf !== undefined && !isCalendarDate(asOf)) throw new CannotRunError('as-of-invalid', { value: asOf });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CannotRunError('option-value', { option: '--port', value: values.port, allowed: '0–65535' });
  if (!/^\/(?:[\w.-]+\/)*[\w.-]*$/u.test(values.base)) throw new CannotRunError('option-value', { option: '--base', value: values.base, allowed: '/, /so-tay/' });
  return {
    command: values.help ? 'help' : (positionals[0] ?? 'help'),
    options: {
      content: values.content,
      asOf,
      format,
      baseline: values.baseline,
      writeBaseline: values['write-baseline'],
      explain: values.explain,
      against: values.against,
      write: values.write,
      out: values.out,
      base: values.base,
      port,
      host: values.host,
    },
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: optionTypes, allowPositionals: true, tokens: true });
  } catch (error) {
    const option = /'([^' ,]+)[^']*'/u.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    const isKnown = Object.hasOwn(optionTypes, option.replace(/^-+/u, ''));
    throw new CannotRunError(isKnown ? 'option-value-missing' : 'option-unknown', { option });
  }
};

const isReportFormat = (value: string): value is ReportFormat => Object.hasOwn(reporters, value);
