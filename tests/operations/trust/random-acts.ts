import type { Random } from '../../support/random.ts';
import type { Payload, WritingWorld } from '../../support/writing-world.ts';
import { insist, readOn } from './insist.ts';

/** An act that was answered as done: the record that it wrote, at the version that it made. */
export interface Acknowledged {
  readonly mutation: string;
  readonly id: string;
  readonly version: number;
}

/** One writer's next act; null where it was refused, as some of them must be. */
export type NextAct = () => Promise<Acknowledged | null>;

const FORUM = 'example-forum';
/** Evening of the forum's last day, when its rooms are free. */
const EVENING = Date.parse('2027-03-28T16:30:00Z');
const HALF_HOUR = 30 * 60_000;
/** Refusals that writers who meet must get; and a slot may be moved to where it is. */
const EXPECTED = new Set(['STALE_VERSION', 'ROOM_TAKEN', 'TERMS_OVERLAP', 'INVALID_VALUE']);

/** Acts on all three subgraphs, on few records and few rooms: writers must meet. */
export function createRandomActs(
  world: Pick<WritingWorld, 'as' | 'dataset'>,
  random: Random,
  send: typeof insist = insist,
): NextAct {
  const officer = world.as('liaison-officer', { subject: `officer ${random.below(1e6)}` });
  const ngos = world.dataset.ngos.slice(0, 6).map(({ id }) => id);
  const taskForceId = world.dataset.taskForces[0]?.id ?? '';
  let rooms: readonly { id: string }[] | undefined;

  const done = async (act: string, object: string, input: object, ngo?: string): Promise<Acknowledged | null> => {
    const caller = ngo === undefined ? officer : world.as('ngo', { ngo });
    const payload: Payload = await send(caller, act, input, `${object} { id version }`);
    const unexpected = payload.userErrors.filter(({ code }) => !EXPECTED.has(code));
    if (unexpected.length > 0) throw new Error(`${act} was refused with ${JSON.stringify(unexpected)}`);
    const written = payload[object] as Omit<Acknowledged, 'mutation'> | null | undefined;
    return written ? { mutation: act, ...written } : null;
  };
  const evening = (): { startsAt: string; endsAt: string } => {
    const start = EVENING + random.below(8) * HALF_HOUR;
    const [startsAt, endsAt] = [start, start + HALF_HOUR].map((time) => new Date(time).toISOString());
    return { startsAt: startsAt ?? '', endsAt: endsAt ?? '' };
  };
  const roomId = async (): Promise<string> => {
    rooms ??= (
      await readOn<{ forum: { rooms: { id: string }[] } }>(officer, `{ forum(id: "${FORUM}") { rooms { id } } }`)
    ).forum.rooms;
    return random.pick(rooms.slice(0, 2)).id;
  };

  const acts: readonly NextAct[] = [
    () => {
      const ngoId = random.pick(ngos);
      const title = `Act ${random.below(1e9)}`;
      return done('publishActivity', 'activity', { ngoId, title, fieldsOfCompetence: ['CULTURE'] }, ngoId);
    },
    () => {
      const ngoId = random.pick(ngos);
      const input = { taskForceId, ngoId, title: 'A contribution', text: 'What we know.', themes: ['schooling'] };
      return done('submitContribution', 'contribution', input, ngoId);
    },
    () => {
      const ngoId = random.pick(ngos);
      const input = { ngoId, institution: 'CONVERGENCES', status: 'UNSPECIFIED', startsOn: '2026-01-01' };
      return done('grantPartnership', 'partnership', input);
    },
    async () => {
      const ngoId = random.pick(ngos.slice(0, 2));
      const { ngo } = await readOn<{ ngo: { version: number } }>(officer, `{ ngo(id: "${ngoId}") { version } }`);
      const website = `https://${random.below(1e9)}.example/`;
      return done('updateNgo', 'ngo', { ngoId, expectedVersion: ngo.version, website });
    },
    async () => done('addSlot', 'slot', { forumId: FORUM, title: 'An evening', roomId: await roomId(), ...evening() }),
    async () => {
      const document = `{ forum(id: "${FORUM}") { draftSlots { id version title } } }`;
      const { forum } = await readOn<{ forum: { draftSlots: { id: string; version: number; title: string }[] } }>(
        officer,
        document,
      );
      const [slot] = random.shuffled(forum.draftSlots.filter(({ title }) => title === 'An evening'));
      if (!slot) return null;
      const input = { slotId: slot.id, expectedVersion: slot.version, roomId: await roomId(), ...evening() };
      return done('moveForumSlot', 'slot', input);
    },
  ];
  const nextAct = random.deck(acts);
  return () => nextAct()();
}
