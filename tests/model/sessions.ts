import { shiftDay } from '../reference/shared.ts';
import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import type { Live } from './chronicle.ts';
import { drawNgo } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { PartyValue, SessionValue } from './values.ts';
import type { Side } from './who.ts';

/** Over from the day after its last on; called off or over, it takes nothing that is still to come. */
export function closed({ startsOn, endsOn, cancelledOn }: SessionValue, today: string): string[] {
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
export function drawSession({ model, random, today }: Scene): Live<'DIALOGUE_SESSION'> | null {
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
      ...{ cancellationReason: null, outcomes: [], documents: [], ngos: [], memberStates: [], ...end },
    };
    return {
      input: { body: body.id, ...given, startsOn, ...end },
      sides: [],
      about: 'body',
      expectedCodes: end.endsOn !== undefined && end.endsOn < startsOn ? ['ENDS_BEFORE_START'] : [],
      changes: (payload) => [{ kind: 'DIALOGUE_SESSION', id: idIn(payload, 'session'), value }],
    };
  },
};

const updateSession = changing({
  name: 'updateSession',
  kind: 'DIALOGUE_SESSION',
  by: [],
  field: 'session',
  about: 'sessionId',
  draw: (scene, { id, value }) => {
    const { random } = scene;
    const startsOn = random.chance(0.4) ? shiftDay(value.startsOn, random.below(12) - 4) : value.startsOn;
    const said = {
      ...(random.chance(0.6) && { title: scene.words('Session anew') }),
      ...(random.chance(0.4) && { mode: random.pick(['IN_PERSON', 'ONLINE']) }),
      ...(startsOn !== value.startsOn && { startsOn }),
      ...(random.chance(0.4) && { endsOn: random.chance(0.3) ? null : shiftDay(startsOn, random.below(40) - 3) }),
    };
    const changed = { ...value, ...said };
    return {
      input: said,
      expectedCodes: [
        ...(value.cancelledOn === null ? [] : ['SESSION_CANCELLED']),
        ...(changed.endsOn !== null && changed.endsOn < changed.startsOn ? ['ENDS_BEFORE_START'] : []),
        ...unfit(scene, id, value, changed),
      ],
      value: changed,
    };
  },
});

/** What the session has settled already and would not fit its new days. */
function unfit({ model, today }: Scene, id: string, before: SessionValue, after: SessionValue): string[] {
  const { startsOn, endsOn, outcomes, ngos, memberStates } = after;
  if (startsOn === before.startsOn && endsOn === before.endsOn) return [];
  const hasRecord = outcomes.length + ngos.length + memberStates.length > 0;
  const issued = model.all('RECOMMENDATION').filter(({ value }) => value.origin.id === id);
  const times = model
    .all('HEARING')
    .filter(({ value }) => value.session.id === id && value.status === 'GRANTED')
    .flatMap(({ value }) => value.startsAt?.slice(0, 10) ?? []);
  return [
    ...(hasRecord && before.startsOn <= today && startsOn > today ? ['SESSION_NOT_BEGUN'] : []),
    ...(issued.some(({ value }) => value.issuedOn < startsOn) ? ['ISSUED_BEFORE_SESSION'] : []),
    ...(times.some((day) => day < startsOn || day > (endsOn ?? startsOn)) ? ['TIME_OUTSIDE_SESSION'] : []),
  ];
}

/** Why nothing is on record yet of what took place. */
function notBegun({ startsOn, cancelledOn }: SessionValue, today: string): string[] {
  return [...(cancelledOn === null ? [] : ['SESSION_CANCELLED']), ...(today < startsOn ? ['SESSION_NOT_BEGUN'] : [])];
}

const recordAttendance = changing({
  name: 'recordAttendance',
  kind: 'DIALOGUE_SESSION',
  by: [],
  field: 'session',
  about: 'sessionId',
  draw: (scene, { value }) => {
    const { model, random, states, today } = scene;
    const present = model.all('NGO').filter(() => random.chance(0.5));
    // Names may be alike: then the ids are in order.
    const ngos = present.map(({ id }) => ({ id, name: `Its name ${random.below(2)}` }));
    const isTwice = ngos.length > 0 && random.chance(0.05);
    const memberStates = states.filter(() => random.chance(0.5));
    const isOfNgos = random.chance(0.7);
    const isOfStates = random.chance(0.7);
    const named = (isTwice ? [...ngos, ...ngos] : ngos).map(({ id, name }) => ({ ngoId: id, name }));
    return {
      input: { ...(isOfNgos && { ngos: named }), ...(isOfStates && { memberStates }) },
      expectedCodes: [...notBegun(value, today), ...(isOfNgos && isTwice ? ['INVALID_VALUE'] : [])],
      value: {
        ...value,
        ...(isOfNgos && { ngos: ngos.toSorted((a, b) => (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1)) }),
        ...(isOfStates && { memberStates: memberStates.toSorted() }),
      },
    };
  },
});

/** Documents come before a session and after it, also of one that was called off. */
const addSessionDocument = changing({
  name: 'addSessionDocument',
  kind: 'DIALOGUE_SESSION',
  by: [],
  field: 'session',
  about: 'sessionId',
  draw: ({ random }, { value }) => {
    const reference = `DOC/${1 + random.below(4)}`;
    const url = random.chance(0.5) ? 'https://example.org/document' : null;
    return {
      input: { reference, ...(url !== null && { url }) },
      expectedCodes: value.documents.some((one) => one.reference === reference) ? ['DOCUMENT_ON_RECORD'] : [],
      value: { ...value, documents: [...value.documents, { reference, url }] },
    };
  },
});

const removeSessionDocument = changing({
  name: 'removeSessionDocument',
  kind: 'DIALOGUE_SESSION',
  by: [],
  field: 'session',
  about: 'sessionId',
  draw: ({ random }, { value }) => {
    const reference = random.pick(['DOC/1', ...value.documents.map((one) => one.reference)]);
    const documents = value.documents.filter((one) => one.reference !== reference);
    return {
      input: { reference },
      expectedCodes: documents.length === value.documents.length ? ['NOT_FOUND'] : [],
      value: { ...value, documents },
    };
  },
});

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
      expectedCodes: closed(value, scene.today),
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
      expectedCodes: notBegun(value, scene.today),
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
      expectedCodes: [...closed(session.value, today), ...(again === undefined ? [] : ['THEME_PROPOSED_BEFORE'])],
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
      expectedCodes: [
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
      expectedCodes: [
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
      expectedCodes: [
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

export const SESSION_ACTS: readonly ActModel[] = [
  conveneSession,
  updateSession,
  recordAttendance,
  addSessionDocument,
  removeSessionDocument,
  cancelSession,
  recordOutcome,
  proposeTheme,
  endorseTheme,
  withdrawEndorsement,
  settleTheme,
];
