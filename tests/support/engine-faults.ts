import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item, Key } from '@liaison/kernel/table';
import { cancelled, interceptClient } from './intercepted-client.ts';
import type { SentCommand } from './intercepted-client.ts';
import { ItemPast, placeText } from './item-past.ts';
import type { Place } from './item-past.ts';
import type { Random } from './random.ts';

/** What no local engine does, though the real one may: each with its chance, a command. */
export interface FaultRates {
  /** Any command is turned away, the engine being busy. */
  readonly throttled: number;
  /** A transaction is cancelled, as if it had met another. */
  readonly conflict: number;
  /** A transaction gets no answer and is not done. */
  readonly lostBefore: number;
  /** A transaction is done, and its answer is lost. */
  readonly lostAfter: number;
  /** A transaction gets no answer and is tried by the engine later, when nobody waits for it any more. */
  readonly late: number;
  /** While a transaction is under way, others see some of its items as they were, even when they read strongly. */
  readonly torn: number;
  /** A read that is not strong sees what was there some writes ago. */
  readonly stale: number;
  /** A batch comes back with a part of its keys not read. */
  readonly unprocessed: number;
}

const NONE: FaultRates = {
  throttled: 0,
  conflict: 0,
  lostBefore: 0,
  lostAfter: 0,
  late: 0,
  torn: 0,
  stale: 0,
  unprocessed: 0,
};

/** A mixture of everything that clients with a few retries get through. */
export const EVERY_FAULT: FaultRates = {
  throttled: 0.02,
  conflict: 0.06,
  lostBefore: 0.04,
  lostAfter: 0.06,
  late: 0.03,
  torn: 0.25,
  stale: 0.3,
  unprocessed: 0.1,
};

const OLDEST_STALE = 4;
const TORN_MS = 12;
const LATE_MS = 15;

type Kind = keyof FaultRates;
type Answer = Record<string, unknown>;

/** Faults of the engine, injected at the edge of a client. None occur before `rates` are given. */
export class EngineFaults {
  rates: FaultRates = NONE;
  /** How often each has occurred. */
  readonly counts = new Map<Kind, number>();
  /** How often each could have. */
  readonly #passed = new Map<Kind, number>();
  readonly #random: Random;
  readonly #past = new ItemPast();
  /** Items of transactions under way that are still shown as they were before that write. */
  readonly #unshown = new Map<string, number>();
  readonly #underway = new Set<Promise<unknown>>();
  #client: DynamoDBDocumentClient | undefined;

  constructor(random: Random) {
    this.#random = random;
  }

