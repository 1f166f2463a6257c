import { change, create, createId, isRefused, line } from '@liaison/kernel/record';
import * as v from 'valibot';
import { electMember, endTerm } from '../domain/body.ts';
import type { BodyMember } from '../domain/body.ts';
import { createManualProvenance } from '../domain/entry.ts';
import { refuse } from '../domain/user-errors.ts';
import { bodyKey } from '../record-keys.ts';
import { BODY, BODY_MEMBER, listValues, selectParts } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { countryCode, day, namedNgoInput, toNull } from './inputs.ts';

const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const LONGEST_CODE = 80;

const newBody = v.object({
  code: v.pipe(
    v.string(),
    v.maxLength(LONGEST_CODE, `must have at most ${LONGEST_CODE} characters`),
    v.regex(CODE, 'must be of capitals, digits and underscores, such as WORKING_GROUP_MIGRATION'),
  ),
  name: line,
  nameFr: toNull(line),
  nameEs: toNull(line),
});

const newMember = v.object({
  body: v.string(),
  ngo: toNull(namedNgoInput),
  memberState: toNull(countryCode),
  role: line,
  startsOn: day,
  endsOn: toNull(day),
});

export const Mutation = {
  establishBody: create(BODY, newBody, async ({ input: { code, name, nameFr, nameEs }, read, today }) => {
    const before = await read.find(BODY, bodyKey(code));
    if (before !== null) {
      return refuse('BODY_EXISTS', 'code', `${code} stands for ${before.value.name.en}: choose another code.`);
    }
    const names = { en: name, ...(nameFr !== null && { fr: nameFr }), ...(nameEs !== null && { es: nameEs }) };
    return { value: { code, name: names, provenance: createManualProvenance(today) } };
  }),

  electBodyMember: create(
    BODY_MEMBER,
    newMember,
    async ({ input: { body, ngo, memberState, ...term }, read, today }) => {
      const known = await read.require(BODY, 'body', body);
      if (isRefused(known)) return known;
      const party = toParty(ngo, memberState);
      if (party === null) return refuse('ONE_PARTY', 'ngo', 'Give either "ngo" or "memberState".');
      const others = await listValues(read, BODY_MEMBER, selectParts('BodyMember', bodyKey(body)));
      return electMember(
        { ...term, id: createId('member'), bodyCode: body, party, provenance: createManualProvenance(today) },
        others,
      );
    },
  ),

  endBodyTerm: change(BODY_MEMBER, v.object({ endsOn: day }), ({ bodyMember, input }) =>
    endTerm(bodyMember, input.endsOn),
  ),
} satisfies MutationResolvers;

/** Null unless exactly one is given. */
function toParty(ngo: v.InferOutput<typeof namedNgoInput> | null, code: string | null): BodyMember['party'] | null {
  if (ngo !== null && code === null) return { kind: 'NGO', ngo };
  if (code !== null && ngo === null) return { kind: 'MEMBER_STATE', code };
  return null;
}
