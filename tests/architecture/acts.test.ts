import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { print } from 'graphql';
import { COMMON_USER_ERRORS } from '@liaison/kernel/record';
import { SCOPES } from '@liaison/kernel/reader';
import { readSubgraphSdl, renderPages } from '../../scripts/reference/pages.ts';
import { fieldsOf, guardedFields, inputFieldsOf, mutationsText, SUBGRAPHS } from '../../scripts/reference/tables.ts';

describe('the pages on permissions and errors', () => {
  it('say what the code does', async () => {
    for (const { path, now, right } of await renderPages()) {
      expect(now, `${path}: run node scripts/reference.ts`).toBe(right);
    }
  });
});

describe.each(SUBGRAPHS)('the mutations of $name', ({ name, refusals, warnings }) => {
  const sdl = [readFileSync(`schema/${name}.graphql`, 'utf8')];
  const mutations = fieldsOf(sdl).filter(({ type }) => type === 'Mutation');

  it('need one scope each, which somebody has', () => {
    const guarded = guardedFields(sdl).filter(({ type }) => type === 'Mutation');
    const needed = guarded.map(({ field, scopes }) => [
      field.name.value,
      scopes.length,
      SCOPES.some((scope) => scope === scopes[0]),
    ]);
    expect(needed).toEqual(guarded.map(({ field }) => [field.name.value, 1, true]));
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

describe('the mutations of the graph', () => {
  it('have each a name of their own, and stand on the page once, below who may do them', () => {
    const sdl = readSubgraphSdl();
    const names = fieldsOf(sdl).flatMap(({ type, field }) => (type === 'Mutation' ? [field.name.value] : []));
    expect(new Set(names).size).toBe(names.length);
    const sections = mutationsText(sdl).split('### ').slice(1);
    for (const section of sections) expect(section).toMatch(/^`[a-z:-]+`\n\n(?:- [^\n]+\n)+\n`/);
    const listed = sections.flatMap((section) =>
      [...(section.split('\n\n')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(listed.toSorted()).toEqual(names.toSorted());
  });
});