  readonly wrap = (client: DynamoDBDocumentClient): DynamoDBDocumentClient => {
    this.#client = client;
    return interceptClient(client, async (command, proceed) => this.#pass(command, proceed as () => Promise<Answer>));
  };

  /** Ends the faults, and waits for the transactions that nobody waits for any more. */
  async end(): Promise<void> {
    this.rates = NONE;
    await Promise.allSettled(this.#underway);
  }

  async #pass(command: SentCommand, proceed: () => Promise<Answer>): Promise<Answer> {
    const isTransaction = command.name === 'TransactWriteCommand';
    if (this.#occurs('throttled')) {
      if (isTransaction)
        throw cancelled(['None', this.#random.pick(['ThrottlingError', 'ProvisionedThroughputExceeded'])]);
      throw fault(this.#random.pick(['ProvisionedThroughputExceededException', 'ThrottlingException']));
    }
    if (isTransaction) return this.#transact(command, proceed);
    const answer = await proceed();
    const isStrong = isStrongRead(command);
    const isStale = !isStrong && this.#past.writes > 0 && this.#occurs('stale');
    const write = isStale ? Math.max(0, this.#past.writes - 1 - this.#random.below(OLDEST_STALE)) : null;
    const shown = this.#asSeen(command, answer, (place) =>
      write === null ? this.#unshownState(place) : this.#past.at(place, write),
    );
    return this.#occurs('unprocessed') ? leaveSome(command, shown, this.#random) : shown;
  }

  async #transact(command: SentCommand, proceed: () => Promise<Answer>): Promise<Answer> {
    const actions = command.input['TransactItems'] as Parameters<ItemPast['prepare']>[1];
    if (this.#occurs('conflict'))
      throw cancelled(actions.map((_, index) => (index === 0 ? 'TransactionConflict' : 'None')));
    if (this.#occurs('lostBefore')) throw fault('TimeoutError');
    if (!this.#client) throw new Error('The faults stand at no client.');
    const { places, done } = await this.#past.prepare(this.#client, actions);
    if (places.some((place) => this.#unshown.has(placeText(place)))) {
      throw cancelled(actions.map((_, index) => (index === 0 ? 'TransactionConflict' : 'None')));
    }
    if (this.#occurs('late')) {
      this.#afterwards(pause(this.#random.below(LATE_MS)).then(proceed).then(done));
      throw fault('TimeoutError');
    }
    // Held back before it is sent, so that nobody sees what the engine has done before it may be seen.
    const write = this.#past.writes;
    const hidden = this.#occurs('torn') ? places.filter(() => this.#random.chance(0.5)).map(placeText) : [];
    for (const text of hidden) this.#unshown.set(text, write);
    try {
      const answer = await proceed();
      done();
      if (hidden.length > 0) await pause(this.#random.below(TORN_MS));
      if (this.#occurs('lostAfter')) throw fault('TimeoutError');
      return answer;
    } finally {
      for (const text of hidden) this.#unshown.delete(text);
    }
  }

  /** Undefined where the item is shown as it is. Whoever comes again sees it as it is now. */
  #unshownState(place: Place): Item | null | undefined {
    const write = this.#unshown.get(placeText(place));
    if (write === undefined) return undefined;
    if (this.#random.chance(0.3)) this.#unshown.delete(placeText(place));
    return this.#past.at(place, write);
  }

  /** The answer with every item replaced by what `stateOf` says it was; undefined leaves it as it is. */
  #asSeen(command: SentCommand, answer: Answer, stateOf: (place: Place) => Item | null | undefined): Answer {
    const { name, input } = command;
    const seen = (table: string, items: readonly Item[]): Item[] =>
      items.flatMap((item) => {
        const state = stateOf({ table, key: { pk: item.pk, sk: item.sk } });
        return state === undefined ? [item] : state === null ? [] : [state];
      });
    if (name === 'GetCommand') {
      const state = stateOf({ table: String(input['TableName']), key: input['Key'] as Key });
      if (state === undefined) return answer;
      return { ...answer, Item: state ?? undefined };
    }
    if (name === 'BatchGetCommand') {
      const requests = Object.entries(input['RequestItems'] as Record<string, { Keys: Key[] }>);
      const responses = answer['Responses'] as Record<string, Item[]>;
      const entries = requests.map(([table, { Keys }]) => {
        const now = new Map((responses[table] ?? []).map((item) => [placeText({ table, key: item }), item]));
        return [
          table,
          Keys.flatMap((key) => {
            const state = stateOf({ table, key });
            return (state === undefined ? now.get(placeText({ table, key })) : state) ?? [];
          }),
        ];
      });
      return { ...answer, Responses: Object.fromEntries(entries) as unknown };
    }
    if (name !== 'QueryCommand' || input['FilterExpression'] !== undefined) return answer;
    const table = String(input['TableName']);
    const items = answer['Items'] as Item[];
    const isWhole =
      input['Limit'] === undefined && answer['LastEvaluatedKey'] === undefined && !input['ExclusiveStartKey'];
    if (!isWhole) return { ...answer, Items: seen(table, items) };
    const present = new Set(items.map(({ pk, sk }) => placeText({ table, key: { pk, sk } })));
    const gone = this.#past
      .placesIn(table)
      .filter((place) => !present.has(placeText(place)) && isInRange(place.key, input))
      .flatMap((place) => stateOf(place) ?? []);
    const sorted = [...seen(table, items), ...gone].toSorted((a, b) =>
      Buffer.compare(Buffer.from(a.sk), Buffer.from(b.sk)),
    );
    return { ...answer, Items: input['ScanIndexForward'] === false ? sorted.toReversed() : sorted };
  }

  #afterwards(work: Promise<unknown>): void {
    const watched = work.catch(() => undefined).finally(() => this.#underway.delete(watched));
    this.#underway.add(watched);
  }

  /** By its chance, and at the latest when it was due: a run in which a fault could occur has met it. */
  #occurs(kind: Kind): boolean {
    const rate = this.rates[kind];
    if (rate === 0) return false;
    const passed = (this.#passed.get(kind) ?? 0) + 1;
    const isDue = !this.counts.has(kind) && passed >= 1 / rate;
    this.#passed.set(kind, passed);
    if (!this.#random.chance(rate) && !isDue) return false;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    return true;
  }
}

function isStrongRead({ name, input }: SentCommand): boolean {
  if (name !== 'BatchGetCommand') return input['ConsistentRead'] === true;
  const requests = Object.values(input['RequestItems'] as Record<string, { ConsistentRead?: boolean }>);
  return requests.every(({ ConsistentRead }) => ConsistentRead === true);
}

/** A page of a BatchGet of which half was left for another time. */
function leaveSome({ name, input }: SentCommand, answer: Answer, random: Random): Answer {
  const [request] = Object.entries((input['RequestItems'] ?? {}) as Record<string, { Keys: Key[] }>);
  if (name !== 'BatchGetCommand' || !request || request[1].Keys.length < 2) return answer;
  const [table, { Keys, ...how }] = request;
  const left = Keys.filter(() => random.chance(0.5));
  if (left.length === 0 || left.length === Keys.length) return answer;
  const texts = new Set(left.map((key) => placeText({ table, key })));
  const items = (answer['Responses'] as Record<string, Item[]>)[table] ?? [];
  return {
    ...answer,
    Responses: { [table]: items.filter(({ pk, sk }) => !texts.has(placeText({ table, key: { pk, sk } }))) },
    UnprocessedKeys: { [table]: { ...how, Keys: left } },
  };
}

/** Our queries name the bounds of a range alike: `:pk`, `:from`, `:to`. */
function isInRange({ pk, sk }: Key, input: SentCommand['input']): boolean {
  const values = input['ExpressionAttributeValues'] as { ':pk': string; ':from'?: string; ':to'?: string };
  const order = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const { ':from': from, ':to': to } = values;
  return (
    values[':pk'] === pk && (from === undefined || order(from, sk) <= 0) && (to === undefined || order(sk, to) <= 0)
  );
}

/** An error by that name, as the SDK throws it. */
export function fault(name: string): Error {
  return Object.assign(new Error(`Injected: ${name}.`), { name });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
