import * as v from 'valibot';
import { createId, reportMissing, paragraphs } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE } from '@liaison/kernel/values';
import type { UserError } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import { enteredOn } from '../../domain/entered.ts';
import { LARGEST_NUMBER } from '../../domain/recommendation.ts';
import type { Addressed, Addressee, Origin } from '../../domain/recommendation.ts';
import { issue } from '../../domain/recommendation-rules.ts';
import { isRefused, refuse } from '../../domain/ruling.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { bodyKey, sessionKey } from '../../store/keys.ts';
import { recommendationNumberRecord } from '../../store/records.ts';
import { isNumberTaken, nextNumber, readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { addresseeIn, day, id as recordId, maybe, ONE_ADDRESSEE, refuseUnknown } from '../inputs.ts';
import { recommendationPayload } from '../payload.ts';
import { createRecord } from '../perform.ts';

const MOST_ADDRESSEES = 40;

const party = v.object({
  memberState: maybe(v.string()),
  sector: maybe(v.picklist(FIELDS_OF_COMPETENCE)),
  nationalCommission: maybe(v.string()),
  body: maybe(v.string()),
});
const addresseeInput = v.object({ party, dueOn: maybe(day) });

const schema = v.object({
  sessionId: maybe(v.string()),
  forumId: maybe(recordId),
  number: maybe(
    v.pipe(
      v.number(),
      v.minValue(1, 'must be at least 1'),
      v.maxValue(LARGEST_NUMBER, `must be at most ${LARGEST_NUMBER}`),
    ),
  ),
  text: paragraphs,
  issuedOn: maybe(day),
  addressees: v.pipe(
    v.array(addresseeInput),
    v.minLength(1, 'must name at least one'),
    v.maxLength(MOST_ADDRESSEES, `must name at most ${MOST_ADDRESSEES}`),
  ),
});

export const issueRecommendation: NonNullable<MutationResolvers['issueRecommendation']> = async (
  _source,
  { input },
  context,
) => {
  const id = createId('rec');
  const outcome = await createRecord(context, {
    name: 'issueRecommendation',
    kind: 'Recommendation',
    schema,
    input,
    rule: async ({ sessionId, forumId, number, text, issuedOn, addressees }, { truth, today }) => {
      const origin = originOf(sessionId, forumId);
      if (origin === null) return refuse('ONE_PARTY', 'Give either "sessionId" or "forumId".', 'sessionId');
      const session = sessionId === null ? null : await readValue(truth, 'DialogueSession', sessionKey(sessionId));
      if (sessionId !== null && session === null)
        return { userErrors: [reportMissing('sessionId', 'session', sessionId)] };
      const addressed = await toAddressed(truth, addressees);
      if (isRefused(addressed)) return addressed;
      const draft = {
        id,
        number: number ?? (await nextNumber(truth, origin)),
        text,
        issuedOn: issuedOn ?? today,
        origin,
        addressees: addressed.value,
        provenance: enteredOn(today),
      };
      const isTaken = await isNumberTaken(truth, origin, draft.number);
      return issue(draft, { today, session, isNumberTaken: isTaken });
    },
    beside: ({ origin, number, id: recommendationId }) => [
      { before: null, after: recommendationNumberRecord({ origin, number, recommendationId }) },
    ],
  });
  return recommendationPayload(outcome);
};

function originOf(sessionId: string | null, forumId: string | null): Origin | null {
  if (sessionId !== null && forumId === null) return { kind: 'DIALOGUE_SESSION', id: sessionId };
  if (forumId !== null && sessionId === null) return { kind: 'FORUM', id: forumId };
  return null;
}

async function toAddressed(
  truth: Table,
  inputs: readonly v.InferOutput<typeof addresseeInput>[],
): Promise<Ruling<Addressed[]>> {
  const addressed: Addressed[] = [];
  for (const [index, { party: named, dueOn }] of inputs.entries()) {
    const path = ['addressees', String(index), 'party'];
    const addressee = addresseeIn(named);
    if (addressee === null) return refuse('ONE_PARTY', ONE_ADDRESSEE, ...path);
    const userErrors = await refuseAddressee(truth, addressee, ['input', ...path]);
    if (userErrors.length > 0) return { userErrors };
    addressed.push({ addressee, followUp: { deliveredOn: null, dueOn, answeredOn: null, answer: null } });
  }
  return { value: addressed };
}

async function refuseAddressee(
  truth: Table,
  addressee: Addressee,
  path: readonly string[],
): Promise<readonly UserError[]> {
  const { kind, id } = addressee;
  if (kind !== 'BODY') return refuseUnknown(addressee, path);
  if ((await readValue(truth, 'Body', bodyKey(id))) !== null) return [];
  return [{ ...reportMissing('addressees', 'body', id), path: [...path, 'body'] }];
}
