import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { interceptClient } from '../../tests/support/intercepted-client.ts';
import type { SentCommand } from '../../tests/support/intercepted-client.ts';
import type { Touch } from './footprints.ts';

/** What one request to the graph asked of the tables, as the engine charged for it. */
export interface Recording {
  readonly touches: readonly Touch[];
  readonly requests: number;
  /** Times that the request went to the tables while it was waiting for nothing else from them. */
  readonly waves: number;
  /** The same, up to the first transaction and with it; 0 where none was sent. */
  readonly wavesToCommit: number;
}

export interface RecordedClient {
  readonly client: DynamoDBDocumentClient;
  /** Records what is sent until the work is done. One at a time. */
  during<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; recording: Recording }>;
}

interface Key {
  readonly pk: string;
  readonly sk: string;
}

type Capacity = { readonly TableName?: string; readonly CapacityUnits?: number } | undefined;

/** A client that tells which keys were asked for and what the engine charged for each request. */
export function recordClient(inner: DynamoDBDocumentClient): RecordedClient {
  let spent: { table: string; key: Key; readUnits: number; writeUnits: number }[] = [];
  let requests = 0;
  let waves = 0;
  let wavesToCommit = 0;
  let inFlight = 0;

  const add = (
    table: string,
    keys: readonly Key[],
    kind: 'readUnits' | 'writeUnits',
    shares: readonly number[],
  ): void => {
    for (const [index, key] of keys.entries()) {
      spent.push({ table, key, readUnits: 0, writeUnits: 0, [kind]: shares[index] ?? 0 });
    }
  };

  const record = ({ name, input }: SentCommand, answer: unknown): void => {
    const { ConsumedCapacity } = answer as { ConsumedCapacity?: Capacity | Capacity[] };
    const capacities = [ConsumedCapacity].flat();
    if (name === 'GetCommand') {
      add(String(input['TableName']), [input['Key'] as Key], 'readUnits', [unitsOf(capacities)]);
    } else if (name === 'QueryCommand') {
      const values = input['ExpressionAttributeValues'] as Record<string, string>;
      const isWhole = values[':from'] === undefined && values[':to'] === undefined;
      const key = { pk: values[':pk'] ?? '', sk: isWhole ? 'whole' : `from ${values[':from'] ?? ''}` };
      add(String(input['TableName']), [key], 'readUnits', [unitsOf(capacities)]);
    } else if (name === 'BatchGetCommand') {
      const asked = input['RequestItems'] as Record<string, { Keys: Key[] }>;
      for (const [table, { Keys }] of Object.entries(asked)) {
        // The engine charges a batch as a whole: its items are nearly all of one unit's size, so all count alike.
        add(
          table,
          Keys,
          'readUnits',
          Keys.map(() => unitsOf(capacities) / Keys.length),
        );
      }
    } else if (name === 'TransactWriteCommand') {
      const items = (input['TransactItems'] as Record<string, { TableName: string; Item?: Key; Key?: Key }>[]).flatMap(
        (action) => Object.values(action),
      );
      const weights = items.map(({ Item }) => Math.ceil(Buffer.byteLength(JSON.stringify(Item ?? {})) / 1024));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      for (const [index, { TableName, Item, Key }] of items.entries()) {
        const key = Item ?? Key ?? { pk: '', sk: '' };
        add(TableName, [key], 'writeUnits', [(unitsOf(capacities) * (weights[index] ?? 0)) / whole]);
      }
    } else {
      throw new Error(`Nothing is known of what ${name} costs.`);
    }
  };

  const client = interceptClient(inner, async (command, proceed) => {
    if (inFlight === 0) waves += 1;
    if (command.name === 'TransactWriteCommand' && wavesToCommit === 0) wavesToCommit = waves;
    requests += 1;
    inFlight += 1;
    try {
      const answer = await proceed();
      record(command, answer);
      return answer;
    } finally {
      inFlight -= 1;
    }
  });

  return {
    client,
    during: async (work) => {
      spent = [];
      requests = waves = wavesToCommit = 0;
      const answer = await work();
      return { answer, recording: { touches: summed(spent), requests, waves, wavesToCommit } };
    },
  };
}

function unitsOf(capacities: readonly Capacity[]): number {
  return capacities.reduce((sum, capacity) => sum + (capacity?.CapacityUnits ?? 0), 0);
}

/** Keys whose name says nothing of who asked: one item of a partition that all share. */
const SHARED_ITEMS = new Set(['!', 'HEAD', 'A', 'whole']);

/** The same by the shape of the keys: ids are left out, and how many different keys there were is kept. */
function summed(
  spent: readonly { table: string; key: Key; readUnits: number; writeUnits: number }[],
): readonly Touch[] {
  const shapes = new Map<string, { touch: Touch; keys: Set<string> }>();
  for (const { table, key, readUnits, writeUnits } of spent) {
    const isOwn = key.pk.includes('#');
    const pk = isOwn ? `${key.pk.slice(0, key.pk.indexOf('#'))}#*` : key.pk;
    const sk = !isOwn && SHARED_ITEMS.has(key.sk) ? key.sk : '*';
    const name = [table, pk, sk].join(' ');
    const { touch, keys } = shapes.get(name) ?? {
      touch: { table, pk, sk, keys: 0, readUnits: 0, writeUnits: 0 },
      keys: new Set<string>(),
    };
    keys.add(isOwn ? key.pk : key.sk);
    const sum = { readUnits: rounded(touch.readUnits + readUnits), writeUnits: rounded(touch.writeUnits + writeUnits) };
    shapes.set(name, { touch: { ...touch, ...sum, keys: keys.size }, keys });
  }
  return Array.from(shapes.values(), ({ touch }) => touch).toSorted((a, b) =>
    `${a.table} ${a.pk} ${a.sk}` < `${b.table} ${b.pk} ${b.sk}` ? -1 : 1,
  );
}

function rounded(units: number): number {
  return Math.round(units * 1e6) / 1e6;
}
