/** What a machine that has too much to do says of itself: nothing was answered wrongly for it. */
const OF_A_BUSY_MACHINE =
  /did not answer within \d+ ms|ended before ".*" answered|The table of the buckets does not answer/;

export function unexplained(faults: readonly string[]): string[] {
  return faults.filter((fault) => !OF_A_BUSY_MACHINE.test(fault));
}

export function textOfFault(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
