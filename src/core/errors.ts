import { systemErrorCode } from './system-error-code.ts';

/** Why a run cannot start or finish at all; the command prints one sentence with the remedy and ends with exit code 2. */
export const cannotRunReasons = [
  'content-missing', 'content-empty', 'content-elsewhere', 'content-not-a-folder', 'no-permission', 'disk-full', 'option-unknown', 'option-value', 'option-value-missing', 'option-not-heeded', 'option-swallowed', 'operand-unknown',
  'command-unknown', 'rule-unknown', 'file-changed', 'as-of-invalid', 'baseline-invalid', 'port-busy', 'port-denied', 'site-missing', 'build-failed', 'integrity', 'public-leak', 'public-address-vanished', 'address-vanished', 'address-moved-nowhere', 'build-running', 'out-not-a-site',
  'revision-unknown', 'revision-unreadable', 'no-repository', 'repository-refused', 'ledger-unreadable', 'code-missing', 'code-unknown', 'never-issued', 'option-needed', 'day-invalid', 'file-gone', 'not-ready', 'issue-incomplete',
  'registries-broken', 'decision-not-found', 'correct-other-version', 'not-in-force', 'day-ahead', 'day-far', 'ledger-lines-lost', 'restore-draft', 'issue-ahead', 'decision-unsigned', 'form-unissued', 'withdraw-undoes', 'person-not-found', 'person-without-post',
  'list-missing', 'ledger-missing', 'register-days', 'verify-path', 'path-missing', 'ledger-not-found',
] as const;
export type CannotRunReason = (typeof cannotRunReasons)[number];

/** The run cannot go on; `params` fill the sentence of the catalogue. */
export class CannotRunError extends Error {
  readonly reason: CannotRunReason;
  readonly params: Readonly<Record<string, string>>;

  constructor(reason: CannotRunReason, params: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(`${reason} ${JSON.stringify(params)}`, options);
    this.name = 'CannotRunError';
    this.reason = reason;
    this.params = params;
  }
}

/** What a failure of the operating system means for the run: a full disk or a missing permission; undefined for any other error. */
export const cannotRunFor = (error: unknown, path: string): CannotRunError | undefined => {
  if (error instanceof CannotRunError) return error;
  const code = systemErrorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new CannotRunError('disk-full', { path });
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? new CannotRunError('no-permission', { path }) : undefined;
};
