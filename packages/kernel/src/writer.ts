import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Owner } from './actor.ts';
import { holds } from './actor.ts';
import { backOff } from './backoff.ts';
import { cancellationCodes, isPassingFault, mayPass } from './cancellation.ts';
import { publicError } from './errors.ts';
import { ANSWER_PREFIX, commitAt, HEAD, headOf, StaleRecordError } from './log.ts';
import type { Change } from './log.ts';
import type { Ledger } from './ledger.ts';
import type { Scope } from './permissions.ts';
import type { Projection } from './projection.ts';
import { canonicalText } from './projection.ts';
import { project } from './projector.ts';
import type { Refusal } from './refusal.ts';
import type { RequestContext } from './request-context.ts';
import type { Item, Key, Table, TransactItems } from './table.ts';

/** What every mutation's `input` holds. */
export interface MutationInput {
  /** Chosen by the caller, the same for each attempt at one act. */
  readonly idempotencyKey: string;
}

/** What comes of an act: why it is not done, or what to write and what to answer. */
export type Decision<Answer> =
  | { readonly refusals: readonly Refusal[] }
  | {
      readonly changes: readonly Change[];
      /** JSON, kept to be given again; without personal values. */
      readonly answer: Answer;
      /** What the caller should know and may overrule by doing nothing. */
      readonly warnings?: readonly Refusal[];
    };

/** One mutation, as its subgraph describes it to the writer. */
export interface Act<Answer> {
  /** Name of the mutation's field. */
  readonly name: string;
  readonly scope: Scope;
  readonly input: MutationInput;
  /**
   * Whose record the act is about, for actors whose scope reaches only to their own; null where there is no such record,
   * which `decide` then refuses. May read `truth`.
   */
  readonly owners: (truth: Table) => Promise<readonly Owner[] | null> | readonly Owner[] | null;
  /**
   * Applies the domain's rules to what it reads from `truth`, which reads strongly. Called anew when another commit came in
   * between: so whatever it reads, also of records that it does not write, still holds when its changes are committed.
   */
  readonly decide: (truth: Table) => Promise<Decision<Answer>> | Decision<Answer>;
}

export interface Outcome<Answer> {
  /** Null where the act was refused. */
  readonly answer: Answer | null;
  readonly userErrors: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** Hours for which the first answer is given again to the same key. */
const ANSWER_HOURS = 24;
const LONGEST_KEY = 200;
/** Every attempt that fails means that another commit succeeded, or that the engine was busy. */
const COMMIT_ATTEMPTS = 24;
/** Attempts after faults that leave open whether the transaction was done. */
const FAULT_ATTEMPTS = 6;
const PROJECTION_ATTEMPTS = 4;

const answerItem = v.object({
  digest: v.string(),
  expiresAt: v.number(),
  answer: v.unknown(),
  warnings: v.array(v.object({ code: v.string(), message: v.string(), path: v.array(v.string()) })),
});

export interface WriterParts {
  readonly truth: Table;
  readonly views: Table;
  readonly projection: Projection;
  readonly ledger: Ledger;
  /** Hears of projections that were put off; the change itself is committed. */
  readonly onError: (error: unknown) => void;
}

/** Writes for one request. */
export class Writer {
  readonly #parts: WriterParts;
  readonly #request: RequestContext;

  constructor(parts: WriterParts, request: RequestContext) {
    this.#parts = parts;
    this.#request = request;
  }

