import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  typeFromAST,
} from 'graphql';
import type { GraphQLType, NamedTypeNode } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { createEvent, createLocalClient, localTables } from '@liaison/local';
import { supergraphId } from '@liaison/gateway';
import { OperationPlanner } from '../../packages/gateway/src/operation/operation-planner.ts';
import { compileDocuments, printDocuments, readOperations } from '../../scripts/schema/compile-documents.ts';
import { publicSchemaOf } from '../../scripts/schema/public-schema.ts';
import { readRelease } from '../../scripts/schema/release-files.ts';
import { OPERATIONS } from '../support/operations.ts';

const { subgraphSdl, ...contract } = readSchemaFiles();
const { supergraphSdl, trustedDocuments } = contract;
const schema = publicSchemaOf(supergraphSdl);

describe('the compiled documents', () => {
  it('are what composing makes of the operations and the supergraph', async () => {
    const compiled = await compileDocuments(supergraphSdl, readOperations('schema/operations'), readRelease());
    expect(printDocuments(compiled)).toBe(readFileSync('schema/trusted-documents.json', 'utf8'));
    expect(trustedDocuments.supergraph).toBe(supergraphId(supergraphSdl));
  });

  it('are the operations, character by character', () => {
    const named = trustedDocuments.documents.filter(({ name }) => name !== undefined);
    expect(named.map(({ name, text }) => ({ name, text }))).toEqual(
      OPERATIONS.map(({ name, text }) => ({ name, text })),
    );
  });
});

describe('a trusted document', () => {
  const client = createLocalClient('http://127.0.0.1:1');
  const faults: unknown[] = [];
  const handlers: LiaisonHandler[] = [];
  const plan = vi.spyOn(OperationPlanner.prototype, 'plan');

  /** Without tables: the subgraphs answer nothing. */
  const handlerWith = (options: Partial<Parameters<typeof createHandler>[0]>): LiaisonHandler => {
    const handler = createHandler({
      ...contract,
      subgraphs: createSubgraphs({ client, subgraphSdl, tables: localTables() }),
      wrapTransport: () => ({ execute: async () => ({ data: {} }) }),
      onError: (fault) => faults.push(fault),
      ...options,
    });
    handlers.push(handler);
    return handler;
  };
  const ask = async (handler: LiaisonHandler, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const event = createEvent({ method: 'POST', path: '/graphql', headers, body: JSON.stringify(body) });
    const { statusCode, body: text = '' } = await handler(event);
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    return { status: statusCode, codes: errors.map(({ extensions }) => extensions.code) };
  };

  let handler: LiaisonHandler;
  beforeAll(() => {
    handler = handlerWith({});
  });
  afterEach(() => {
    plan.mockClear();
    faults.length = 0;
  });
  afterAll(async () => {
    for (const each of handlers) await each.stop();
    client.destroy();
  });

  it.each(OPERATIONS)('is planned by nobody when it is first asked: $name', async ({ name, text }) => {
    const variables = variablesOf(text);
    expect((await ask(handler, { documentId: name, variables })).codes).not.toContain('BAD_USER_INPUT');
    expect(plan).not.toHaveBeenCalled();
  });

  it('is planned as every other where it was changed', async () => {
    await ask(handler, { query: '{ ngo(id: "a") { id } }' });
    expect(plan).toHaveBeenCalledTimes(1);
  });

  it('is planned anew for another supergraph than that of its plan, and the owner hears of it', async () => {
    const other = handlerWith({ supergraphSdl: `# Another.\n${supergraphSdl}` });
    await ask(other, { documentId: 'Changes' });
    expect(plan).toHaveBeenCalledTimes(1);
    expect(faults.map(String)).toEqual([
      'Error: The plans made ahead are those of another supergraph, and are not used: compose anew.',
      // The subgraphs of this file answer nothing.
      'Error: Cannot return null for non-nullable field Query.changes.',
    ]);
  });

  it('is all that the public may ask of a stage that says so', async () => {
    const stage = handlerWith({ publicMayAsk: 'TRUSTED' });
    expect(await ask(stage, { query: '{ ngo(id: "a") { id } }' })).toEqual({
      status: 403,
      codes: ['DOCUMENT_NOT_TRUSTED'],
    });
    expect((await ask(stage, { documentId: 'Changes' })).codes).not.toContain('DOCUMENT_NOT_TRUSTED');
  });
});

/** The least that an operation must be given. */
function variablesOf(text: string): Record<string, unknown> {
  const [operation] = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const needed = operation?.variableDefinitions?.filter(({ defaultValue }) => defaultValue === undefined) ?? [];
  return Object.fromEntries(
    needed.map(({ variable, type }) => [variable.name.value, leastOf(typeFromAST(schema, type as NamedTypeNode))]),
  );
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Date: '2027-03-01',
  DateTime: '2027-03-01T09:00:00Z',
};

function leastOf(type: GraphQLType | undefined): unknown {
  if (!isNonNullType(type)) return null;
  const { ofType } = type;
  if (isListType(ofType)) return [leastOf(ofType.ofType as GraphQLType)];
  if (isEnumType(ofType)) return ofType.getValues()[0]?.name;
  if (!isInputObjectType(ofType)) return SCALARS[getNamedType(ofType).name] ?? '1';
  const needed = Object.values(ofType.getFields()).filter((field) => isRequiredInputField(field));
  return Object.fromEntries(needed.map((field) => [field.name, leastOf(field.type)]));
}
