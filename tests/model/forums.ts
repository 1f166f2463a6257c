import { expect } from 'vitest';
import type { Area } from './act.ts';
import type { Live } from './chronicle.ts';
import { CALL_ACTS } from './calls.ts';
import { closedTo, FORUM_ACTS, isPrepared, PREPARING_ACTS } from './forum-life.ts';
import { announcementOf, isDraft, sideOfParty } from './forums-kinds.ts';
import { latestFirst, ordered } from './partnerships.ts';
import { PLACE_ACTS } from './places.ts';
import { PREPARATION_ACTS } from './preparation.ts';
import { PROGRAMME_ACTS } from './programme.ts';
import { REGISTRATION_ACTS } from './registrations.ts';
import type { Scene } from './scene.ts';
import type { ForumValue, ParticipantValue, PartyValue, SlotValue } from './values.ts';
import { seesSecret } from './who.ts';
import type { Who } from './who.ts';

const PREPARED = ['planForum', 'announceForum'];

/** From the plan of a forum to its evaluation. */
export const FORUMS: Area = {
  subgraph: 'forums',
  acts: [...PREPARING_ACTS, ...FORUM_ACTS, ...REGISTRATION_ACTS, ...REGISTRATION_ACTS],
  first: [...PREPARED, 'registerForForum', 'planForum'],
  seldom: PREPARED,
  expectedCodes: ['FORUM_NOT_ANNOUNCED', 'FORUM_NOT_BEGUN', 'FORUM_NOT_PLANNED', 'FORUM_OVER', 'INVALID_VALUE'],
  compare: compareForums,
};

/** Who prepares it, and who supports it. */
export const PREPARATION: Area = {
  subgraph: 'forums',
  acts: [...PREPARING_ACTS, ...PREPARATION_ACTS],
  first: ['planForum', 'setWorkingGroup', 'addWorkingGroupMember', ...PREPARED],
  seldom: PREPARED,
  expectedCodes: ['MEMBER_EXISTS', 'NOT_FOUND', 'PARTNER_EXISTS'],
  compare: compareForums,
};

/** Its calls, and what is sent in answer to them. */
export const CALLS: Area = {
  subgraph: 'forums',
  acts: [...PREPARING_ACTS, ...CALL_ACTS],
  first: [...PREPARED, 'openCall', 'submitCallContribution', 'planForum'],
  seldom: PREPARED,
  expectedCodes: ['CALL_CLOSED', 'CONTRIBUTION_DECIDED'],
  compare: compareForums,
};

/** Its programme, from draft to version. */
export const PROGRAMMES: Area = {
  subgraph: 'forums',
  acts: [...PREPARING_ACTS, ...PLACE_ACTS, ...PROGRAMME_ACTS],
  first: [...PREPARED, 'addRoom', 'addRoom', 'addTrack', 'addSlot', 'publishSchedule'],
  seldom: PREPARED,
  expectedCodes: [
    'PERSON_TAKEN',
    'ROOM_IN_USE',
    'ROOM_TAKEN',
    'SCHEDULE_UNCHANGED',
    'SLOT_CANCELLED',
    'SLOT_NOT_CANCELLED',
    'SLOT_OUTSIDE_FORUM',
    'TRACK_IN_USE',
  ],
  compare: compareForums,
};

async function compareForums(scene: Scene, who: Who): Promise<void> {
  await compareContents(scene, who);
  await compareParties(scene, who);
}

const PLACED = 'id room { id name } track { id name } participants { person { id role } }';

