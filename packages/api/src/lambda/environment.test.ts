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
});
