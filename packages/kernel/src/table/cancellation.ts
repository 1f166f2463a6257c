/** Reasons that may no longer hold a moment later. A failed condition is one of them, because it is on a counter. */
const PASSING = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Why the engine cancelled the transaction: one code per action, `None` if it was not at fault; null for any other error. */
export function cancellationCodes(error: unknown): string[] | null {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return null;
  const { CancellationReasons: reasons = [] } = error as { CancellationReasons?: { Code?: string }[] };
  return reasons.map(({ Code }) => Code ?? 'None');
}

/** True if the same transaction may succeed when it is tried again. */
export function mayPass(codes: readonly string[]): boolean {
  return codes.every((code) => PASSING.has(code));
}

/** Errors by which the engine, or the way to it, says that it was busy or did not answer. */
const PASSING_FAULTS = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestTimeout',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TooManyRequestsException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
]);

/** True for an error after which the same request may succeed. It may also have been done already: the answer was lost. */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  if (PASSING_FAULTS.has(error.name) || (typeof code === 'string' && PASSING_FAULTS.has(code))) return true;
  return ($metadata?.httpStatusCode ?? 0) >= 500;
}
