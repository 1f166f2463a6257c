import { isInterfaceType, isObjectType, isUnionType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { createOccurrences } from '../../../../tests/support/occurrences.ts';
import type { Occurrences } from '../../../../tests/support/occurrences.ts';
import type { Contest, Outcome, Question } from './contest.ts';
import type { SubgraphFacts } from './federation-facts.ts';
import { FAULTS } from './faults.ts';

const FEATURES = [
  'alias',
  'argument',
  'variable inside an argument',
  'default of a variable',
  '@skip',
  '@include',
  'named fragment',
  'fragment on an object',
  'fragment without a condition',
] as const;

const DIRECTIVES = ['requires', 'provides', 'overridden'] as const;

/** Counts what the questions held and what became of them: a comparison that misses something is seen to miss it. */
export class Coverage {
  readonly occurrences: Occurrences = createOccurrences();
  answered = 0;
  withErrors = 0;
  readonly #contest: Contest;

  constructor(contest: Contest) {
    this.#contest = contest;
    const { schema, facts } = contest;
    this.occurrences.expect('feature', FEATURES);
    this.occurrences.expect(
      'subgraph',
      facts.map(({ name }) => name),
    );
    this.occurrences.expect('fault', FAULTS);
    const kinds = new Set(
      Object.values(schema.getTypeMap()).flatMap((type) => (type.name.startsWith('_') ? [] : kindOf(type))),
    );
    this.occurrences.expect(
      'fragment',
      [...kinds].map((kind) => `on ${kind}`),
    );
    this.occurrences.expect('directive', [...new Set(facts.flatMap(directivesOf))]);
  }

  count({ query }: Question, outcome: Outcome): void {
    this.answered += 1;
    if (outcome.wanted.errors.length > 0) this.withErrors += 1;
    for (const subgraph of outcome.asked) this.occurrences.count('subgraph', subgraph);
    for (const fault of outcome.faults) this.occurrences.count('fault', fault);
    this.#countQuery(query, this.#contest.schema);
  }

  #countQuery(query: string, schema: GraphQLSchema): void {
    const types = new TypeInfo(schema);
    const count = (feature: (typeof FEATURES)[number]): void => {
      this.occurrences.count('feature', feature);
    };
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field: ({ alias, arguments: given = [] }) => {
          if (alias) count('alias');
          if (given.length > 0) count('argument');
          const parent = types.getParentType();
          const field = types.getFieldDef();
          if (parent && field) this.#countField(parent.name, field.name);
        },
        Directive: ({ name }) => {
          count(name.value === 'skip' ? '@skip' : '@include');
        },
        FragmentSpread: () => {
          count('named fragment');
        },
        InlineFragment: ({ typeCondition }) => {
          if (typeCondition === undefined) count('fragment without a condition');
          const type = schema.getType(typeCondition?.name.value ?? '');
          if (isInterfaceType(type)) this.occurrences.count('fragment', 'on interface');
          if (isUnionType(type)) this.occurrences.count('fragment', 'on union');
          if (isObjectType(type)) count('fragment on an object');
        },
        ObjectField: ({ value }) => {
          if (value.kind === Kind.VARIABLE) count('variable inside an argument');
        },
        ListValue: ({ values }) => {
          if (values.some(({ kind }) => kind === Kind.VARIABLE)) count('variable inside an argument');
        },
        VariableDefinition: ({ defaultValue }) => {
          if (defaultValue !== undefined) count('default of a variable');
        },
      }),
    );
  }

  #countField(typeName: string, field: string): void {
    for (const facts of this.#contest.facts) {
      for (const directive of DIRECTIVES) {
        if (facts[directive].has(`${typeName}.${field}`)) this.occurrences.count('directive', directive);
      }
    }
  }
}

function kindOf(type: unknown): string[] {
  if (isInterfaceType(type)) return ['interface'];
  return isUnionType(type) ? ['union'] : [];
}

/** The directives of a subgraph that change where fields come from. */
function directivesOf(facts: SubgraphFacts): string[] {
  return DIRECTIVES.filter((directive) => facts[directive].size > 0);
}
