import { createHash, createHmac } from 'node:crypto';
import * as v from 'valibot';
import type { Owner } from '../reader/actor.ts';
import { hasScope } from '../reader/actor.ts';
import { backOff } from '../table/backoff.ts';
import { cancellationCodes, isPassingFault, mayPass } from '../table/cancellation.ts';
import { createPublicError } from '../reader/errors.ts';
import { ANSWER_PREFIX, HEAD, itemToHead } from './log-entry.ts';
import type { Head } from './log-entry.ts';
import { changesNothing, commitAt, StaleRecordError } from './log.ts';
import type { Change, KeptAnswer } from './log.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Scope } from '../reader/permissions.ts';
import type { Projection } from './projection.ts';
import { toCanonicalText } from './projection.ts';
import { project } from './projector.ts';
import { ReadWatch } from './read-watch.ts';
import { RecordReader } from './record-reader.ts';
import { isRefused, reportInvalid } from './user-error.ts';
import type { UserError } from './user-error.ts';
import type { RequestContext } from '../reader/request-context.ts';
import type { Item, Key, Table } from '../table/table.ts';

/** What every mutation's `input` holds. */
export interface MutationInput {
  /** Chosen by the caller, the same for each attempt at one mutation. */
  readonly idempotencyKey: string;
}

/** The result of a rule: why the mutation is refused, or what to write and what to answer. */
export type Decision<Answer> =
  | { readonly userErrors: readonly UserError[] }
  | {
      /** Those that leave a record as it is are passed over. */
      readonly changes: readonly Change[];
      /** JSON, kept to be given again; without personal values. */
      readonly answer: Answer;
      /** What the caller should know and may overrule by doing nothing. */
      readonly warnings?: readonly UserError[];
    };

/** One mutation, as its subgraph describes it to the writer. */
export interface Command<Answer> {
  /** Name of the mutation's field. */
  readonly name: string;
  readonly scope: Scope;
  readonly input: MutationInput;
  /**
   * Whose record the mutation is about, for actors whose scope reaches only to their own; null if there is no such record,
   * which `decide` then refuses.
   */
  readonly owners: (read: RecordReader) => Promise<readonly Owner[] | null> | readonly Owner[] | null;
  /**
   * Applies the domain's rules to what it reads through `read`, which reads strongly. Called again if another commit came in
   * between: so whatever it reads, also of records that it does not change, still holds when its changes are committed.
   * This is true only of reads through `read`.
   */
  readonly decide: (read: RecordReader) => Promise<Decision<Answer>> | Decision<Answer>;
}

export interface Outcome<Answer> {
  /** Null if the mutation was refused. */
  readonly answer: Answer | null;
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly UserError[];
}

/** Hours for which the first answer is given again to the same key. */
const ANSWER_HOURS = 24;
const LONGEST_KEY = 200;
/** Bytes of an answer as JSON; the engine takes items of 400 KB. */
const LARGEST_ANSWER = 350_000;
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
  readonly changeFeed: ChangeFeed;
  /** Hears of projections that were put off; the change itself is committed. */
  readonly onError: (error: unknown) => void;
}

/** The key under which the answer to a mutation is kept, and the digest of its input. */
interface Claim {
  readonly key: Key;
  readonly digest: string;
}

/** Writes for one request. */
export class Writer {
  readonly #parts: WriterParts;
  readonly #request: RequestContext;

  constructor(parts: WriterParts, request: RequestContext) {
    this.#parts = { ...parts, truth: parts.truth.with({ readsStrongly: true }) };
    this.#request = request;
  }

