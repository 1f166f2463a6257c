import type { DynamoDBDocumentClient, TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { BatchGetCommand, GetCommand, QueryCommand, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { backOff } from './backoff.ts';
import type { Meter } from '../reader/meter.ts';
import type { RequestContext } from '../reader/request-context.ts';
import { runInTableSpan } from '../reader/spans.ts';

/** The primary key of every table: partition key and sort key, both strings. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** An item as it comes from the table: nothing about it is known until it has been parsed. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** A range of sort keys in one partition, read in order. */
export interface Range {
  readonly pk: string;
  /** First sort key, included. */
  readonly from?: string;
  /** Last sort key, included. */
  readonly to?: string;
  readonly limit?: number;
  readonly backward?: boolean;
  readonly consistent?: boolean;
  /** Reads on after this key, as a page's `lastKey` gave it. */
  readonly after?: Key;
  /** What the engine leaves out of the page after it has read (and charged for) it. */
  readonly filter?: { readonly expression: string; readonly values: Readonly<Record<string, unknown>> };
}

export interface RangePage {
  readonly items: readonly Item[];
  /** Where to read on; absent at the end of the partition. */
  readonly lastKey?: Key;
}

export type TransactItems = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** What was asked for, keys or one page of a range, and the items that came. */
export type Read = { readonly items: readonly Item[] } & (
  { readonly keys: readonly Key[] } | { readonly range: Range; readonly lastKey: Key | undefined }
);

export interface TableOptions {
  /** Ends reads when it is aborted. A transaction that has been sent is waited for: what became of it must be known. */
  readonly signal?: AbortSignal | undefined;
  /** Reads that do not say otherwise see all that was committed before them. */
  readonly readsStrongly?: boolean;
  /** Hears of every read by key or range. */
  readonly onRead?: ((read: Read) => void) | undefined;
}

const KEYS_PER_BATCH_GET = 100;

/**
 * One table, read and written for one request. Everything it does is added to the meter, under the subgraph's name,
 * in the units that the engine reports. Reads fail with `COST_ESTIMATE_EXCEEDED` once the meter's ceiling is passed; a
 * transaction is always sent: half a mutation would be worse than an expensive one.
 */
export class Table {
  readonly name: string;
  readonly #client: DynamoDBDocumentClient;
  readonly #subgraph: string;
  readonly #meter: Meter;
  readonly #signal: AbortSignal | undefined;
  readonly #readsStrongly: boolean;
  readonly #onRead: ((read: Read) => void) | undefined;

  constructor(
    client: DynamoDBDocumentClient,
    name: string,
    subgraph: string,
    meter: Meter,
    { signal, readsStrongly = false, onRead }: TableOptions = {},
  ) {
    this.#client = client;
    this.name = name;
    this.#subgraph = subgraph;
    this.#meter = meter;
    this.#signal = signal;
    this.#readsStrongly = readsStrongly;
    this.#onRead = onRead;
  }

  /** The table as one request reads it. */
  static open(client: DynamoDBDocumentClient, name: string, subgraph: string, request: RequestContext): Table {
    return new Table(client, name, subgraph, request.meter, request);
  }

  /** The same table, metered alike, with other options. */
  with(options: TableOptions): Table {
    return new Table(this.#client, this.name, this.#subgraph, this.#meter, {
      signal: this.#signal,
      readsStrongly: this.#readsStrongly,
      onRead: this.#onRead,
      ...options,
    });
  }

  async get(key: Key, options: { consistent?: boolean } = {}): Promise<Item | null> {
    if (!canExist(key)) return null;
    const command = new GetCommand({
      TableName: this.name,
      Key: key,
      ConsistentRead: options.consistent ?? this.#readsStrongly,
      ReturnConsumedCapacity: 'TOTAL',
    });
    const answer = await this.#read('GetItem', (sending) => this.#client.send(command, sending));
    this.#meter.record(this.#subgraph, answer.ConsumedCapacity?.CapacityUnits ?? 0, 0);
    const item = (answer.Item as Item | undefined) ?? null;
    this.#onRead?.({ keys: [key], items: item === null ? [] : [item] });
    return item;
  }

  /** The items in the order of the keys; null for one that is not there. Equal keys are requested once. */
  async getMany(keys: readonly Key[], options: { consistent?: boolean } = {}): Promise<(Item | null)[]> {
    const possible = keys.filter(canExist);
    const distinct = [...new Map(possible.map((key) => [toKeyText(key), { pk: key.pk, sk: key.sk }])).values()];
    const found = new Map<string, Item>();
    const batches: Promise<void>[] = [];
    for (let start = 0; start < distinct.length; start += KEYS_PER_BATCH_GET) {
      batches.push(
        this.#getBatch(
          distinct.slice(start, start + KEYS_PER_BATCH_GET),
          found,
          options.consistent ?? this.#readsStrongly,
        ),
      );
    }
    await Promise.all(batches);
    this.#onRead?.({ keys: distinct, items: [...found.values()] });
    return keys.map((key) => found.get(toKeyText(key)) ?? null);
  }

  async #getBatch(keys: Key[], found: Map<string, Item>, consistent: boolean): Promise<void> {
    let pending = keys;
    for (let attempt = 1; pending.length > 0; attempt += 1) {
      const command = new BatchGetCommand({
        RequestItems: { [this.name]: { Keys: pending, ConsistentRead: consistent } },
        ReturnConsumedCapacity: 'TOTAL',
      });
      const answer = await this.#read('BatchGetItem', (sending) => this.#client.send(command, sending));
      this.#meter.record(this.#subgraph, sum(answer.ConsumedCapacity), 0);
      for (const item of (answer.Responses?.[this.name] ?? []) as Item[]) found.set(toKeyText(item), item);
      pending = (answer.UnprocessedKeys?.[this.name]?.Keys ?? []) as Key[];
      if (pending.length > 0) await backOff(attempt, this.#signal);
    }
  }

  /** One page of a range; a page ends at the limit or at 1 MB. */
  async query(range: Range): Promise<RangePage> {
    if (!isKeyValue(range.pk, LONGEST_PK)) return { items: [] };
    const { condition, values } = keyCondition(range);
    const command = new QueryCommand({
      TableName: this.name,
      KeyConditionExpression: condition,
      ExpressionAttributeValues: { ...values, ...range.filter?.values },
      ...(range.filter && { FilterExpression: range.filter.expression }),
      ...(range.limit !== undefined && { Limit: range.limit }),
      ...(range.after && { ExclusiveStartKey: { pk: range.after.pk, sk: range.after.sk } }),
      ScanIndexForward: !range.backward,
      ConsistentRead: range.consistent ?? this.#readsStrongly,
      ReturnConsumedCapacity: 'TOTAL',
    });
    const answer = await this.#read('Query', (sending) => this.#client.send(command, sending));
    this.#meter.record(this.#subgraph, answer.ConsumedCapacity?.CapacityUnits ?? 0, 0);
    const items = (answer.Items ?? []) as Item[];
    const lastKey = answer.LastEvaluatedKey as Key | undefined;
    this.#onRead?.({ range, items, lastKey });
    return lastKey ? { items, lastKey } : { items };
  }

  /**
   * The first items of a range, for a page of a list. It ends early, with more to come, if the engine ends its page at
   * 1 MB; the next page continues there.
   */
  async queryFirst(
    range: Omit<Range, 'limit'>,
    first: number,
  ): Promise<{ readonly items: readonly Item[]; readonly hasNextPage: boolean }> {
    const { items, lastKey } = await this.query({ ...range, limit: first + 1 });
    return { items: items.slice(0, first), hasNextPage: items.length > first || lastKey !== undefined };
  }

  /** Every item of a range, page after page. */
  async queryAll(range: Omit<Range, 'limit' | 'after'>): Promise<Item[]> {
    const items: Item[] = [];
    let after: Key | undefined;
    do {
      const page: RangePage = await this.query(after ? { ...range, after } : range);
      items.push(...page.items);
      after = page.lastKey;
    } while (after);
    return items;
  }

  /** Every item of the table, for verification and maintenance only: never on a request path. */
  async *scan(): AsyncGenerator<Item> {
    let after: Key | undefined;
    do {
      const command = new ScanCommand({
        TableName: this.name,
        ConsistentRead: true,
        ReturnConsumedCapacity: 'TOTAL',
        ...(after && { ExclusiveStartKey: after }),
      });
      const answer = await this.#read('Scan', (sending) => this.#client.send(command, sending));
      this.#meter.record(this.#subgraph, answer.ConsumedCapacity?.CapacityUnits ?? 0, 0);
      yield* (answer.Items ?? []) as Item[];
      after = answer.LastEvaluatedKey as Key | undefined;
    } while (after);
  }

  /**
   * All of it or nothing; at most 100 actions. A refusal is thrown as the SDK's `TransactionCanceledException`. Not sent
   * once the signal is aborted; one that has been sent is waited for, since stopping to listen would not stop it.
   */
  async transact(items: TransactItems): Promise<void> {
    this.#signal?.throwIfAborted();
    const command = new TransactWriteCommand({ TransactItems: items, ReturnConsumedCapacity: 'TOTAL' });
    const answer = await runInTableSpan('TransactWriteItems', this.name, () => this.#client.send(command));
    this.#meter.record(this.#subgraph, 0, sum(answer.ConsumedCapacity));
  }

  /** Reads no more once the request has spent more than it may. */
  async #read<Answer>(
    operation: string,
    send: (sending: { abortSignal?: AbortSignal }) => Promise<Answer>,
  ): Promise<Answer> {
    this.#meter.assertBelowCeiling();
    return runInTableSpan(operation, this.name, () => send(this.#signal ? { abortSignal: this.#signal } : {}));
  }
}

/** Longest key values that DynamoDB takes, in bytes of UTF-8. */
export const LONGEST_PK = 2048;
export const LONGEST_SK = 1024;

/** False for keys that the engine refuses. They can come from ids that a caller invented; no item has them. */
function canExist({ pk, sk }: Key): boolean {
  return isKeyValue(pk, LONGEST_PK) && isKeyValue(sk, LONGEST_SK);
}

function isKeyValue(value: string, longest: number): boolean {
  return value !== '' && Buffer.byteLength(value) <= longest;
}

/** A key as one text, for maps and sets. */
export function toKeyText({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}

/** After every sort key that begins with a prefix: the last code point of all, which no key that we build holds. */
export const LAST = '\u{10ffff}';

function keyCondition({ pk, from, to }: Range): { condition: string; values: Record<string, unknown> } {
  if (from !== undefined && to !== undefined) {
    return { condition: 'pk = :pk AND sk BETWEEN :from AND :to', values: { ':pk': pk, ':from': from, ':to': to } };
  }
  if (from !== undefined) return { condition: 'pk = :pk AND sk >= :from', values: { ':pk': pk, ':from': from } };
  if (to !== undefined) return { condition: 'pk = :pk AND sk <= :to', values: { ':pk': pk, ':to': to } };
  return { condition: 'pk = :pk', values: { ':pk': pk } };
}

function sum(capacities: readonly { CapacityUnits?: number | undefined }[] | undefined): number {
  return (capacities ?? []).reduce((total, { CapacityUnits }) => total + (CapacityUnits ?? 0), 0);
}
