import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGatewayTable } from '@liaison/lambda';
import { ALLOWANCES, KeyRegister } from '@liaison/server';
import type { WantedKey } from '@liaison/server';
import { createTables } from '@liaison/kernel/table';
import { localGatewayTable } from '@liaison/local';
import { sourcesIn } from '../architecture/sources.ts';
import { interceptClient } from '../support/intercepted-client.ts';
import type { SentCommand } from '../support/intercepted-client.ts';
import { mutationDocument, useWritingWorld } from '../support/writing-world.ts';
import { NOW } from '../support/world.ts';
import type { Reply } from '../support/world.ts';

const TABLE = localGatewayTable();
const APP: WantedKey = { name: 'Example map', role: 'partner-app' };
const HOUR = 3_600_000;

const sent: SentCommand[] = [];
const faults: unknown[] = [];
let trouble: ((command: SentCommand) => boolean) | null = null;

/** Only what concerns the table of the keys is counted and troubled. */
const watched = (client: DynamoDBDocumentClient): DynamoDBDocumentClient =>
  interceptClient(client, async (command, proceed) => {
    if (command.input['TableName'] !== TABLE) return proceed();
    sent.push(command);
    if (trouble?.(command)) throw new Error('The table is away.');
    return proceed();
  });

const world = useWritingWorld({
  door: (client) => openGatewayTable(watched(client), TABLE, (fault) => faults.push(fault)),
  onError: (fault) => void faults.push(fault),
});

let register: KeyRegister;
/** Keys of another stage have another table. */
let elsewhere: KeyRegister;

beforeAll(async () => {
  const { client } = world.engine;
  await createTables(client, [TABLE, 'elsewhere-gateway']);
  register = new KeyRegister(client, TABLE);
  elsewhere = new KeyRegister(client, 'elsewhere-gateway');
});
afterEach(() => {
  trouble = null;
  sent.length = 0;
  faults.length = 0;
});

const after = (milliseconds: number): string => new Date(Date.parse(NOW) + milliseconds).toISOString();

async function created(wanted: Partial<WantedKey> = {}): Promise<{ text: string; prefix: string }> {
  const { text, key } = await register.create({ ...APP, ...wanted }, NOW);
  return { text, prefix: key.prefix };
}

const OFFICES = '{ memberState(code: "FR") { code } }';

function ask(
  headers: Record<string, string>,
  document = OFFICES,
  variables = {},
): Promise<Reply<Record<string, unknown>>> {
  return world.public.ask(document, variables, headers);
}

/** The units that the caller may spend in a minute. */
function unitsIn({ headers }: Pick<Reply<unknown>, 'headers'>): number {
  return Number(/^"minute";q=(\d+);w=60$/.exec(headers['ratelimit-policy'] ?? '')?.[1]);
}

/** Status and, where it was refused, code and sentence. */
async function outcome(headers: Record<string, string>): Promise<(number | string | undefined)[]> {
  const { status, errors } = await ask(headers);
  const [error] = errors;
  return error === undefined ? [status] : [status, String(error.extensions?.['code']), error.message];
}

const refused = (sentence: RegExp): unknown[] => [401, 'UNAUTHENTICATED', expect.stringMatching(sentence)];

async function rows(): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await world.engine.client.send(new ScanCommand({ TableName: TABLE, ConsistentRead: true }));
  return Items;
}