  /**
   * Runs one mutation: checks the permission, decides, commits in one transaction, and updates the views. A key that was
   * used within 24 hours gives the first answer again, after the permission was checked again. Throws `FORBIDDEN`.
   */
  async perform<Answer>(act: Command<Answer>): Promise<Outcome<Answer>> {
    const { idempotencyKey } = act.input;
    const { actor, signal } = this.#request;
    if (!actor.scopes.has(act.scope)) throw createPublicError('FORBIDDEN', `${act.name} needs the scope ${act.scope}.`);
    if (idempotencyKey.length === 0 || idempotencyKey.length > LONGEST_KEY) {
      return refused([reportInvalid(['input', 'idempotencyKey'], `must have 1 to ${LONGEST_KEY} characters`)]);
    }
    const claim = {
      key: answerKey(actor.id, act.name, idempotencyKey),
      digest: inputDigest(act.input),
    };
    let faults = 0;
    for (let attempt = 1; ; attempt += 1) {
      let failure: unknown = null;
      try {
        const outcome = await this.#attempt(act, claim, attempt === 1);
        if (outcome) return outcome;
      } catch (error) {
        // In the next round, the kept answer shows if a transaction without an answer was committed.
        if (isPassingFault(error)) faults += 1;
        else if (!isOvertaken(error)) throw error;
        failure = error;
      }
      if (attempt === COMMIT_ATTEMPTS || faults === FAULT_ATTEMPTS) {
        throw new Error(`${act.name} was given up after ${attempt} attempts.`, { cause: failure });
      }
      await backOff(attempt, signal);
    }
  }

  /** Null if another commit came in between. */
  async #attempt<Answer>(act: Command<Answer>, claim: Claim, isFirst: boolean): Promise<Outcome<Answer> | null> {
    const { truth } = this.#parts;
    const [headItem = null, kept = null] = await truth.getMany([HEAD, claim.key]);
    const head = itemToHead(headItem);
    // The head is of the commit that keeps this answer, but the answer is not visible yet.
    const { answer: latest } = head;
    if (kept === null && latest?.pk === claim.key.pk && latest.expiresAt > this.#seconds()) return null;
    const watch = new ReadWatch(truth);
    const read = RecordReader.strong(watch.table, this.#parts.projection, this.#parts);
    const repeated = this.#repeat<Answer>(kept, claim);
    // In later rounds the answer is that of this very request, which was permitted before it was done.
    const isOwn = repeated !== null && !isFirst;
    if (!isOwn && !(await this.#isPermitted(act, read))) return watch.isOf(head) ? forbid(act) : null;
    if (repeated) {
      // The process that gave the first answer may have ended before it updated the views.
      if (repeated.userErrors.length === 0) await this.#project();
      return repeated;
    }
    const decision = await this.#decide(act, read, watch, head);
    if (decision === null) return null;
    if (isRefused(decision)) {
      // A rule that reads the views may have seen what this very mutation, sent twice, has done meanwhile.
      const isDone = this.#repeat<Answer>(await truth.get(claim.key), claim) !== null;
      return isDone ? null : refused(decision.userErrors);
    }
    const { answer, warnings = [] } = decision;
    const changes = decision.changes.filter((change) => !changesNothing(change));
    this.#checkChanges(act, changes);
    await commitAt(truth, head, changes, this.#terms(), this.#keptAnswer(act, claim, answer, warnings));
    if (changes.length > 0) await this.#project();
    return { answer, userErrors: [], warnings };
  }

  /** Null if the reads were not of one state: then the result means nothing, even if it is an error. */
  async #decide<Answer>(
    act: Command<Answer>,
    read: RecordReader,
    watch: ReadWatch,
    head: Head,
  ): Promise<Decision<Answer> | null> {
    try {
      const decision = await act.decide(read);
      return watch.isOf(head) ? decision : null;
    } catch (error) {
      if (isPassingFault(error) || watch.isOf(head)) throw error;
      return null;
    }
  }

  async #isPermitted<Answer>({ scope, owners }: Command<Answer>, read: RecordReader): Promise<boolean> {
    const { actor } = this.#request;
    if (actor.scopes.get(scope) === 'ANY') return true;
    const found = await owners(read);
    return found === null || hasScope(actor, scope, found);
  }

  /** Rows are derived from what the log says was there before, and of personal data it says nothing. */
  #checkChanges<Answer>({ name }: Command<Answer>, changes: readonly Change[]): void {
    const { changeFeed, projection } = this.#parts;
    for (const { before, after } of changes) {
      const states = [before, { ...after, version: 1 }].filter((state) => state !== null && state.value !== null);
      if (
        changeFeed.personalKinds.has(after.kind) &&
        states.some((state) => state && projection.unitsOf(state).length > 0)
      ) {
        throw new Error(`${name} changes a ${after.kind}: a record of personal data must not feed derived rows.`);
      }
    }
  }

  #terms(): { by: string; at: string; changeFeed: ChangeFeed } {
    return { by: this.#request.actor.id, at: this.#request.now, changeFeed: this.#parts.changeFeed };
  }

  /** The first answer to the key; null if there is none, or if it has expired. */
  #repeat<Answer>(item: Item | null, { digest }: Claim): Outcome<Answer> | null {
    if (item === null) return null;
    const kept = v.parse(answerItem, item);
    if (kept.expiresAt <= this.#seconds()) return null;
    if (kept.digest === digest) return { answer: kept.answer as Answer, userErrors: [], warnings: kept.warnings };
    const message = 'This key was used for another input within the last 24 hours: choose a new key for a new act.';
    return refused([{ code: 'IDEMPOTENCY_KEY_REUSED', message, path: ['input', 'idempotencyKey'] }]);
  }

  #keptAnswer<Answer>(
    { name }: Command<Answer>,
    { key, digest }: Claim,
    answer: Answer,
    warnings: readonly UserError[],
  ): KeptAnswer {
    const size = Buffer.byteLength(JSON.stringify({ answer, warnings }));
    if (size > LARGEST_ANSWER) {
      throw new RangeError(`The answer of ${name} has ${size} bytes, too many to be kept: answer with ids.`);
    }
    const now = this.#seconds();
    return { item: { ...key, digest, expiresAt: now + ANSWER_HOURS * 3600, answer, warnings }, now };
  }

