import { describe, expect, it } from 'vitest';
import { useWritingWorld } from '../support/writing-world.ts';
import { plan } from './forums/writes/stage.ts';

// What one subgraph refers to, another has or shows: a reader who may not see it, or a record of it that never was, makes
// the place null, as an unknown id does everywhere, and takes nothing else with it.

const world = useWritingWorld();
const SESSION = { body: 'LIAISON_COMMITTEE', format: 'ROUND_TABLE', title: 'Water', mode: 'HYBRID' };

async function convene(forumId: string): Promise<string> {
  const input = { ...SESSION, startsOn: '2027-01-12', forumId };
  const { session, userErrors } = await world.as('liaison-officer').act('conveneSession', input, 'session { id }');
  expect(userErrors).toEqual([]);
  return (session as { id: string }).id;
}

const READ = 'query ($id: ID!) { dialogueSession(id: $id) { title forum { key: id title } } }';

describe('a reference', () => {
  it('to a forum that is not public yet is null to the public, without an error', async () => {
    const { id: forumId } = await plan(world);
    const id = await convene(forumId);
    const toPublic = await world.public.ask(READ, { id });
    expect(toPublic.errors).toEqual([]);
    expect(toPublic.data).toEqual({ dialogueSession: { title: 'Water', forum: null } });
    const toOfficer = await world.as('liaison-officer').ask(READ, { id });
    expect(toOfficer.data).toEqual({
      dialogueSession: { title: 'Water', forum: { key: forumId, title: 'A forum of tests' } },
    });
  });

  it('to what there is not is null, and the rest of a list is answered', async () => {
    const id = await convene('forum-nowhere');
    const { data, errors } = await world.public.ask(
      'query ($id: ID!) { dialogueSession(id: $id) { forum { title startsOn } } dialogueSessions(first: 3) { nodes { title } } }',
      { id },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ dialogueSession: { forum: null }, dialogueSessions: { nodes: [{}, {}, {}] } });
  });
});
