import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { runInTableSpan } from '@liaison/kernel/reader';
import { holdsEnough, MINUTE } from './bucket.ts';
import type { Withdrawal, FullAt } from './bucket.ts';

/** The result of a withdrawal, and when the bucket is full. */
export interface WithdrawalResult {
  readonly isAllowed: boolean;
  readonly fullAt: FullAt;
}

/** Seconds until the table may delete a bucket, which has been full for almost as long. */
const KEPT_SECONDS = 3600;
const ATTEMPTS = 3;

const writtenRow = v.object({ fullAt: v.number() });
/** The item of a failed condition, in the format of the wire. */
const storedRow = v.object({ fullAt: v.object({ N: v.pipe(v.string(), v.transform(Number), v.number()) }) });

/**
 * Token buckets in a table that all processes share. A withdrawal is one conditional update, or two if the last state
 * of the bucket was not known. Nothing is read first, so no other process can come between.
 */
export class TableBuckets {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /** `known` is the last known state of the bucket. Throws if the table does not answer. */
  async withdraw(
    bucket: string,
    withdrawal: Withdrawal,
    known: FullAt | undefined,
    signal: AbortSignal,
  ): Promise<WithdrawalResult> {
    let last = known;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const fullAt = await this.#update(bucket, createUpdate(last, withdrawal), withdrawal, signal);
      if (fullAt.isWritten) return { isAllowed: true, fullAt: fullAt.value ?? withdrawal.now };
      last = fullAt.value;
      if (last !== undefined && !holdsEnough(last, withdrawal)) return { isAllowed: false, fullAt: last };
    }
    throw new Error('A bucket changes faster than it can be drawn from.');
  }

  async #update(
    bucket: string,
    { set, condition, values }: Update,
    { now }: Withdrawal,
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
      return { isWritten: true, value: v.parse(writtenRow, Attributes).fullAt };
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
      const parsed = v.safeParse(storedRow, (error as { readonly Item?: unknown }).Item);
      return { isWritten: false, value: parsed.success ? parsed.output.fullAt.N : undefined };
    }
  }
}

interface Update {
  readonly set: string;
  readonly condition: string;
  readonly values: Readonly<Record<string, number>>;
}

/** A full bucket starts from now. Units are taken from another one if it has enough. */
function createUpdate(known: FullAt | undefined, { takes, putsBack, now }: Withdrawal): Update {
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
