import { change, create, createChange, createId, isRefused, itemToRecord, paragraphs } from '@liaison/kernel/record';
import type { RecordReader, Result, UserError, Versioned } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import { toDay } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import * as v from 'valibot';
import { createManualProvenance } from '../domain/entry.ts';
import { answerFollowUp, computeFollowUp, correctAnswer, remindAddressee } from '../domain/follow-up.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import {
  changeFollowUp,
  deliverRecommendation,
  issueRecommendation,
  ONE_ADDRESSEE,
  withdrawRecommendation,
} from '../domain/recommendation-rules.ts';
import { isSameAddressee, LARGEST_NUMBER, listRespondents, toHead } from '../domain/recommendation.ts';
import type { Addressed, Addressee, Origin, Recommendation } from '../domain/recommendation.ts';
import { refuse } from '../domain/user-errors.ts';
import { numberKey, numberPartition } from '../record-keys.ts';
import { BODY, decodeAll, RECOMMENDATION, RECOMMENDATION_NUMBER, SESSION } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { addresseeArguments, day, id, readAddressee, refuseImpossible, toNull } from './inputs.ts';
import type { AddresseeArguments } from './inputs.ts';
import type { RecommendationModel } from './models.ts';

const MOST_ADDRESSEES = 40;

const addresseeInput = v.object({
  party: v.object({
    memberState: toNull(v.string()),
    sector: toNull(v.picklist(FIELDS_OF_COMPETENCE)),
    nationalCommission: toNull(v.string()),
    body: toNull(v.string()),
  }),
  dueOn: toNull(day),
});

const newRecommendation = v.object({
  sessionId: toNull(v.string()),
  forumId: toNull(id),
  number: toNull(
    v.pipe(
      v.number(),
      v.minValue(1, 'must be at least 1'),
      v.maxValue(LARGEST_NUMBER, `must be at most ${LARGEST_NUMBER}`),
    ),
  ),
  text: paragraphs,
  issuedOn: toNull(day),
  addressees: v.pipe(
    v.array(addresseeInput),
    v.minLength(1, 'must name at least one'),
    v.maxLength(MOST_ADDRESSEES, `must name at most ${MOST_ADDRESSEES}`),
  ),
});

const addressee = v.object(addresseeArguments);

/** What every payload shows: the recommendation as lists have it. */
const shown = {
  show: (saved: Versioned<Recommendation>): RecommendationModel => ({ ...toHead(saved), version: saved.version }),
};

/** Who may answer for the addressee that the input names; null if it names none, which the rule refuses. */
const respondents = {
  owners: (input: { readonly addressee: AddresseeArguments }): Owner[] | null => {
    const named = readAddressee(input.addressee);
    return named && listRespondents(named);
  },
  show: (saved: Versioned<Recommendation>): RecommendationModel & Pick<Recommendation, 'addressees'> => ({
    ...shown.show(saved),
    addressees: saved.addressees,
  }),
};

