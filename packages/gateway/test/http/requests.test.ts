import { describe, expect, it } from 'vitest';
import { createHttpTransport } from '../../src/transports/http/transport.ts';
import { answers, useSubgraphs } from '../../../../tests/support/graph/http-subgraph.ts';
import { ask } from './one-fetch.ts';

const start = useSubgraphs();

describe('a request over HTTP', () => {
  it('is a POST of JSON that asks for a GraphQL answer', async () => {
    const subgraph = await start(answers);
    const query = 'query ($id: ID) { a(id: $id) }';
    expect(await ask(subgraph, {}, { query, variables: { id: 'x' } })).toEqual({ data: { a: 1 } });
    expect(subgraph.asked[0]).toMatchObject({
      method: 'POST',
      path: '/graphql',
      body: { query, variables: { id: 'x' } },
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
    });
  });

  it('passes on those of the caller’s headers that are named, and no other', async () => {
    const subgraph = await start(answers);
    const headers = { authorization: 'Bearer x', cookie: 'session=1', 'x-tenant': 'unesco', 'accept-language': 'fr' };
    await ask(subgraph, {}, { headers });
    await ask(subgraph, { forwardHeaders: ['X-Tenant', 'authorization'] }, { headers });
    const [none, some] = subgraph.asked;
    expect(none?.headers).not.toMatchObject({ authorization: expect.anything() as unknown });
    expect([none?.headers['x-tenant'], none?.headers['accept-language']]).toEqual([undefined, '*']);
    expect(some?.headers).toMatchObject({ 'x-tenant': 'unesco', authorization: 'Bearer x' });
    expect(some?.headers.cookie).toBeUndefined();
  });

  it('leaves out a header of the caller that cannot stand on the wire', async () => {
    const subgraph = await start(answers);
    await ask(subgraph, { forwardHeaders: ['x-name'] }, { headers: { 'x-name': 'Ⅷ\r\nx-evil: 1' } });
    expect(subgraph.asked[0]?.headers).not.toHaveProperty('x-name');
  });

  it('sends the owner’s headers with everything, and they are stronger than the caller’s', async () => {
    const subgraph = await start(answers);
    const options = { forwardHeaders: ['x-key'], headers: { 'X-Key': 'gateway' } };
    await ask(subgraph, options, { headers: { 'x-key': 'caller' } });
    expect(subgraph.asked[0]?.headers['x-key']).toBe('gateway');
  });

  it('makes credentials in the URL basic authorization', async () => {
    const { port, asked } = await start(answers);
    await ask({ url: `http://us%40er:p%w@127.0.0.1:${port}/graphql` });
    expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('us@er:p%w').toString('base64')}`);
  });

  it.each(['host', 'Content-Length', 'connection', 'TE', 'cookie', 'Set-Cookie', 'not a name', ''])(
    'is refused at the start where it would pass on the header "%s"',
    (name) => {
      expect(() => createHttpTransport({ url: 'http://a.test', forwardHeaders: [name] })).toThrow(TypeError);
    },
  );

  it.each(['', 'forums', 'ftp://a.test', 'file:///etc/passwd'])('is refused at the start for the URL "%s"', (url) => {
    expect(() => createHttpTransport({ url })).toThrow('A subgraph is asked at an http or https URL.');
  });

  it('uses one connection again and again', async () => {
    const subgraph = await start(answers);
    for (let turn = 0; turn < 30; turn += 1) await ask(subgraph);
    expect(subgraph.asked).toHaveLength(30);
    expect(subgraph.connections).toBeLessThanOrEqual(2);
  });
});
