import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { countryCode, geoPoint, id, multilingual, region, year } from './values.ts';

export const MEMBER_TYPES = ['MEMBER_STATE', 'ASSOCIATE_MEMBER'] as const;
export const ELECTORAL_GROUPS = ['I', 'II', 'III', 'IV', 'V_A', 'V_B'] as const;

/** A Member State or Associate Member of UNESCO. Its id is its code. */
export const memberState = v.object({
  id: countryCode,
  memberType: v.picklist(MEMBER_TYPES),
  name: multilingual,
  region,
  electoralGroup: v.nullable(v.picklist(ELECTORAL_GROUPS)),
  joinedYear: v.nullable(year),
  withdrawals: v.array(v.object({ leftYear: year, returnedYear: v.nullable(year), note: v.nullable(v.string()) })),
  capital: v.nullable(v.string()),
  location: v.nullable(geoPoint),
  parentState: v.nullable(countryCode),
  nationalCommissionId: id,
  provenance,
});
export type MemberState = v.InferOutput<typeof memberState>;

/** The National Commission of a Member State. */
export const nationalCommission = v.object({
  id,
  name: v.nullable(v.string()),
  memberState: countryCode,
  provenance,
});
export type NationalCommission = v.InferOutput<typeof nationalCommission>;
