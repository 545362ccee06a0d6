import { describe, expect, it } from 'vitest';
import { readCommandLine } from '#cli/options.ts';
import { CannotRunError } from '#core/errors.ts';

/** Why a command line is refused; empty when it is not. */
const refusalOf = (line: string, environment: Readonly<Record<string, string>> = {}): unknown => {
  try {
    readCommandLine(line.split(' '), environment);
    return '';
  } catch (error) {
    return error instanceof CannotRunError ? [error.reason, error.params] : error;
  }
};

describe('a command line', () => {
  it('whose option npm kept, for want of --, is refused before anything is written', () => {
    expect(refusalOf('issue QT.TP.01', { npm_config_dry_run: 'true' })).toEqual(['option-swallowed', { option: '--dry-run' }]);
    expect(refusalOf('check 2026-01-01', { npm_config_as_of: 'true' })).toEqual(['option-swallowed', { option: '--as-of' }]);
    expect(refusalOf('issue QT.TP.01 --dry-run', { npm_config_dry_run: 'true' })).toBe('');
    expect(refusalOf('check', { npm_config_dry_run: 'true', npm_config_all: 'true', npm_config_cache: '/x' })).toBe('');
  });

  it('with a misspelt command is told so, whatever follows it', () => {
    expect(refusalOf('isue QT.TP.01')).toEqual(['command-unknown', { command: 'isue', suggestion: 'issue' }]);
  });

  it('with a file behind a command that reads them all is told so', () => {
    expect(refusalOf('check content/forms/bm.mdx')).toEqual(['operand-unknown', { command: 'check', operand: 'content/forms/bm.mdx' }]);
  });

  it('may hold codes as they stand in a text', () => {
    expect(readCommandLine(['issue', 'QT.TP.01,', 'BM.TP.01.01; BM.TP.01.02']).options.operands).toEqual(['QT.TP.01', 'BM.TP.01.01', 'BM.TP.01.02']);
  });
});
