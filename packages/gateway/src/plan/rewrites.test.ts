import type { FetchRewrite } from '@graphql-hive/router-query-planner';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileRewrites, rewritePath, rewriteShape } from './rewrites.ts';

const schema = buildSchema('interface Media { id: ID } type Film implements Media { id: ID } type Query { a: Media }');

describe('compileRewrites', () => {
  it('sets values under a type condition', () => {
    const rewrite = compileRewrites(
      [{ ValueSetter: { path: [{ TypenameEquals: ['Media'] }, { Key: '__typename' }], setValueTo: 'Media' } }],
      schema,
    );
    const values = [{ __typename: 'Film' }, { __typename: 'Book' }];
    rewrite?.(values);
    expect(values).toEqual([{ __typename: 'Media' }, { __typename: 'Book' }]);
  });

  it('renames keys through lists, where they are', () => {
    const rewrite = compileRewrites([renamer(['ngos', 'alias'], 'name')], schema);
    const data = { ngos: [{ alias: 1 }, { other: 2 }, null] };
    rewrite?.(data);
    expect(data).toEqual({ ngos: [{ name: 1 }, { other: 2 }, null] });
  });

  it('refuses what it does not know', () => {
    expect(() => compileRewrites([{ kind: 'Shuffle' } as unknown as FetchRewrite], schema)).toThrow('unknown rewrite');
  });
});

it('rewritePath and rewriteShape follow the renamed keys', () => {
  const rewrites = [renamer(['ngos', 'alias'], 'name')];
  expect(rewritePath(['ngos', 3, 'alias', 'x'], rewrites)).toEqual(['ngos', 3, 'name', 'x']);
  expect(rewritePath(['ngos', 3, 'id'], rewrites)).toEqual(['ngos', 3, 'id']);
  const shape = new Map([['ngos', new Map([['alias', null]])]]);
  expect(rewriteShape(shape, rewrites)).toEqual(new Map([['ngos', new Map([['name', null]])]]));
});

function renamer(keys: string[], renameKeyTo: string): FetchRewrite {
  return { KeyRenamer: { path: keys.map((Key) => ({ Key })), renameKeyTo } };
}
