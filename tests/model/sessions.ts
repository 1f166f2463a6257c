import { shiftDay } from '../reference/shared.ts';
import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import type { Live } from './chronicle.ts';
import { drawNgo, sideOf } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { HearingValue, PartyValue, SessionValue } from './values.ts';
import type { Side } from './who.ts';

const MINUTE = 60_000;

/** Over from the day after its last on; called off or over, it takes nothing that is still to come. */
function closed({ startsOn, endsOn, cancelledOn }: SessionValue, today: string): string[] {
  return [
    ...(cancelledOn === null ? [] : ['SESSION_CANCELLED']),
    ...((endsOn ?? startsOn) < today ? ['SESSION_OVER'] : []),
  ];
}

/** One who can act: an NGO or a State of the sequence. */
export function drawParty(scene: Scene): { readonly party: PartyValue; readonly input: object; readonly side: Side } {
  const ngo = drawNgo(scene);
  if (ngo !== null && scene.random.chance(0.6)) {
    return { party: { __typename: 'Ngo', id: ngo.id }, input: { ngoId: ngo.id }, side: { type: 'ngo', id: ngo.id } };
  }
  const code = scene.random.pick(scene.states);
  return {
    party: { __typename: 'MemberState', code },
    input: { memberState: code },
    side: { type: 'state', id: code },
  };
}

function asParty(party: PartyValue): ReturnType<typeof drawParty> {
  if (party.__typename === 'Ngo') return { party, input: { ngoId: party.id }, side: { type: 'ngo', id: party.id } };
  return { party, input: { memberState: party.code }, side: { type: 'state', id: party.code } };
}

