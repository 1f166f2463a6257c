import type { Provenance } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';

/** Where a record comes from that its keepers or its own party entered here. */
export function enteredOn(day: Day): Provenance {
  return { source: 'entered in Liaison', confidence: 'HIGH', verifiedOn: day, note: null, isExample: false };
}
