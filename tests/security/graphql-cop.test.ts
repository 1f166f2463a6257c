import { describe, expect, it } from 'vitest';
import { useWatchedWorld } from './watched-world.ts';
import type { Told } from './watched-world.ts';

/** Each check of graphql-cop 1.15, in its order and with its requests: what it would find here. */
const { world, send, post, get } = useWatchedWorld();

/** As graphql-cop asks: an operation by its name. */
const cop = (query: string): Promise<Told> => post({ query, operationName: 'cop' });

describe('graphql-cop finds no', () => {
  it('alias overloading: 101 aliases of one field', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}:__typename \n`).join('');
    const told = await cop(`query cop { ${aliases} }`);
    expect([told.status, told.codes, told.data]).toEqual([400, ['TOO_MANY_ALIASES'], null]);
    expect(told.extensions).toMatchObject({ limit: 60, found: 101 });
  });

  it('batches: ten operations in an array, or one', async () => {
    for (const size of [10, 1, 0]) {
      const told = await post(Array.from({ length: size }, () => ({ query: 'query cop { __typename }' })));
      expect([told.status, told.codes, told.data]).toEqual([400, ['BATCH_REFUSED'], null]);
    }
  });

  it('trace mode: timings in the extensions', async () => {
    const told = await cop('query cop { __typename }');
    expect(JSON.parse(told.body)).toEqual({ data: { __typename: 'Query' } });
  });

  it('directive overloading: ten errors for ten directives, and hundreds of them', async () => {
    const ten = await cop(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect([ten.status, ten.codes, ten.extensions]).toEqual([
      400,
      ['TOO_MANY_DIRECTIVES'],
      { code: 'TOO_MANY_DIRECTIVES', limit: 5, found: 10 },
    ]);
    const hundreds = await cop(`query cop { ${'__typename @skip(if: false) '.repeat(200)} }`);
    expect([hundreds.status, hundreds.codes]).toEqual([400, ['TOO_MANY_DIRECTIVES']]);
  });

  it('circular introspection: fields of types of fields of types', async () => {
    const told = await cop(
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    );
    expect([told.codes, told.data]).toEqual([['GRAPHQL_VALIDATION_FAILED'], null]);
    const deeper = `query cop { __schema { types ${'{ fields { type '.repeat(8)} { name } ${'} }'.repeat(8)} } }`;
    expect((await cop(deeper)).codes).toEqual(['TOO_DEEP']);
  });

  it('mutations by GET', async () => {
    const told = await get({ query: 'mutation cop {__typename}' });
    expect([told.status, told.codes, told.data, told.headers['allow']]).toEqual([
      405,
      ['METHOD_NOT_ALLOWED'],
      null,
      'POST',
    ]);
  });

  it('operations in url-encoded forms', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'text/plain']) {
      const body = 'query=query+cop+%7B+__typename+%7D';
      const told = await send({ method: 'POST', path: '/graphql', headers: { 'content-type': type }, body });
      expect([told.status, told.codes, told.data]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE'], null]);
    }
  });

  it('unhandled errors: a document that is none', async () => {
    const told = await cop('qwerty cop { abc }');
    expect([told.codes, Object.keys(told.extensions)]).toEqual([['GRAPHQL_PARSE_FAILED'], ['code']]);
  });

  it('field duplication that costs: 500 times one field is answered as one, thousands are refused', async () => {
    const told = await cop(`query cop { ${'__typename \n'.repeat(500)} }`);
    expect(JSON.parse(told.body)).toEqual({ data: { __typename: 'Query' } });
    const more = await cop(`query cop { ${'__typename \n'.repeat(1900)} }`);
    expect([more.status, more.codes]).toEqual([400, ['TOO_MANY_FIELDS']]);
    expect((await cop(`query cop { ${'__typename \n'.repeat(5000)} }`)).codes).toEqual(['TOO_MANY_TOKENS']);
  });
});

/** What it reports and what stays so: `docs/security.md` says why. */
describe('graphql-cop finds, since it is meant to be there,', () => {
  it('field suggestions', async () => {
    const told = await cop('query cop { __schema { directive } }');
    expect([told.codes, told.message]).toEqual([
      ['GRAPHQL_VALIDATION_FAILED'],
      expect.stringContaining('Did you mean'),
    ]);
  });

  it('introspection', async () => {
    const told = await cop('query cop { __schema { types { name fields { name } } } }');
    const { types } = told.data?.['__schema'] as { types: readonly { name: string }[] };
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(['Query', 'Ngo', 'Forum']));
  });

  it('queries by GET, for reads and for nothing else', async () => {
    expect((await get({ query: 'query cop {__typename}' })).data).toEqual({ __typename: 'Query' });
  });

  it('an explorer, at an address of its own', async () => {
    const page = await world.request({ method: 'GET', path: '/explorer', headers: { accept: 'text/html' } });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await send({ method: 'GET', path: '/graphql', headers: { accept: 'text/html' } })).codes).not.toEqual([]);
  });
});
