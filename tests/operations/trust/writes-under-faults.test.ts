import { describe, expect, it } from 'vitest';
import { EngineFaults, EVERY_FAULT } from '../../support/engine-faults.ts';
import { interceptClient } from '../../support/intercepted-client.ts';
import { createRandom } from '../../support/random.ts';
import { NOW } from '../../support/world.ts';
import { useWritingWorld } from '../../support/writing-world.ts';
import type { WritingWorld } from '../../support/writing-world.ts';
import { entriesAfter, expectAgreement, recordsOf, ringBells } from './agreement.ts';
import { Mirror } from './mirror.ts';
import { createRandomActs } from './random-acts.ts';
import type { Acknowledged } from './random-acts.ts';

const SUBGRAPHS = ['partnerships', 'forums', 'dialogue'] as const;
/** Kinds of record in the log whose changes come from nothing but the acts here, one each. */
const COUNTED = new Set(['ACTIVITY', 'CONTRIBUTION', 'PARTNERSHIP', 'NGO', 'SLOT']);

const STATISTICS =
  '{ partnershipStats(by: [INSTITUTION]) { partnershipCount groups { keys { value } partnershipCount } } }';

type Heads = ReadonlyMap<string, number>;

async function headsOf(world: WritingWorld): Promise<Heads> {
  const heads = SUBGRAPHS.map(async (name) => [name, await world.head(name)] as const);
  return new Map(await Promise.all(heads));
}

/** Each acknowledged act stands in the log once, and the log holds nothing that nobody was told of. */
async function expectEachOnce(world: WritingWorld, before: Heads, told: readonly Acknowledged[]): Promise<void> {
  const logged: string[] = [];
  for (const [name, head] of before) {
    for (const { kind, id, version } of await entriesAfter(world, name, head)) {
      if (COUNTED.has(kind.toUpperCase())) logged.push(`${id} ${version}`);
    }
  }
  expect(logged.toSorted()).toEqual(told.map(({ id, version }) => `${id} ${version}`).toSorted());
}

/** The statistics count what the truth holds. */
async function expectCounted(world: WritingWorld): Promise<void> {
  const { data } = await world.public.ask(STATISTICS);
  const partnerships = world.subgraphs.find(({ name }) => name === 'partnerships');
  const records = partnerships ? await recordsOf(world, partnerships) : [];
  const today = NOW.slice(0, 10);
  const inForce = records
    .filter(({ kind }) => kind === 'Partnership')
    .map(({ value }) => value as { institution: string; startsOn: string | null; endsOn: string | null })
    .filter(({ startsOn, endsOn }) => (startsOn ?? today) <= today && (endsOn === null || endsOn > today));
  const groups = Object.entries(Object.groupBy(inForce, ({ institution }) => institution));
  expect(data?.['partnershipStats']).toMatchObject({
    partnershipCount: inForce.length,
    groups: groups.toSorted().map(([value, members = []]) => ({ keys: [{ value }], partnershipCount: members.length })),
  });
}

/** No room of the forum holds two slots at once. */
async function expectRoomsHeldOnce(world: WritingWorld): Promise<void> {
  const document = '{ forum(id: "example-forum") { draftSlots { startsAt endsAt status room { id } } } }';
  const { data } = await world.as('liaison-officer').ask(document);
  const { draftSlots } = data?.['forum'] as {
    draftSlots: { startsAt: string; endsAt: string; status: string; room: { id: string } }[];
  };
  const held = draftSlots.filter(({ status }) => status === 'CONFIRMED');
  const clashes = held.filter((slot, index) =>
    held
      .slice(index + 1)
      .some((other) => other.room.id === slot.room.id && other.startsAt < slot.endsAt && slot.startsAt < other.endsAt),
  );
  expect(clashes).toEqual([]);
}

describe('writers on an engine that fails', () => {
  const faults = new EngineFaults(createRandom(41));
  const world = useWritingWorld({ wrapClient: faults.wrap, onError: () => undefined });

  it('are told of each act once, keep every rule, and leave truth, views, statistics and mirror agreed', async () => {
    const before = await headsOf(world);
    const mirror = new Mirror();
    while (await mirror.take(world.public, 100));
    faults.rates = EVERY_FAULT;
    const writers = [1, 2, 3, 4].map(async (writer) => {
      const random = createRandom(410 + writer);
      const nextAct = createRandomActs(world, random);
      const told: Acknowledged[] = [];
      for (let act = 0; act < 9; act += 1) {
        const acknowledged = await nextAct();
        if (acknowledged) told.push(acknowledged);
        if (random.chance(0.2)) await mirror.take(world.public, 1 + random.below(10));
        // The public does not read strongly: it may see old statistics, and must not keep them.
        if (random.chance(0.4)) await world.public.ask(STATISTICS);
      }
      return told;
    });
    const told = (await Promise.all(writers)).flat();
    await faults.end();
    expect([...faults.counts.keys()].toSorted()).toEqual(Object.keys(EVERY_FAULT).toSorted());
    // A slot is moved only where one was added before.
    expect(new Set(told.map(({ mutation }) => mutation)).size).toBeGreaterThanOrEqual(5);
    await ringBells(world);
    await expectEachOnce(world, before, told);
    await expectAgreement(world, mirror);
    await expectCounted(world);
    await expectRoomsHeldOnce(world);
  });
});

describe('projectors that die, come late or come at once', () => {
  const random = createRandom(42);
  let chance = 0;
  let isDying = false;
  const heard: unknown[] = [];
  // The process that has committed dies before its first, second or third write to the views: it reads, and never writes.
  const world = useWritingWorld({
    wrapClient: (client) =>
      interceptClient(client, async ({ name, input }, proceed) => {
        const isWrite = name === 'TransactWriteCommand';
        const isProjection = isWrite && JSON.stringify(input['TransactItems']).includes('"CHECKPOINT"');
        if (isProjection && isDying && random.chance(0.6)) throw new Error('Killed.');
        if (isWrite && !isProjection) isDying = random.chance(chance);
        return proceed();
      }),
    onError: (error) => void heard.push(error),
  });

  it('leave nothing that needs a repair', async () => {
    const before = await headsOf(world);
    const mirror = new Mirror();
    chance = 0.7;
    const nextAct = createRandomActs(world, createRandom(420));
    const told: Acknowledged[] = [];
    const bells: Promise<void>[] = [];
    for (let act = 0; act < 18; act += 1) {
      const acknowledged = await nextAct();
      if (acknowledged) told.push(acknowledged);
      // A change's record comes from the stream never, once or twice, and later ones before it.
      for (let bell = random.below(3); bell > 0; bell -= 1) bells.push(ringBells(world));
    }
    chance = 0;
    isDying = false;
    await Promise.all(bells);
    expect(heard.length).toBeGreaterThan(2);
    await ringBells(world);
    await expectEachOnce(world, before, told);
    await expectAgreement(world, mirror);
    await expectCounted(world);
    await expectRoomsHeldOnce(world);
  });

  it('do not keep a writer from reading what he has written, once he writes or asks again', async () => {
    const ngoId = world.dataset.ngos[7]?.id ?? '';
    const ngo = world.as('ngo', { ngo: ngoId });
    const input = { idempotencyKey: 'again', ngoId, title: 'Seen again', fieldsOfCompetence: ['CULTURE'] };
    chance = 1;
    const first = await ngo.act('publishActivity', input, 'activity { id }');
    chance = 0;
    isDying = false;
    expect(await ngo.act('publishActivity', input, 'activity { id }')).toEqual(first);
    await world.expectSound();
  });
});
