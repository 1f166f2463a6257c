import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DeprecatedInputs, holdsDeprecations } from './deprecated-inputs.ts';
import { compileDeprecations } from './used-deprecations.ts';

const schema = buildSchema(`
  type Query {
    ngo(id: ID, nick: String @deprecated(reason: "Ask by id.")): Ngo
    ngos(filter: Filter, in: [Field!], kind: Kind): [Ngo!]
    acronym: String @deprecated
  }
  interface Named { name: String, label: String @deprecated(reason: "Use name.") }
  type Ngo implements Named { id: ID! name: String label: String title: String @deprecated(reason: "Use name.") leads: Ngo }
  input Filter { text: String fields: [Field!] inner: Filter town: String @deprecated(reason: "Use city.") }
  enum Field { EDUCATION CULTURE OLD @deprecated(reason: "Use CULTURE.") }
  enum Kind { A B }
`);
const inputs = new DeprecatedInputs(schema);

function usedBy(text: string, variables: Record<string, unknown> = {}, name?: string): string[] {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('There is no such operation.');
  return compileDeprecations(schema, inputs, document, operation)(variables).map(({ coordinate }) => coordinate);
}

describe('a schema', () => {
  it.each([
    ['nothing', 'type Query { a(b: In, c: E): Int } input In { d: Int } enum E { F }', false],
    ['a field', 'type Query { a: Int @deprecated }', true],
    ['a field of an interface', 'type Query { a: N } interface N { b: Int @deprecated }', true],
    ['an argument', 'type Query { a(b: Int @deprecated): Int }', true],
    ['an input field', 'type Query { a(b: In): Int } input In { c: Int @deprecated }', true],
    ['a value of an enum', 'type Query { a: E } enum E { B C @deprecated }', true],
  ])('is known to deprecate %s', (_what, sdl, holds) => {
    expect(holdsDeprecations(buildSchema(sdl))).toBe(holds);
  });
});

describe('what an operation uses that is deprecated', () => {
  it.each([
    ['nothing', '{ ngo(id: "a") { id name } ngos(kind: A) { id } }', []],
    [
      'fields, once each, in order',
      '{ a: ngo { title } b: ngo { title leads { title } } acronym }',
      ['Ngo.title', 'Query.acronym'],
    ],
    ['fields of interfaces', '{ ngo { ... on Named { label } } }', ['Named.label']],
    [
      'fields in the fragments that it reaches',
      '{ ...A } fragment A on Query { ngo { ...B } } fragment B on Ngo { title }',
      ['Ngo.title'],
    ],
    ['arguments', '{ ngo(nick: "x") { id } }', ['Query.ngo(nick:)']],
    ['values of enums', '{ ngos(in: [EDUCATION, OLD]) { id } }', ['Field.OLD']],
    ['a single value that stands for a list', '{ ngos(in: OLD) { id } }', ['Field.OLD']],
    [
      'input fields, however deep',
      '{ ngos(filter: { inner: { town: null, fields: [OLD] } }) { id } }',
      ['Field.OLD', 'Filter.town'],
    ],
    ['defaults of variables', 'query ($f: Filter = { town: "x" }) { ngos(filter: $f) { id } }', ['Filter.town']],
  ])('is found: %s', (_what, text, coordinates) => {
    expect(usedBy(text)).toEqual(coordinates);
  });

  it('is found in the values of variables', () => {
    const text =
      'query ($f: Filter, $in: [Field!], $t: String) { ngos(filter: $f, in: $in) { title } ngo(nick: $t) { id } }';
    const written = ['Ngo.title', 'Query.ngo(nick:)'];
    expect(usedBy(text)).toEqual(written);
    expect(usedBy(text, { f: { text: 'OLD' }, in: ['CULTURE'], t: 'OLD' })).toEqual(written);
    expect(usedBy(text, { f: { inner: { town: 'x' } }, in: 'OLD' })).toEqual(['Field.OLD', 'Filter.town', ...written]);
    // What the executor will refuse is no use of anything.
    expect(usedBy(text, { f: 'town', in: [{ town: 1 }, 7, null] })).toEqual(written);
  });

  it('is of the operation that was chosen', () => {
    const text =
      'query A { ngo { title } } query B { ngo { ...C } } fragment C on Ngo { id } fragment D on Ngo { label }';
    expect(usedBy(`${text} query E { ngo { ...D } }`, {}, 'B')).toEqual([]);
  });

  it('comes with what to do instead', () => {
    const document = parse('{ ngo { title } acronym }');
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There is no operation.');
    expect(compileDeprecations(schema, inputs, document, operation)({})).toEqual([
      { coordinate: 'Ngo.title', reason: 'Use name.' },
      { coordinate: 'Query.acronym', reason: 'No longer supported' },
    ]);
  });
});
