import { describe, expect, it } from 'vitest';
import { ALLOWANCES, SHORTEST_FRONT_SECRET } from '@liaison/server';
import { readClientOptions, readTables, readVariables, tableVariables } from './environment.ts';
import { readGatewaySettings, gatewayVariables } from './gateway-variables.ts';

const COMPLETE = {
  PARTNERSHIPS_TABLE: 'app-partnerships',
  PARTNERSHIPS_VIEWS_TABLE: 'app-partnerships-views',
  FORUMS_TABLE: 'app-forums',
  FORUMS_VIEWS_TABLE: 'app-forums-views',
  DIALOGUE_TABLE: 'app-dialogue',
  DIALOGUE_VIEWS_TABLE: 'app-dialogue-views',
  GATEWAY_TABLE: 'app-gateway',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
};

/** What the function is told that has gateway and subgraphs in it. */
function readEnvironment(environment: NodeJS.ProcessEnv) {
  const found = readVariables({ ...gatewayVariables, ...tableVariables() }, environment);
  return { ...readGatewaySettings(found), tables: readTables(found), client: readClientOptions(found) };
}

describe('the environment of the function', () => {
  it('names the tables and holds the credentials', () => {
    const { tables, client } = readEnvironment(COMPLETE);
    expect(tables.forums).toEqual({ truth: 'app-forums', views: 'app-forums-views' });
    expect(client).toEqual({
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
      withoutFiles: true,
    });
  });

  it('may name another engine', () => {
    const { client } = readEnvironment({ ...COMPLETE, DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' });
    expect(client.endpoint).toBe('http://127.0.0.1:8000');
  });

  it('is refused when a table is missing', () => {
    expect(() => readEnvironment({ ...COMPLETE, FORUMS_TABLE: undefined })).toThrow(
      'The environment lacks or misspells FORUMS_TABLE.',
    );
  });

  it('names its stage and the secrets of its front, where there are some', () => {
    const { stage, frontSecrets } = readEnvironment(COMPLETE);
    expect([stage, frontSecrets]).toEqual(['', []]);
    expect(readEnvironment({ ...COMPLETE, LIAISON_STAGE: 'production' }).stage).toBe('production');
    const secrets = (said: string) => readEnvironment({ ...COMPLETE, LIAISON_FRONT_SECRETS: said }).frontSecrets;
    const [old, next] = ['old', 'next'].map((name) => name.padEnd(SHORTEST_FRONT_SECRET, '-'));
    expect(secrets(`${old}, ${next}`)).toEqual([old, next]);
    expect(secrets('')).toEqual([]);
    // No secret is told in an error.
    const misspelt = 'The environment lacks or misspells LIAISON_FRONT_SECRETS.';
    for (const said of ['guessable', `${old},${next?.slice(1)}`]) expect(() => secrets(said)).toThrow(misspelt);
  });

  it('may say how much each may ask, but nothing that cannot be meant', () => {
    const allowances = (said?: string) => readEnvironment({ ...COMPLETE, LIAISON_ALLOWANCES: said }).allowances;
    expect([allowances(), allowances('')]).toEqual([ALLOWANCES, ALLOWANCES]);
    const said = '{"public":{"unitsPerMinute":200},"analyst":{"unitsPerOperation":9000}}';
    expect(allowances(said)).toEqual({
      ...ALLOWANCES,
      public: { unitsPerOperation: 200, unitsPerMinute: 200 },
      analyst: { ...ALLOWANCES.analyst, unitsPerOperation: 9000 },
    });
    for (const wrong of ['much', '{"king":{}}', '{"public":{"unitsPerMinute":0}}', '{"public":{"perMinute":9}}']) {
      expect(() => allowances(wrong)).toThrow('Allowances are JSON such as');
    }
  });

  it('says whose pages may read answers', () => {
    const origins = (said?: string) => readEnvironment({ ...COMPLETE, LIAISON_CORS_ORIGINS: said }).corsOrigins;
    expect([origins(), origins(''), origins('*')]).toEqual(['*', '*', '*']);
    expect(origins('none')).toEqual([]);
    expect(origins('https://a.example, http://localhost:3000')).toEqual(['https://a.example', 'http://localhost:3000']);
    for (const said of ['a.example', 'https://a.example/', 'https://A.example', 'none, https://a.example', 'null']) {
      expect(() => origins(said)).toThrow('An origin is written as');
    }
  });

  it('says with which documents the public may ask', () => {
    const asked = ['trusted', 'any', '', undefined].map(
      (value) => readEnvironment({ ...COMPLETE, LIAISON_PUBLIC_DOCUMENTS: value }).publicMayAsk,
    );
    expect(asked).toEqual(['TRUSTED', 'ANYTHING', 'ANYTHING', 'ANYTHING']);
    expect(() => readEnvironment({ ...COMPLETE, LIAISON_PUBLIC_DOCUMENTS: 'Trusted' })).toThrow(
      /LIAISON_PUBLIC_DOCUMENTS/,
    );
  });

  it('names whose tokens are taken', () => {
    const identity = { LIAISON_ISSUER: 'https://id.example.org/realms/a', LIAISON_AUDIENCE: 'liaison' };
    expect(readEnvironment({ ...COMPLETE, ...identity, LIAISON_JWKS_URI: '' }).trusted).toEqual({
      issuer: 'https://id.example.org/realms/a',
      audience: 'liaison',
      keys: { jwksUri: undefined },
    });
    const keys = { LIAISON_JWKS_URI: 'https://id.example.org/keys' };
    expect(readEnvironment({ ...COMPLETE, ...identity, ...keys }).trusted?.keys).toEqual({
      jwksUri: 'https://id.example.org/keys',
    });
  });

  it('names nobody whose tokens are taken', () => {
    expect(readEnvironment(COMPLETE).trusted).toBeNull();
    const empty = { LIAISON_ISSUER: '', LIAISON_AUDIENCE: '', LIAISON_JWKS_URI: '' };
    expect(readEnvironment({ ...COMPLETE, ...empty }).trusted).toBeNull();
  });

  it.each([
    { LIAISON_ISSUER: 'https://id.example.org' },
    { LIAISON_AUDIENCE: 'liaison' },
    { LIAISON_JWKS_URI: 'https://id.example.org/keys' },
    { LIAISON_ISSUER: 'http://id.example.org', LIAISON_AUDIENCE: 'liaison' },
    {
      LIAISON_ISSUER: 'https://id.example.org',
      LIAISON_AUDIENCE: 'liaison',
      LIAISON_JWKS_URI: 'http://127.0.0.1/keys',
    },
  ])('is refused with an identity of halves: %j', (identity) => {
    expect(() => readEnvironment({ ...COMPLETE, ...identity })).toThrow(/LIAISON_/);
  });
});
