import { describe, expect, it } from 'vitest';
import { useWritingWorld } from '../../support/writing-world.ts';
import { changesSince, momentOf } from '../partnerships/writes/mirror.ts';
import { makeActivity, NGO, read } from '../partnerships/writes/making.ts';

interface Answered {
  readonly id: string;
  readonly version: number;
}

describe('an update that says what is so already', () => {
  const world = useWritingWorld();
  const officer = (): ReturnType<typeof world.as> => world.as('liaison-officer');

  /** The first record of a list of the graph, with a field of it. */
  async function firstOf<Record>(list: string, fields: string): Promise<Record & Answered> {
    const { found } = await read<{ found: { nodes: (Record & Answered)[] } }>(
      officer(),
      `{ found: ${list}(first: 1) { nodes { id version ${fields} } } }`,
    );
    const [first] = found.nodes;
    if (first === undefined) throw new Error(`The world has nothing in ${list}.`);
    return first;
  }

  const acts = [
    {
      act: 'updateNgo',
      object: 'ngo',
      input: async () => {
        const { ngo } = await read<{ ngo: Answered & { name: string } }>(
          officer(),
          `{ ngo(id: "${NGO}") { id version name } }`,
        );
        return { version: ngo.version, input: { ngoId: NGO, name: ngo.name } };
      },
    },
    {
      act: 'updateActivity',
      object: 'activity',
      input: async () => {
        const { id, version } = await makeActivity(world, NGO, { title: 'Wells' });
        return { version, input: { activityId: id, title: 'Wells' } };
      },
    },
    {
      act: 'updateForum',
      object: 'forum',
      input: async () => {
        const { id, version, title } = await firstOf<{ title: string }>('forums', 'title');
        // Whoever says it has made sure of it today: that is new the first time.
        await officer().act('updateForum', { forumId: id, expectedVersion: version, title });
        return { version: version + 1, input: { forumId: id, title } };
      },
    },
    {
      act: 'updateSession',
      object: 'session',
      input: async () => {
        const { id, version, title } = await firstOf<{ title: string }>('dialogueSessions', 'title');
        return { version, input: { sessionId: id, title } };
      },
    },
  ] as const;

  it.each(acts)(
    '$act is answered, and neither raises the version nor tells mirrors',
    async ({ act, object, input }) => {
      const { version, input: known } = await input();
      const next = await momentOf(officer());
      const payload = await officer().act(act, { ...known, expectedVersion: version }, `${object} { version }`);
      expect(payload.userErrors).toEqual([]);
      expect(payload[object]).toEqual({ version });
      expect((await changesSince(officer(), next)).changes).toEqual([]);
      // The version is still the one that the next writer has seen.
      const again = await officer().act(act, { ...known, expectedVersion: version }, `${object} { version }`);
      expect(again[object]).toEqual({ version });
    },
  );

  it('leaves the views as the truth says', async () => {
    await world.expectSound();
  });
});