export const Mutation = {
  issueRecommendation: create(
    RECOMMENDATION,
    newRecommendation,
    async ({ input: { sessionId, forumId, number, text, issuedOn, addressees }, read, today }) => {
      const origin = toOrigin(sessionId, forumId);
      if (origin === null) return refuse('ONE_PARTY', 'sessionId', 'Give either "sessionId" or "forumId".');
      const session = sessionId === null ? null : await read.require(SESSION, 'sessionId', sessionId);
      if (session !== null && isRefused(session)) return session;
      const addressed = await toAddressed(read, addressees);
      if (isRefused(addressed)) return addressed;
      const draft = {
        id: createId('rec'),
        number: number ?? (await findNextNumber(read, origin)),
        text,
        issuedOn: issuedOn ?? today,
        origin,
        addressees: addressed.value,
        provenance: createManualProvenance(today),
      };
      const isNumberTaken = (await read.readRecord(numberKey(origin, draft.number))) !== null;
      const result = issueRecommendation(draft, { today, session: session && session.value, isNumberTaken });
      if (isRefused(result)) return result;
      const taken = { origin, number: result.value.number, recommendationId: result.value.id };
      return { ...result, also: [createChange(RECOMMENDATION_NUMBER, null, taken)] };
    },
    shown,
  ),

  deliverRecommendation: change(
    RECOMMENDATION,
    v.object({
      addressees: v.pipe(v.array(addressee), v.minLength(1, 'must name at least one')),
      deliveredOn: toNull(day),
    }),
    ({ recommendation, input, today }) => {
      const addressees: Addressee[] = [];
      for (const [index, named] of input.addressees.entries()) {
        const found = readAddressee(named);
        if (found === null) return refuse('ONE_PARTY', ['addressees', String(index)], ONE_ADDRESSEE);
        addressees.push(found);
      }
      return deliverRecommendation(recommendation, addressees, { on: input.deliveredOn ?? today, today });
    },
    shown,
  ),

  answerRecommendation: addFollowUp(
    change(
      RECOMMENDATION,
      v.object({ addressee, answer: paragraphs, answeredOn: toNull(day) }),
      ({ recommendation, input: { addressee: named, answer, answeredOn }, today }) =>
        changeFollowUp(recommendation, readAddressee(named), (followUp) =>
          answerFollowUp(followUp, { on: answeredOn ?? today, today, text: answer }),
        ),
      respondents,
    ),
  ),

  correctAnswer: addFollowUp(
    change(
      RECOMMENDATION,
      v.object({ addressee, answer: paragraphs, correctedOn: toNull(day) }),
      ({ recommendation, input: { addressee: named, answer, correctedOn }, today }) =>
        changeFollowUp(recommendation, readAddressee(named), (followUp) =>
          correctAnswer(followUp, { on: correctedOn ?? today, today, text: answer }),
        ),
      respondents,
    ),
  ),

  remindAddressee: addFollowUp(
    change(
      RECOMMENDATION,
      v.object({ addressee, remindedOn: toNull(day) }),
      ({ recommendation, input: { addressee: named, remindedOn }, today }) =>
        changeFollowUp(recommendation, readAddressee(named), (followUp) =>
          remindAddressee(followUp, { on: remindedOn ?? today, today }),
        ),
      respondents,
    ),
  ),

  withdrawRecommendation: change(
    RECOMMENDATION,
    v.object({}),
    ({ recommendation }) => withdrawRecommendation(recommendation),
    { payload: 'recommendationId', show: (withdrawn) => withdrawn.id },
  ),
} satisfies MutationResolvers;

type FollowUpResolver<Args, Answered> = (
  root: unknown,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Answered>;

/** Adds today's state of the follow-up with the addressee to a payload. */
function addFollowUp<
  Args extends { readonly input: { readonly addressee: AddresseeArguments } },
  Answered extends {
    readonly recommendation: (Pick<Recommendation, 'addressees'> & RecommendationModel) | null;
  },
>(
  resolve: FollowUpResolver<Args, Answered>,
): FollowUpResolver<Args, Answered & { readonly followUp: FollowUp | null }> {
  return async (root, args, context, info) => {
    const payload = await resolve(root, args, context, info);
    const { recommendation } = payload;
    const named = readAddressee(args.input.addressee);
    const found = named && recommendation?.addressees.find((one) => isSameAddressee(one.addressee, named));
    const followUp =
      recommendation && found ? computeFollowUp(toDay(context.now), recommendation.issuedOn, found.followUp) : null;
    return { ...payload, followUp };
  };
}

/** Null unless exactly one is given. */
function toOrigin(sessionId: string | null, forumId: string | null): Origin | null {
  if (sessionId !== null && forumId === null) return { kind: 'DIALOGUE_SESSION', id: sessionId };
  if (forumId !== null && sessionId === null) return { kind: 'FORUM', id: forumId };
  return null;
}

/** The number after the highest that is taken there. */
async function findNextNumber({ table }: RecordReader, origin: Origin): Promise<number> {
  const { items } = await table.query({ pk: numberPartition(origin), backward: true, limit: 1 });
  const [last] = decodeAll(RECOMMENDATION_NUMBER, items.map(itemToRecord));
  return (last?.number ?? 0) + 1;
}

async function toAddressed(
  read: RecordReader,
  inputs: readonly v.InferOutput<typeof addresseeInput>[],
): Promise<Result<Addressed[]>> {
  const addressed: Addressed[] = [];
  for (const [index, { party, dueOn }] of inputs.entries()) {
    const path = ['addressees', String(index), 'party'];
    const named = readAddressee(party);
    if (named === null) return refuse('ONE_PARTY', path, ONE_ADDRESSEE);
    const userErrors = await refuseUnknown(read, named, path);
    if (userErrors.length > 0) return { userErrors };
    addressed.push({
      addressee: named,
      followUp: { deliveredOn: null, dueOn, answeredOn: null, answer: null },
    });
  }
  return { value: addressed };
}

async function refuseUnknown(
  read: RecordReader,
  named: Addressee,
  path: readonly string[],
): Promise<readonly UserError[]> {
  if (named.kind !== 'BODY') return refuseImpossible(named, ['input', ...path]);
  const found = await read.require(BODY, [...path, 'body'], named.id);
  return isRefused(found) ? found.userErrors : [];
}
