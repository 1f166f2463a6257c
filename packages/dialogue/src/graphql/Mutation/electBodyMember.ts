import * as v from 'valibot';
import { line, createId, reportMissing } from '@liaison/kernel/record';
import { enteredOn } from '../../domain/entered.ts';
import { refuse } from '../../domain/ruling.ts';
import { electMember } from '../../domain/terms.ts';
import { bodyKey } from '../../store/keys.ts';
import { readParts, readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { countryCode, day, maybe, ngoUnderName } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';

const schema = v.object({
  body: v.string(),
  ngo: maybe(ngoUnderName),
  memberState: maybe(countryCode),
  role: line,
  startsOn: day,
  endsOn: maybe(day),
});

export const electBodyMember: NonNullable<MutationResolvers['electBodyMember']> = async (
  _source,
  { input },
  context,
) => {
  const id = createId('member');
  const outcome = await createRecord(context, {
    name: 'electBodyMember',
    kind: 'BodyMember',
    schema,
    input,
    rule: async ({ body, ngo, memberState, ...term }, { truth, today }) => {
      const key = bodyKey(body);
      if ((await readValue(truth, 'Body', key)) === null) return { userErrors: [reportMissing('body', 'body', body)] };
      const party = elected(ngo, memberState);
      if (party === null) return refuse('ONE_PARTY', 'Give either "ngo" or "memberState".', 'ngo');
      const others = await readParts(truth, 'BodyMember', key.pk);
      return electMember({ ...term, id, bodyCode: body, party, provenance: enteredOn(today) }, others);
    },
  });
  return { bodyMember: writtenBy(outcome), ...toldBy(outcome) };
};

function elected(
  ngo: v.InferOutput<typeof ngoUnderName> | null,
  code: string | null,
): Parameters<typeof electMember>[0]['party'] | null {
  if (ngo !== null && code === null) return { kind: 'NGO', ngo };
  if (code !== null && ngo === null) return { kind: 'MEMBER_STATE', code };
  return null;
}
