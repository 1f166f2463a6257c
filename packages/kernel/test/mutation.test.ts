import { buildSchema } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { createRequestContext } from '../src/reader/request-context.ts';
import type { Actor } from '../src/reader/actor.ts';
import type { Kind } from '../src/record/kind.ts';
import { readRecord } from '../src/record/log.ts';
import { change, create, describeMutation } from '../src/record/mutation.ts';
import type { MutationContext } from '../src/record/mutation.ts';
import { refuse } from '../src/record/user-error.ts';
import { NOW, officer, speakerOf, writerOf } from './toy-acts.ts';
import { createToyTables, memberRecord } from './toy-projection.ts';
import type { Member, ToyTables } from './toy-projection.ts';

const running = useEngine();

interface Named extends Member {
  readonly id: string;
}

const MEMBER: Kind<Named, 'Member', 'member'> = {
  name: 'Member',
  field: 'member',
  noun: 'member',
  decode: ({ id, value }) => ({ ...(value as Member), id }),
  encode: ({ id, ...value }) => memberRecord(id, value),
  locate: (id) => memberRecord(id, null).key,
  ownersOf: ({ name }) => [{ type: 'Ngo', id: name }],
  historyOf: () => [],
};

const sdl = buildSchema(`
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query { a: Int }
  type Mutation {
    add: Int @requiresScopes(scopes: [["activities:write"]])
    rename: Int @requiresScopes(scopes: [["activities:write"]])
    open: Int
  }
`);

function infoOf(fieldName: string): GraphQLResolveInfo {
  return { fieldName, parentType: sdl.getMutationType() } as unknown as GraphQLResolveInfo;
}

const named = v.object({ name: v.pipe(v.string(), v.minLength(1, 'must not be empty')) });
const add = create<typeof MEMBER, { name: string }, MutationContext, { name: string }>(
  MEMBER,
  named,
  ({ input: { name } }) => ({ value: { id: 'a', groups: ['g'], name, rows: 1, weight: 1 } }),
  { owners: ({ name }) => [{ type: 'Ngo', id: name }] },
);
const rename = change<typeof MEMBER, { name: string }, MutationContext>(MEMBER, named, ({ member, input }) => {
  if (input.name === 'nobody') return { value: null };
  if (input.name === member.name) return refuse('SAME_NAME', 'name', 'Choose another name.');
  return { value: { ...member, name: input.name } };
});
const renameForOfficers = change<typeof MEMBER, { name: string }, MutationContext, unknown, string, string>(
  MEMBER,
  named,
  ({ member, input }) => ({ value: { ...member, name: input.name } }),
  { owners: () => [], keep: ({ id }) => id, show: (id) => `shown ${id}` },
);

function contextOf(tables: ToyTables, actor: Actor = officer): MutationContext {
  return {
    ...createRequestContext({ actor, languages: [], now: NOW }),
    writer: writerOf(tables, { actor }),
  };
}

const input = (name: string, expectedVersion = 1, memberId = 'a') => ({
  input: { name, memberId, expectedVersion, idempotencyKey: crypto.randomUUID() },
});

describe('the kit for writes', () => {
  it('makes a record, changes and deletes it, and answers it under the field of its kind', async () => {
    const tables = await createToyTables(running.engine.client, tableNames('kit'));
    const context = contextOf(tables);
    const made = await add(null, input('A'), context, infoOf('add'));
    expect(made).toMatchObject({ member: { id: 'a', name: 'A', version: 1 }, userErrors: [], warnings: [] });
    const renamed = await rename(null, input('B'), context, infoOf('rename'));
    expect(renamed).toMatchObject({ member: { id: 'a', name: 'B', version: 2 } });
    const gone = await rename(null, input('nobody', 2), context, infoOf('rename'));
    expect(gone).toMatchObject({ member: { id: 'a', name: 'B', version: 3 } });
    expect(await readRecord(tables.truth, memberRecord('a', null).key)).toMatchObject({ version: 3, value: null });
  });

  it('refuses what is wrong with the input, missing, stale or against the rule, in this order', async () => {
    const context = contextOf(await createToyTables(running.engine.client, tableNames('kit')));
    const codes = async (...args: Parameters<typeof input>): Promise<string[]> => {
      const { userErrors, member } = await rename(null, input(...args), context, infoOf('rename'));
      expect(member).toBeNull();
      return userErrors.map(({ code }) => code);
    };
    await add(null, input('A'), context, infoOf('add'));
    expect(await codes('', 9, 'none')).toEqual(['INVALID_VALUE']);
    expect(await codes('A', 9, 'none')).toEqual(['NOT_FOUND']);
    expect(await codes('A', 9)).toEqual(['STALE_VERSION']);
    expect(await codes('A', 1)).toEqual(['SAME_NAME']);
  });

  it('lets those who own a record change it, unless the mutation is for nobody in particular', async () => {
    const tables = await createToyTables(running.engine.client, tableNames('kit'));
    const own = contextOf(tables, speakerOf('A'));
    const other = contextOf(tables, speakerOf('Z'));
    await expect(add(null, input('A'), other, infoOf('add'))).rejects.toThrow('not yours');
    expect(await add(null, input('A'), own, infoOf('add'))).toMatchObject({ userErrors: [] });
    await expect(rename(null, input('B'), other, infoOf('rename'))).rejects.toThrow('not yours');
    await expect(renameForOfficers(null, input('B'), own, infoOf('rename'))).rejects.toThrow('not yours');
    expect(await rename(null, input('A2'), own, infoOf('rename'))).toMatchObject({ userErrors: [] });
  });

  it('keeps and shows what the mutation says', async () => {
    const context = contextOf(await createToyTables(running.engine.client, tableNames('kit')));
    await add(null, input('A'), context, infoOf('add'));
    const shown = await renameForOfficers(null, input('B'), context, infoOf('rename'));
    expect(shown).toEqual({ member: 'shown a', userErrors: [], warnings: [] });
  });

  it('takes name and scope from the schema, and no mutation without a scope', () => {
    expect(describeMutation(infoOf('rename'))).toEqual({ name: 'rename', scope: 'activities:write' });
    expect(() => describeMutation(infoOf('open'))).toThrow('The mutation open must require one scope.');
  });
});
