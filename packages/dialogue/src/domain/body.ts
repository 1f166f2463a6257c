import * as v from 'valibot';
import { provenance } from '@liaison/kernel/record';
import { compareCodePoints } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import { compareNamedNgos, namedNgo } from './party.ts';

/** An organ, committee, conference or unit: a term of the vocabulary's scheme `body`. */
export const body = v.object({
  code: v.string(),
  name: v.object({ en: v.string(), fr: v.exactOptional(v.string()), es: v.exactOptional(v.string()) }),
  provenance,
});
export type Body = v.InferOutput<typeof body>;

/** The term of a party in a body, in office when startsOn ≤ day < endsOn; an absent day does not bound it. */
export const bodyMember = v.object({
  id: v.string(),
  bodyCode: v.string(),
  role: v.string(),
  party: v.variant('kind', [
    v.object({ kind: v.literal('NGO'), ngo: namedNgo }),
    v.object({ kind: v.literal('MEMBER_STATE'), code: v.string() }),
  ]),
  startsOn: v.nullable(v.string()),
  endsOn: v.nullable(v.string()),
  provenance,
});
export type BodyMember = v.InferOutput<typeof bodyMember>;

/** The members in office on the day: NGOs by name and id, then Member States by code, then terms by id. */
export function membersInOffice(members: readonly BodyMember[], day: Day): BodyMember[] {
  return members
    .filter(({ startsOn, endsOn }) => (startsOn === null || startsOn <= day) && (endsOn === null || day < endsOn))
    .toSorted((a, b) => compareParties(a.party, b.party) || compareCodePoints(a.id, b.id));
}

function compareParties(a: BodyMember['party'], b: BodyMember['party']): number {
  if (a.kind === 'NGO') return b.kind === 'NGO' ? compareNamedNgos(a.ngo, b.ngo) : -1;
  return b.kind === 'NGO' ? 1 : compareCodePoints(a.code, b.code);
}
