import { expect, it } from 'vitest';
import { useWritingWorld } from '../../../support/writing-world.ts';
import { announce, call, done, hold, officerOf, onForum } from './stage.ts';
import type { Made } from './stage.ts';

const world = useWritingWorld();

async function statusOf({ id }: Made): Promise<unknown> {
  const { data, errors } = await world.public.ask(`{ call(id: "${id}") { status } }`);
  expect(errors).toEqual([]);
  return (data as { call: { status: unknown } }).call.status;
}

it('shows a call as closed once its forum takes place, whatever the days of the call', async () => {
  const forum = await announce(world);
  const open = await call(world, {}, forum);
  const upcoming = await call(world, { opensOn: '2026-12-01' }, forum);
  expect([await statusOf(open), await statusOf(upcoming)]).toEqual(['OPEN', 'UPCOMING']);
  await onForum(world, 'advanceForum', forum, { phase: 'CONDUCT' });
  expect([await statusOf(open), await statusOf(upcoming)]).toEqual(['CLOSED', 'CLOSED']);
});

it('shows a call as closed once its forum was cancelled, and after its last day', async () => {
  const forum = await announce(world);
  const ofCancelled = await call(world, {}, forum);
  await onForum(world, 'cancelForum', forum);
  expect(await statusOf(ofCancelled)).toBe('CLOSED');
  const ofHeld = await call(world, {}, await hold(world));
  expect(await statusOf(ofHeld)).toBe('OPEN');
  world.now = '2026-11-26T00:00:00.000Z';
  expect(await statusOf(ofHeld)).toBe('CLOSED');
});

it('opens a call anew whose forum was put off before it took place', async () => {
  const forum = await hold(world);
  const made = await call(world, {}, forum);
  world.now = '2026-11-26T00:00:00.000Z';
  const input = { forumId: forum.id, expectedVersion: forum.version, startsOn: '2027-06-01', endsOn: '2027-06-03' };
  await done(officerOf(world), 'updateForum', input, 'forum { id version }');
  expect(await statusOf(made)).toBe('OPEN');
});
