import { describe, expect, it } from 'vitest';
import { useWritingWorld } from '../../../support/writing-world.ts';
import type { Caller } from '../../../support/writing-world.ts';
import {
  makeActivity,
  makeContact,
  makeFeedback,
  makeFocalPoint,
  makeNgo,
  makePublication,
  NGO,
  OTHER_NGO,
  read,
} from './making.ts';
import type { Made } from './making.ts';

interface Entry {
  readonly version: number;
  readonly deleted: boolean;
  readonly changedBy: string | null;
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

/** What a root field tells a reader of the changes of a record, newest first; null where it tells nothing. */
async function historyOf(reader: Caller, field: string, id: string): Promise<readonly Entry[] | null> {
  const document = `query ($id: ID!) {
    found: ${field}(id: $id) { nodes { version deleted changedBy fields { name before after } } }
  }`;
  const { found } = await read<{ found: { nodes: readonly Entry[] } | null }>(reader, document, { id });
  return found && found.nodes;
}

describe('what was withdrawn', () => {
  const world = useWritingWorld();
  const officer = (): Caller => world.as('liaison-officer');
  const owner = (): Caller => world.as('ngo', { ngo: NGO });

  /** Acts that delete a record that everybody could see, with one field of it. */
  const deletions = [
    {
      field: 'activityHistory',
      made: (): Promise<Made> => makeActivity(world, NGO, { title: 'Wells in Kita' }),
      remove: (id: string) => owner().act('withdrawActivity', { activityId: id, expectedVersion: 1 }),
      told: { name: 'title', before: 'Wells in Kita', after: null },
    },
    {
      field: 'publicationHistory',
      made: (): Promise<Made> => makePublication(world, NGO, { title: 'On wells' }),
      remove: (id: string) => owner().act('removePublication', { publicationId: id, expectedVersion: 1 }),
      told: { name: 'title', before: 'On wells', after: null },
    },
    {
      field: 'programmeFeedbackHistory',
      made: (): Promise<Made> => makeFeedback(world, NGO),
      remove: (id: string) => owner().act('withdrawProgrammeFeedback', { feedbackId: id, expectedVersion: 1 }),
      told: { name: 'text', before: 'It reached the villages.', after: null },
    },
    {
      field: 'focalPointHistory',
      made: (): Promise<Made> => makeFocalPoint(world, { role: 'Keeper of wells' }),
      remove: (id: string) => officer().act('removeFocalPoint', { focalPointId: id, expectedVersion: 1 }),
      told: { name: 'role', before: 'Keeper of wells', after: null },
    },
  ] as const;

  for (const { field, made, remove, told } of deletions) {
    it(`${field} tells when and by whom, and keepers what it was`, async () => {
      const { id } = await made();
      const before = await historyOf(world.public, field, id);
      expect(before).toMatchObject([{ version: 1, deleted: false }]);
      expect(before?.[0]?.fields).toContainEqual({ ...told, before: null, after: told.before });
      await remove(id);
      const [gone, first] = (await historyOf(officer(), field, id)) ?? [];
      expect(gone).toMatchObject({ version: 2, deleted: true, changedBy: expect.any(String) as string });
      expect(gone?.fields).toContainEqual(told);
      expect(first).toMatchObject({ version: 1, deleted: false });
      for (const reader of [world.public, owner()]) {
        expect(await historyOf(reader, field, id)).toEqual([
          { version: 2, deleted: true, changedBy: null, fields: [] },
          { version: 1, deleted: false, changedBy: null, fields: [] },
        ]);
      }
      const page = `{ found: ${field}(id: "${id}", first: 1) { pageInfo { endCursor hasNextPage } } }`;
      const { found } = await read<{ found: { pageInfo: { endCursor: string } } }>(world.public, page);
      expect(found.pageInfo).toMatchObject({ hasNextPage: true });
      const rest = `{ found: ${field}(id: "${id}", after: "${found.pageInfo.endCursor}") { nodes { version } } }`;
      expect(await read(world.public, rest)).toEqual({ found: { nodes: [{ version: 1 }] } });
    });

    it(`${field} is null where there never was such a record`, async () => {
      for (const id of ['nothing-is-called-so', '', 'x'.repeat(3000)]) {
        expect(await historyOf(officer(), field, id)).toBeNull();
      }
    });
  }

  it('personHistory tells those who could see the person, and nothing that is personal', async () => {
    const { id } = await makeContact(world, NGO, { name: 'Awa Forgotten' });
    await world.as('administrator').act('erasePerson', { personId: id });
    const entries = [
      { version: 2, deleted: true, fields: [] },
      { version: 1, deleted: false, fields: [] },
    ];
    expect(await historyOf(world.as('administrator'), 'personHistory', id)).toMatchObject(entries);
    expect(await historyOf(owner(), 'personHistory', id)).toMatchObject(entries);
    expect(await historyOf(world.as('ngo', { ngo: OTHER_NGO }), 'personHistory', id)).toBeNull();
    const document = `{ personHistory(id: "${id}") { nodes { version } } }`;
    const { data, extensions } = await world.public.ask(document);
    expect(data).toEqual({ personHistory: null });
    expect(extensions['withheld']).toEqual(['Query.personHistory']);
  });

  it('is found after its NGO was merged into another', async () => {
    const [old, survivor] = [await makeNgo(world), await makeNgo(world)];
    const [early, late] = [await makeActivity(world, old.id), await makeActivity(world, old.id)];
    await officer().act('withdrawActivity', { activityId: early.id, expectedVersion: early.version });
    await officer().act('mergeNgos', {
      survivorId: survivor.id,
      expectedVersion: survivor.version,
      mergedId: old.id,
      mergedVersion: old.version,
    });
    await officer().act('withdrawActivity', { activityId: late.id, expectedVersion: late.version + 1 });
    for (const { id } of [early, late]) {
      expect(await historyOf(world.public, 'activityHistory', id)).toContainEqual(
        expect.objectContaining({ deleted: true }),
      );
      expect(await read(world.public, `{ activity(id: "${id}") { id } }`)).toEqual({ activity: null });
    }
  });

  it('leaves the views as the truth says', async () => {
    await world.expectSound();
  });
});
