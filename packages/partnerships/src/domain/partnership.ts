import { provenance } from '@liaison/kernel/record';
import { compareCodePoints } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { day, id } from './values.ts';

export const INSTITUTIONS = [
  'UNESCO',
  'UN_ECOSOC',
  'COUNCIL_OF_EUROPE',
  'ICH_2003_CONVENTION',
  'CONVERGENCES',
] as const;
export type PartnershipInstitution = (typeof INSTITUTIONS)[number];

export const PARTNERSHIP_STATUSES = [
  'CONSULTATIVE',
  'ASSOCIATE',
  'GENERAL',
  'SPECIAL',
  'ROSTER',
  'PARTICIPATORY',
  'ACCREDITED',
  'UNSPECIFIED',
] as const;
export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];

export const MODALITIES = ['BILATERAL', 'COLLECTIVE'] as const;
export const FUNCTIONAL_AREAS = [
  'CAPACITY_BUILDING',
  'ADVOCACY',
  'TECHNICAL_SUPPORT',
  'STANDARD_SETTING',
  'CONSULTATION_MECHANISMS',
] as const;
export const MECHANISMS = ['ICNGO', 'LIAISON_COMMITTEE', 'NGP_COMMITTEE'] as const;

const fields = v.object({
  id,
  ngoId: id,
  institution: v.picklist(INSTITUTIONS),
  status: v.picklist(PARTNERSHIP_STATUSES),
  /** First day in force; null: since before the records. */
  startsOn: v.nullable(day),
  /** First day no longer in force; null: still in force. */
  endsOn: v.nullable(day),
  /** Day of the last renewal. */
  renewedOn: v.nullable(day),
  /** Day by which the institution is to look at it again. */
  reviewOn: v.nullable(day),
  modality: v.nullable(v.picklist(MODALITIES)),
  functionalAreas: v.array(v.picklist(FUNCTIONAL_AREAS)),
  mechanisms: v.array(v.picklist(MECHANISMS)),
  evidence: v.nullable(v.string()),
  provenance,
});

/** What an NGO has been granted by one institution, from a day to a day. */
export const partnership = v.pipe(
  fields,
  v.check(
    ({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn,
    'A partnership does not end before it starts.',
  ),
);
export type Partnership = v.InferOutput<typeof partnership>;

/** Start ≤ day < end; an absent day does not bound. */
export function isInForce({ startsOn, endsOn }: Pick<Partnership, 'startsOn' | 'endsOn'>, on: Day): boolean {
  return (startsOn === null || startsOn <= on) && (endsOn === null || on < endsOn);
}

/** By start, those that began before the records first, then by id. */
export function comparePartnerships(a: Partnership, b: Partnership): number {
  return compareCodePoints(a.startsOn ?? '', b.startsOn ?? '') || compareCodePoints(a.id, b.id);
}
