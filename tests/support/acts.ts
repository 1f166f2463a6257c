import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SubgraphName } from '@liaison/lambda';
import { computeCostUnits } from '@liaison/kernel/reader';
import { COMMON_USER_ERRORS } from '@liaison/kernel/record';
import type { Role } from '@liaison/kernel/reader';
import type { Subgraph } from '@liaison/kernel/record';
import { ACT_BUDGET } from './budget.ts';
import type { Cost } from './world.ts';
import { mutationDocument } from './writing-world.ts';
import type { Caller, OnBehalf, Payload, WritingWorld } from './writing-world.ts';

/** Who does an act: a role, and whom it speaks for. */
export type Who = readonly [role: Role, onBehalf?: OnBehalf];

type Input = Readonly<Record<string, unknown>>;

/** All that is asked of one mutation. */
export interface ActCase {
  readonly mutation: string;
  /** What is wanted of the payload's object: `activity { id version }`. */
  readonly selection: string;
  readonly by: Who;
  /** Signed in, and yet not allowed: without the scope, or for somebody else's record. */
  readonly notBy: readonly Who[];
  /**
   * Prepares what the act needs and answers an input that is accepted, without a key. Called for each test: nothing that
   * one leaves behind may be in the way of the next.
   */
  readonly input: (world: WritingWorld) => Promise<Input> | Input;
  /** Fields that make of an accepted input another one, which may be refused. */
  readonly other: Input;
  /** Checks what was answered and what can be read afterwards. */
  readonly then: (world: WritingWorld, payload: Payload, input: Input) => Promise<void> | void;
  readonly expectedCodes: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly input: (world: WritingWorld) => Promise<Input> | Input;
    /** Where somebody else than `by` is refused so. */
    readonly by?: Who;
    /** The clock at the refused act, where it matters. */
    readonly now?: string;
  }[];
}

/** Mutations whose input names the version that its writer has seen. */
const VERSIONED = new Set(
  readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')
    .split(/^input /m)
    .filter((definition) => /^ {2}expectedVersion: Int!/m.test(definition.slice(0, definition.indexOf('\n}'))))
    .map((definition) => definition.slice(0, definition.indexOf('Input')))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
);

/** Every mutation and every refusal of a subgraph must stand in a case of one of its files. */
export function expectCovered(
  { schema }: Subgraph,
  refusalCodes: Readonly<Record<string, string>>,
  cases: readonly ActCase[],
): void {
  expect(cases.map(({ mutation }) => mutation).toSorted()).toEqual(
    Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted(),
  );
  const codes = new Set(cases.flatMap(({ expectedCodes }) => expectedCodes.map(({ code }) => code)));
  expect(Object.keys(refusalCodes).filter((code) => !codes.has(code))).toEqual([]);
  expect([...codes].filter((code) => !(code in refusalCodes) && !COMMON.has(code))).toEqual([]);
}

const COMMON: ReadonlySet<string> = new Set(COMMON_USER_ERRORS);

/**
 * Tests each mutation through the graph: success, nobody, the wrong people, a repeated key, another input under the key, a
 * stale version, every refusal; afterwards the views are what the truth says.
 */
export function describeActs(world: WritingWorld, subgraph: SubgraphName, cases: readonly ActCase[]): void {
  const as = ([role, onBehalf]: Who): Caller => world.as(role, onBehalf);

  for (const one of cases) {
    describe(one.mutation, () => {
      const send = (caller: Caller, input: Input): ReturnType<Caller['ask']> =>
        caller.ask(mutationDocument(one.mutation, one.selection), { input }, { 'x-liaison-cost': '1' });
      const payloadOf = async (caller: Caller, input: Input): Promise<Payload> => {
        const { data, errors } = await send(caller, input);
        expect(errors).toEqual([]);
        return data?.[one.mutation] as Payload;
      };

      it('is done, once for each key', async () => {
        const input = { idempotencyKey: randomUUID(), ...(await one.input(world)) };
        const { data, errors, cost } = await send(as(one.by), input);
        expect(errors).toEqual([]);
        const payload = data?.[one.mutation] as Payload;
        expect(payload.userErrors).toEqual([]);
        expectWithinBudget(one.mutation, cost);
        const head = await world.head(subgraph);
        expect(await payloadOf(as(one.by), input)).toEqual(payload);
        const reused = await payloadOf(as(one.by), { ...input, ...one.other });
        expect(reused.userErrors).toMatchObject([
          { code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] },
        ]);
        expect(await world.head(subgraph)).toBe(head);
        await one.then(world, payload, input);
      });

      it('is forbidden to others', async () => {
        const input = { idempotencyKey: randomUUID(), ...(await one.input(world)) };
        const head = await world.head(subgraph);
        for (const caller of [world.public, ...one.notBy.map(as)]) {
          const { data, errors } = await send(caller, input);
          expect(errors.map(({ extensions, path }) => [extensions?.['code'], path])).toEqual([
            ['FORBIDDEN', [one.mutation]],
          ]);
          expect(data?.[one.mutation] ?? null).toBeNull();
        }
        expect(await world.head(subgraph)).toBe(head);
      });

      it('is refused with a reason', async () => {
        for (const refusal of [...staleRefusals(one), ...one.expectedCodes]) {
          const input = { idempotencyKey: randomUUID(), ...(await refusal.input(world)) };
          const head = await world.head(subgraph);
          const before = world.now;
          world.now = refusal.now ?? before;
          const payload = await payloadOf(as(refusal.by ?? one.by), input);
          world.now = before;
          expect(payload.userErrors.map(({ code, path }) => ({ code, path }))).toContainEqual({
            code: refusal.code,
            path: refusal.path,
          });
          for (const { message } of payload.userErrors) expect(message).toMatch(/^["A-Z].*\.$/);
          const objects = Object.entries(payload).filter(([name]) => name !== 'userErrors' && name !== 'warnings');
          expect(objects.filter(([, object]) => object !== null)).toEqual([]);
          expect(await world.head(subgraph)).toBe(head);
        }
      });
    });
  }

  it('leaves the views as the truth says', async () => {
    await world.expectSound();
  });
}

function expectWithinBudget(mutation: string, cost: Cost | null): void {
  const { estimated = 0, requests = 0, readUnits = 0, writeUnits = 0 } = cost ?? {};
  const bound = ACT_BUDGET[mutation];
  if (!bound)
    throw new Error(`Set a bound in tests/act-budget.json: "${mutation}": ${JSON.stringify({ requests, writeUnits })}`);
  expect({ requests, writeUnits }).toEqual({
    requests: Math.min(requests, bound.requests),
    writeUnits: Math.min(writeUnits, bound.writeUnits),
  });
  expect(estimated).toBeGreaterThanOrEqual(computeCostUnits({ readUnits, writeUnits }));
}

/** A version that is behind the record's, for acts that take one. */
function staleRefusals({ input, mutation }: ActCase): ActCase['expectedCodes'] {
  const stale = async (world: WritingWorld): Promise<Input> => {
    const accepted = await input(world);
    return { ...accepted, expectedVersion: Number(accepted['expectedVersion']) - 1 };
  };
  return VERSIONED.has(mutation) ? [{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'], input: stale }] : [];
}
