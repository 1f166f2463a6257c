import { buildASTSchema, introspectionFromSchema, isObjectType, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '@liaison/lambda';
import { readAhead, supergraphId } from '@liaison/gateway';
import { buildOutlinedSchema, buildSubgraphSchema, createOutline, outlineSubgraph } from '@liaison/kernel/schema';
import { buildConsumerSchema } from '../../packages/gateway/src/supergraph/consumer-schema.ts';
import { buildKnownSchema, describeSchema } from '../../packages/gateway/src/supergraph/known-schema.ts';
import { OperationPlanner } from '../../packages/gateway/src/operation/operation-planner.ts';

const { supergraphSdl, subgraphSdl } = readSchemaFiles();

/** As it comes out of a file. */
function kept<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

describe('what is read ahead of a supergraph', () => {
  it('makes the schema that the planner prints, which tells callers the same', async () => {
    const { known, descriptions } = await readAhead(supergraphSdl);
    expect(known.supergraph).toBe(supergraphId(supergraphSdl));
    const expected = buildConsumerSchema((await OperationPlanner.read(supergraphSdl)).consumerSdl);
    const schema = buildKnownSchema(kept(known));
    expect(schema.getType('Ngo')?.description).toBeUndefined();
    describeSchema(schema, kept(descriptions));
    expect(introspectionFromSchema(schema)).toEqual(introspectionFromSchema(expected));
    expect(JSON.stringify(introspectionFromSchema(schema))).toContain('\"description\":\"');
  });
});

describe('the outline of a schema', () => {
  const sdl = `
    "Never told." directive @seen(by: [String!] = ["all"]) repeatable on FIELD_DEFINITION | OBJECT
    schema { query: Root mutation: Acts }
    interface Named { name: String }
    interface Known implements Named { name: String id: ID! }
    type Root { any(of: [Filter!]! = [{ kinds: [A] }], old: Int @deprecated(reason: "Use of.")): [Any!] one: Known }
    type Acts { act(choice: Choice!): Boolean! @deprecated }
    type Person implements Known & Named { id: ID! name: String }
    type Place { id: ID! }
    union Any = Person | Place
    enum Kind { A B @deprecated(reason: "Gone.") }
    input Filter { kinds: [Kind!] = [B] at: Moment = "now" open: Boolean = null depth: Int = 3 }
    input Choice @oneOf { id: ID name: String }
    scalar Moment @specifiedBy(url: "https://example.org/moment")
  `;

  it('says all that there is of a schema but its descriptions', () => {
    const schema = buildASTSchema(parse(sdl.replace('"Never told."', '')));
    const outlined = buildOutlinedSchema(kept(createOutline(schema, { withDirectives: true })));
    expect(introspectionFromSchema(outlined)).toEqual(introspectionFromSchema(schema));
    expect(printSchema(outlined)).toBe(printSchema(schema));
  });

  it.each(Object.entries(subgraphSdl))('makes the same subgraph as its SDL, guarded alike: %s', (_name, text) => {
    const [fromSdl, fromOutline] = [text, kept(outlineSubgraph(text)).whole].map((given) =>
      buildSubgraphSchema(given, {}, { Ngo: async () => [] }),
    );
    if (fromSdl === undefined || fromOutline === undefined) throw new Error('There are two schemas.');
    let guarded = 0;
    for (const type of Object.values(fromOutline.getTypeMap())) {
      const same = fromSdl.getType(type.name);
      expect(same?.constructor.name).toBe(type.constructor.name);
      if (!isObjectType(type) || !isObjectType(same) || type.name.startsWith('__')) continue;
      const shape = (of: typeof type) =>
        Object.values(of.getFields()).map(({ name, type: result, args, resolve }) => [
          name,
          String(result),
          args.map((argument) => [argument.name, String(argument.type), argument.defaultValue]),
          resolve !== undefined,
        ]);
      expect(shape(type), type.name).toEqual(shape(same));
      guarded += Object.values(type.getFields()).filter(({ resolve }) => resolve !== undefined).length;
    }
    expect(guarded).toBeGreaterThan(3);
  });

  it.each(Object.entries(subgraphSdl))('leaves nothing out that queries need: %s', (_name, text) => {
    const { whole, reading } = kept(outlineSubgraph(text));
    const remaining = new Set(reading.types.map(({ name }) => name));
    const leftOut = whole.types.filter(({ name }) => !remaining.has(name));
    expect(reading.mutation).toBeUndefined();
    expect(reading.types).toEqual(whole.types.filter(({ name }) => remaining.has(name)));
    // Is built only where every type that it names is there.
    expect(buildSubgraphSchema(reading, {}, { Ngo: async () => [] }).getMutationType()).toBeUndefined();
    const objects = leftOut.filter(({ kind }) => kind !== 'input' && kind !== 'enum').map(({ name }) => name);
    expect(objects).toContain('Mutation');
    expect(objects.filter((name) => !/^Mutation$|^UserError$|Payload$/.test(name))).toEqual([]);
  });
});
