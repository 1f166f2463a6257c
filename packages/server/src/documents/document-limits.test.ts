import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { getIntrospectionQuery, Kind, parse } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RefusedRequest } from '../http/refused-request.ts';
import { DOCUMENT_LIMITS, DocumentLimiter } from './document-limits.ts';
import type { DocumentLimits } from './document-limits.ts';
import { countDirectives, MOST_COUNTED, measureSelections } from './document-size.ts';
import type { SelectionSize } from './document-size.ts';

const SEED = { seed: 5 };

/** The refusal as it is told, or null where the document passes. */
function refusalOf(text: string, limiter = new DocumentLimiter()): Pick<RefusedRequest, 'code' | 'extensions'> | null {
  try {
    limiter.check({ id: text, text, isTrusted: false });
    return null;
  } catch (error) {
    if (!(error instanceof RefusedRequest)) throw error;
    expect([error.status, error.message]).toEqual([400, expect.stringMatching(/\d.*\. (?:Ask|Put) /)]);
    return { code: error.code, extensions: error.extensions };
  }
}

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;

describe('a document', () => {
  it.each<[keyof DocumentLimits, string, (count: number) => string]>([
    ['characters', 'TOO_MANY_TOKENS', (count) => `{ a(b: "${'x'.repeat(count - 12)}") }`.padEnd(count)],
    ['tokens', 'TOO_MANY_TOKENS', (count) => `{ a(b: [${many(count - 9, () => '1')}]) }`],
    ['depth', 'TOO_DEEP', nested],
    ['aliases', 'TOO_MANY_ALIASES', (count) => `{ ${many(count, (index) => `a${index}: b`)} }`],
    ['directives', 'TOO_MANY_DIRECTIVES', (count) => `{ ${many(count, () => 'a @b')} }`],
    ['directivesTogether', 'TOO_MANY_DIRECTIVES', (count) => `query ($v: T ${many(count, () => '@b')}) { a }`],
    ['fields', 'TOO_MANY_FIELDS', (count) => `{ ${many(count, () => 'a')} }`],
  ])('may hold as many %s as the limit says and no more', (name, code, document) => {
    const limit = DOCUMENT_LIMITS[name];
    expect(refusalOf(document(limit))).toBeNull();
    expect(refusalOf(document(limit + 1))).toEqual({ code, extensions: { limit, found: limit + 1 } });
    const limiter = new DocumentLimiter({ [name]: 30 });
    expect(refusalOf(document(30), limiter)).toBeNull();
    expect(refusalOf(document(31), limiter)).toEqual({ code, extensions: { limit: 30, found: 31 } });
  });

  it('is as deep, and holds as much, as its fragments make it', () => {
    const wide = `{ ${many(20, (index) => `a${index}: f { ...Wide }`)} } fragment Wide on F { ${many(60, () => 'b')} }`;
    expect(refusalOf(wide)).toEqual({ code: 'TOO_MANY_FIELDS', extensions: { limit: 1000, found: 1220 } });
    const aliased = `{ ${many(8, () => 'f { ...Named }')} } fragment Named on F { ${many(8, (index) => `a${index}: b`)} }`;
    expect(refusalOf(aliased)).toEqual({ code: 'TOO_MANY_ALIASES', extensions: { limit: 60, found: 64 } });
    const deep = `{ ...F0 } ${many(16, (index) => `fragment F${index} on F { a { ... { ...F${index + 1} } } }`)} fragment F16 on F { a }`;
    expect(refusalOf(deep)).toEqual({ code: 'TOO_DEEP', extensions: { limit: 15, found: 17 } });
  });

  it('is judged by its largest operation, since one is run', () => {
    expect(refusalOf(many(10, (index) => `query Q${index} { ${many(150, () => 'a')} }`))).toBeNull();
  });

  it('doubles in each of its fragments at no cost', () => {
    const doubling = `{ ...F0 } ${many(100, (index) => `fragment F${index} on F { ...F${index + 1} ...F${index + 1} a }`)}`;
    const found = expect.any(Number) as number;
    expect(refusalOf(doubling)).toEqual({ code: 'TOO_MANY_FIELDS', extensions: { limit: 1000, found } });
  });

  it.each([
    ['of a fragment with itself', '{ ...A } fragment A on F { a ...A }'],
    ['of three fragments', '{ ...A } fragment A on F { ...B } fragment B on F { ...C } fragment C on F { a { ...A } }'],
  ])('may hold a circle %s, which validation refuses', (_what, text) => {
    expect(refusalOf(text)).toBeNull();
  });

  it.each(['', ' ', '{', '{ a', 'qwerty { a }', '{ a(b: "', '\u0000', '}', '{ a(b: """', `{ a ${'}'.repeat(50)}`])(
    'passes where it is no GraphQL: %j',
    (text) => {
      expect(refusalOf(text)).toBeNull();
    },
  );

  it.each(['[', '{', '(', '{a', '[[', '{a:', '#\n', '"" ', '\uFEFF', '&', '...', '{...{'])(
    'is refused or passes on, however often it repeats %j',
    (part) => {
      for (const limiter of [new DocumentLimiter(), new DocumentLimiter({ tokens: 1e9, characters: 1e9 })]) {
        for (const text of [part.repeat(12_000), `{ a(b: ${part.repeat(12_000)}`]) {
          const code = refusalOf(text, limiter)?.code;
          expect([undefined, 'TOO_MANY_TOKENS', 'TOO_DEEP']).toContain(code);
        }
      }
    },
  );

  it('may not hold more comments than tokens', () => {
    expect(refusalOf(`{ a } ${'#\n'.repeat(1997)}`)).toBeNull();
    expect(refusalOf(`{ a } ${'#\n'.repeat(1998)}`)?.code).toBe('TOO_MANY_TOKENS');
  });

  it('is judged once, and again when many others have been asked since', () => {
    const limiter = new DocumentLimiter();
    const check = (id: string, text: string): void => {
      limiter.check({ id, text, isTrusted: false });
    };
    check('known', '{ a }');
    expect(() => {
      check('known', nested(16));
    }).not.toThrow();
    for (let index = 0; index < 5000; index += 1) check(String(index), '{ a }');
    expect(() => {
      check('known', nested(16));
    }).toThrow(RefusedRequest);
  });
});

