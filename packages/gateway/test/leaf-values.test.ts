import { afterAll, describe, expect, it } from 'vitest';
import { errorPaths, startGraph } from '../../../tests/support/graph/graph.ts';

const SDL = `
  enum Size { SMALL LARGE }
  scalar Anything
  type Query { visit: Visit visits: [Visit!] }
  type Visit { id: ID text: String count: Int share: Float isOpen: Boolean size: Size anything: Anything counts: [Int!] room: Room }
  type Room { seats: Int! }
`;

/** What the subgraph answers in the next fetch, whatever its own schema would let it answer. */
let visit: Readonly<Record<string, unknown>> = {};
const visits = { execute: async () => ({ data: { visit: { ...visit } } }) };
const graph = await startGraph({ visits: { sdl: SDL } }, { transports: { visits } });
afterAll(() => graph.server.stop());

async function answer(field: string, value: unknown) {
  visit = { [field.split(' ')[0] ?? '']: value };
  const { data, errors } = await graph.ask(`{ visit { ${field} } }`);
  return { visit: data?.['visit'], paths: errorPaths({ errors }) };
}

describe('a leaf that a subgraph answers', () => {
  it.each([
    ['id', 'a'],
    ['text', ''],
    ['count', -3],
    ['share', 0.5],
    ['isOpen', false],
    ['size', 'LARGE'],
    ['anything', { of: ['any', 'kind'] }],
    ['counts', [1, 2]],
  ])('is handed on where %s may be %j', async (field, value) => {
    expect(await answer(field, value)).toEqual({ visit: { [field]: value }, paths: [] });
  });

  it.each([
    ['id', 7, '7'],
    ['text', 7, '7'],
    ['count', 7.0, 7],
    ['share', '0.5', 0.5],
    ['isOpen', 1, true],
  ])('is coerced where %s is %j', async (field, value, coerced) => {
    expect(await answer(field, value)).toEqual({ visit: { [field]: coerced }, paths: [] });
  });

  it.each([
    ['id', { secret: 1 }],
    ['text', ['a']],
    ['count', 0.5],
    ['count', 2 ** 40],
    ['count', 'many'],
    ['share', {}],
    ['isOpen', 'yes'],
    ['size', 'HUGE'],
    ['size', 1],
  ])('is null with an error where %s is %j', async (field, value) => {
    expect(await answer(field, value)).toEqual({ visit: { [field]: null }, paths: [`visit.${field}`] });
  });

  it('takes with it what may not be null', async () => {
    expect(await answer('counts', [1, 'many'])).toEqual({ visit: { counts: null }, paths: ['visit.counts.1'] });
    expect(await answer('room { seats }', { seats: {} })).toEqual({
      visit: { room: null },
      paths: ['visit.room.seats'],
    });
  });
});