  /**
   * Does one act: checks who may, decides, commits in one transaction, and brings the views up to date. A key that was
   * used within 24 hours gives the first answer again, after the permission was checked again. Throws `FORBIDDEN`.
   */
  async perform<Answer>(act: Act<Answer>): Promise<Outcome<Answer>> {
    const { truth } = this.#parts;
    const { idempotencyKey } = act.input;
    if (idempotencyKey.length === 0 || idempotencyKey.length > LONGEST_KEY) {
      return refused([
        {
          code: 'INVALID_VALUE',
          message: `"input.idempotencyKey" must have 1 to ${LONGEST_KEY} characters.`,
          path: ['input', 'idempotencyKey'],
        },
      ]);
    }
    await this.#permit(act);
    const key = answerKey(this.#request.actor.id, act.name, idempotencyKey);
    const digest = sha256(canonicalText({ ...act.input, idempotencyKey: null }));
    let faults = 0;
    for (let attempt = 1; ; attempt += 1) {
      const [headItem = null, kept = null] = await truth.getMany([HEAD, key], { consistent: true });
      const repeated = this.#repeat<Answer>(kept, digest);
      if (repeated) return repeated;
      const decision = await act.decide(truth);
      if ('refusals' in decision) {
        // What refuses it may be this very act, committed meanwhile under the same key.
        const [done = null] = await truth.getMany([key], { consistent: true });
        return this.#repeat<Answer>(done, digest) ?? refused(decision.refusals);
      }
      const { changes, answer, warnings = [] } = decision;
      try {
        const beside = [this.#keepAnswer(key, digest, answer, warnings)];
        await commitAt(truth, headOf(headItem), changes, this.#terms(), beside);
        if (changes.length > 0) await this.#project();
        return { answer, userErrors: [], warnings };
      } catch (error) {
        // Whether a transaction that got no answer was done, the kept answer tells in the next round.
        if (isPassingFault(error)) faults += 1;
        const isOvertaken = error instanceof StaleRecordError || mayPass(cancellationCodes(error) ?? ['']);
        if (!isOvertaken && !isPassingFault(error)) throw error;
        if (attempt === COMMIT_ATTEMPTS || faults === FAULT_ATTEMPTS) throw error;
        await backOff(attempt);
      }
    }
  }

  #terms(): { by: string; at: string; ledger: Ledger } {
    return { by: this.#request.actor.id, at: this.#request.now, ledger: this.#parts.ledger };
  }

  async #permit<Answer>({ name, scope, owners }: Act<Answer>): Promise<void> {
    const { actor } = this.#request;
    const reach = actor.scopes.get(scope);
    if (reach === undefined) throw publicError('FORBIDDEN', `${name} needs the scope ${scope}.`);
    if (reach === 'ANY') return;
    const found = await owners(this.#parts.truth);
    if (found === null || holds(actor, scope, found)) return;
    throw publicError(
      'FORBIDDEN',
      `${name} is done here for a record that is not yours: your ${scope} is for your own.`,
    );
  }

  /** The first answer to the key; null where there is none that still counts. */
  #repeat<Answer>(item: Item | null, digest: string): Outcome<Answer> | null {
    if (item === null) return null;
    const kept = v.parse(answerItem, item);
    if (kept.expiresAt <= seconds(this.#request.now)) return null;
    if (kept.digest === digest) return { answer: kept.answer as Answer, userErrors: [], warnings: kept.warnings };
    const message = 'This key was used for another input within the last 24 hours: choose a new key for a new act.';
    return refused([{ code: 'IDEMPOTENCY_KEY_REUSED', message, path: ['input', 'idempotencyKey'] }]);
  }

  #keepAnswer(key: Key, digest: string, answer: unknown, warnings: readonly Refusal[]): TransactItems[number] {
    const now = seconds(this.#request.now);
    return {
      Put: {
        TableName: this.#parts.truth.name,
        Item: { ...key, digest, expiresAt: now + ANSWER_HOURS * 3600, answer, warnings },
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': now },
      },
    };
  }

  /** The change is committed whatever comes of this: views that lag are brought on by the next writer, or by the stream. */
  async #project(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await project(this.#parts.projection, this.#parts);
        return;
      } catch (error) {
        if (attempt === PROJECTION_ATTEMPTS || !isPassingFault(error)) {
          this.#parts.onError(error);
          return;
        }
        await backOff(attempt);
      }
    }
  }
}

function refused(userErrors: readonly Refusal[]): Outcome<never> {
  return { answer: null, userErrors, warnings: [] };
}

/** One key means one act of one actor: others may use the same text for theirs. */
function answerKey(actorId: string, mutation: string, idempotencyKey: string): Key {
  return { pk: ANSWER_PREFIX + sha256(JSON.stringify([actorId, mutation, idempotencyKey])), sk: 'A' };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function seconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
