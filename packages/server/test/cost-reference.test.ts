import { getOperationAST, isObjectType, parse, valueFromASTUntyped } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tests/support/random.ts';
import type { Random } from '../../../tests/support/random.ts';
import { Estimator } from '../src/cost/estimator.ts';
import type { FieldPolicies, FieldPolicy } from '@liaison/gateway';
import { randomOperation } from '../../gateway/test/differential/random-operation.ts';
import { COST_SCHEMA, ReferenceCost } from './reference-cost.ts';

const SIZES: Readonly<Record<string, FieldPolicy['listSize']>> = {
  'Query.items': { slicingArguments: ['first'] },
  'Query.page': { slicingArguments: ['first'], sizedFields: ['nodes', 'edges'] },
  'Query.things': { slicingArguments: ['last'], assumedSize: 5 },
  'A.things': { slicingArguments: ['first'] },
  'A.page': { slicingArguments: ['first'], sizedFields: ['nodes'] },
  'B.page': { slicingArguments: ['first', 'other'], sizedFields: ['nodes', 'edges'] },
  'B.all': { assumedSize: 2 },
};

/** Weights for some types, fields and arguments, and references at some fields. */
function randomPolicies(random: Random): FieldPolicies {
  const policies: Record<string, FieldPolicy> = {};
  const weight = (): FieldPolicy => ({ weight: 1 + random.below(9) });
  for (const type of Object.values(COST_SCHEMA.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    if (random.chance(0.5)) policies[type.name] = { ...weight(), elsewhere: ['id'] };
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const listSize = SIZES[coordinate];
      policies[coordinate] = {
        ...(random.chance(0.3) && weight()),
        ...(listSize && { listSize }),
        ...(random.chance(0.3) && { references: ['A', 'B'] }),
      };
      for (const { name } of field.args) if (random.chance(0.3)) policies[`${coordinate}(${name}:)`] = weight();
    }
  }
  return policies;
}

describe('Estimates of random operations', () => {
  it('are what the rules say, applied to each object by itself', () => {
    const random = createRandom(20_261_122);
    const limits = { mayAsk: () => true, mayNarrow: () => true };
    const query = COST_SCHEMA.getQueryType();
    if (!query) throw new Error('The schema has no query type.');
    let costly = 0;
    for (let round = 0; round < 150; round += 1) {
      const policies = randomPolicies(random);
      const operation = randomOperation(COST_SCHEMA, random, limits);
      const document = parse(operation.query);
      const definition = getOperationAST(document);
      if (!definition) throw new Error('There is no operation.');
      const estimator = new Estimator(policies);
      for (const given of [operation.drawVariables(), operation.drawVariables()]) {
        const defaults = definition.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
          defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
        );
        const variables = { ...Object.fromEntries(defaults ?? []), ...given };
        const right = new ReferenceCost(policies, document, variables).costOf(query, [definition.selectionSet], {
          size: 10,
          sized: [],
          brought: null,
        });
        const request = {
          schema: COST_SCHEMA,
          document,
          operation: definition,
          variables: given,
          readsStrongly: false,
        };
        expect(estimator.estimate(request).units, operation.query).toBe(right / 100);
        if (right > 0) costly += 1;
      }
    }
    expect(costly).toBeGreaterThan(150);
  });
});
