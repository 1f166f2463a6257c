import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC } from '@liaison/kernel/reader';
import { createTables } from '@liaison/kernel/table';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { interceptClient } from '../../../tests/support/intercepted-client.ts';
import { createRateLimiter } from '../src/rate-limit/create-rate-limiter.ts';
import { formatRateHeaders } from '../src/rate-limit/rate-headers.ts';
import { nameAddressBucket } from '../src/rate-limit/source-bucket.ts';
import { TableBuckets } from '../src/rate-limit/table-buckets.ts';
import type { Caller } from '../src/identity/caller.ts';
import type { RateLimiter, RateState } from '../src/rate-limit/rate-limiter.ts';
import { ProcessBuckets } from '../src/rate-limit/process-buckets.ts';

const START = Date.parse('2027-03-01T09:00:00Z');
let made = 0;

/** A caller of his own, unless told whose bucket he has. */
function callerWith(unitsPerMinute: number, more: Partial<Caller> = {}): Caller {
  made += 1;
  const allowance = { unitsPerOperation: unitsPerMinute, unitsPerMinute };
  return { actor: PUBLIC, credentials: 'KEY', bucket: `key:${made}`, allowance, ...more };
}

const at = (milliseconds: number): string => new Date(START + milliseconds).toISOString();

/** The plainest token bucket: a level that rises with time. It counts in parts of a unit, so that nothing is rounded. */
function plainBucket(unitsPerMinute: number) {
  const full = unitsPerMinute * 60_000;
  let level = full;
  let last = 0;
  const rise = (now: number): void => {
    level = Math.min(full, level + (now - last) * unitsPerMinute);
    last = now;
  };
  return {
    take(units: number, putBack: number, now: number): { isAllowed: boolean; remaining: number } {
      rise(now);
      const withCredit = Math.min(full, level + putBack * 60_000);
      const isAllowed = withCredit >= units * 60_000;
      if (isAllowed) level = withCredit - units * 60_000;
      return { isAllowed, remaining: Math.floor((isAllowed ? level : withCredit) / 60_000) };
    },
  };
}