describe('a key for an app', () => {
  it('lets its app in, in either header, and draws on a bucket of its own', async () => {
    const { text } = await created();
    for (const headers of [
      { 'x-api-key': text },
      { authorization: `Bearer ${text}` },
      { authorization: `bearer  ${text}` },
    ]) {
      const reply = await ask(headers);
      expect([reply.status, reply.data]).toEqual([200, { memberState: { code: 'FR' } }]);
      expect(unitsIn(reply)).toBe(ALLOWANCES['partner-app'].unitsPerMinute);
    }
    expect(unitsIn(await ask({}))).toBe(ALLOWANCES.public.unitsPerMinute);
  });

  it('has the form that scanners look for, and its table holds a digest alone', async () => {
    const { text, prefix } = await created();
    expect(text).toMatch(/^liaison_[a-z2-7]{12}_[0-9A-Za-z]{49}$/);
    expect(text.startsWith(`${prefix}_`)).toBe(true);
    const [, , secret = ''] = text.split('_');
    const stored = inspect(await rows(), { depth: 9, maxStringLength: Infinity });
    expect(stored).not.toContain(secret);
    for (let start = 0; start + 12 <= secret.length; start += 6)
      expect(stored).not.toContain(secret.slice(start, start + 12));
  });

  it('stays on the list for ever, unlike buckets, which expire', async () => {
    const { text } = await created({ validUntil: after(HOUR) });
    await ask({ 'x-api-key': text });
    const all = await rows();
    const expiring = (prefix: string): unknown[] =>
      all.filter(({ pk }) => String(pk).startsWith(prefix)).map(({ expiresAt }) => typeof expiresAt);
    expect(new Set(expiring('KEY#'))).toEqual(new Set(['undefined']));
    expect(new Set(expiring('BUCKET#'))).toEqual(new Set(['number']));
  });

  it('is drawn anew each time', async () => {
    const texts = await Promise.all(Array.from({ length: 20 }, () => created()));
    expect(new Set(texts.flatMap(({ text }) => text.split('_').slice(1))).size).toBe(40);
  });

  it('notes the day on which it was last used, once a day', async () => {
    const { text, prefix } = await created();
    const updates = (): number =>
      sent.filter(({ input }) => /lastUsedOn/.test(String(input['UpdateExpression']))).length;
    const lastUse = async (): Promise<unknown> =>
      (await rows()).find(({ pk }) => pk === `KEY#${prefix.slice('liaison_'.length)}`)?.['lastUsedOn'];
    for (let time = 0; time < 3; time += 1) expect(await outcome({ 'x-api-key': text })).toEqual([200]);
    await expect.poll(lastUse).toBe(NOW.slice(0, 10));
    expect(updates()).toBe(1);
    world.now = after(24 * HOUR);
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
    await expect.poll(lastUse).toBe(world.now.slice(0, 10));
    expect([updates(), faults]).toEqual([2, []]);
  });

  it('lets its app in although the day of its use cannot be noted, which is told', async () => {
    const { text } = await created();
    trouble = ({ input }) => /lastUsedOn/.test(String(input['UpdateExpression']));
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
    await expect.poll(() => faults.length).toBe(1);
    expect(inspect(faults, { depth: 9 })).not.toContain(text);
  });

  it('may spend what it was given instead of what its role may', async () => {
    const { text } = await created({ unitsPerMinute: 7 });
    expect(unitsIn(await ask({ 'x-api-key': text }))).toBe(7);
  });
});

