import { readHistoryByKey } from '@liaison/kernel/record';
import { parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import type { Connection, Position } from '@liaison/kernel/schema';
import { isDay, toDay } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import { computeFollowUp } from '../domain/follow-up.ts';
import type { FollowUp, FollowUpStatus } from '../domain/follow-up.ts';
import type { Addressee, Origin, RecommendationHead, RecommendationPosition } from '../domain/recommendation.ts';
import { isPossibleId, recommendationKey } from '../record-keys.ts';
import { changeFeed, RECOMMENDATION } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createRecordFields, findVisible } from './record-fields.ts';
import type { PageArguments } from './record-fields.ts';
import { referToForum, referToMemberState } from './references.ts';

export const resolvers = {
  Query: {
    recommendation: (_root, { id }, context) => findVisible(RECOMMENDATION, id, context),
    recommendationHistory: (_root, { id, ...page }, context) =>
      readHistoryByKey(
        { truth: context.truth, changeFeed, request: context },
        'Query.recommendationHistory',
        isPossibleId(id) ? recommendationKey(id) : null,
        page,
      ),
  },

  Recommendation: {
    origin: async ({ origin }, _args, { index }) => {
      if (origin.kind === 'FORUM') return referToForum(origin.id);
      const session = await index.session(origin.id);
      return session && { ...session, __typename: 'DialogueSession' };
    },
    addressees: async ({ id, issuedOn }, _args, context) => {
      const recommendation = await findVisible(RECOMMENDATION, id, context);
      return (recommendation?.addressees ?? []).map((addressed) => ({ ...addressed, issuedOn }));
    },
    ...createRecordFields('Recommendation', ({ id }) => recommendationKey(id)),
  },

  RecommendationAddressee: {
    addressee: async ({ addressee }, _args, { index }) => {
      switch (addressee.kind) {
        case 'MEMBER_STATE':
          return referToMemberState(addressee.id);
        case 'SECTOR':
          return { __typename: 'Sector', field: addressee.id };
        case 'NATIONAL_COMMISSION':
          return { __typename: 'NationalCommission', id: addressee.id };
        case 'BODY': {
          const body = await index.body(addressee.id);
          return body && { ...body, __typename: 'Body' };
        }
      }
    },
    followUp: ({ issuedOn, followUp }, { onDate }, { now }) =>
      computeFollowUp(onDate ?? toDay(now), issuedOn, followUp),
  },

  Forum: {
    recommendations: ({ id }, page, context) =>
      listMadeAt('Forum.recommendations', { kind: 'FORUM', id }, page, context),
  },

  MemberState: {
    recommendations: ({ code }, args, context) =>
      listAddressedTo('MemberState.recommendations', { kind: 'MEMBER_STATE', id: code }, args, context),
  },

  NationalCommission: {
    recommendations: ({ id }, args, context) =>
      listAddressedTo('NationalCommission.recommendations', { kind: 'NATIONAL_COMMISSION', id }, args, context),
  },

  Sector: {
    recommendations: ({ field }, args, context) =>
      listAddressedTo('Sector.recommendations', { kind: 'SECTOR', id: field }, args, context),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Recommendation: readEach('id', (id, context: Context) => findVisible(RECOMMENDATION, id, context)),
};

interface FollowUpArguments extends PageArguments {
  readonly status?: FollowUpStatus | null | undefined;
  readonly onDate?: Day | null | undefined;
}

/** A page of the recommendations to an addressee, each with its follow-up. Every page keeps the day of the first one. */
export async function listAddressedTo(
  coordinate: string,
  addressee: Addressee,
  args: FollowUpArguments,
  { recommendationLists, now }: Context,
): Promise<Connection<RecommendationHead, { followUp: FollowUp }>> {
  const status = args.status ?? null;
  const scope = { coordinate, arguments: { addressee: addressee.id, status, onDate: args.onDate ?? null } };
  const { first, after } = parsePage(scope, args);
  const onDate = args.onDate ?? readDay(after) ?? toDay(now);
  const page = await recommendationLists.addressedTo(addressee, {
    status,
    onDate,
    first,
    after: after && parsePosition(after),
  });
  return toConnection(scope, page, ({ head, followUp }) => ({
    node: head,
    followUp,
    position: [...getPosition(head), onDate],
  }));
}

/** A page of the recommendations made at a forum or session. */
export async function listMadeAt(
  coordinate: string,
  origin: Origin,
  args: PageArguments,
  { recommendationLists }: Context,
): Promise<Connection<RecommendationHead>> {
  const scope = { coordinate, arguments: { origin: origin.id } };
  const { first, after } = parsePage(scope, args);
  const page = await recommendationLists.madeAt(origin, { first, after: after && parsePosition(after) });
  return toConnection(scope, page, (head) => ({ node: head, position: getPosition(head) }));
}

function getPosition({ issuedOn, number, id }: RecommendationHead): Position {
  return [issuedOn, number, id];
}

function parsePosition([issuedOn, number, id]: Position): RecommendationPosition {
  return { issuedOn: String(issuedOn), number: Number(number), id: String(id) };
}

/** The day that a cursor carries behind its position. */
function readDay(after: Position | null): Day | null {
  const day = after?.[3];
  return isDay(day) ? day : null;
}
