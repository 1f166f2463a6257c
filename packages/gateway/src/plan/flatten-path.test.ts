import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { compileFlattenPath } from './flatten-path.ts';

const schema = buildSchema(
  'union Subject = Ngo | Forum type Ngo { id: ID } type Forum { id: ID } type Query { a: Subject }',
);
const data = {
  sessions: [
    { about: [{ __typename: 'Ngo', id: 1 }, null] },
    null,
    {
      about: [
        { __typename: 'Forum', id: 2 },
        { __typename: 'Ngo', id: 3 },
      ],
    },
  ],
};

function found(...segments: Parameters<typeof compileFlattenPath>[0]): [unknown, string][] {
  const trail: (string | number)[] = [];
  const visited: [unknown, string][] = [];
  compileFlattenPath(segments, schema)(data, ({ id }) => visited.push([id, trail.join('.')]), trail);
  return visited;
}

it('a path goes through lists, spelt out or not, and notes where it is', () => {
  const everywhere = [
    [1, 'sessions.0.about.0'],
    [2, 'sessions.2.about.0'],
    [3, 'sessions.2.about.1'],
  ];
  expect(found({ Field: 'sessions' }, '@', { Field: 'about' }, '@')).toEqual(everywhere);
  expect(found({ Field: 'sessions' }, { Field: 'about' })).toEqual(everywhere);
});

it('a path narrows by type, abstract types included', () => {
  const path = [{ Field: 'sessions' }, '@', { Field: 'about' }, '@'] as const;
  expect(found(...path, { TypeCondition: ['Ngo'] }).map(([id]) => id)).toEqual([1, 3]);
  expect(found(...path, { TypeCondition: ['Subject'] }).map(([id]) => id)).toEqual([1, 2, 3]);
});

it('a path of unknown segments is refused', () => {
  expect(() => compileFlattenPath([{ Odd: 1 } as never], schema)).toThrow('unknown path segment');
});