/** What lies under forums and calls, and the programme as published and as it is prepared. */
async function compareContents(scene: Scene, who: Who): Promise<void> {
  const { model } = scene;
  const forums = model.all('FORUM').filter((forum) => model.view(forum, who) !== null);
  const calls = model.all('CALL');
  const asked = [
    ...forums.map(
      ({ id }, index) => `f${index}: forum(id: ${JSON.stringify(id)}) {
        themes { id }
        calls { id }
        evaluations(first: 100) { nodes { id } }
        participation { stakeholder registeredCount attendedCount }
        draftSlots { ${PLACED} isDraft }
        schedule { version slots { ${PLACED} isDraft } }
        scheduleChanges(sinceVersion: 0, first: 100) { nodes { version } }
      }`,
    ),
    ...calls.map(
      ({ id }, index) => `c${index}: call(id: ${JSON.stringify(id)}) {
        status
        contributionCount
        contributions(first: 100) { nodes { id } }
      }`,
    ),
  ];
  if (asked.length === 0) return;
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, { id }] of forums.entries()) expect(data?.[`f${index}`]).toEqual(forumOf(scene, id, who));
  for (const [index, { id }] of calls.entries()) expect(data?.[`c${index}`]).toEqual(callOf(scene, id, who));
}

function forumOf(scene: Scene, id: string, who: Who): object {
  const { model } = scene;
  const own = ({ value }: { value: { forum: { id: string } } }): boolean => value.forum.id === id;
  const forum = model.get('FORUM', id).value;
  const version = forum.published;
  const themes = model.all('FORUM_THEME').filter((one) => own(one) && model.view(one, who) !== null);
  const registered = model.all('REGISTRATION').filter((one) => own(one) && one.value.status === 'REGISTERED');
  const count = registered.flatMap(({ value }) => value.persons).reduce((sum, one) => sum + one.count, 0);
  const slots = model.all('SLOT').filter(own);
  const drafts = ordered(slots, ({ value }) => [value.startsAt, value.room.id]);
  return {
    themes: ordered(themes, ({ value }) => [latestFirst(value.proposedOn)]),
    calls: ordered(model.all('CALL').filter(own), ({ value }) => [value.opensOn]),
    evaluations: {
      nodes: ordered(model.all('EVALUATION').filter(own), ({ value }) => [latestFirst(value.submittedOn)]),
    },
    participation: participationOf(forum, count),
    draftSlots: seesSecret(who, 'drafts', [])
      ? drafts.map((slot) => draftOf(scene, model.get('SLOT', slot.id).value, slot.id, who))
      : null,
    schedule:
      version === 0
        ? null
        : {
            version,
            slots: ordered(
              slots.filter(({ value }) => value.published !== null),
              ({ value: { published } }) => [published?.announced.startsAt ?? '', published?.announced.room.id ?? ''],
            ).map((slot) => publishedOf(scene, model.get('SLOT', slot.id).value, slot.id, who)),
          },
    scheduleChanges: { nodes: Array.from({ length: version }, (_, index) => ({ version: index + 1 })) },
  };
}

/** Those who came, of each kind, beside those who have registered, who are all of one kind here. */
function participationOf({ attended }: ForumValue, registered: number): object[] {
  const countOf = (stakeholder: string): number => (stakeholder === 'NGO' ? registered : 0);
  const isCounted = registered === 0 || attended.some(({ stakeholder }) => stakeholder === 'NGO');
  return [
    ...attended.map(({ stakeholder, count }) => ({
      stakeholder,
      registeredCount: countOf(stakeholder),
      attendedCount: count,
    })),
    ...(isCounted ? [] : [{ stakeholder: 'NGO', registeredCount: registered, attendedCount: null }]),
  ];
}

type Announcement = ReturnType<typeof announcementOf>;

function draftOf(scene: Scene, slot: SlotValue, id: string, who: Who): object {
  const forum = scene.model.get('FORUM', slot.forum.id).value;
  return { ...placedOf(scene, announcementOf(slot, forum), id, who), isDraft: isDraft(slot, forum) };
}

function publishedOf(scene: Scene, { published }: SlotValue, id: string, who: Who): object | null {
  return published && { ...placedOf(scene, published, id, who), isDraft: false };
}

/** A slot with the names of its places, and the people whom the reader may see. */
function placedOf(scene: Scene, { announced, names }: Announcement, id: string, who: Who): object {
  const { room, track, participants } = announced;
  return {
    id,
    room: { ...room, name: names.room },
    track: track && { ...track, name: names.track },
    participants: participants.map((participant) => ({ person: personOf(scene, participant, who) })),
  };
}

