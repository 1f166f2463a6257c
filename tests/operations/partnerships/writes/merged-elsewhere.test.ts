import { afterEach, describe, expect, it } from 'vitest';
import type { Transport } from '@liaison/gateway';
import { useWritingWorld } from '../../../support/writing-world.ts';
import type { Caller } from '../../../support/writing-world.ts';
import * as dialogue from '../../dialogue/writes/scene.ts';
import * as forums from '../../forums/writes/stage.ts';
import { makeContact, makeNgo, read } from './making.ts';
import type { Made } from './making.ts';
import { changesSince, momentOf, told } from './mirror.ts';

/** While it is true, partnerships do not answer. */
let isDown = false;

function failing(subgraph: string, transport: Transport): Transport {
  if (subgraph !== 'partnerships') return transport;
  return {
    execute: (request) => (isDown ? Promise.reject(new Error('Nobody is there.')) : transport.execute(request)),
  };
}

describe('after a merger, forums and dialogue', () => {
  const faults: unknown[] = [];
  const world = useWritingWorld({
    door: () => ({ wrapTransport: failing }),
    onError: (error) => void faults.push(error),
  });
  afterEach(() => {
    isDown = false;
    expect(faults.splice(0)).toEqual([]);
  });
  const officer = (): Caller => world.as('liaison-officer');
  const merge = async (survivor: Made, merged: Made): Promise<void> => {
    const input = { survivorId: survivor.id, expectedVersion: 1, mergedId: merged.id, mergedVersion: 1 };
    await forums.done(officer(), 'mergeNgos', input, 'ngo { id }');
  };
  const pair = async (): Promise<[Made, Made]> => [await makeNgo(world), await makeNgo(world)];
  const attended = async (startsOn: string, ...ngoIds: string[]): Promise<string> => {
    const { id, version } = await dialogue.session(world, { startsOn });
    const ngos = ngoIds.map((ngoId) => ({ ngoId, name: `As ${ngoId} was called` }));
    const input = { sessionId: id, expectedVersion: version, ngos };
    await forums.done(officer(), 'recordAttendance', input, 'session { id }');
    return id;
  };

  it('list what names the NGO by any of its ids, once and in order', async () => {
    const [survivor, merged] = await pair();
    const organizedBy = async (startsOn: string, ...ngos: Made[]): Promise<Made> =>
      forums.announce(world, {
        startsOn,
        endsOn: startsOn,
        organizers: ngos.map(({ id }) => ({ name: 'Organizers', ngoId: id })),
      });
    const first = await organizedBy('2027-06-01', merged);
    const second = await organizedBy('2027-07-01', survivor);
    const both = await organizedBy('2027-08-01', survivor);
    await forums.onForum(world, 'addForumPartner', both, { kind: 'TECHNICAL', name: 'Partners', ngoId: merged.id });
    const last = await organizedBy('2027-09-01', merged);
    const sessions = [
      await attended('2026-11-10', merged.id),
      await attended('2026-11-05', merged.id, survivor.id),
      await attended('2026-11-01', survivor.id),
    ];
    await merge(survivor, merged);

    const lists = `
      forums(first: $first, after: $after) { edges { relations node { id } } pageInfo { hasNextPage endCursor } }
      dialogueSessions { nodes { id } }`;
    interface Listed {
      readonly forums: { edges: { relations: string[]; node: { id: string } }[]; pageInfo: Record<string, unknown> };
      readonly dialogueSessions: object;
    }
    const listed = async (
      id: string,
      page: { readonly first: number; readonly after?: unknown } = { first: 9 },
    ): Promise<Listed> => {
      const document = `query ($id: ID!, $first: Int!, $after: String) { ngo(id: $id) { id ids ${lists} } }`;
      const { ngo } = await read<{ ngo: Listed }>(world.public, document, { id, ...page });
      expect(ngo).toMatchObject({ id: survivor.id, ids: [survivor.id, merged.id] });
      return ngo;
    };
    const edges = [
      { node: { id: last.id }, relations: ['ORGANIZER'] },
      { node: { id: both.id }, relations: ['ORGANIZER', 'PARTNER'] },
      { node: { id: second.id }, relations: ['ORGANIZER'] },
      { node: { id: first.id }, relations: ['ORGANIZER'] },
    ];
    for (const id of [survivor.id, merged.id]) {
      const whole = await listed(id);
      expect(whole.forums).toMatchObject({ edges, pageInfo: { hasNextPage: false } });
      expect(whole.dialogueSessions).toEqual({ nodes: sessions.map((session) => ({ id: session })) });
      const paged: object[] = [];
      let after: unknown = null;
      do {
        const page: Listed = await listed(id, { first: 1, after });
        expect(page.forums.edges).toHaveLength(1);
        paged.push(...page.forums.edges);
        after = page.forums.pageInfo['hasNextPage'] === true ? page.forums.pageInfo['endCursor'] : null;
      } while (after !== null);
      expect(paged).toEqual(edges);
    }
    // Whoever comes upon the NGO in a session finds the same by the id that it was recorded with there.
    const found = await read<{ dialogueSession: { ngos: { nodes: object[] } } }>(
      world.public,
      `query ($id: ID!, $first: Int = 9, $after: String) { dialogueSession(id: $id) { ngos { nodes { ${lists} } } } }`,
      { id: sessions[0] },
    );
    expect(found.dialogueSession.ngos.nodes).toMatchObject([{ forums: { edges } }]);
  });

  it('take a representative for who he is, whichever id his token and the record have', async () => {
    const [survivor, merged] = await pair();
    const before = world.as('ngo', { ngo: merged.id });
    const party = { ngoId: merged.id, name: 'As it was' };
    const { id: forumId } = await forums.hold(world);
    const { id: ahead } = await forums.announce(world);
    const registered = { forumId, ...party, persons: forums.PERSONS };
    const evaluated = { forumId, ...party, summary: 'Good.' };
    const { id: callId } = await forums.call(world);
    const { id: sessionId } = await dialogue.aheadSession(world);
    const asked = { sessionId, ngoId: merged.id, agendaItem: 'Water', statement: 'We ask for wells.' };
    const idOf = async (mutation: string, input: object, object: string): Promise<string> =>
      (await forums.done(before, mutation, input, `${object} { id }`)).id;
    const ids = {
      registration: await idOf('registerForForum', registered, 'registration'),
      evaluation: await idOf('evaluateForum', evaluated, 'evaluation'),
      contribution: await idOf(
        'submitCallContribution',
        { callId, ngoId: merged.id, title: 'An idea', text: 'In a few words.' },
        'contribution',
      ),
      hearing: await idOf('requestHearing', asked, 'hearing'),
    };
    const { id: themeId, version: themeVersion } = await dialogue.theme(world);
    const endorsed = { themeId, ngoId: merged.id, expectedVersion: themeVersion };
    await forums.done(before, 'endorseTheme', endorsed, 'theme { id }');
    await merge(survivor, merged);

    const document = `query ($registration: ID!, $contribution: ID!, $hearing: ID!) {
      registration(id: $registration) { id version }
      callContribution(id: $contribution) { id history { nodes { version } } }
      hearing(id: $hearing) { id version history { nodes { version } } }
    }`;
    const history = { nodes: [{ version: 1 }] };
    const representatives = [survivor.id, merged.id].map((ngo) => world.as('ngo', { ngo }));
    for (const representative of representatives) {
      expect(await read(representative, document, ids)).toEqual({
        registration: { id: ids.registration, version: 1 },
        callContribution: { id: ids.contribution, history },
        hearing: { id: ids.hearing, version: 1, history },
      });
      for (const ngoId of [survivor.id, merged.id]) {
        const codeOf = async (mutation: string, input: object): Promise<string | undefined> =>
          (await representative.act(mutation, { ...input, ngoId })).userErrors[0]?.code;
        expect(await codeOf('registerForForum', registered)).toBe('ALREADY_REGISTERED');
        expect(await codeOf('evaluateForum', evaluated)).toBe('ALREADY_EVALUATED');
        expect(await codeOf('requestHearing', asked)).toBe('HEARING_REQUESTED_BEFORE');
        expect(await codeOf('endorseTheme', { ...endorsed, expectedVersion: themeVersion + 1 })).toBe(
          'ALREADY_ENDORSED',
        );
      }
    }
    const [ofSurvivor = before, ofMerged = before] = representatives;
    // Each does by his id what the other did by his.
    const { id } = await forums.done(
      ofMerged,
      'registerForForum',
      { ...registered, forumId: ahead, ngoId: survivor.id },
      'registration { id }',
    );
    const cancelled = { registrationId: id, expectedVersion: 1 };
    await forums.done(ofSurvivor, 'cancelRegistration', cancelled, 'registration { id }');
    const withdrawn = { hearingId: ids.hearing, expectedVersion: 1 };
    await forums.done(ofSurvivor, 'withdrawHearing', withdrawn, 'hearing { id }');
    const left = { themeId, ngoId: survivor.id, expectedVersion: themeVersion + 1 };
    const theme = await forums.done<object>(
      ofSurvivor,
      'withdrawEndorsement',
      left,
      'theme { endorsements { endorsedOn } }',
    );
    expect(theme).toEqual({ endorsements: [] });

    const stranger = world.as('ngo', { ngo: (await makeNgo(world)).id });
    const nothing = { registration: null, callContribution: null, hearing: null };
    expect(await read(stranger, document, ids)).toEqual(nothing);
    await expect(stranger.act('registerForForum', registered)).rejects.toThrow('FORBIDDEN');
    await world.expectSound();
  });

  it('leave people to those who spoke for them before', async () => {
    const [survivor, merged] = await pair();
    const since = await momentOf(officer());
    const { id } = await makeContact(world, merged.id);
    await merge(survivor, merged);
    const document = `query ($id: ID!, $ngo: ID!) {
      person(id: $id) { name email history { nodes { version } } }
      ngo(id: $ngo) { contacts { nodes { id name } } }
    }`;
    for (const ngo of [survivor.id, merged.id]) {
      const representative = world.as('ngo', { ngo });
      expect(await read(representative, document, { id, ngo })).toEqual({
        person: { name: 'Awa Diop', email: 'awa@example.org', history: { nodes: [{ version: 2 }, { version: 1 }] } },
        ngo: { contacts: { nodes: [{ id, name: 'Awa Diop' }] } },
      });
      const { changes } = await changesSince(representative, since, ['PERSON']);
      expect(told(changes)).toEqual([`PERSON ${id} 1`, `PERSON ${id} 2`]);
    }
    const third = await makeNgo(world);
    await expect(read(world.as('ngo', { ngo: third.id }), document, { id, ngo: merged.id })).resolves.toEqual({
      person: null,
      ngo: { contacts: { nodes: [] } },
    });
  });

  it('cost the representatives of NGOs one read more a request, and nobody else anything', async () => {
    const { id } = await forums.announce(world);
    const { id: sessionId } = await dialogue.session(world);
    const document = `{ forum(id: "${id}") { title } dialogueSession(id: "${sessionId}") { title } }`;
    const requestsOf = async (caller: Caller): Promise<number> => {
      const { extensions } = await caller.ask(document, {}, { 'x-liaison-cost': '1' });
      return (extensions['cost'] as { requests: number }).requests;
    };
    const ngo = await makeNgo(world);
    const [plain, representative] = [world.as('member-state', { state: 'FR' }), world.as('ngo', { ngo: ngo.id })];
    await requestsOf(plain);
    expect(await requestsOf(representative)).toBe((await requestsOf(plain)) + 1);
  });

  it('tell a representative nothing rather than too little, while nobody knows who his NGO is', async () => {
    const { id } = await forums.announce(world);
    const { id: ngo } = await makeNgo(world);
    const document = `{ forum(id: "${id}") { title } }`;
    isDown = true;
    expect(await read(world.public, document)).toEqual({ forum: { title: 'A forum of tests' } });
    const { data, errors } = await world.as('ngo', { ngo }).ask(document);
    expect(data).toEqual({ forum: null });
    expect(errors).toMatchObject([{ path: ['forum'], extensions: { code: 'SUBGRAPH_FAILED', subgraph: 'forums' } }]);
    expect(faults.splice(0)).toHaveLength(1);
    isDown = false;
    expect(await read(world.as('ngo', { ngo }), document)).toEqual({ forum: { title: 'A forum of tests' } });
  });
});
