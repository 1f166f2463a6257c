import { buildASTSchema, execute, isInterfaceType, isNonNullType, parse, print, visit } from 'graphql';
import type { GraphQLFormattedError, GraphQLScalarType, GraphQLSchema } from 'graphql';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { buildConsumerSchema } from '../../src/supergraph/consumer-schema.ts';
import { createLocalTransport } from '../../src/transports/local.ts';
import { createGatewayServer } from '@liaison/server';
import { publicContext } from '../../../../tests/support/graph/graph.ts';
import { differences } from './comparison.ts';
import type { PlainAnswer } from './comparison.ts';
import { composed, executableSubgraph } from './composition.ts';
import { readFacts } from './federation-facts.ts';
import type { SubgraphFacts } from './federation-facts.ts';
import type { Fault, FaultRule } from './faults.ts';
import { readByTheGateway } from './keys.ts';
import { plannerLimits } from './planner-limits.ts';
import type { PlannerLimits } from './planner-limits.ts';
import { answerFromWorld } from './resolvers.ts';
import type { Stage } from './resolvers.ts';
import { World } from './world.ts';

/** Gateways over one graph, and the schema that their answers are compared with. */
export interface Contest {
  /** The public schema, which questions are drawn from. */
  readonly schema: GraphQLSchema;
  readonly facts: readonly SubgraphFacts[];
  readonly limits: PlannerLimits;
  ask(question: Question, gateway: GatewayName): Promise<Outcome>;
  stop(): Promise<void>;
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly faults: FaultRule;
}

export interface Outcome {
  /** What tells the gateway's answer from that of one schema; empty where they are alike. */
  readonly differences: readonly string[];
  readonly got: PlainAnswer;
  readonly wanted: PlainAnswer;
  /** Names of the subgraphs that were asked, once each fetch. */
  readonly asked: readonly string[];
  /** How resolvers of the one schema failed. */
  readonly faults: readonly Fault[];
  /** What the gateway kept from the caller. */
  readonly hidden: readonly string[];
}

/** From which run on graphql-jit runs a subgraph's document: never, at once, and as a gateway does it unless told otherwise. */
export const GATEWAYS = { interpreted: Infinity, compiled: 1, usual: 3 } as const;
export type GatewayName = keyof typeof GATEWAYS;

export async function startContest(
  sdls: Readonly<Record<string, string>>,
  scalars: Readonly<Record<string, GraphQLScalarType>> = {},
): Promise<Contest> {
  const supergraphSdl = composed(sdls);
  const schemas = Object.fromEntries(
    Object.entries(sdls).map(([name, sdl]) => [name, executableSubgraph(sdl, scalars)]),
  );
  const facts = readFacts(schemas);
  const whole = buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValidSDL: true });
  const world = new World(whole, facts);
  const stage: Stage = {
    world,
    faults: { seed: 0, share: 0, isLate: false },
    immune: new Set([...readByTheGateway(whole, world.keys, facts), ...fieldsThatTakeTheTypeAlong(whole)]),
    onFault: () => undefined,
  };
  for (const subgraph of facts) answerFromWorld(subgraph.schema, stage, subgraph);
  const publicSdl = new QueryPlanner(supergraphSdl).consumerSchema;
  const merged = buildConsumerSchema(publicSdl, scalars);
  const exhaustive = buildConsumerSchema(allNullable(publicSdl), scalars);
  for (const schema of [merged, exhaustive]) answerFromWorld(schema, stage, null);

  const gateways = {
    interpreted: await startGateway('interpreted', supergraphSdl, schemas, scalars),
    compiled: await startGateway('compiled', supergraphSdl, schemas, scalars),
    usual: await startGateway('usual', supergraphSdl, schemas, scalars),
  };

  /** Every place where a resolver fails once nothing keeps it from being asked. */
  const placesThatFail = async (question: Question): Promise<ReadonlySet<string>> => {
    const places = new Set<string>();
    stage.onFault = (_fault, path) => places.add(path.join('.'));
    await askSchema(exhaustive, question);
    return places;
  };

  return {
    schema: merged,
    facts,
    limits: plannerLimits(merged, facts),
    async ask(question, name) {
      const faults: Fault[] = [];
      stage.faults = question.faults;
      stage.onFault = (fault) => faults.push(fault);
      const wanted = await askSchema(merged, question);
      stage.onFault = () => undefined;
      const { answer: got, asked, hidden } = await gateways[name].ask(question);
      const failing = got.errors.length > 0 ? await placesThatFail(question) : new Set<string>();
      return { differences: differences(got, wanted, failing), got, wanted, asked, faults, hidden };
    },
    async stop() {
      await Promise.all(Object.values(gateways).map((gateway) => gateway.stop()));
    },
  };
}

/**
 * Non-null fields of types behind an interface object: where one fails, the entity is null, and with it goes the only
 * answer to of which type the object is.
 */
function fieldsThatTakeTheTypeAlong(whole: GraphQLSchema): string[] {
  const behind = Object.values(whole.getTypeMap()).flatMap((type) =>
    isInterfaceType(type) && type.astNode && print(type.astNode).includes('isInterfaceObject: true')
      ? whole.getPossibleTypes(type)
      : [],
  );
  return behind.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => (isNonNullType(field.type) ? `${type.name}.${field.name}` : [])),
  );
}

async function startGateway(
  name: GatewayName,
  supergraphSdl: string,
  schemas: Readonly<Record<string, GraphQLSchema>>,
  scalars: Readonly<Record<string, GraphQLScalarType>>,
) {
  let asked: string[] = [];
  let hidden: string[] = [];
  const transports = Object.entries(schemas).map(([subgraph, schema]) => {
    const transport = createLocalTransport(schema, { jitFromRun: GATEWAYS[name] });
    const execute: typeof transport.execute = (request) => {
      asked.push(subgraph);
      return transport.execute(request);
    };
    return [subgraph, { execute }];
  });
  const server = createGatewayServer({
    supergraphSdl,
    transports: Object.fromEntries(transports) as Record<string, ReturnType<typeof createLocalTransport>>,
    scalars,
    onError: (error, { subgraph, path }) =>
      hidden.push(`${subgraph ?? '-'} ${path?.join('.') ?? '-'}: ${String(error)}`),
  });
  await server.start();
  return {
    async ask({ query, variables }: Question) {
      asked = [];
      hidden = [];
      const request = { query, variables: { ...variables } };
      const { body } = await server.executeOperation(request, { contextValue: publicContext() });
      if (body.kind !== 'single') throw new Error('The gateway answers in one piece.');
      return { answer: plain(body.singleResult), asked, hidden };
    },
    stop: () => server.stop(),
  };
}

async function askSchema(schema: GraphQLSchema, { query, variables }: Question): Promise<PlainAnswer> {
  const { data, errors } = await execute({ schema, document: parse(query), variableValues: variables });
  return plain({ data, errors: errors?.map((error) => error.toJSON()) });
}

function plain(answer: {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}): PlainAnswer {
  const errors = answer.errors ?? [];
  return {
    data: answer.data,
    errors: errors.map(({ message, path = [], extensions = {} }) => ({ message, path, extensions })),
  };
}

/** The schema with every output type nullable: in it no field that fails keeps another from being asked. */
function allNullable(sdl: string): string {
  const document = visit(parse(sdl, { noLocation: true }), {
    FieldDefinition: {
      leave: (field) => ({ ...field, type: visit(field.type, { NonNullType: { leave: ({ type }) => type } }) }),
    },
  });
  return print(document);
}
