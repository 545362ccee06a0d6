import { CannotRunError } from '#core/errors.ts';

/** The folder to serve does not exist, or is not a folder. */
export class FolderMissingError extends CannotRunError {
  override readonly name = 'FolderMissingError';
  readonly folder: string;

  constructor(folder: string, options?: ErrorOptions) {
    super('site-missing', { folder }, options);
    this.folder = folder;
  }
}

/** The folder to serve exists, but this user may not read it. */
export class FolderDeniedError extends CannotRunError {
  override readonly name = 'FolderDeniedError';
  readonly folder: string;

  constructor(folder: string, options?: ErrorOptions) {
    super('no-permission', { path: folder }, options);
    this.folder = folder;
  }
}

export interface PortRange {
  readonly host: string;
  readonly firstPort: number;
  readonly lastPort: number;
}

/** Every port that was tried is in use. */
export class PortsBusyError extends CannotRunError {
  override readonly name = 'PortsBusyError';
  readonly host: string;
  readonly firstPort: number;
  readonly lastPort: number;

  constructor({ host, firstPort, lastPort }: PortRange, options?: ErrorOptions) {
    super('port-busy', { port: String(firstPort) }, options);
    this.host = host;
    this.firstPort = firstPort;
    this.lastPort = lastPort;
  }
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** This user may not open the port, such as one below 1024. */
export class PortDeniedError extends CannotRunError {
  override readonly name = 'PortDeniedError';
  readonly host: string;
  readonly port: number;

  constructor({ host, port }: Address, options?: ErrorOptions) {
    super('port-denied', { port: String(port) }, options);
    this.host = host;
    this.port = port;
  }
}
