import type { Provenance } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';

/** The source that a caller names. */
export type Source = Pick<Provenance, 'source' | 'confidence' | 'note'>;

const ENTERED: Source = { source: 'entered in Liaison', confidence: 'HIGH', note: null };

/** The provenance of a new record: entered in Liaison, if the caller names no source. The day of entry is the day of verification. */
export function createProvenance(source: Source | null | undefined, today: Day): Provenance {
  return { ...(source ?? ENTERED), verifiedOn: today, isExample: false };
}

/** The provenance of a changed record: the known one, unless another source is named. */
export function changeProvenance(known: Provenance, source: Source | null | undefined, today: Day): Provenance {
  return source ? { ...source, verifiedOn: today, isExample: known.isExample } : known;
}
