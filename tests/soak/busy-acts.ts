import type { Random } from '../support/random.ts';
import type { Payload, WritingWorld } from '../support/writing-world.ts';

/** Places near three field offices, as latitude and longitude. */
const PLACES = [
  [14.69, -17.44],
  [45.43, 12.33],
  [28.61, 77.2],
] as const;
const FORUM = 'example-forum';
const FIRST_START = Date.parse('2027-03-28T16:30:00Z');
const HALF_HOUR = 30 * 60_000;

interface Written {
  readonly id: string;
  readonly version: number;
}

/**
 * What keepers do all year, spread over all NGOs: activities are published and withdrawn, partnerships granted and ended,
 * entries edited, slots moved, contributions sent. Answers how many acts were done, of which some are refused.
 */
export function createBusyActs(world: WritingWorld, random: Random): () => Promise<boolean> {
  const officer = world.as('liaison-officer');
  const ngos = world.dataset.ngos.map(({ id }) => id);
  const taskForceId = world.dataset.taskForces[0]?.id ?? '';
  const versions = new Map<string, number>();
  const activities: Written[] = [];
  const granted = new Map<string, Written>();
  const slots: Written[] = [];

  const done = async (mutation: string, object: string, input: object): Promise<Written | null> => {
    const payload: Payload = await officer.act(mutation, input, `${object} { id version }`);
    return payload[object] as Written | null;
  };
  const publish = async (): Promise<boolean> => {
    const [latitude, longitude] = random.pick(PLACES);
    const location = { latitude: latitude + random.between(-2, 2), longitude: longitude + random.between(-2, 2) };
    const startsOn = `${2020 + random.below(7)}-0${1 + random.below(9)}-01`;
    const activity = await done('publishActivity', 'activity', {
      ngoId: random.pick(ngos),
      title: `An activity ${random.below(1e6)}`,
      fieldsOfCompetence: [random.pick(['CULTURE', 'EDUCATION', 'NATURAL_SCIENCES'])],
      startsOn,
      ...(random.chance(0.5) && { endsOn: `2028-${startsOn.slice(5)}` }),
      place: { name: 'A town', location, precision: 'PLACE_NAME' },
    });
    if (activity) activities.push(activity);
    return activity !== null;
  };
  const withdraw = async (): Promise<boolean> => {
    const [activity] = activities.splice(random.below(activities.length), 1);
    if (!activity) return publish();
    const { id: activityId, version: expectedVersion } = activity;
    const { userErrors } = await officer.act('withdrawActivity', { activityId, expectedVersion });
    return userErrors.length === 0;
  };
  const update = async (): Promise<boolean> => {
    const ngoId = random.pick(ngos);
    const expectedVersion = versions.get(ngoId) ?? 1;
    const ngo = await done('updateNgo', 'ngo', {
      ngoId,
      expectedVersion,
      website: `https://${random.below(1e6)}.example/`,
    });
    versions.set(ngoId, ngo?.version ?? expectedVersion);
    return ngo !== null;
  };
  const grantOrEnd = async (): Promise<boolean> => {
    const ngoId = random.pick(ngos);
    const held = granted.get(ngoId);
    if (held) {
      granted.delete(ngoId);
      const input = { partnershipId: held.id, expectedVersion: held.version, endsOn: '2026-11-20' };
      return (await done('endPartnership', 'partnership', input)) !== null;
    }
    const input = { ngoId, institution: 'CONVERGENCES', status: 'UNSPECIFIED', startsOn: '2026-11-20' };
    const partnership = await done('grantPartnership', 'partnership', input);
    if (partnership) granted.set(ngoId, partnership);
    return partnership !== null;
  };
  const contribute = async (): Promise<boolean> => {
    const ngoId = random.pick(ngos);
    const caller = world.as('ngo', { ngo: ngoId });
    const input = { taskForceId, ngoId, title: 'A contribution', text: 'What we know.', themes: ['schooling'] };
    const { contribution } = await caller.act('submitContribution', input, 'contribution { id }');
    return contribution !== null;
  };
  const drawUp = async (): Promise<boolean> => {
    const document = `{ forum(id: "${FORUM}") { rooms { id } } }`;
    const { data } = await officer.ask(document);
    const { rooms } = data?.['forum'] as { rooms: { id: string }[] };
    const start = FIRST_START + random.below(8) * HALF_HOUR;
    const [startsAt, endsAt] = [start, start + HALF_HOUR].map((time) => new Date(time).toISOString());
    const place = { startsAt, endsAt, roomId: random.pick(rooms).id };
    const index = random.below(12);
    const slot = slots[index];
    if (!slot) {
      const added = await done('addSlot', 'slot', { forumId: FORUM, title: 'An evening', ...place });
      if (added) slots.push(added);
      return added !== null;
    }
    const moved = await done('moveForumSlot', 'slot', { slotId: slot.id, expectedVersion: slot.version, ...place });
    if (moved) slots[index] = moved;
    return moved !== null;
  };
  const mixture = [publish, publish, withdraw, update, update, grantOrEnd, contribute, drawUp, drawUp];
  return () => random.pick(mixture)();
}
