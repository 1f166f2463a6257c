import { parsePage, toConnection } from '@liaison/kernel/schema';
import { toDay, isDay } from '@liaison/kernel/values';
import type { Connection, Position } from '@liaison/kernel/schema';
import type { Day } from '@liaison/kernel/values';
import type { FollowUp, FollowUpStatus } from '../domain/follow-up.ts';
import type { Addressee, Origin, RecommendationHead, RecommendationPosition } from '../domain/recommendation.ts';
import type { Context } from './context.ts';
import type { PageArguments } from './page-arguments.ts';

interface FollowUpArguments extends PageArguments {
  readonly status?: FollowUpStatus | null | undefined;
  readonly onDate?: Day | null | undefined;
}

/** A page of the recommendations to an addressee, each with its follow-up. A walk keeps the day it began with. */
export async function addressedRecommendations(
  coordinate: string,
  addressee: Addressee,
  args: FollowUpArguments,
  { recommendationLists, now }: Context,
): Promise<Connection<RecommendationHead, { followUp: FollowUp }>> {
  const status = args.status ?? null;
  const scope = { coordinate, arguments: { addressee: addressee.id, status, onDate: args.onDate ?? null } };
  const { first, after } = parsePage(scope, args);
  const onDate = args.onDate ?? dayIn(after) ?? toDay(now);
  const page = await recommendationLists.addressedTo(addressee, {
    status,
    onDate,
    first,
    after: after && toRecommendationPosition(after),
  });
  return toConnection(scope, page, ({ head, followUp }) => ({
    node: head,
    followUp,
    position: [...positionOf(head), onDate],
  }));
}

/** A page of the recommendations made at a forum or session. */
export async function recommendationsMadeAt(
  coordinate: string,
  origin: Origin,
  args: PageArguments,
  { recommendationLists }: Context,
): Promise<Connection<RecommendationHead>> {
  const scope = { coordinate, arguments: { origin: origin.id } };
  const { first, after } = parsePage(scope, args);
  const page = await recommendationLists.madeAt(origin, { first, after: after && toRecommendationPosition(after) });
  return toConnection(scope, page, (head) => ({ node: head, position: positionOf(head) }));
}

function positionOf({ issuedOn, number, id }: RecommendationHead): Position {
  return [issuedOn, number, id];
}

function toRecommendationPosition([issuedOn, number, id]: Position): RecommendationPosition {
  return { issuedOn: String(issuedOn), number: Number(number), id: String(id) };
}

function dayIn(after: Position | null): Day | null {
  const day = after?.[3];
  return isDay(day) ? day : null;
}
