/** Why `npm start` gave up; stable, so that tests can compare. */
export type StartProblemCode =
  | 'BAD_ENVIRONMENT'
  | 'PORT_TAKEN'
  | 'PORT_FORBIDDEN'
  | 'DATA_DIR_UNUSABLE'
  | 'KEYS_LOST'
  | 'ALREADY_RUNNING'
  | 'WEB_NOT_BUILT'
  | 'STEP_FAILED'
  | 'PROCESS_DOES_NOT_START'
  | 'NOT_READY';

/** Fotfeste cannot be started here. The message says what to do; there is no stack to show. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';

  constructor(
    readonly code: StartProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
