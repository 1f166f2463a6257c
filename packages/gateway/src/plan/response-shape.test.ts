import { describe, expect, it } from 'vitest';
import { compileFetchOperation } from './compiled-fetch.ts';
import { fieldPlaces, mergeObject, responseShape } from './response-shape.ts';

const shape = responseShape(
  compileFetchOperation({
    kind: 'Fetch',
    serviceName: 'x',
    operation: '{ a { ...F list { y } } json } fragment F on A { __typename x ... on B { list { z } } }',
  }),
);

describe('mergeObject', () => {
  it('merges objects and lists in depth, and nulls over nothing', () => {
    const target = { a: { x: 1, list: [{ y: 1 }, null, { y: 3 }] } };
    mergeObject(target, { a: { x: null, list: [{ z: 1 }, { z: 2 }, null] }, json: null }, shape, false);
    expect(target).toEqual({ a: { x: 1, list: [{ y: 1, z: 1 }, { z: 2 }, { y: 3 }] }, json: null });
  });

  it('copies objects and lists but not the values of scalars', () => {
    const json = { deep: [1] };
    const source = { a: { list: [{ y: 1 }] }, json };
    const [one, two]: Record<string, unknown>[] = [{}, {}];
    mergeObject(one ?? {}, source, shape, true);
    mergeObject(two ?? {}, source, shape, true);
    expect(one).toEqual(two);
    expect(one?.['a']).not.toBe(two?.['a']);
    expect(one?.['json']).toBe(json);
  });

  it('never merges into the value of a scalar', () => {
    const json = { kept: true };
    const target = { json };
    mergeObject(target, { json: { other: true } }, shape, false);
    expect(target.json).toEqual({ other: true });
    expect(json).toEqual({ kept: true });
  });
});

it('fieldPlaces names the fields, or the object where it has none', () => {
  expect(fieldPlaces(shape, ['at', 0])).toEqual([
    ['at', 0, 'a'],
    ['at', 0, 'json'],
  ]);
  expect(fieldPlaces(new Map([['__typename', null]]), ['at'])).toEqual([['at']]);
});
