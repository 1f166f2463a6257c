import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { runInTableSpan } from '@liaison/kernel/reader';
import { holdsEnough, MINUTE } from './bucket.ts';
import type { Draught, FullAt } from './bucket.ts';

/** What became of a draught, and when the bucket is full. */
export interface Drawn {
  readonly isAllowed: boolean;
  readonly fullAt: FullAt;
}

/** Seconds after which the table may forget a bucket that has been full for almost as long. */
const KEPT_SECONDS = 3600;
const ATTEMPTS = 3;

const written = v.object({ fullAt: v.number() });
/** What a refused condition brings along is as the wire has it. */
const met = v.object({ fullAt: v.object({ N: v.pipe(v.string(), v.transform(Number), v.number()) }) });

/**
 * Token buckets in a table, which all processes share. Each draught is one conditional update, two where it was not known
 * whether the bucket is full: nothing is read first, so nobody can come between.
 */
export class TableBuckets {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /** `known` is what was last heard of the bucket. Throws where the table does not answer. */
  async draw(bucket: string, draught: Draught, known: FullAt | undefined, signal: AbortSignal): Promise<Drawn> {
    let last = known;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const fullAt = await this.#update(bucket, updateFor(last, draught), draught, signal);
      if (fullAt.isWritten) return { isAllowed: true, fullAt: fullAt.value ?? draught.now };
      last = fullAt.value;
      if (last !== undefined && !holdsEnough(last, draught)) return { isAllowed: false, fullAt: last };
    }
    throw new Error('A bucket changes faster than it can be drawn from.');
  }

  async #update(
    bucket: string,
    { set, condition, values }: Update,
    { now }: Draught,
    abortSignal: AbortSignal,
  ): Promise<{ isWritten: boolean; value: FullAt | undefined }> {
    const expiresAt = Math.ceil((now + MINUTE) / 1_000_000) + KEPT_SECONDS;
    const command = new UpdateCommand({
      TableName: this.#table,
      Key: { pk: `BUCKET#${bucket}`, sk: 'BUCKET' },
      UpdateExpression: `SET fullAt = ${set}, expiresAt = :expiresAt`,
      ConditionExpression: condition,
      ExpressionAttributeValues: { ...values, ':expiresAt': expiresAt },
      ReturnValues: 'UPDATED_NEW',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      const send = () => this.#client.send(command, { abortSignal });
      const { Attributes } = await runInTableSpan('UpdateItem', this.#table, send);
      return { isWritten: true, value: v.parse(written, Attributes).fullAt };
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
      const parsed = v.safeParse(met, (error as { readonly Item?: unknown }).Item);
      return { isWritten: false, value: parsed.success ? parsed.output.fullAt.N : undefined };
    }
  }
}

interface Update {
  readonly set: string;
  readonly condition: string;
  readonly values: Readonly<Record<string, number>>;
}

/** A bucket that is full starts from now; from another one is taken what it holds, where that is enough. */
function updateFor(known: FullAt | undefined, { takes, putsBack, now }: Draught): Update {
  const from = now + putsBack;
  if (known === undefined || known < from) {
    return {
      set: ':fullAt',
      condition: 'attribute_not_exists(fullAt) OR fullAt < :from',
      values: { ':fullAt': now + takes, ':from': from },
    };
  }
  return {
    set: 'fullAt + :by',
    condition: 'fullAt BETWEEN :from AND :to',
    values: { ':by': takes - putsBack, ':from': from, ':to': from + MINUTE - takes },
  };
}
