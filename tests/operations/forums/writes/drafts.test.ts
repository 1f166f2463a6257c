import { describe, expect, it } from 'vitest';
import { useWritingWorld } from '../../../support/writing-world.ts';
import type { Caller } from '../../../support/writing-world.ts';
import { changesSince, momentOf, told } from '../../partnerships/writes/mirror.ts';
import { BY_NGO, done, NGO, officerOf, onForum, OTHER_NGO, plan, theme } from './stage.ts';
import type { Made } from './stage.ts';

const world = useWritingWorld();

const ORGANIZED = { organizers: [{ name: 'Acted', ngoId: NGO }] };

async function adopted(forum: Made): Promise<Made> {
  const { id, version } = await theme(world, forum);
  const input = { themeId: id, expectedVersion: version, decision: 'ADOPTED' };
  return done(officerOf(world), 'settleForumTheme', input, 'theme { id version }');
}

/** Versions in the history of the theme, as far as a reader is told of it; null where he is told of no theme. */
async function historyOf(caller: Caller, id: string): Promise<number[] | null> {
  const { data, errors } = await caller.ask(`{ forumTheme(id: "${id}") { history { nodes { version } } } }`);
  expect(errors).toEqual([]);
  const read = (data as { forumTheme: { history: { nodes: { version: number }[] } } | null }).forumTheme;
  return read && read.history.nodes.map(({ version }) => version);
}

describe('a theme that was adopted for a draft', () => {
  it('is known to those who prepare the forum, and to all once the forum is announced', async () => {
    const since = await momentOf(world.public);
    const forum = await plan(world, ORGANIZED);
    const { id } = await adopted(forum);
    expect(await historyOf(world.public, id)).toBeNull();
    expect(await historyOf(world.as(...OTHER_NGO), id)).toBeNull();
    expect(await historyOf(world.as(...BY_NGO), id)).toEqual([2, 1]);
    expect(await historyOf(officerOf(world), id)).toEqual([2, 1]);
    expect(told((await changesSince(world.public, since)).changes)).toEqual([]);

    const seat = { role: 'Chair', organization: 'Other', ngoId: 'ngo-other' };
    const grouped = await onForum(world, 'setWorkingGroup', forum, { name: 'Group', members: [seat] });
    expect(await historyOf(world.as(...OTHER_NGO), id)).toEqual([3]);
    const { changes, next } = await changesSince(world.as(...OTHER_NGO), since);
    expect(told(changes)).toEqual([`FORUM ${forum.id} 2`, `FORUM_THEME ${id} 3`]);
    const alone = await onForum(world, 'removeWorkingGroupMember', grouped, { role: 'Chair', organization: 'Other' });
    expect(await historyOf(world.as(...OTHER_NGO), id)).toBeNull();
    const left = await changesSince(world.as(...OTHER_NGO), next);
    expect(told(left.changes)).toEqual([`FORUM ${forum.id} 3 deleted`, `FORUM_THEME ${id} 4 deleted`]);

    await onForum(world, 'announceForum', alone);
    expect(await historyOf(world.public, id)).toEqual([5]);
    const announced = await changesSince(world.public, since);
    expect(told(announced.changes)).toEqual([`FORUM ${forum.id} 4`, `FORUM_THEME ${id} 5`]);
    const { data } = await world.public.ask(`{ forum(id: "${forum.id}") { themes { id status title } } }`);
    expect(data).toEqual({ forum: { themes: [{ id, status: 'ADOPTED', title: 'Rivers' }] } });
    await world.expectSound();
  });

  it('stays hidden where the forum is given up', async () => {
    const since = await momentOf(world.public);
    const forum = await plan(world, ORGANIZED);
    const { id } = await adopted(forum);
    await onForum(world, 'cancelForum', forum);
    expect(await historyOf(world.public, id)).toBeNull();
    expect(await historyOf(world.as(...BY_NGO), id)).toEqual([2, 1]);
    expect(told((await changesSince(world.public, since)).changes)).toEqual([]);
  });

  it('is one of forty at most, so that all can be announced with it', async () => {
    const forum = await plan(world, ORGANIZED);
    for (let index = 0; index < 40; index += 1) await adopted(forum);
    const { id, version } = await theme(world, forum);
    const input = { themeId: id, expectedVersion: version, decision: 'ADOPTED' };
    const { userErrors } = await officerOf(world).act('settleForumTheme', input, 'theme { id }');
    expect(userErrors).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'decision'] }]);
    await onForum(world, 'announceForum', forum);
    await done(officerOf(world), 'settleForumTheme', input, 'theme { id version }');
    await world.expectSound();
  });
});
