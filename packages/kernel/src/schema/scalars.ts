import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { isDay } from '../values/days.ts';
import { parseInstant } from '../values/instants.ts';

function stringScalar(
  name: string,
  description: string,
  specifiedByURL: string | null,
  parse: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown, node?: ValueNode): string => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed !== null) return parsed;
    const got = value === undefined ? 'something else' : JSON.stringify(value).slice(0, 40);
    // With its node, the error of a literal says where in the document the literal stands.
    throw new GraphQLError(`${description} Got ${got}.`, {
      nodes: node ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue: (value) => parseValue(value),
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** `Date`: a calendar day that exists. */
export const GraphQLDate = stringScalar(
  'Date',
  'A day is written YYYY-MM-DD and must exist in the calendar.',
  'https://scalars.graphql.org/andimarek/local-date',
  (text) => (isDay(text) ? text : null),
);

/** `DateTime`: an instant, answered in UTC with `Z`. */
export const GraphQLDateTime = stringScalar(
  'DateTime',
  'An instant is written as in 2027-03-28T00:30:00Z, with its offset from UTC or Z.',
  'https://scalars.graphql.org/andimarek/date-time',
  parseInstant,
);

/** The custom scalars that every subgraph shares, by name. */
export const SCALARS: Readonly<Record<string, GraphQLScalarType>> = { Date: GraphQLDate, DateTime: GraphQLDateTime };
