import { Kind, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { planningDocument } from './planning-document.ts';

function planned(query: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  const result = planningDocument(document, operation, variables, new Set());
  return result && print(result).replaceAll(/\s+/g, ' ').trim();
}

describe('planningDocument', () => {
  it('prefixes aliases, so that none hides a field', () => {
    expect(planned('{ id: ngo { name: id id } }')).toBe('{ _alias_id: ngo { _alias_name: id id } }');
  });

  it('carries @skip and @include out', () => {
    const query = 'query ($a: Boolean!) { x { a @include(if: $a) b @skip(if: $a) ... @include(if: false) { c } } }';
    expect(planned(query, { a: true })).toBe('query ($a: Boolean!) { x { a } }');
    expect(planned(query, { a: false })).toBe('query ($a: Boolean!) { x { b } }');
    expect(planned('{ x { a @skip(if: true) } }')).toBe('{ x { __typename } }');
  });

  it('keeps a field under which no fragment may apply', () => {
    expect(planned('{ x { ... on A { ... on B { c } } } }')).toBe('{ x { __typename ... on A { ... on B { c } } } }');
    expect(planned('{ x { a ... on A { b } } }')).toBe('{ x { a ... on A { b } } }');
  });

  it('asks for __typename under its own name, whatever its conditions', () => {
    expect(planned('{ x { t: __typename @include(if: true) } }')).toBe('{ x { __typename } }');
  });

  it('is null where no subgraph is needed', () => {
    expect(
      planned('{ __typename ...F } fragment F on Query { __schema { types { name } } t: __type(name: "A") { name } }'),
    ).toBeNull();
    expect(planned('query ($no: Boolean!) { x @include(if: $no) }', { no: false })).toBeNull();
  });
});
