import { change, create, createId, isRefused, line, paragraphs, webAddress } from '@liaison/kernel/record';
import type { RecordReader, Versioned } from '@liaison/kernel/record';
import { toYear } from '@liaison/kernel/values';
import { DIALOGUE_FORMATS, PARTICIPATION_MODES } from '@liaison/vocabulary';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { createManualProvenance } from '../domain/entry.ts';
import { isMoved, refuseDays } from '../domain/session-days.ts';
import {
  addDocument,
  cancelSession,
  recordAttendance,
  recordOutcome,
  removeDocument,
  scheduleSession,
  updateSession,
} from '../domain/session-rules.ts';
import { toSummary } from '../domain/session.ts';
import type { DialogueSession } from '../domain/session.ts';
import { numberPartition, sessionKey } from '../record-keys.ts';
import { BODY, HEARING, listValues, RECOMMENDATION, RECOMMENDATION_NUMBER, selectParts, SESSION } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { countryCode, day, id, listOnce, namedNgoInput, refuseNull, toNull } from './inputs.ts';
import type { SessionModel } from './models.ts';

const MOST_NGOS = 1000;
const MOST_STATES = 250;

const degrees = (most: number): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(), v.minValue(-most, `must be at least -${most}`), v.maxValue(most, `must be at most ${most}`));

const place = v.pipe(
  v.object({
    city: toNull(line),
    country: toNull(countryCode),
    location: toNull(v.object({ latitude: degrees(90), longitude: degrees(180) })),
  }),
  v.check(
    ({ city, country, location }) => city !== null || country !== null || location !== null,
    'must say where it is',
  ),
  v.transform(({ city, country, location }) => ({ city, countryCode: country, location })),
);

const timezone = v.pipe(v.string(), v.check(isTimeZone, 'must be the IANA name of a time zone, such as Europe/Paris'));

const required = {
  format: v.picklist(DIALOGUE_FORMATS),
  title: line,
  mode: v.picklist(PARTICIPATION_MODES),
  startsOn: day,
};
const optional = {
  theme: v.nullable(line),
  endsOn: v.nullable(day),
  timezone: v.nullable(timezone),
  place: v.nullable(place),
  forumId: v.nullable(id),
};

const newSession = v.object({
  ...required,
  body: v.string(),
  theme: v.optional(optional.theme, null),
  endsOn: v.optional(optional.endsOn, null),
  timezone: v.optional(optional.timezone, null),
  place: v.optional(optional.place, null),
  forumId: v.optional(optional.forumId, null),
});

const sessionChanges = v.object({
  format: v.exactOptional(refuseNull(required.format)),
  title: v.exactOptional(refuseNull(required.title)),
  mode: v.exactOptional(refuseNull(required.mode)),
  startsOn: v.exactOptional(refuseNull(required.startsOn)),
  theme: v.exactOptional(optional.theme),
  endsOn: v.exactOptional(optional.endsOn),
  timezone: v.exactOptional(optional.timezone),
  place: v.exactOptional(optional.place),
  forumId: v.exactOptional(optional.forumId),
});

const attendance = v.object({
  ngos: v.exactOptional(
    refuseNull(
      v.pipe(
        v.array(namedNgoInput),
        v.maxLength(MOST_NGOS, `must hold at most ${MOST_NGOS}`),
        v.check((all) => new Set(all.map((ngo) => ngo.id)).size === all.length, 'must name each once'),
      ),
    ),
  ),
  memberStates: v.exactOptional(refuseNull(listOnce(countryCode, MOST_STATES))),
});

/** What every payload shows: the session as lists have it. */
const shown = {
  show: (session: Versioned<DialogueSession>): SessionModel => ({ ...toSummary(session), version: session.version }),
};

export const Mutation = {
  conveneSession: create(
    SESSION,
    newSession,
    async ({ input: { body, ...session }, read, today }) => {
      const known = await read.require(BODY, 'body', body);
      if (isRefused(known)) return known;
      return scheduleSession({
        ...session,
        id: createId('session'),
        bodyCode: body,
        year: toYear(session.startsOn),
        documents: [],
        outcomes: [],
        ngos: [],
        memberStates: [],
        provenance: createManualProvenance(today),
      });
    },
    shown,
  ),

  updateSession: change(
    SESSION,
    sessionChanges,
    async ({ session, input, read, today }) => {
      const year = input.startsOn === undefined ? session.year : toYear(input.startsOn);
      const result = updateSession(session, { ...input, year });
      if (isRefused(result) || !isMoved(session, result.value)) return result;
      const userErrors = refuseDays(session, result.value, {
        hearings: await listValues(read, HEARING, selectParts('Hearing', sessionKey(session.id))),
        firstIssuedOn: await readFirstIssue(read, session.id),
        today,
      });
      return userErrors.length > 0 ? { userErrors } : result;
    },
    shown,
  ),

  cancelSession: change(
    SESSION,
    v.object({ reason: paragraphs }),
    ({ session, input, today }) => cancelSession(session, today, input.reason),
    shown,
  ),

  recordAttendance: change(
    SESSION,
    attendance,
    ({ session, input, today }) => recordAttendance(session, input, today),
    shown,
  ),

  recordOutcome: change(
    SESSION,
    v.object({ text: paragraphs }),
    ({ session, input, today }) => recordOutcome(session, input.text, today),
    shown,
  ),

  addSessionDocument: change(
    SESSION,
    v.object({ reference: line, url: toNull(webAddress) }),
    ({ session, input }) => addDocument(session, input),
    shown,
  ),

  removeSessionDocument: change(
    SESSION,
    v.object({ reference: line }),
    ({ session, input }) => removeDocument(session, input.reference),
    shown,
  ),
} satisfies MutationResolvers;

/** The day of the session's first recommendation that was not withdrawn; null if there is none. */
async function readFirstIssue(read: RecordReader, sessionId: string): Promise<Day | null> {
  const partition = numberPartition({ kind: 'DIALOGUE_SESSION', id: sessionId });
  const numbers = await listValues(read, RECOMMENDATION_NUMBER, { pk: partition });
  const recommendations = await Promise.all(
    numbers.map(({ recommendationId }) => read.findById(RECOMMENDATION, recommendationId)),
  );
  const days = recommendations.flatMap((loaded) => (loaded === null ? [] : [loaded.value.issuedOn]));
  return days.toSorted()[0] ?? null;
}

/** Names have letters; an offset such as `+01:00`, which the runtime takes too, is not the name of a zone. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_+\-/0-9]*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
