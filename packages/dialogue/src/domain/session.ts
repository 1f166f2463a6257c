import { provenance } from '@liaison/kernel/record';
import { compareCodePoints } from '@liaison/kernel/values';
import { DIALOGUE_FORMATS, matchesMeetingFilter, PARTICIPATION_MODES } from '@liaison/vocabulary';
import type { DialogueFormat, MeetingFilter } from '@liaison/vocabulary';
import * as v from 'valibot';
import { compareNamedNgos, namedNgo, sortCodes } from './party.ts';

const place = v.object({
  city: v.nullish(v.string(), null),
  countryCode: v.nullish(v.string(), null),
  location: v.nullish(v.object({ latitude: v.number(), longitude: v.number() }), null),
});
export type SessionPlace = v.InferOutput<typeof place>;

const identity = {
  id: v.string(),
  /** Code of the body that held it. */
  bodyCode: v.string(),
  format: v.picklist(DIALOGUE_FORMATS),
  title: v.string(),
  theme: v.nullish(v.string(), null),
  mode: v.picklist(PARTICIPATION_MODES),
  /** Null if only the year is known. */
  startsOn: v.nullish(v.string(), null),
  /** Last day, included; null for one day. */
  endsOn: v.nullish(v.string(), null),
  year: v.pipe(v.number(), v.integer()),
  timezone: v.nullish(v.string(), null),
  place: v.nullish(place, null),
  forumId: v.nullish(v.string(), null),
  /** Codes of the Member States that took part, each once, by code. */
  memberStates: v.array(v.string()),
};

/** A session of dialogue as the truth keeps it. */
export const dialogueSession = v.object({
  ...identity,
  /** In list order: name, then id. */
  ngos: v.array(namedNgo),
  documents: v.array(v.object({ reference: v.string(), url: v.nullable(v.string()) })),
  outcomes: v.array(v.object({ text: v.string() })),
  /** Absent unless the session was called off. */
  cancelled: v.exactOptional(v.object({ on: v.string(), reason: v.string() })),
  provenance,
});
export type DialogueSession = v.InferOutput<typeof dialogueSession>;

/** What lists and filters need of a session: all but names of participants, papers, sources and cancellation. */
export const sessionSummary = v.object({ ...identity, ngoIds: v.array(v.string()) });
export type SessionSummary = v.InferOutput<typeof sessionSummary>;

export function toSummary(session: DialogueSession): SessionSummary {
  return v.parse(sessionSummary, { ...session, ngoIds: session.ngos.map(({ id }) => id) });
}

/** The session with its participants each once and in list order. */
export function arrangeSession(session: DialogueSession): DialogueSession {
  return {
    ...session,
    ngos: [...new Map(session.ngos.map((ngo) => [ngo.id, ngo])).values()].toSorted(compareNamedNgos),
    memberStates: sortCodes(session.memberStates),
  };
}

/** The position of a session in a list: its first day, empty if unknown, and its id. */
export type SessionPosition = readonly [startsOn: string, id: string];

export function getPosition({ startsOn, id }: Pick<SessionSummary, 'startsOn' | 'id'>): SessionPosition {
  return [startsOn ?? '', id];
}

/** `startsOn` descending, unknown days last, then id. */
export function comparePositions(a: SessionPosition, b: SessionPosition): number {
  return compareCodePoints(b[0], a[0]) || compareCodePoints(a[1], b[1]);
}

/** What sessions must meet; null does not restrict. */
export interface SessionFilter extends MeetingFilter {
  readonly bodyCode: string | null;
  readonly format: DialogueFormat | null;
  /** Held there, or takes part. */
  readonly memberState: string | null;
  /** Any of them took part. */
  readonly ngoIds: readonly string[] | null;
  readonly forumId: string | null;
}

export const EVERY_SESSION: SessionFilter = {
  bodyCode: null,
  format: null,
  memberState: null,
  ngoIds: null,
  forumId: null,
  from: null,
  to: null,
  words: [],
};

export function matchesFilter(session: SessionSummary, filter: SessionFilter): boolean {
  return (
    (filter.bodyCode === null || session.bodyCode === filter.bodyCode) &&
    (filter.format === null || session.format === filter.format) &&
    (filter.forumId === null || session.forumId === filter.forumId) &&
    (filter.ngoIds === null || filter.ngoIds.some((id) => session.ngoIds.includes(id))) &&
    (filter.memberState === null || concernsMemberState(session, filter.memberState)) &&
    matchesMeetingFilter(session, filter)
  );
}

function concernsMemberState({ place, memberStates }: SessionSummary, code: string): boolean {
  return place?.countryCode === code || memberStates.includes(code);
}
