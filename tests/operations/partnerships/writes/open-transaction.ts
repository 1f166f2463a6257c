import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { PACK_HEAD } from '@liaison/kernel/record';
import { toKeyText } from '@liaison/kernel/table';
import type { Item, Key } from '@liaison/kernel/table';
import { interceptClient } from '../../../support/intercepted-client.ts';
import type { SentCommand } from '../../../support/intercepted-client.ts';

/** How far the views have come. */
export const CHECKPOINT = { pk: 'CHECKPOINT', sk: 'A' } as const;

/**
 * Holds a projection at its last transaction: the checkpoint has been written, and its other items are seen as they were
 * before, as the engine may show them for a moment.
 */
export class OpenTransaction {
  #meanwhile: (() => Promise<void>) | null = null;
  #before: ReadonlyMap<string, Item> = new Map();

  readonly wrap = (client: DynamoDBDocumentClient): DynamoDBDocumentClient =>
    interceptClient(client, async (command, proceed) => {
      const written = command.name === 'TransactWriteCommand' ? putsOf(command) : [];
      const isLast = written.some(({ pk }) => pk === CHECKPOINT.pk) && written.some(({ sk }) => sk === PACK_HEAD);
      if (this.#meanwhile === null || !isLast) return this.#asBefore(await proceed());
      const meanwhile = this.#meanwhile;
      this.#meanwhile = null;
      this.#before = await readItems(client, tableOf(command), written);
      const answer = await proceed();
      await meanwhile();
      this.#before = new Map();
      return answer;
    });

  /** What is done the next time that such a transaction is under way. */
  onceUnderway(meanwhile: () => Promise<void>): void {
    this.#meanwhile = meanwhile;
  }

  #asBefore(answer: unknown): unknown {
    const { Item: item, Items: items } = answer as { Item?: Item; Items?: Item[] };
    const seen = (one: Item): Item => this.#before.get(toKeyText(one)) ?? one;
    return Object.assign({}, answer, item && { Item: seen(item) }, items && { Items: items.map(seen) });
  }
}

type Actions = readonly { readonly Put?: { readonly TableName: string; readonly Item: Item } }[];

function putsOf({ input }: SentCommand): Item[] {
  return (input['TransactItems'] as Actions).flatMap(({ Put }) => Put?.Item ?? []);
}

function tableOf({ input }: SentCommand): string {
  return (input['TransactItems'] as Actions)[0]?.Put?.TableName ?? '';
}

/** All but the checkpoint, as they stand. */
async function readItems(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<Map<string, Item>> {
  const Keys = keys.filter(({ pk }) => pk !== CHECKPOINT.pk).map(({ pk, sk }) => ({ pk, sk }));
  const { Responses = {} } = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys } } }));
  return new Map((Responses[table] ?? []).map((item) => [toKeyText(item as Item), item as Item]));
}
