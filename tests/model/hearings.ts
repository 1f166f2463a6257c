import { shiftDay } from '../reference/shared.ts';
import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import { drawNgo, sideOf } from './ngos.ts';
import { closed, drawSession } from './sessions.ts';
import type { HearingValue } from './values.ts';

const MINUTE = 60_000;

const requestHearing: ActModel = {
  name: 'requestHearing',
  by: ['ngo'],
  answers: { hearing: 'HEARING' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const [session, ngo] = [drawSession(scene), drawNgo(scene)];
    if (session === null || ngo === null) return null;
    const agendaItem = `Item ${1 + random.below(4)}`;
    const statement = scene.words('We wish to say');
    const isRepeated = model
      .all('HEARING')
      .some(
        ({ value }) =>
          value.session.id === session.id &&
          value.ngo.id === ngo.id &&
          value.agendaItem === agendaItem &&
          value.status !== 'WITHDRAWN',
      );
    const value: HearingValue = {
      ...{ session: { id: session.id }, ngo: { id: ngo.id }, agendaItem, statement, requestedOn: today },
      ...{ status: 'REQUESTED', startsAt: null, minutes: null, decidedOn: null, refusedBecause: null },
    };
    return {
      input: { sessionId: session.id, ngoId: ngo.id, agendaItem, statement },
      sides: sideOf(ngo.id),
      about: 'sessionId',
      expectedCodes: [...closed(session.value, today), ...(isRepeated ? ['HEARING_REQUESTED_BEFORE'] : [])],
      changes: (payload) => [{ kind: 'HEARING', id: idIn(payload, 'hearing'), value }],
    };
  },
};

const grantHearing = changing({
  name: 'grantHearing',
  kind: 'HEARING',
  by: [],
  field: 'hearing',
  about: 'hearingId',
  draw: (scene, { id, value }) => {
    const { model, random, today } = scene;
    const session = model.get('DIALOGUE_SESSION', value.session.id);
    const { startsOn, endsOn } = session.value;
    const minutes = random.chance(0.08) ? 300 : 10 + random.below(60);
    const day = shiftDay(startsOn, random.chance(0.9) ? 0 : 90);
    const time = random.chance(0.7) ? { startsAt: `${day}T1${random.below(3)}:00:00Z` } : {};
    const granted = { ...value, status: 'GRANTED', startsAt: null, ...time, minutes, decidedOn: today };
    const isCrossed = model
      .all('HEARING')
      .filter((one) => one.id !== id && one.value.session.id === session.id)
      .some((one) => doOverlap(one.value, granted));
    return {
      input: { minutes, ...time },
      expectedCodes: [
        ...decided(value),
        ...closed(session.value, today),
        ...(minutes > 240 ? ['INVALID_VALUE'] : []),
        ...(time.startsAt !== undefined && day > (endsOn ?? startsOn) ? ['TIME_OUTSIDE_SESSION'] : []),
        ...(isCrossed ? ['HEARINGS_OVERLAP'] : []),
      ],
      value: granted,
    };
  },
});

function decided({ status }: HearingValue): string[] {
  if (status === 'REQUESTED') return [];
  return [status === 'WITHDRAWN' ? 'HEARING_CLOSED' : 'HEARING_DECIDED'];
}

function doOverlap(a: HearingValue, b: HearingValue): boolean {
  const spans = [a, b].map(({ status, startsAt, minutes }) => {
    if (status !== 'GRANTED' || startsAt === null || minutes === null) return null;
    return { from: Date.parse(startsAt), until: Date.parse(startsAt) + minutes * MINUTE };
  });
  const [one, other] = spans;
  return one != null && other != null && one.from < other.until && other.from < one.until;
}

const refuseHearing = changing({
  name: 'refuseHearing',
  kind: 'HEARING',
  by: [],
  field: 'hearing',
  about: 'hearingId',
  draw: (scene, { value }) => {
    const reason = scene.words('No time');
    return {
      input: { reason },
      expectedCodes: decided(value),
      value: { ...value, status: 'REFUSED', decidedOn: scene.today, refusedBecause: reason },
    };
  },
});

const withdrawHearing = changing({
  name: 'withdrawHearing',
  kind: 'HEARING',
  by: ['ngo'],
  field: 'hearing',
  about: 'hearingId',
  draw: (scene, { value }) => ({
    input: {},
    sides: sideOf(value.ngo.id),
    expectedCodes: ['REQUESTED', 'GRANTED'].includes(value.status) ? [] : ['HEARING_CLOSED'],
    value: { ...value, status: 'WITHDRAWN', startsAt: null, minutes: null, decidedOn: scene.today },
  }),
});

/** What NGOs ask to say in sessions. */
export const HEARING_ACTS: readonly ActModel[] = [requestHearing, grantHearing, refuseHearing, withdrawHearing];