function isSameParty(a: PartyValue, b: PartyValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Mostly one that takes something yet. */
function drawSession({ model, random, today }: Scene): Live<'DIALOGUE_SESSION'> | null {
  const sessions = model.all('DIALOGUE_SESSION');
  const open = sessions.filter(({ value }) => closed(value, today).length === 0);
  return random.shuffled(open.length > 0 && random.chance(0.75) ? open : sessions)[0] ?? null;
}

const conveneSession: ActModel = {
  name: 'conveneSession',
  by: [],
  answers: { session: 'DIALOGUE_SESSION' },
  draw: (scene) => {
    const { model, random } = scene;
    const [body] = random.shuffled(model.all('BODY'));
    if (body === undefined) return null;
    const startsOn = scene.dayWithin(20, 24);
    const end = random.chance(0.6) ? { endsOn: shiftDay(startsOn, random.below(60) - 2) } : {};
    const given = { format: random.pick(['HEARING', 'ROUND_TABLE']), title: scene.words('Session'), mode: 'HYBRID' };
    const value = {
      ...{ body: { code: body.id }, ...given, startsOn, endsOn: null, cancelledOn: null },
      ...{ cancellationReason: null, outcomes: [], ...end },
    };
    return {
      input: { body: body.id, ...given, startsOn, ...end },
      sides: [],
      about: 'body',
      refusals: end.endsOn !== undefined && end.endsOn < startsOn ? ['ENDS_BEFORE_START'] : [],
      changes: (payload) => [{ kind: 'DIALOGUE_SESSION', id: idIn(payload, 'session'), value }],
    };
  },
};

const cancelSession = changing({
  name: 'cancelSession',
  kind: 'DIALOGUE_SESSION',
  by: [],
  field: 'session',
  about: 'sessionId',
  draw: (scene, { value }) => {
    // Most are to stand.
    if (scene.random.chance(0.4)) return null;
    const reason = scene.words('No quorum');
    return {
      input: { reason },
      refusals: closed(value, scene.today),
      value: { ...value, cancelledOn: scene.today, cancellationReason: reason },
    };
  },
});

const recordOutcome = changing({
  name: 'recordOutcome',
  kind: 'DIALOGUE_SESSION',
  by: [],
  field: 'session',
  about: 'sessionId',
  draw: (scene, { value }) => {
    const text = scene.words('It was agreed');
    return {
      input: { text },
      refusals: [
        ...(value.cancelledOn === null ? [] : ['SESSION_CANCELLED']),
        ...(scene.today < value.startsOn ? ['SESSION_NOT_BEGUN'] : []),
      ],
      value: { ...value, outcomes: [...value.outcomes, { text }] },
    };
  },
});

const proposeTheme: ActModel = {
  name: 'proposeTheme',
  by: ['ngo', 'state'],
  answers: { theme: 'THEME' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const session = drawSession(scene);
    if (session === null) return null;
    const { party, input, side } = drawParty(scene);
    const there = model.all('THEME').filter(({ value }) => value.subject.id === session.id);
    const again = random.chance(0.15) ? random.shuffled(there)[0] : undefined;
    const said = {
      title: again?.value.title ?? scene.words('Theme'),
      ...(random.chance(0.5) && { explanation: scene.words('Since') }),
    };
    return {
      input: { sessionId: session.id, ...input, ...said },
      sides: [side],
      about: 'sessionId',
      refusals: [...closed(session.value, today), ...(again === undefined ? [] : ['THEME_PROPOSED_BEFORE'])],
      changes: (payload) => [
        {
          kind: 'THEME',
          id: idIn(payload, 'theme'),
          value: {
            ...{ explanation: null, ...said, subject: { __typename: 'DialogueSession', id: session.id } },
            ...{ proposedBy: party, proposedOn: today, endorsements: [], status: 'PROPOSED' },
            ...{ settledOn: null, settlementReason: null },
          },
        },
      ],
    };
  },
};

const endorseTheme = changing({
  name: 'endorseTheme',
  kind: 'THEME',
  by: ['ngo', 'state'],
  field: 'theme',
  about: 'themeId',
  draw: (scene, { value }) => {
    const { party, input, side } = drawParty(scene);
    return {
      input: { ...input },
      sides: [side],
      refusals: [
        ...(value.status === 'PROPOSED' ? [] : ['THEME_SETTLED']),
        ...(isSameParty(party, value.proposedBy) ? ['OWN_THEME'] : []),
        ...(value.endorsements.some((one) => isSameParty(one.party, party)) ? ['ALREADY_ENDORSED'] : []),
      ],
      value: { ...value, endorsements: [...value.endorsements, { party, endorsedOn: scene.today }] },
    };
  },
});

const withdrawEndorsement = changing({
  name: 'withdrawEndorsement',
  kind: 'THEME',
  by: ['ngo', 'state'],
  field: 'theme',
  about: 'themeId',
  draw: (scene, { value }) => {
    const endorsed = scene.random.shuffled(value.endorsements)[0]?.party;
    const isOwn = endorsed !== undefined && scene.random.chance(0.7);
    const { party, input, side } = isOwn ? asParty(endorsed) : drawParty(scene);
    const endorsements = value.endorsements.filter((one) => !isSameParty(one.party, party));
    return {
      input: { ...input },
      sides: [side],
      refusals: [
        ...(value.status === 'PROPOSED' ? [] : ['THEME_SETTLED']),
        ...(endorsements.length === value.endorsements.length ? ['NOT_ENDORSED'] : []),
      ],
      value: { ...value, endorsements },
    };
  },
});

const settleTheme = changing({
  name: 'settleTheme',
  kind: 'THEME',
  by: [],
  field: 'theme',
  about: 'themeId',
  draw: (scene, { value }) => {
    const decision = scene.random.pick(['RETAIN', 'DECLINE']);
    const said = scene.random.chance(0.7) ? { reason: scene.words('Because') } : {};
    return {
      input: { decision, ...said },
      refusals: [
        ...(value.status === 'PROPOSED' ? [] : ['THEME_SETTLED']),
        ...(decision === 'DECLINE' && said.reason === undefined ? ['REASON_REQUIRED'] : []),
      ],
      value: {
        ...value,
        status: decision === 'RETAIN' ? 'RETAINED' : 'DECLINED',
        settledOn: scene.today,
        settlementReason: said.reason ?? null,
      },
    };
  },
});

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
      refusals: [...closed(session.value, today), ...(isRepeated ? ['HEARING_REQUESTED_BEFORE'] : [])],
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
      refusals: [
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
      refusals: decided(value),
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
    refusals: ['REQUESTED', 'GRANTED'].includes(value.status) ? [] : ['HEARING_CLOSED'],
    value: { ...value, status: 'WITHDRAWN', startsAt: null, minutes: null, decidedOn: scene.today },
  }),
});

export const SESSION_ACTS: readonly ActModel[] = [
  conveneSession,
  cancelSession,
  recordOutcome,
  proposeTheme,
  endorseTheme,
  withdrawEndorsement,
  settleTheme,
  requestHearing,
  grantHearing,
  refuseHearing,
  withdrawHearing,
];
