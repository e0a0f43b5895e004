/** Why the embedded database could not be started; stable, so that the supervisor and tests can compare. */
export type PostgresProblemCode =
  | 'NO_BINARIES'
  | 'CANNOT_RUN_AS_ROOT'
  | 'NO_ACCOUNT'
  | 'FOLDER_NOT_OURS'
  | 'WRONG_VERSION'
  | 'DISK_FULL'
  | 'PASSWORDS_LOST'
  | 'INITDB_FAILED'
  | 'DID_NOT_START'
  | 'PORT_TAKEN';

/** The embedded database cannot run here. The message says what to do about it. */
export class PostgresProblem extends Error {
  override readonly name = 'PostgresProblem';

  constructor(
    readonly code: PostgresProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
