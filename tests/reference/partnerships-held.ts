import type { Dataset, NgoFact } from '@liaison/data/dataset';

/** A partnership as the graph holds it, whether a file of its own tells of it or an NGO's record does. */
export interface HeldPartnership {
  /** Null where the data files give it no id. */
  readonly id: string | null;
  readonly ngo: NgoFact;
  readonly institution: string;
  readonly status: string;
  readonly startDate: string | null;
  /** First day no longer in force. */
  readonly endDate: string | null;
  readonly functionalAreas: readonly string[];
  /** Undefined where the data does not say what is evidence of it. */
  readonly evidence: string | null | undefined;
}

const ACCREDITATIONS: Readonly<Record<string, readonly [institution: string, status: string]>> = {
  ECOSOC_GENERAL: ['UN_ECOSOC', 'GENERAL'],
  ECOSOC_SPECIAL: ['UN_ECOSOC', 'SPECIAL'],
  ECOSOC_ROSTER: ['UN_ECOSOC', 'ROSTER'],
  COE_PARTICIPATORY_STATUS: ['COUNCIL_OF_EUROPE', 'PARTICIPATORY'],
  ICH_2003_CONVENTION: ['ICH_2003_CONVENTION', 'ACCREDITED'],
};

/** Every partnership of the data: those that NGO records tell of, then those with histories of their own. */
export function partnershipsHeld(dataset: Dataset): HeldPartnership[] {
  const undated = { id: null, startDate: null, endDate: null, functionalAreas: [] };
  const held: HeldPartnership[] = [];
  for (const ngo of dataset.ngos) {
    if (ngo.officialPartner === true) {
      const status = ngo.partnershipStatus ?? 'UNSPECIFIED';
      held.push({ ...undated, ngo, institution: 'UNESCO', status, evidence: ngo.partnershipEvidence });
    }
    for (const accreditation of ngo.accreditations) {
      const known = ACCREDITATIONS[accreditation];
      if (!known) throw new Error(`No institution is known for ${accreditation}.`);
      held.push({ ...undated, ngo, institution: known[0], status: known[1], evidence: undefined });
    }
  }
  const ngos = new Map(dataset.ngos.map((ngo) => [ngo.id, ngo]));
  for (const fact of dataset.partnerships) {
    const ngo = ngos.get(fact.ngoId);
    if (!ngo) throw new Error(`Partnership ${fact.id} is of an unknown NGO.`);
    held.push({ ...fact, ngo });
  }
  return held;
}
