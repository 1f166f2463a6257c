import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const COMPLETE = {
  PARTNERSHIPS_TABLE: 'app-partnerships',
  PARTNERSHIPS_VIEWS_TABLE: 'app-partnerships-views',
  FORUMS_TABLE: 'app-forums',
  FORUMS_VIEWS_TABLE: 'app-forums-views',
  DIALOGUE_TABLE: 'app-dialogue',
  DIALOGUE_VIEWS_TABLE: 'app-dialogue-views',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
};

describe('the environment of the function', () => {
  it('names the tables and holds the credentials', () => {
    const { tables, client } = readEnvironment(COMPLETE);
    expect(tables.forums).toEqual({ truth: 'app-forums', views: 'app-forums-views' });
    expect(client).toEqual({ credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' } });
  });

  it('may name another engine', () => {
    const { client } = readEnvironment({ ...COMPLETE, DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' });
    expect(client.endpoint).toBe('http://127.0.0.1:8000');
  });

  it('is refused when a table is missing', () => {
    expect(() => readEnvironment({ ...COMPLETE, FORUMS_TABLE: undefined })).toThrow(/FORUMS_TABLE/);
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
