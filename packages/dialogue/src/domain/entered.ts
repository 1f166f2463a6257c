import type { Day, Provenance } from '@liaison/kernel';

/** Where a record comes from that its keepers or its own party entered here. */
export function enteredOn(day: Day): Provenance {
  return { source: 'entered in Liaison', confidence: 'HIGH', verifiedOn: day, note: null, isExample: false };
}