describe('a token bucket', () => {
  const context = useEngine();
  let name = '';
  let commands = 0;
  let trouble: (() => Promise<never>) | null = null;
  const faults: unknown[] = [];

  beforeAll(async () => {
    name = tableNames('gateway').truth;
    await createTables(context.engine.client, [name]);
  });
  const client = (): DynamoDBDocumentClient =>
    interceptClient(context.engine.client, async (_command, proceed) => {
      commands += 1;
      return trouble === null ? proceed() : trouble();
    });
  const shared = (more: { withinMs?: number } = {}): RateLimiter =>
    createRateLimiter({
      shared: new TableBuckets(client(), name),
      onError: (fault) => faults.push(fault),
      withinMs: 30_000,
      ...more,
    });
  const inProcess = (): RateLimiter => createRateLimiter();

  const step = fc.record({
    wait: fc.oneof(fc.constant(0), fc.nat(2000), fc.nat(70_000)),
    units: fc.oneof(fc.nat(40), fc.nat(400)),
    unspent: fc.nat(100).map((percent) => percent / 100),
  });
  const story = fc.record({
    unitsPerMinute: fc.constantFrom(60, 300, 600, 60_000),
    steps: fc.array(step, { minLength: 1, maxLength: 25 }),
  });

  it.each([
    ['the table', shared, 40],
    ['the process', inProcess, 300],
  ])('in %s lets pass what a plain one does, at random times and costs', async (_where, createLimiter, numRuns) => {
    await fc.assert(
      fc.asyncProperty(story, async ({ unitsPerMinute, steps }) => {
        const limiter = createLimiter();
        const caller = callerWith(unitsPerMinute);
        const plain = plainBucket(unitsPerMinute);
        let now = 0;
        let putBack = 0;
        for (const { wait, units, unspent } of steps) {
          now += wait;
          const expected = plain.take(units, putBack, now);
          const state = await limiter.take(caller, units, at(now));
          expect(state).toMatchObject(expected);
          if (!state.isAllowed) continue;
          putBack = Math.floor(units * unspent);
          limiter.giveBack(caller, putBack);
        }
      }),
      { numRuns, seed: 20270301 },
    );
    expect(faults).toEqual([]);
  });

  it('never lets two processes pass more than it holds, and all of that', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 20, maxLength: 40 }), async (costs) => {
        const caller = callerWith(100);
        const limiters = [shared(), shared()];
        const passed: number[] = [];
        const held: number[] = [];
        await Promise.all(
          costs.map(async (units, index) => {
            const state = await limiters[index % 2]?.take(caller, units, at(0));
            (state?.isAllowed === true ? passed : held).push(units);
          }),
        );
        const spent = passed.reduce((sum, units) => sum + units, 0);
        expect(spent).toBeLessThanOrEqual(100);
        // What was refused was more than what is left.
        expect(Math.min(...held, Infinity)).toBeGreaterThan(100 - spent);
      }),
      { numRuns: 10, seed: 20270301 },
    );
    expect(faults).toEqual([]);
  });

  it('takes one update a request, full or not, and none where it is known to be empty', async () => {
    const limiter = shared();
    const caller = callerWith(600);
    const used = async (units: number, now: number): Promise<number> => {
      const before = commands;
      await limiter.take(caller, units, at(now));
      return commands - before;
    };
    expect([await used(100, 0), await used(300, 10), await used(300, 20), await used(1, 200_000)]).toEqual([
      1, 1, 0, 1,
    ]);
    const other = shared();
    commands = 0;
    expect(await other.take(caller, 1, at(200_001))).toMatchObject({ isAllowed: true, remaining: 598 });
    expect(commands).toBe(2);
  });

  it('is in the process while the table fails, is told of once, and is in the table again when that answers', async () => {
    const limiter = shared();
    const caller = callerWith(100);
    await limiter.take(caller, 60, at(0));
    trouble = () => Promise.reject(new Error('The table is away.'));
    const states = [];
    for (let time = 1; time <= 3; time += 1) states.push((await limiter.take(caller, 30, at(time))).isAllowed);
    expect(states).toEqual([true, false, false]);
    expect(faults.splice(0)).toEqual([
      expect.objectContaining({ message: 'The table of the buckets does not answer.' }),
    ]);
    trouble = null;
    commands = 0;
    expect(await limiter.take(caller, 1, at(9000))).toMatchObject({ isAllowed: true });
    expect(commands).toBe(0);
    expect(await limiter.take(caller, 1, at(60_000))).toMatchObject({ isAllowed: true });
    expect(commands).toBeGreaterThan(0);
  });

  it('does not wait for a table that is slow', async () => {
    const slow = interceptClient(
      context.engine.client,
      () => new Promise((_, reject) => setTimeout(reject, 60_000).unref()),
    );
    const limiter = createRateLimiter({
      shared: new TableBuckets(slow, name),
      withinMs: 5,
      onError: (fault) => faults.push(fault),
    });
    expect(await limiter.take(callerWith(100), 30, at(0))).toMatchObject({ isAllowed: true, remaining: 70 });
    expect(faults.splice(0)).toHaveLength(1);
  });

  it('says when what it refused will be let pass, and then lets it', async () => {
    for (const limiter of [shared(), inProcess()]) {
      const caller = callerWith(120);
      await limiter.take(caller, 110, at(0));
      const refused = await limiter.take(caller, 50, at(0));
      expect(refused).toMatchObject({ isAllowed: false, taken: 0, limit: 120, remaining: 10, retryAfterSeconds: 20 });
      expect((await limiter.take(caller, 50, at(19_990))).isAllowed).toBe(false);
      expect(await limiter.take(caller, 50, at(20_000))).toMatchObject({ isAllowed: true, retryAfterSeconds: 0 });
    }
  });

  it('never lets pass what it could not hold, and says that', async () => {
    for (const limiter of [shared(), inProcess()]) {
      expect(await limiter.take(callerWith(90), 91, at(0))).toMatchObject({
        isAllowed: false,
        retryAfterSeconds: null,
      });
    }
  });

  it('is that of one caller alone', async () => {
    const limiter = shared();
    const [one, other] = [callerWith(10), callerWith(10)];
    expect((await limiter.take(one, 10, at(0))).isAllowed).toBe(true);
    expect((await limiter.take(other, 10, at(0))).isAllowed).toBe(true);
    expect((await limiter.take(one, 10, at(0))).isAllowed).toBe(false);
  });

  it('does not know those who may ask as much as they like', async () => {
    const state = await inProcess().take(callerWith(Infinity), 1e9, at(0));
    expect([state.isAllowed, formatRateHeaders(state)]).toEqual([true, {}]);
  });
});

