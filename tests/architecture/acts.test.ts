import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { print } from 'graphql';
import { COMMON_USER_ERRORS } from '@liaison/kernel/record';
import type { ActRule } from '@liaison/kernel/reader';
import { renderPages } from '../../scripts/reference/pages.ts';
import { actsTable, fieldsOf, guardedFields, inputFieldsOf, SUBGRAPHS } from '../../scripts/reference/tables.ts';

describe('the pages on permissions and errors', () => {
  it('say what the code does', async () => {
    for (const { path, now, right } of await renderPages()) {
      expect(now, `${path}: run node scripts/reference.ts`).toBe(right);
    }
  });
});

describe.each(SUBGRAPHS)('the acts of $name', ({ name, acts, refusals, warnings }) => {
  const sdl = [readFileSync(`schema/${name}.graphql`, 'utf8')];
  const mutations = fieldsOf(sdl).filter(({ type }) => type === 'Mutation');

  it('are the mutations of its schema, each with the scope that the table has', () => {
    const guarded = guardedFields(sdl).filter(({ type }) => type === 'Mutation');
    const required = Object.fromEntries(guarded.map(({ field, scopes }) => [field.name.value, scopes]));
    const ruled = Object.entries<ActRule>(acts).map(([act, { scope }]) => [act, [scope]]);
    expect(required).toEqual(Object.fromEntries(ruled));
    expect(mutations.map(({ field }) => field.name.value)).toEqual(guarded.map(({ field }) => field.name.value));
  });

  it('take one input with a key, and answer with a payload of its own', () => {
    for (const { field } of mutations) {
      const capital = field.name.value.replace(/^./, (first) => first.toUpperCase());
      const takes = field.arguments?.map((argument) => `${argument.name.value}: ${print(argument.type)}`);
      expect([takes, print(field.type)]).toEqual([[`input: ${capital}Input!`], `${capital}Payload!`]);
      const keys = inputFieldsOf(sdl, `${capital}Input`).filter((one) => one.name.value === 'idempotencyKey');
      expect([field.name.value, keys.map(({ type }) => print(type))]).toEqual([field.name.value, ['String!']]);
      const answers = fieldsOf(sdl).filter(({ type }) => type === `${capital}Payload`);
      const shapes = answers.map((answer) => `${answer.field.name.value}: ${print(answer.field.type)}`);
      expect(shapes).toEqual(expect.arrayContaining(['userErrors: [UserError!]!', 'warnings: [UserError!]!']));
    }
  });

  it('are refused with codes of its own, each in a sentence', () => {
    for (const [code, sentence] of Object.entries({ ...refusals, ...warnings })) {
      expect(code).toMatch(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(COMMON_USER_ERRORS).not.toContain(code);
    }
  });
});

describe('the acts of the graph', () => {
  it('have each a name of their own, and somebody who may do them', () => {
    const names = SUBGRAPHS.flatMap(({ acts }) => Object.keys(acts));
    expect(new Set(names).size).toBe(names.length);
    expect(actsTable()).not.toMatch(/\| *\|$/m);
  });
});