describe('introspection', () => {
  const everything = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });

  it('passes as tools ask for it, by itself and beside another question', () => {
    expect(refusalOf(everything)).toBeNull();
    expect(refusalOf(getIntrospectionQuery())).toBeNull();
    expect(refusalOf(everything.replace('__schema', '__typename __schema'))).toBeNull();
  });

  it('may be asked for under few other names, wherever they stand', () => {
    const schemas = (count: number): string => `{ ${many(count, (index) => `a${index}: __schema { description }`)} }`;
    expect(refusalOf(schemas(6))).toBeNull();
    expect(refusalOf(schemas(7))).toEqual({ code: 'TOO_MANY_ALIASES', extensions: { limit: 60, found: 70 } });
    const fields = many(7, (index) => `a${index}: fields { name }`);
    expect(refusalOf(`{ __type(name: "A") { ... { ${fields} } } }`)?.code).toBe('TOO_MANY_ALIASES');
    expect(refusalOf(`{ __schema { types { ...A } } } fragment A on __Type { ${fields} }`)?.code).toBe(
      'TOO_MANY_ALIASES',
    );
    expect(refusalOf(`{ ${many(60, (index) => `a${index}: __typename`)} }`)).toBeNull();
  });
});

it('lets every operation of the repository pass with room', () => {
  const folder = new URL('../../../../schema/operations/', import.meta.url);
  const half = Object.fromEntries(Object.entries(DOCUMENT_LIMITS).map(([name, limit]) => [name, limit / 2]));
  for (const file of readdirSync(folder)) {
    expect([file, refusalOf(readFileSync(new URL(file, folder), 'utf8'), new DocumentLimiter(half))]).toEqual([
      file,
      null,
    ]);
  }
});

