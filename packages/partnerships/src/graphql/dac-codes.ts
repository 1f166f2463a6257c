import { reportMissing } from '@liaison/kernel/record';
import type { UserError } from '@liaison/kernel/record';
import type { Current } from '../store/current.ts';
import { dacSectorKey } from '../store/keys.ts';

/** Refuses purpose codes that the OECD's list does not hold. */
export async function refuseUnknownCodes(current: Current, codes: readonly string[]): Promise<UserError[]> {
  if (codes.length === 0) return [];
  const found = await current.findMany('DacSector', codes.map(dacSectorKey));
  return codes
    .filter((_code, index) => found[index] === null)
    .map((code) => reportMissing('dacSectorCodes', 'DAC purpose code', code));
}
