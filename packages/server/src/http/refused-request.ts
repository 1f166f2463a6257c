import type { ErrorCode } from '@liaison/kernel/reader';

/** A step of the pipeline throws this to refuse a request. All of it goes to the caller. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly status: number;
  readonly code: ErrorCode;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Further `extensions` of the error. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    { headers = {}, extensions = {} }: Partial<Pick<RefusedRequest, 'headers' | 'extensions'>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.extensions = extensions;
  }
}
