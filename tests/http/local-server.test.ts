import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocal } from '@liaison/local';
import type { LocalServer } from '@liaison/local';
import { curl } from '../support/curl.ts';
import type { HttpReply } from '../support/curl.ts';

let server: LocalServer | undefined;
const faults: unknown[] = [];

beforeAll(async () => {
  server = await startLocal({
    examples: false,
    memory: true,
    reset: false,
    port: 0,
    onError: (error) => faults.push(error),
  });
});

afterAll(async () => {
  await server?.stop();
  expect(faults).toEqual([]);
});

function at(path: string): string {
  return `http://127.0.0.1:${server?.port ?? 0}${path}`;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const GRAPHQL_TYPE = { accept: 'application/graphql-response+json' };

function ask(query: string, headers: Readonly<Record<string, string | string[]>> = {}): Promise<HttpReply> {
  return curl(at('/graphql'), {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify({ query }),
  });
}

function errorOf({ body }: HttpReply): { message: string; code: string } {
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
  return { message: errors[0]?.message ?? '', code: errors[0]?.extensions.code ?? '' };
}

describe('GraphQL over HTTP', () => {
  it('answers a POST', async () => {
    const reply = await ask('{ fieldOffice(id: "unesco-dakar") { city country { code name } } }');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(Number(reply.headers['content-length'])).toBe(Buffer.byteLength(reply.body));
    expect(JSON.parse(reply.body)).toEqual({
      data: { fieldOffice: { city: 'Dakar', country: { code: 'SN', name: 'Senegal' } } },
    });
  });

  it('answers a GET with a query from the address', async () => {
    const query = encodeURIComponent('query Office($id: ID!) { fieldOffice(id: $id) { city } }');
    const variables = encodeURIComponent('{"id":"unesco-yaounde"}');
    const reply = await curl(at(`/graphql?query=${query}&variables=${variables}`));
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toEqual({ data: { fieldOffice: { city: 'Yaoundé' } } });
  });

  it('speaks the reader’s language and says that it depends on it', async () => {
    const query = '{ memberState(code: "DE") { name } }';
    const french = await ask(query, { 'accept-language': 'fr-CA, en;q=0.5' });
    expect(french.headers.vary).toMatch(/accept-language/i);
    const english = await ask(query);
    expect(JSON.parse(french.body)).not.toEqual(JSON.parse(english.body));
  });

  it('takes a header that is sent twice as one list', async () => {
    const reply = await ask('{ memberState(code: "DE") { name } }', { 'accept-language': ['de', 'es'] });
    const spanish = await ask('{ memberState(code: "DE") { name(language: ES) } }');
    expect(reply.body).toBe(spanish.body);
  });

  it('answers a body in UTF-8 beyond ASCII', async () => {
    const reply = await ask('{ searchNgos(text: "école – ✓") { nodes { id } } }');
    expect(reply.status).toBe(200);
  });

  it('says what it cost where it is asked', async () => {
    const reply = await ask('{ fieldOffice(id: "unesco-dakar") { city } }', { 'x-liaison-cost': '1' });
    const { extensions } = JSON.parse(reply.body) as { extensions: { cost: { requests: number } } };
    expect(extensions.cost.requests).toBe(1);
  });

  it('refuses a body that is not JSON', async () => {
    const reply = await curl(at('/graphql'), { method: 'POST', headers: JSON_TYPE, body: '{"query":' });
    expect(reply.status).toBe(400);
    expect(errorOf(reply).code).toBe('BAD_REQUEST');
    expect(errorOf(reply).message).not.toMatch(/position|token|end of/i);
  });

  it('refuses an empty body', async () => {
    const reply = await curl(at('/graphql'), { method: 'POST', headers: JSON_TYPE });
    expect(reply.status).toBe(400);
  });

  it('refuses a document that does not parse', async () => {
    const reply = await ask('{ fieldOffice(', GRAPHQL_TYPE);
    expect(reply.status).toBe(400);
    expect(errorOf(reply).code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('refuses the name of an operation that the document does not have', async () => {
    const body = JSON.stringify({ query: 'query A { __typename }', operationName: 'B' });
    const reply = await curl(at('/graphql'), { method: 'POST', headers: { ...JSON_TYPE, ...GRAPHQL_TYPE }, body });
    expect(reply.status).toBe(400);
    expect(errorOf(reply).code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it('refuses other methods and names those it takes', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const reply = await curl(at('/graphql'), { method });
      expect([method, reply.status, reply.headers.allow]).toEqual([method, 405, 'GET, HEAD, OPTIONS, POST']);
    }
  });

  it('refuses a body of more than 256 KiB, however large, and goes on', async () => {
    for (const kibibytes of [256, 5000, 7000]) {
      const reply = await ask(`{ a(b: "${'x'.repeat(kibibytes * 1024)}") }`);
      expect([kibibytes, reply.status, errorOf(reply).code]).toEqual([kibibytes, 413, 'BODY_TOO_LARGE']);
    }
    expect((await ask('{ __typename }')).status).toBe(200);
  });

  it('answers many requests on one connection and at once', async () => {
    const offices = ['unesco-dakar', 'unesco-abuja', 'unesco-nairobi', 'unesco-lima', 'unesco-doha'];
    const many = Array.from({ length: 100 }, (_, index) => offices[index % offices.length] ?? '');
    const replies = await Promise.all(many.map((id) => ask(`{ fieldOffice(id: "${id}") { id } }`)));
    expect(replies.map(({ body }) => body)).toEqual(
      many.map((id) => JSON.stringify({ data: { fieldOffice: { id } } }) + '\n'),
    );
  });
});

describe('a change over HTTP', () => {
  const publish = (key: string): string =>
    `mutation { publishActivity(input: { idempotencyKey: "${key}", ngoId: "ngo-cafod", title: "Wells in Kita" }) {
      activity { id title version } userErrors { code } } }`;
  const authorization = async (ngo: string): Promise<{ authorization: string }> => {
    const token = await server?.issuer.token({ role: 'ngo', ngo });
    return { authorization: `Bearer ${token ?? ''}` };
  };

  it('is made with a token, once for each key, and read by everybody', async () => {
    const bearer = await authorization('ngo-cafod');
    const first = await ask(publish('one'), bearer);
    expect([first.status, (await ask(publish('one'), bearer)).body]).toEqual([200, first.body]);
    const { data } = JSON.parse(first.body) as { data: { publishActivity: { activity: { id: string } } } };
    const { activity } = data.publishActivity;
    const read = await ask(`{ activity(id: "${activity.id}") { id title version } }`);
    expect(JSON.parse(read.body)).toEqual({ data: { activity } });
  });

  it('is forbidden to the public and to others, and refused without an answer to a token that does not hold', async () => {
    const others = [await ask(publish('two')), await ask(publish('two'), await authorization('ngo-acted'))];
    expect(others.map((reply) => [reply.status, errorOf(reply).code])).toEqual([
      [200, 'FORBIDDEN'],
      [200, 'FORBIDDEN'],
    ]);
    const { authorization: held } = await authorization('ngo-cafod');
    const reply = await ask(publish('two'), { authorization: held.slice(0, -9) });
    expect([reply.status, errorOf(reply).code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('pages', () => {
  it('show at / what this is and lead to the explorer', async () => {
    const reply = await curl(at('/'));
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body).toContain('href="/explorer"');
  });

  it('load nothing from elsewhere and run no script of their own', async () => {
    for (const path of ['/', '/explorer']) {
      const { headers, body } = await curl(at(path));
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/https?:|\*/);
      expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
    }
  });

  it('have all that the explorer asks for', async () => {
    const { body } = await curl(at('/explorer'));
    const asked = [...body.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);
    expect(asked.length).toBeGreaterThanOrEqual(6);
    for (const path of [...asked, '/explorer/examples.json']) {
      const reply = await curl(at(path));
      expect([path, reply.status]).toEqual([path, 200]);
      const again = await curl(at(path), { headers: { 'if-none-match': String(reply.headers.etag) } });
      expect([path, again.status, again.body]).toEqual([path, 304, '']);
    }
  });

  it('are the same with a slash at the end of the address', async () => {
    const [page, withSlash] = [await curl(at('/explorer')), await curl(at('/explorer/'))];
    expect([withSlash.status, withSlash.headers.etag]).toEqual([200, page.headers.etag]);
    expect(withSlash.body).toBe(page.body);
  });

  it('answer HEAD as GET, without the body', async () => {
    const reply = await curl(at('/explorer'), { method: 'HEAD' });
    expect([reply.status, reply.body]).toEqual([200, '']);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('refuse to be written to', async () => {
    const reply = await curl(at('/explorer'), { method: 'POST', body: 'x' });
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('tell that the server is well', async () => {
    const reply = await curl(at('/health'));
    expect([reply.status, JSON.parse(reply.body)]).toEqual([200, { status: 'ok' }]);
  });

  it('tell that the tables answer', async () => {
    const reply = await curl(at('/ready'));
    expect([reply.status, JSON.parse(reply.body)]).toEqual([200, { status: 'ready' }]);
  });

  it.each(['/nothing', '/explorer/../package.json', '/explorer/%2e%2e/handler.ts', '/explorer/secrets.js'])(
    'are not at %s',
    async (path) => {
      const reply = await curl(at(path));
      expect(reply.status).toBe(404);
      expect(reply.headers['content-type']).toMatch(/^application\/json/);
      expect(errorOf(reply).code).toBe('NOT_FOUND');
    },
  );

  it('are not at an address that cannot be read', async () => {
    expect((await curl(at('/%'))).status).toBe(400);
  });
});

/** A MAY that it does not keep to is a `notice`, a SHOULD a `warn`, a MUST an `error`. */
describe('GraphQL over HTTP, as graphql-http audits it', () => {
  it.each(serverAudits({ url: () => at('/graphql') }))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect([result.status, 'reason' in result ? result.reason : '']).toEqual(['ok', '']);
  });
});
