import { createBadUserInput } from '@liaison/kernel/reader';
import { parsePage, toConnection } from '@liaison/kernel/schema';
import { toDay, FARTHEST_KM } from '@liaison/kernel/values';
import type { Connection, CursorScope, Page, PageRequest } from '@liaison/kernel/schema';
import type { Day, GeoPoint } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import type { ActivityReference } from '../domain/activity.ts';
import type { FieldOffice } from '../domain/field-office.ts';
import { activitiesNear, compareActivityProximity, compareProximity, metresWithin, ngosNear } from '../domain/near.ts';
import type { NearQuery, Proximity } from '../domain/near.ts';
import { ngoKey } from '../record-keys.ts';
import { NGO } from '../records.ts';
import { readNearOffice } from '../views/near-index.ts';
import { REACH_METRES } from '../views/near-rows.ts';
import type { NearHit } from '../views/near-rows.ts';
import type { Context } from './context.ts';
import { joinNodes } from './connections.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import type { NgoModel } from './models.ts';
import { findAt } from './read-records.ts';
import type { PageArguments } from './read-records.ts';

/** The arguments that all searches near a place share. */
export interface NearArguments extends PageArguments {
  readonly field?: FieldOfCompetence | null | undefined;
  readonly withinKm: number;
  readonly activeOn?: Day | null | undefined;
}

/** What an edge says beside node and cursor. */
export interface NearbyNgoExtra {
  readonly distanceKm: number;
  readonly basis: 'HEADQUARTERS' | 'ACTIVITY';
  readonly activity: ActivityReference | null;
}

interface NearRequest {
  readonly query: NearQuery;
  readonly page: PageRequest;
  readonly scope: CursorScope;
}

export const resolvers = {
  Query: {
    ngosNear: (_root, { point, ...args }, context) => listNgosNearPoint(context, point, args),
  },
} satisfies Partial<Resolvers>;

/** NGOs near an office: from the office's own index within the index's reach, otherwise from the list of all points. */
export async function listNgosNearOffice(
  context: Context,
  { id: officeId, location }: FieldOffice,
  args: NearArguments,
): Promise<Connection<NgoModel, NearbyNgoExtra>> {
  const request = parseNear(context, { coordinate: 'FieldOffice.ngosNearby', arguments: { officeId } }, location, args);
  const { query, page } = request;
  if (query.metres > REACH_METRES) return toNgoConnection(context, request, await findNgosByPoints(context, request));
  const [, metres, ngoId] = page.after ?? [];
  const after = page.after === null ? null : { metres: Number(metres), ngoId: String(ngoId) };
  const hits = await readNearOffice(context.views.table, { officeId, ...query }, { first: page.first, after });
  return toNgoConnection(context, request, hits);
}

/** NGOs near any point. */
async function listNgosNearPoint(
  context: Context,
  point: GeoPoint,
  args: NearArguments,
): Promise<Connection<NgoModel, NearbyNgoExtra>> {
  const { latitude, longitude } = parsePoint(point);
  const scope = { coordinate: 'Query.ngosNear', arguments: { latitude, longitude } };
  const request = parseNear(context, scope, { latitude, longitude }, args);
  return toNgoConnection(context, request, await findNgosByPoints(context, request));
}

/** Activities near an office. */
export async function listActivitiesNearOffice(
  context: Context,
  { id: officeId, location }: FieldOffice,
  args: NearArguments,
): Promise<Connection<ActivityReference, { readonly distanceKm: number }>> {
  const coordinate = 'FieldOffice.activitiesNearby';
  const { query, page, scope } = parseNear(context, { coordinate, arguments: { officeId } }, location, args);
  const [, metres, activityId] = page.after ?? [];
  const last = { ngoId: '', metres: Number(metres), activityId: String(activityId) };
  const found = activitiesNear(await context.views.points(), query);
  const rest = page.after === null ? found : found.filter((one) => compareActivityProximity(one, last) > 0);
  return toConnection(scope, cutFrom(rest, page.first), (proximity) => ({
    node: { id: proximity.activityId ?? '', ngoId: proximity.ngoId },
    position: [query.day, proximity.metres, proximity.activityId ?? ''],
    distanceKm: proximity.metres / 1000,
  }));
}

async function findNgosByPoints(context: Context, { query, page }: NearRequest): Promise<Page<NearHit>> {
  const [, metres, ngoId] = page.after ?? [];
  const found = ngosNear(await context.views.points(), query);
  if (page.after === null) return cutFrom(found, page.first);
  const last: Proximity = { ngoId: String(ngoId), metres: Number(metres), activityId: null };
  const rest = found.filter((one) => one.ngoId !== last.ngoId && compareProximity(one, last) > 0);
  return cutFrom(rest, page.first);
}

function cutFrom<Member>(members: readonly Member[], first: number): Page<Member> {
  return { items: members.slice(0, first), hasNextPage: members.length > first };
}

async function toNgoConnection(
  context: Context,
  { query, scope }: NearRequest,
  hits: Page<NearHit>,
): Promise<Connection<NgoModel, NearbyNgoExtra>> {
  const page = await joinNodes(hits, ({ ngoId }) => findAt(NGO, ngoKey(ngoId), context));
  return toConnection(scope, page, ({ node, ngoId, metres, activityId, title }) => ({
    node,
    position: [query.day, metres, ngoId],
    distanceKm: metres / 1000,
    basis: activityId === null ? ('HEADQUARTERS' as const) : ('ACTIVITY' as const),
    activity: activityId === null ? null : { id: activityId, ngoId, ...(title !== undefined && { title }) },
  }));
}

/** The arguments parsed. The day of a walk is the day in its cursor: the one it began with. */
function parseNear(context: Context, walk: CursorScope, point: GeoPoint, args: NearArguments): NearRequest {
  const { field = null, withinKm, activeOn = null } = args;
  if (!(withinKm > 0 && withinKm <= FARTHEST_KM)) {
    throw createBadUserInput('withinKm', `must be above 0 and at most ${FARTHEST_KM}; got ${withinKm}.`);
  }
  const scope = { ...walk, arguments: { ...walk.arguments, field, withinKm, activeOn } };
  const page = parsePage(scope, args);
  const day = page.after === null ? (activeOn ?? toDay(context.now)) : String(page.after[0]);
  return { query: { point, field, metres: metresWithin(withinKm), day }, page, scope };
}

function parsePoint({ latitude, longitude }: GeoPoint): GeoPoint {
  if (!(Math.abs(latitude) <= 90))
    throw createBadUserInput('point.latitude', `must be from -90 to 90; got ${latitude}.`);
  if (!(Math.abs(longitude) <= 180))
    throw createBadUserInput('point.longitude', `must be from -180 to 180; got ${longitude}.`);
  return { latitude, longitude };
}