/** Whoever may see the contacts of the organization learns of the person; who it is, from the person's own record. */
function personOf({ model }: Scene, { party, personId }: ParticipantValue, who: Who): object | null {
  if (personId === null || !seesSecret(who, 'contacts', [sideOfParty(party)])) return null;
  const person = model.find('PERSON', personId);
  const isSeen = person !== null && model.view(person, who) !== null;
  return { id: personId, role: isSeen ? person.value.role : null };
}

/** The forums that concern NGOs and States, and in what way: those that were announced. */
async function compareParties(scene: Scene, who: Who): Promise<void> {
  const { model, states } = scene;
  const announced = model
    .all('FORUM')
    .filter(({ value }) => value.status !== 'PLANNED' && value.status !== 'ABANDONED');
  const listed = 'forums(first: 100) { edges { relations node { id } } }';
  const ngos = model.all('NGO');
  const asked = [
    ...ngos.map(({ id }, index) => `n${index}: ngo(id: ${JSON.stringify(id)}) { ${listed} }`),
    ...states.map((code) => `${code}: memberState(code: "${code}") { ${listed} }`),
  ];
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  const parties = [
    ...ngos.map(({ id }, index) => ({ name: `n${index}`, party: { __typename: 'Ngo', id } as const })),
    ...states.map((code) => ({ name: code, party: { __typename: 'MemberState', code } as const })),
  ];
  for (const { name, party } of parties) {
    const { forums } = data?.[name] as { readonly forums: { readonly edges: readonly { node: { id: string } }[] } };
    // A State hosts others too: those of other sequences, and of the data.
    const own = forums.edges.filter(({ node }) => model.find('FORUM', node.id) !== null);
    const related = ordered(announced, ({ value }) => [latestFirst(value.startsOn)])
      .map(({ id }) => ({ node: { id }, relations: relationsOf(scene, model.get('FORUM', id), party) }))
      .filter(({ relations }) => relations.length > 0);
    expect(own).toEqual(related);
  }
}

function relationsOf({ model }: Scene, { id, value }: Live<'FORUM'>, party: PartyValue): string[] {
  const isParty = (other: PartyValue): boolean => JSON.stringify(other) === JSON.stringify(party);
  const isNgo = ({ ngo }: { readonly ngo: { readonly id: string } | null }): boolean =>
    ngo !== null && isParty({ __typename: 'Ngo', id: ngo.id });
  const participants = model
    .all('SLOT')
    .filter((slot) => slot.value.forum.id === id)
    .flatMap((slot) => slot.value.published?.announced.participants ?? []);
  const isHost = value.venue !== null && isParty({ __typename: 'MemberState', code: value.venue.country.code });
  return [
    ...(isHost ? ['HOST'] : []),
    ...(value.organizers.some(isNgo) ? ['ORGANIZER'] : []),
    ...(value.partners.some(isNgo) ? ['PARTNER'] : []),
    ...(participants.some((participant) => isParty(participant.party)) ? ['PROGRAMME'] : []),
    ...(value.present.some(isParty) ? ['PARTICIPANT'] : []),
  ];
}

function callOf({ model, today }: Scene, id: string, who: Who): object {
  const { opensOn, closesOn, closedAt, forum } = model.get('CALL', id).value;
  const { value: about } = model.get('FORUM', forum.id);
  const isClosed = closedAt !== null || closesOn < today || closedTo(about).length > 0 || isPrepared(about, today);
  const sent = model
    .all('CALL_CONTRIBUTION')
    .filter(({ value }) => value.call.id === id && value.status !== 'WITHDRAWN');
  const seen = sent.filter((one) => model.view(one, who) !== null);
  const running = today < opensOn ? 'UPCOMING' : 'OPEN';
  return {
    status: isClosed ? 'CLOSED' : running,
    contributionCount: sent.length,
    contributions: { nodes: ordered(seen, ({ value }) => [latestFirst(value.submittedOn)]) },
  };
}
