import { readFileSync } from 'node:fs';
import { Kind, parse, visit } from 'graphql';
import type { ASTNode, StringValueNode } from 'graphql';
import { describe, expect, it } from 'vitest';

interface Described {
  /** Schema coordinate: `Ngo`, `Ngo.name`, `Ngo.name(language:)`, `Region.AFRICA`. */
  readonly coordinate: string;
  readonly name: string;
  readonly description: string;
}

const DESCRIBED: readonly string[] = [
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
];
/** They are described in federation's specification, or repeat another subgraph's type for its key alone. */
const ROOT_TYPES = new Set(['Query', 'Mutation']);

type DescribedNode = ASTNode & { readonly name: { readonly value: string }; readonly description?: StringValueNode };

/** Everything in an SDL that a reader of the explorer can come upon. */
function describedIn(sdl: string): Described[] {
  const found: Described[] = [];
  const parents: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      if (!DESCRIBED.includes(node.kind)) return;
      const { name, description } = node as DescribedNode;
      parents.push(name.value);
      if (isStub(node) || ROOT_TYPES.has(name.value)) return;
      found.push({ coordinate: parents.join('.'), name: name.value, description: description?.value ?? '' });
    },
    leave(node) {
      if (DESCRIBED.includes(node.kind)) parents.pop();
    },
  });
  return found;
}

/** A type that another subgraph owns and describes: it is here for the sake of its key. */
function isStub(node: ASTNode): boolean {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.description) return false;
  return node.directives?.some(({ name }) => name.value === 'key') ?? false;
}

/** Words that say nothing that a name does not say already. */
const EMPTY_WORDS = new Set(
  'a an the of in on at to for by with and or its it this that is are one which whose value field name id type list'.split(
    ' ',
  ),
);

function tokens(text: string): string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word));
}

/** True where the description holds no word beyond those of the name. */
function repeatsTheName({ name, description }: Described): boolean {
  const known = new Set(tokens(name));
  return tokens(description).every((word) => known.has(word) || EMPTY_WORDS.has(word));
}

describe.each(['shared', 'partnerships', 'forums', 'dialogue'])('descriptions in %s.graphql', (name) => {
  const described = describedIn(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'));

  it('are nowhere missing', () => {
    expect(described.length).toBeGreaterThan(20);
    expect(described.filter(({ description }) => description === '').map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('say more than the name does', () => {
    expect(described.filter((one) => one.description !== '' && repeatsTheName(one))).toEqual([]);
  });

  it('are sentences or phrases that begin with a capital and end with a stop', () => {
    const wrong = described.filter(
      ({ description }) => description !== '' && !/^[\p{Lu}\p{N}`"(][\s\S]*[.)]$/u.test(description),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the lint of descriptions', () => {
  const isRepetition = (name: string, description: string): boolean =>
    repeatsTheName({ coordinate: name, name, description });

  it('refuses what only repeats the name', () => {
    expect(isRepetition('foundedYear', 'The year founded.')).toBe(true);
    expect(isRepetition('FieldOffice', 'A field office.')).toBe(true);
    expect(isRepetition('startsOn', 'Start on.')).toBe(true);
  });

  it('takes what says more', () => {
    expect(isRepetition('foundedYear', 'Year in which it was founded; null where no source says.')).toBe(false);
  });
});
