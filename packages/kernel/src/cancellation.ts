/** The reasons that can be gone a moment later. A condition that failed is one where it stands on a counter. */
const PASSING = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Why the engine cancelled the transaction: a code an action, `None` where it was not at fault; null for any other error. */
export function cancellationCodes(error: unknown): string[] | null {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return null;
  const { CancellationReasons: reasons = [] } = error as { CancellationReasons?: { Code?: string }[] };
  return reasons.map(({ Code }) => Code ?? 'None');
}

/** True where the same transaction may succeed when it is tried again. */
export function mayPass(codes: readonly string[]): boolean {
  return codes.every((code) => PASSING.has(code));
}