/** Fragments 0 … 5, of which each spreads only later ones, so that a plain recursion ends. */
function documents(): fc.Arbitrary<string> {
  const selections = (level: number, from: number): fc.Arbitrary<string> => {
    const inner = level === 0 ? fc.constant('') : selections(level - 1, from);
    const name = fc.constantFrom('a', 'b', '__typename', '__schema', '__type');
    const field = fc.tuple(fc.constantFrom('', 'x: ', 'y: '), name, fc.constantFrom('', ' @d', ' @d(e: 1) @f'), inner);
    const one = fc.oneof(
      field.map(([alias, word, directive, set]) => `${alias}${word}${directive}${set}`),
      fc.tuple(fc.constantFrom('', 'on T ', '@d '), inner).map(([on, set]) => `... ${on}${set || '{ c }'}`),
      fc.integer({ min: from, max: 6 }).map((index) => `...F${index}`),
    );
    return fc.array(one, { minLength: 1, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`);
  };
  const fragments = [0, 1, 2, 3, 4, 5].map((index) =>
    fc
      .tuple(fc.constantFrom('T', '__Type'), selections(2, index + 1))
      .map(([type, set]) => `fragment F${index} on ${type} ${set}`),
  );
  return fc.tuple(selections(3, 0), selections(1, 0), ...fragments).map(([first, second, ...rest]) => {
    return [`query A @d ${first}`, `query B ${second}`, ...rest].join('\n');
  });
}

/** The plain way to count: everything again, wherever it is spread. */
function plainSizeOf({ definitions }: DocumentNode): SelectionSize {
  const count = ({ selections }: SelectionSetNode, isSchema: boolean): SelectionSize =>
    selections
      .map((selection): SelectionSize => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return count(selection.selectionSet, isSchema);
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = definitions.find(
            (definition) =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          );
          if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return { depth: 0, aliases: 0, fields: 0 };
          return count(fragment.selectionSet, fragment.typeCondition.name.value === '__Type');
        }
        const isInside = isSchema || ['__schema', '__type'].includes(selection.name.value);
        const inner = selection.selectionSet && count(selection.selectionSet, isInside);
        const alias = selection.alias === undefined ? 0 : isInside ? 10 : 1;
        return {
          depth: (inner?.depth ?? 0) + 1,
          aliases: (inner?.aliases ?? 0) + alias,
          fields: (inner?.fields ?? 0) + 1,
        };
      })
      .reduce((all, one) => ({
        depth: Math.max(all.depth, one.depth),
        aliases: all.aliases + one.aliases,
        fields: all.fields + one.fields,
      }));
  const sizes = definitions.map((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      return count(definition.selectionSet, definition.typeCondition.name.value === '__Type');
    }
    if (definition.kind !== Kind.OPERATION_DEFINITION) throw new Error('Only operations and fragments are drawn.');
    return count(definition.selectionSet, false);
  });
  const largest = (name: keyof SelectionSize): number => Math.max(...sizes.map((size) => size[name]));
  return { depth: largest('depth'), aliases: largest('aliases'), fields: largest('fields') };
}

describe('what is counted', () => {
  it('is what a plain recursion counts', () => {
    const property = fc.property(documents(), (text) => {
      const document = parse(text);
      const plain = plainSizeOf(document);
      expect(measureSelections(document)).toEqual({
        depth: plain.depth,
        aliases: Math.min(plain.aliases, MOST_COUNTED),
        fields: Math.min(plain.fields, MOST_COUNTED),
      });
      const places = [...text.matchAll(/@\w+(?:\(e: 1\))?(?: @\w+)*/g)].map(([place]) => place.split('@').length - 1);
      const all = places.reduce((sum, here) => sum + here, 0);
      expect(countDirectives(document)).toEqual({ all, together: Math.max(0, ...places) });
    });
    fc.assert(property, { ...SEED, numRuns: 200 });
  });

  it('decides, for any limits', () => {
    const limits = fc.record({ depth: fc.nat(8), aliases: fc.nat(40), directives: fc.nat(20), fields: fc.nat(100) });
    const property = fc.property(documents(), limits, (text, few) => {
      const document = parse(text);
      const size = measureSelections(document);
      const found = { ...size, directives: countDirectives(document).all };
      const isWithin = (['depth', 'aliases', 'directives', 'fields'] as const).every(
        (name) => found[name] <= few[name],
      );
      expect(refusalOf(text, new DocumentLimiter(few)) === null).toBe(isWithin);
    });
    fc.assert(property, { ...SEED, numRuns: 200 });
  });

  it('refuses with its codes only, whatever the text', () => {
    const words = fc.constantFrom(
      ...'{ } ( ) [ ] : ! $ @ ... on fragment query mutation a F0 "b" """ 1.5 # \n , = | & \u0000 \uD800'.split(' '),
    );
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    const property = fc.property(noise, (text) => {
      expect(() => refusalOf(text, new DocumentLimiter({ tokens: 30, depth: 3, fields: 10 }))).not.toThrow();
    });
    fc.assert(property, { ...SEED, numRuns: 500 });
  });
});
