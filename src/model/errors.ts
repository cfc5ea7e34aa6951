/**
 * An error whose message may be shown to the user: it says what happened and what to do next.
 * Anything else that is thrown is logged under an id, and the user reads that id.
 */
export class CodedError extends Error {
  override readonly name = 'CodedError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
