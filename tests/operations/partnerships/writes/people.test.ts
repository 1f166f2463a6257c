import { createHash } from 'node:crypto';
import { Meter } from '@liaison/kernel/reader';
import { Table } from '@liaison/kernel/table';
import { describe, expect, it } from 'vitest';
import { useWritingWorld } from '../../../support/writing-world.ts';
import { makeContact, makeNgo, NGO, objectOf, OTHER_NGO, read } from './making.ts';
import { changesSince, momentOf, told } from './mirror.ts';

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

describe('of people', () => {
  const world = useWritingWorld();
  const officer = (): ReturnType<typeof world.as> => world.as('liaison-officer');

  it('names and addresses are seen by the NGO itself, officers and focal points; by nobody else, anywhere', async () => {
    const next = await momentOf(world.public);
    const person = await makeContact(world, NGO, {
      name: 'Kofi Nobody',
      role: 'President',
      phone: '+221 33 849 23 23',
    });
    const holder = objectOf(
      await officer().act(
        'nameFocalPoint',
        { field: 'EDUCATION', role: 'Chief', name: 'Lena Nobody', email: 'lena@example.org' },
        'focalPoint { id version }',
      ),
      'focalPoint',
    );
    const document = `query ($id: ID!, $point: ID!, $ngo: ID!) {
      person(id: $id) { name role email phone history { nodes { version fields { name } } } }
      ngo(id: $ngo) { contacts(first: 100) { nodes { id name } } }
      focalPoint(id: $point) { role email person { name email } history { nodes { fields { name after } } } }
    }`;
    const variables = { id: person.id, point: holder.id, ngo: NGO };
    const readers = [
      [officer(), true, true],
      [world.as('focal-point', { sector: 'CULTURE' }), true, true],
      [world.as('ngo', { ngo: NGO }), true, false],
      [world.as('ngo', { ngo: OTHER_NGO }), false, false],
      [world.as('analyst'), false, false],
      [world.public, false, false],
    ] as const;
    for (const [reader, seesContact, seesHolder] of readers) {
      const { data, errors, extensions } = await reader.ask(document, variables);
      expect(errors).toEqual([]);
      const answer = data as { person: object | null; ngo: { contacts: Ids }; focalPoint: Record<string, unknown> };
      expect(answer.person === null).toBe(!seesContact);
      expect(answer.ngo.contacts.nodes.some(({ id }) => id === person.id)).toBe(seesContact);
      expect(answer.focalPoint['email']).toBe(seesHolder ? 'lena@example.org' : null);
      expect(JSON.stringify(data).includes('Kofi Nobody')).toBe(seesContact);
      expect(JSON.stringify(data).includes('Lena Nobody')).toBe(seesHolder);
      if (seesContact) {
        expect(answer.person).toMatchObject({ history: { nodes: [{ version: 1, fields: [] }] } });
      } else {
        expect(answer.ngo.contacts.nodes).toEqual([]);
        expect(extensions['withheld']).toEqual(expect.arrayContaining(['Ngo.contacts', 'Query.person']));
      }
      const { changes } = await changesSince(reader, next);
      const people = changes.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id);
      expect(people.includes(person.id)).toBe(seesContact);
      expect(people.length).toBe(Number(seesContact) + Number(seesHolder));
      expect(told(changes)).toContain(`FOCAL_POINT ${holder.id} 1`);
    }
  });

  it('a person who is erased is nowhere in the tables, and that somebody was erased stays known', async () => {
    const name = 'Ursula Unforgotten';
    const email = 'unforgotten@example.org';
    const contact = await makeContact(world, NGO, { name, email, phone: '+41 22 000 00 00' });
    const changed = await officer().act(
      'updateContact',
      { personId: contact.id, expectedVersion: 1, name: `${name} II` },
      'person { id version }',
    );
    const named = await officer().act(
      'nameFocalPoint',
      { field: 'CULTURE', role: 'Adviser', name, email },
      'focalPoint { id version person { id } }',
    );
    const point = objectOf(named, 'focalPoint') as unknown as { id: string; person: { id: string } };
    expect(objectOf(changed, 'person').version).toBe(2);
    const everything = async (): Promise<string> => {
      const items: unknown[] = [];
      for (const { truth, views } of Object.values(world.tables)) {
        for (const TableName of [truth, views]) {
          const table = new Table(world.engine.client, TableName, 'test', new Meter());
          for await (const item of table.scan()) items.push(item);
        }
      }
      return JSON.stringify(items);
    };
    const before = await everything();
    // Each name stands once, in the person's own record: not in the log, the rows, or the answers that are kept.
    expect(before.split(name).length - 1).toBe(2);
    const administrator = world.as('administrator');
    const next = await momentOf(officer());
    await administrator.act('erasePerson', { personId: contact.id });
    await administrator.act('erasePerson', { personId: point.person.id });
    const after = await everything();
    for (const trace of ['Unforgotten', email, '+41 22 000 00 00']) expect(after).not.toContain(trace);
    const data = await read(
      administrator,
      `{ person(id: "${contact.id}") { id } focalPoint(id: "${point.id}") { role email person { id } } }`,
    );
    expect(data).toEqual({ person: null, focalPoint: { role: 'Adviser', email: null, person: null } });
    const { changes } = await changesSince(officer(), next, ['PERSON', 'FOCAL_POINT']);
    expect(told(changes)).toEqual([
      `PERSON ${contact.id} 3 deleted`,
      `PERSON ${point.person.id} 2 deleted`,
      `FOCAL_POINT ${point.id} 2`,
    ]);
  });

  it('a role that goes to somebody else has a new person, and nothing that named the old one shows the new', async () => {
    const holderOf = (payload: object): { id: string; email: string | null; verifiedOn: string } =>
      (payload as { focalPoint: { person: { id: string; email: string | null; verifiedOn: string } } }).focalPoint
        .person;
    const asked = 'focalPoint { id version person { id name email verifiedOn } }';
    const named = await officer().act(
      'nameFocalPoint',
      { field: 'CULTURE', role: 'Curator', name: 'Bob Elie', email: 'bob@example.org' },
      asked,
    );
    const focalPointId = objectOf(named, 'focalPoint').id;
    const bob = holderOf(named);
    const update = (expectedVersion: number, holder: object): Promise<object> =>
      officer().act('updateFocalPoint', { focalPointId, expectedVersion, ...holder }, asked);
    world.now = '2027-03-01T00:00:00.000Z';
    const corrected = holderOf(await update(1, { name: 'Bob Élie' }));
    expect(corrected).toEqual({ ...bob, name: 'Bob Élie', verifiedOn: '2027-03-01' });
    const next = await momentOf(officer());
    const carol = holderOf(await update(2, { name: 'Carol Ba' }));
    expect(carol).toMatchObject({ name: 'Carol Ba', email: null });
    expect(carol.id).not.toBe(bob.id);
    expect(await read(officer(), `{ person(id: "${bob.id}") { name } }`)).toEqual({ person: null });
    const { changes } = await changesSince(officer(), next, ['PERSON']);
    expect(told(changes)).toEqual([`PERSON ${bob.id} 3 deleted`, `PERSON ${carol.id} 1`]);
    expect(holderOf(await update(3, { email: 'carol@example.org' })).id).toBe(carol.id);
    const document = `{ focalPoint(id: "${focalPointId}") { history { nodes { version fields { name before after } } } } }`;
    const asTold = async (reader: ReturnType<typeof world.as>): Promise<string> =>
      JSON.stringify(await read(reader, document));
    const change = JSON.stringify({ version: 3, fields: [{ name: 'person', before: bob.id, after: carol.id }] });
    expect(await asTold(officer())).toContain(change);
    expect(await asTold(world.as('ngo', { ngo: NGO }))).not.toContain('"person"');
  });

  it('the answer that is kept tells nobody what was sent: guesses cannot be tried on it', async () => {
    const sent = { name: 'Guess Me', ngoId: NGO };
    await officer().act('addContact', { email: 'guess@example.org', ...sent });
    const guesses = [{}, { idempotencyKey: null }].map((key) =>
      createHash('sha256')
        .update(JSON.stringify({ email: 'guess@example.org', ...key, ...sent }))
        .digest('base64url'),
    );
    const truth = new Table(world.engine.client, world.tables.partnerships.truth, 'test', new Meter());
    const digests: unknown[] = [];
    for await (const item of truth.scan()) if (item.pk.startsWith('ANSWER#')) digests.push(item['digest']);
    expect(digests.length).toBeGreaterThan(0);
    expect(digests.filter((digest) => guesses.includes(String(digest)))).toEqual([]);
  });

  it('contacts that nobody has verified for a year are due, the longest unverified first', async () => {
    const { id: ngoId } = await makeNgo(world);
    world.now = '2020-02-29T00:00:00.000Z';
    const old = await makeContact(world, ngoId, { name: 'Old' });
    world.now = '2021-03-01T00:00:00.000Z';
    const newer = await makeContact(world, ngoId, { name: 'Newer' });
    const due = async (now: string, before?: string): Promise<string[]> => {
      world.now = now;
      const { contactsToVerify } = await read<{ contactsToVerify: Ids }>(
        officer(),
        'query ($before: Date) { contactsToVerify(before: $before, first: 100) { nodes { id } } }',
        before === undefined ? {} : { before },
      );
      return contactsToVerify.nodes.map(({ id }) => id).filter((id) => [old.id, newer.id].includes(id));
    };
    expect(await due('2021-02-28T00:00:00.000Z')).toEqual([]);
    expect(await due('2021-03-01T00:00:00.000Z')).toEqual([old.id]);
    expect(await due('2026-11-21T00:00:00.000Z')).toEqual([old.id, newer.id]);
    expect(await due('2026-11-21T00:00:00.000Z', '2021-03-01')).toEqual([old.id]);
    await officer().act('verifyContact', { personId: old.id, expectedVersion: 1 });
    expect(await due('2026-11-21T00:00:00.000Z')).toEqual([newer.id]);
    const document = '{ contactsToVerify { nodes { id } } partnershipsUpForReview { nodes { id } } }';
    for (const reader of [world.public, world.as('analyst'), world.as('ngo', { ngo: NGO })]) {
      const { data, extensions } = await reader.ask(document);
      expect(data).toEqual({ contactsToVerify: null, partnershipsUpForReview: null });
      expect(extensions['withheld']).toEqual(['Query.contactsToVerify', 'Query.partnershipsUpForReview']);
    }
    const costing = await officer().ask('{ contactsToVerify { nodes { name } } }', {}, { 'x-liaison-cost': '1' });
    expect(costing.cost?.requests).toBe(2);
  });

  it('the views are what the truth says', async () => {
    await world.expectSound();
    expect(await world.head('partnerships')).toBeGreaterThan(0);
  });
});