  /**
   * The change is committed even if this fails or the caller is gone: the next writer, or the stream, updates views that lag.
   */
  async #project(): Promise<void> {
    const { projection, truth, views, onError } = this.#parts;
    const tables = { truth: truth.with({ signal: undefined }), views: views.with({ signal: undefined }) };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await project(projection, tables);
        return;
      } catch (error) {
        if (attempt === PROJECTION_ATTEMPTS || !isPassingFault(error)) {
          onError(error);
          return;
        }
        await backOff(attempt);
      }
    }
  }

  #seconds(): number {
    return Math.floor(Date.parse(this.#request.now) / 1000);
  }
}

function isOvertaken(error: unknown): boolean {
  const codes = cancellationCodes(error);
  return error instanceof StaleRecordError || (codes !== null && mayPass(codes));
}

function forbid({ name, scope }: Pick<Command<unknown>, 'name' | 'scope'>): never {
  const message = `${name} is done here for a record that is not yours: your ${scope} is for your own.`;
  throw createPublicError('FORBIDDEN', message);
}

function refused(userErrors: readonly UserError[]): Outcome<never> {
  return { answer: null, userErrors, warnings: [] };
}

/** A key is that of one actor and one mutation: others may use the same text. */
function answerKey(actorId: string, mutation: string, idempotencyKey: string): Key {
  return { pk: ANSWER_PREFIX + sha256(JSON.stringify([actorId, mutation, idempotencyKey])), sk: 'A' };
}

/**
 * Tells whether an input is the first one again. Inputs can hold what is personal and easy to guess, so the digest is keyed
 * with the idempotency key, which is not stored: without it, guesses at a kept input cannot be checked.
 */
function inputDigest({ idempotencyKey, ...input }: MutationInput): string {
  return createHmac('sha256', idempotencyKey).update(toCanonicalText(input)).digest('base64url');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