describe('a key that does not hold', () => {
  it.each<[string, (text: string, prefix: string) => Record<string, string>, RegExp]>([
    ['the prefix alone', (_text, prefix) => ({ 'x-api-key': prefix }), /cut off or mistyped/],
    ['a key that was cut off', (text) => ({ 'x-api-key': text.slice(0, -1) }), /cut off or mistyped/],
    ['a character more', (text) => ({ 'x-api-key': `${text}a` }), /cut off or mistyped/],
    ['two keys', (text) => ({ 'x-api-key': `${text}, ${text}` }), /cut off or mistyped/],
    ['an empty header', () => ({ 'x-api-key': '' }), /cut off or mistyped/],
    ['a key beside itself', (text) => ({ 'x-api-key': text, authorization: `Bearer ${text}` }), /not both/],
    ['a key beside a token', (text) => ({ 'x-api-key': text, authorization: 'Bearer e30.e30.' }), /not both/],
    ['a key of another scheme', (text) => ({ authorization: `Basic ${text}` }), /must be the word Bearer/],
  ])('is refused as such: %s', async (_what, headersOf, sentence) => {
    const { text, prefix } = await created();
    const reply = await ask(headersOf(text, prefix));
    expect([reply.status, reply.errors[0]?.extensions?.['code']]).toEqual([401, 'UNAUTHENTICATED']);
    expect(reply.errors[0]?.message).toMatch(sentence);
    expect(reply.headers['www-authenticate']).toMatch(/^Bearer error="invalid_token", error_description="[^"]+"$/);
    expect(JSON.stringify(reply)).not.toContain(text.slice(21, 40));
    expect(sent).toEqual([]);
  });

  it('is told from a slip: any one character that is changed is noticed before the table is asked', async () => {
    const { text } = await created();
    for (let at = 21; at < text.length; at += 1) {
      const other = text.charAt(at) === 'x' ? 'y' : 'x';
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(await outcome({ 'x-api-key': changed })).toEqual(refused(/cut off or mistyped/));
    }
    expect(sent).toEqual([]);
  });

  it('is not known here where it is one of another stage, or has another secret, and neither is told', async () => {
    const { text } = await created();
    const { text: foreign } = await elsewhere.create(APP, NOW);
    const stored = (await rows()).find(({ pk }) => pk === `KEY#${text.split('_')[1] ?? ''}`);
    // The same id with the digest of another key: the secret that was issued is then a wrong one.
    const digests = [{ digest: 'A'.repeat(43) }];
    await world.engine.client.send(new PutCommand({ TableName: TABLE, Item: { ...stored, digests } }));
    expect(await outcome({ 'x-api-key': foreign })).toEqual(refused(/^This key is not known here\.$/));
    expect(await outcome({ 'x-api-key': text })).toEqual(refused(/^This key is not known here\.$/));
  });

  it('is looked for once, however often it is tried', async () => {
    const { text } = await elsewhere.create(APP, NOW);
    for (let time = 0; time < 5; time += 1) expect(await outcome({ 'x-api-key': text })).toEqual(refused(/not known/));
    expect(sent).toHaveLength(1);
  });

  it('is refused from the instant at which it ends, which is said to its owner alone', async () => {
    const { text } = await created({ validUntil: after(HOUR) });
    world.now = after(HOUR - 1);
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
    world.now = after(HOUR);
    expect(await outcome({ 'x-api-key': text })).toEqual(refused(/^This key has expired\.$/));
  });

  it('is refused a minute after it was revoked at the latest, and at once by who has not seen it before', async () => {
    const [used, unused] = [await created(), await created()];
    expect(await outcome({ 'x-api-key': used.text })).toEqual([200]);
    await register.revoke(used.prefix, NOW);
    await register.revoke(unused.prefix, NOW);
    expect(await outcome({ 'x-api-key': unused.text })).toEqual(refused(/^This key has been revoked\.$/));
    world.now = after(60_000);
    expect(await outcome({ 'x-api-key': used.text })).toEqual(refused(/^This key has been revoked\.$/));
  });

  it('is that before a rotation, once its grace is over; the new one holds within seconds', async () => {
    const old = await created();
    expect(await outcome({ 'x-api-key': old.text })).toEqual([200]);
    const { text, key } = await register.rotate(old.prefix, after(24 * HOUR), NOW);
    expect([key.prefix, text === old.text]).toEqual([old.prefix, false]);
    world.now = after(5000);
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
    expect(await outcome({ 'x-api-key': old.text })).toEqual([200]);
    world.now = after(24 * HOUR);
    expect(await outcome({ 'x-api-key': old.text })).toEqual(refused(/^This key is not known here\.$/));
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
  });

  it('cannot be told while the table does not answer: nobody is then taken for the public', async () => {
    const { text } = await created();
    trouble = ({ name }) => name === 'GetCommand';
    const reply = await ask({ 'x-api-key': text });
    expect([reply.status, reply.errors[0]?.extensions?.['code']]).toEqual([503, 'IDENTITY_UNAVAILABLE']);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(faults).toHaveLength(1);
    expect(inspect(faults, { depth: 9, showHidden: true })).not.toContain(text);
    expect((await ask({})).status).toBe(200);
    trouble = null;
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
  });

  it('is one whose row is not what was written', async () => {
    const { text } = await created();
    const row = (await rows()).find(({ pk }) => pk === `KEY#${text.split('_')[1] ?? ''}`);
    for (const spoiled of [{ scopes: ['people:erase'] }, { role: 'administrator' }, { digests: [] }]) {
      await world.engine.client.send(new PutCommand({ TableName: TABLE, Item: { ...row, ...spoiled } }));
      expect((await outcome({ 'x-api-key': text })).slice(0, 2)).toEqual([503, 'IDENTITY_UNAVAILABLE']);
    }
  });
});

