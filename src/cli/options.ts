import { parseArgs } from 'node:util';
import { CannotRunError } from '#core/errors.ts';
import { nearestWord } from '#core/rules/nearest-word.ts';
import { dayMeantBy, isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { tableFormats, type TableFormat } from './reporters/dated-register.ts';
import { reporters, type ReportFormat } from './reporters/reporter-table.ts';

/** The sites that can be built. */
export const siteNames = ['intranet', 'public'] as const;
export type SiteName = (typeof siteNames)[number];

/** What a person asked for on the command line. */
export interface CliOptions {
  /** Words after the command: codes of documents, the task of `ledger`, what to verify. */
  readonly operands: readonly string[];
  readonly content: string;
  readonly asOf: CalendarDate | undefined;
  readonly format: ReportFormat;
  /** How commands answer that give a table. */
  readonly tableFormat: TableFormat;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  /** Rule to explain instead of checking. */
  readonly explain: string | undefined;
  /** Revision whose ledger must be continued. */
  readonly against: string | undefined;
  /** Revision whose ledger comes first in a rebase. */
  readonly onto: string | undefined;
  /** Whether every document without a line is meant. */
  readonly all: boolean;
  readonly reason: string | undefined;
  readonly note: string | undefined;
  /** Ledger to compare with. */
  readonly ledger: string | undefined;
  /** Days as typed. */
  readonly from: string | undefined;
  readonly decision: string | undefined;
  /** Person, by id or name. */
  readonly by: string | undefined;
  /** Whether days without any version in force are meant. */
  readonly acceptGap: boolean;
  /** Whether a command on the ledger only shows what it would write. */
  readonly dryRun: boolean;
  /** Whether a declaration set is drafted although nothing has changed. */
  readonly anyway: boolean;
  readonly to: string | undefined;
  /** Whether `fix` writes what it shows. */
  readonly write: boolean;
  readonly out: string;
  /** Which of the sites is meant. */
  readonly site: SiteName;
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
  onto: { type: 'string' },
  all: { type: 'boolean', default: false },
  reason: { type: 'string' },
  note: { type: 'string' },
  ledger: { type: 'string' },
  from: { type: 'string' },
  decision: { type: 'string' },
  by: { type: 'string' },
  'accept-gap': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  anyway: { type: 'boolean', default: false },
  to: { type: 'string' },
  write: { type: 'boolean', default: false },
  out: { type: 'string' },
  site: { type: 'string', default: 'intranet' },
  base: { type: 'string', default: '/' },
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: '127.0.0.1' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type OptionName = keyof typeof optionTypes;

const siteOptions = ['content', 'as-of', 'out', 'base', 'site'] as const satisfies readonly OptionName[];
const serverOptions = ['port', 'host'] as const satisfies readonly OptionName[];

/** Options that each command heeds; another one would be silently ignored, so it is refused. */
const optionsByCommand: Readonly<Record<string, readonly OptionName[]>> = {
  check: ['content', 'as-of', 'format', 'baseline', 'write-baseline', 'explain', 'against'],
  fix: ['content', 'write'],
  build: siteOptions,
  start: [...siteOptions, ...serverOptions],
  dev: ['content', 'as-of', 'base', ...serverOptions],
  schema: ['content'],
  issue: ['content', 'all', 'dry-run'],
  withdraw: ['content', 'reason', 'from', 'decision', 'accept-gap', 'dry-run'],
  correct: ['content', 'as-of', 'reason', 'dry-run'],
  review: ['content', 'as-of', 'by', 'note', 'dry-run'],
  restore: ['content', 'dry-run'],
  ledger: ['content', 'onto', 'dry-run'],
  declare: ['content', 'as-of', 'anyway', 'dry-run'],
  verify: ['content', 'out', 'ledger'],
  register: ['content', 'as-of', 'from', 'to', 'format'],
  law: ['content', 'as-of', 'format'],
  coverage: ['content', 'as-of', 'format'],
};

/** Every command, in the order of the help. */
export const commandNames: readonly string[] = Object.keys(optionsByCommand);

/** Commands that answer with a table. */
const answersWithTable: ReadonlySet<string> = new Set(['register', 'law', 'coverage']);

/** Commands that take more words than their name. */
const takesOperands: ReadonlySet<string> = new Set(['issue', 'withdraw', 'correct', 'review', 'restore', 'ledger', 'verify']);

/** Commands whose words are codes: a list of them is often pasted with its commas. */
const takesCodes: ReadonlySet<string> = new Set(['issue', 'withdraw', 'correct', 'review', 'restore']);

const operandsOf = (command: string, words: readonly string[]): readonly string[] =>
  takesCodes.has(command) ? words.flatMap((word) => word.split(/[\s,;]+/u)).filter((code) => code !== '') : words;

/**
 * Options typed behind `npm run` without `--` reach npm, which keeps them and only leaves a trace in the environment: a dry run would
 * become a real one.
 */
const swallowedOption = (heeded: readonly OptionName[], environment: Environment): OptionName | undefined =>
  heeded.find((name) => !NPM_OWN.has(name) && (environment[`npm_config_${name.replaceAll('-', '_')}`] ?? '') !== '');

/** Settings that npm itself has, and may have from elsewhere than the command line. */
const NPM_OWN: ReadonlySet<OptionName> = new Set<OptionName>(['all']);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the arguments after the program's name.
 * @throws CannotRunError `command-unknown`, `operand-unknown`, `option-swallowed`, `option-unknown`, `option-not-heeded`, `option-value-missing`, `option-value`, `as-of-invalid`.
 */
export const readCommandLine = (args: readonly string[], environment: Environment = {}): CommandLine => {
  const { values, positionals, tokens } = parse(args);
  const [command = '', ...words] = positionals;
  const heeded = Object.hasOwn(optionsByCommand, command) ? optionsByCommand[command] : undefined;
  if (!heeded && command !== '' && command !== 'help' && !values.help) throw new CannotRunError('command-unknown', { command, suggestion: nearestWord(command, commandNames) ?? '' });
  const swallowed = swallowedOption(heeded ?? [], environment);
  if (swallowed !== undefined && !tokens.some((token) => token.kind === 'option' && token.name === swallowed)) throw new CannotRunError('option-swallowed', { option: `--${swallowed}` });
  const operands = operandsOf(command, words);
  const [superfluous] = operands;
  if (superfluous !== undefined && !takesOperands.has(command)) throw new CannotRunError('operand-unknown', { command, operand: superfluous });
  for (const token of tokens) {
    if (heeded && token.kind === 'option' && token.name !== 'help' && !heeded.includes(token.name as OptionName)) {
      throw new CannotRunError('option-not-heeded', { option: token.rawName, command: positionals[0] ?? '', allowed: heeded.map((name) => `--${name}`).join(', ') });
    }
  }
  const format = values.format;
  const formats: readonly string[] = answersWithTable.has(command) ? tableFormats : Object.keys(reporters);
  if (!formats.includes(format)) throw new CannotRunError('option-value', { option: '--format', value: format, allowed: formats.join(', ') });
  const { site } = values;
  if (!isSiteName(site)) throw new CannotRunError('option-value', { option: '--site', value: site, allowed: siteNames.join(', ') });
  const asOf = values['as-of'];
  if (asOf !== undefined && !isCalendarDate(asOf)) throw new CannotRunError('as-of-invalid', { value: asOf, meant: dayMeantBy(asOf) });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CannotRunError('option-value', { option: '--port', value: values.port, allowed: '0–65535' });
  if (!/^\/(?:[\w.-]+\/)*[\w.-]*$/u.test(values.base)) throw new CannotRunError('option-value', { option: '--base', value: values.base, allowed: '/, /so-tay/' });
  return {
    command: values.help ? 'help' : (positionals[0] ?? 'help'),
    options: {
      operands,
      content: values.content,
      asOf,
      format: isReportFormat(format) ? format : 'text',
      tableFormat: isTableFormat(format) ? format : 'text',
      baseline: values.baseline,
      writeBaseline: values['write-baseline'],
      explain: values.explain,
      against: values.against,
      onto: values.onto,
      all: values.all,
      reason: values.reason,
      note: values.note,
      ledger: values.ledger,
      from: values.from,
      decision: values.decision,
      by: values.by,
      acceptGap: values['accept-gap'],
      dryRun: values['dry-run'],
      anyway: values.anyway,
      to: values.to,
      write: values.write,
      out: values.out ?? `dist/${site}`,
      site,
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

const isSiteName = (value: string): value is SiteName => siteNames.some((name) => name === value);

const isTableFormat = (value: string): value is TableFormat => tableFormats.some((format) => format === value);
