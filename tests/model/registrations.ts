import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import { closedTo, drawForum, drawTaker, hasBegun, isBehind, isHiddenFrom } from './forum-life.ts';
import { sideOfParty } from './forums-kinds.ts';
import type { ForumValue } from './values.ts';

/** Nobody registers any more once it has ended, or has reached what comes after it. */
function registrationRefusals(forum: ForumValue, today: string): string[] {
  const last = forum.endsOn ?? forum.startsOn;
  const isPast = (last !== null && last < today) || isBehind(forum, 'CONDUCT');
  return [...closedTo(forum), ...(isPast ? ['REGISTRATION_CLOSED'] : [])];
}

const registerForForum: ActModel = {
  name: 'registerForForum',
  by: ['ngo', 'state'],
  answers: { registration: 'REGISTRATION' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const forum = drawForum(scene);
    if (forum === null) return null;
    const { party, input } = drawTaker(scene);
    const persons = [{ stakeholder: 'NGO', count: random.below(8) }];
    const isRepeated = model
      .all('REGISTRATION')
      .filter(({ value }) => value.forum.id === forum.id && value.status === 'REGISTERED')
      .some(({ value }) => JSON.stringify(value.party) === JSON.stringify(party));
    const value = { forum: { id: forum.id }, party, persons, registeredOn: today, status: 'REGISTERED' };
    return {
      input: { forumId: forum.id, ...input, persons },
      sides: [sideOfParty(party)],
      about: 'forumId',
      isHiddenFrom: isHiddenFrom(scene, forum),
      expectedCodes: [
        ...registrationRefusals(forum.value, today),
        ...(isRepeated ? ['ALREADY_REGISTERED'] : []),
        ...(persons.some(({ count }) => count > 0) ? [] : ['INVALID_VALUE']),
      ],
      changes: (payload) => [{ kind: 'REGISTRATION', id: idIn(payload, 'registration'), value }],
    };
  },
};

const cancelRegistration = changing({
  name: 'cancelRegistration',
  kind: 'REGISTRATION',
  by: ['ngo', 'state'],
  field: 'registration',
  about: 'registrationId',
  draw: ({ model, today }, { value }) => ({
    input: {},
    sides: [sideOfParty(value.party)],
    expectedCodes: [
      ...(value.status === 'CANCELLED' ? ['REGISTRATION_CANCELLED'] : []),
      ...registrationRefusals(model.get('FORUM', value.forum.id).value, today),
    ],
    value: { ...value, status: 'CANCELLED' },
  }),
});

const recordForumAttendance = changing({
  name: 'recordForumAttendance',
  kind: 'FORUM',
  by: [],
  field: 'forum',
  about: 'forumId',
  draw: ({ model, random, today }, { id, value }) => {
    const kinds = random.shuffled(['NGO', 'YOUTH', 'MEDIA']).slice(0, 1 + random.below(2));
    const counts = kinds.map((stakeholder) => ({ stakeholder, count: random.below(300) }));
    const isTwice = random.chance(0.05);
    const isUnknown = random.chance(0.05);
    const registrations = model.all('REGISTRATION').filter((one) => one.value.forum.id === id);
    const named = registrations.filter((one) => random.chance(one.value.status === 'REGISTERED' ? 0.6 : 0.1));
    const ids = [...named.map((one) => one.id), ...(isUnknown ? ['none'] : [])];
    const came = named.map((one) => one.value.party).filter((party) => !includes(value.present, party));
    return {
      input: {
        attended: isTwice ? [...counts, ...counts] : counts,
        ...(ids.length > 0 && { presentRegistrationIds: ids }),
      },
      expectedCodes: [
        ...closedTo(value),
        ...(hasBegun(value, today) ? [] : ['FORUM_NOT_BEGUN']),
        ...(isTwice ? ['INVALID_VALUE'] : []),
        ...(isUnknown ? ['NOT_FOUND'] : []),
        ...(named.some((one) => one.value.status === 'CANCELLED') ? ['REGISTRATION_CANCELLED'] : []),
      ],
      value: {
        ...value,
        attended: [
          ...value.attended.map((row) => counts.find(({ stakeholder }) => stakeholder === row.stakeholder) ?? row),
          ...counts.filter(({ stakeholder }) => !value.attended.some((row) => row.stakeholder === stakeholder)),
        ],
        present: [...value.present, ...came],
      },
    };
  },
});

function includes(parties: ForumValue['present'], party: ForumValue['present'][number]): boolean {
  return parties.some((one) => JSON.stringify(one) === JSON.stringify(party));
}

export const REGISTRATION_ACTS: readonly ActModel[] = [registerForForum, cancelRegistration, recordForumAttendance];
