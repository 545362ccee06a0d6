/** Why a run cannot start or finish at all; the command prints one sentence with the remedy and ends with exit code 2. */
export const cannotRunReasons = [
  'content-missing', 'content-empty', 'content-not-a-folder', 'no-permission', 'disk-full', 'option-unknown', 'option-value', 'option-value-missing', 'option-not-heeded',
  'command-unknown', 'as-of-invalid', 'baseline-invalid', 'port-busy', 'port-denied', 'site-missing', 'build-failed', 'integrity', 'build-running', 'out-not-a-site',
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