describe('buckets in the process', () => {
  it('are at most so many: those asked longest ago are forgotten', () => {
    const buckets = new ProcessBuckets(1000);
    const given = { putsBack: 0, now: START * 1000 };
    for (let index = 0; index < 5000; index += 1) buckets.take(`address:${index}`, 10, 10, given);
    expect(buckets.size).toBe(1000);
    expect(buckets.take('address:4999', 1, 10, given).isAllowed).toBe(false);
    expect(buckets.take('address:0', 1, 10, given).isAllowed).toBe(true);
  });

  it.each([
    ['192.0.2.1', 'address:192.0.2.1'],
    ['::ffff:192.0.2.1', 'address:192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', 'address:2001:db8:1:2::/64'],
    ['2001:0DB8:1:2:ffff::', 'address:2001:db8:1:2::/64'],
    ['2001:db8::1', 'address:2001:db8:0:0::/64'],
    ['::1', 'address:0:0:0:0::/64'],
    ['fe80::1%eth0', 'address:fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', 'address:64:ff9b:0:0::/64'],
    ['', 'address:'],
  ])('have for the address "%s" the name %s', (address, bucket) => {
    expect(nameAddressBucket(address)).toBe(bucket);
  });
});

/** A list of one item, a string with integers as parameters: RFC 9651 §3.1, §3.1.2, §3.3.1 and §3.3.3. */
const ITEM = /^"[\x20\x21\x23-\x5b\x5d-\x7e]*"(?:;[a-z*][a-z0-9_.*-]*=-?\d{1,15})*$/;

function parametersOf(field: string | undefined): Record<string, number> {
  expect(field).toMatch(ITEM);
  const pairs = (field ?? '').split(';').slice(1);
  const parameters: Record<string, number> = {};
  for (const [key = '', value] of pairs.map((pair) => pair.split('='))) parameters[key] = Number(value);
  return parameters;
}

describe('the headers of a bucket', () => {
  it('are those of the draft', () => {
    const state: RateState = {
      isAllowed: true,
      taken: 10,
      limit: 5000,
      remaining: 4990,
      refillSeconds: 1,
      retryAfterSeconds: 0,
    };
    expect(formatRateHeaders(state)).toEqual({
      'ratelimit-policy': '"minute";q=5000;w=60',
      ratelimit: '"minute";r=4990;t=1',
    });
    expect(formatRateHeaders(undefined)).toEqual({});
  });

  it('are structured fields whose integers are not negative, and never ask to come back earlier than Retry-After', async () => {
    const limiter = createRateLimiter();
    const parts = fc.record({ unitsPerMinute: fc.integer({ min: 1, max: 1e9 }), units: fc.nat(1e9), now: fc.nat(1e7) });
    await fc.assert(
      fc.asyncProperty(parts, async ({ unitsPerMinute, units, now }) => {
        const caller = callerWith(unitsPerMinute, { credentials: 'NONE' });
        const first = await limiter.take(caller, units, at(now));
        for (const state of [first, await limiter.take(caller, units, at(now))]) {
          const headers = formatRateHeaders(state);
          expect(parametersOf(headers['ratelimit-policy'])).toEqual({ q: unitsPerMinute, w: 60 });
          const { r = -1, t = -1 } = parametersOf(headers['ratelimit']);
          expect([r >= 0, r <= unitsPerMinute, t >= 0, t <= 60]).toEqual([true, true, true, true]);
          if (!state.isAllowed) expect(state.retryAfterSeconds ?? 60).toBeGreaterThanOrEqual(t);
        }
      }),
      { numRuns: 200, seed: 20270301 },
    );
  });
});