describe('what a key may do', () => {
  const CONTACTS = '{ contactsToVerify(first: 1) { nodes { id } } }';

  it('is read what is public, and what its scopes open to every reader of them', async () => {
    const [without, withScope] = [await created(), await created({ role: 'analyst', scopes: ['contacts:read'] })];
    const seen = await ask({ 'x-api-key': withScope.text }, CONTACTS);
    expect([seen.errors, seen.extensions['withheld'], seen.data?.['contactsToVerify']]).toEqual([
      [],
      undefined,
      expect.anything(),
    ]);
    const unseen = await ask({ 'x-api-key': without.text }, CONTACTS);
    expect([unseen.errors, unseen.data]).toEqual([[], { contactsToVerify: null }]);
    expect(unseen.extensions['withheld']).toEqual(['Query.contactsToVerify']);
  });

  it('is not to write, whatever its scopes', async () => {
    const scopes = ['contacts:read', 'drafts:read', 'reviews:read', 'history:read'] as const;
    const { text } = await created({ role: 'analyst', scopes });
    const input = { idempotencyKey: randomUUID(), forumId: 'forum', expectedVersion: 1 };
    const { errors } = await ask({ 'x-api-key': text }, mutationDocument('publishSchedule', ''), { input });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});

describe('the comparison of digests', () => {
  it('is left to timingSafeEqual, and nothing else compares them', () => {
    const keys = sourcesIn(['packages/server/src/identity/keys']);
    const comparing = keys.filter(({ text }) => /timingSafeEqual\(/.test(text)).map(({ path }) => path);
    expect(comparing).toEqual(['packages/server/src/identity/keys/key-text.ts']);
    const otherwise = keys.filter(({ text }) => /[dD]igest\w*\)? *[!=]==|[!=]== *\w*[dD]igest|\.equals\(/.test(text));
    expect(otherwise).toEqual([]);
  });
});

/** Last: an address that has tried too many keys is held up for the tests that follow. */
describe('keys from one address', () => {
  it('that nobody has are not looked for after many of them, while keys that were let in go on', async () => {
    world.now = after(10 * HOUR);
    const { text } = await created();
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
    const codes: unknown[] = [];
    for (let time = 0; time < 40; time += 1) {
      const { text: foreign } = await elsewhere.create(APP, NOW);
      const [status, code] = await outcome({ 'x-api-key': foreign });
      codes.push(status === 429 ? code : status);
    }
    expect(codes).toEqual([...Array<number>(30).fill(401), ...Array<string>(10).fill('RATE_LIMITED')]);
    expect(await outcome({ 'x-api-key': text })).toEqual([200]);
    world.now = after(10 * HOUR + 60_000);
    const { text: later } = await elsewhere.create(APP, NOW);
    expect(await outcome({ 'x-api-key': later })).toEqual(refused(/not known/));
  });
});
