import { execute, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import * as v from 'valibot';
import { isReminderDue, toCommissionId } from '@liaison/dialogue';
import { createRequestContext } from '@liaison/kernel/reader';
import { listCountryCodes, toDay } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Actor } from '@liaison/kernel/reader';
import type { Subgraph } from '@liaison/kernel/record';
import type { Day, Instant } from '@liaison/kernel/values';

/** The outcome of one run. */
export interface RemindersDone {
  /** Follow-ups that need a reminder, up to the limit of one run. */
  readonly due: number;
  readonly reminded: number;
  /** Reminders that were no longer needed, for example after an answer. */
  readonly refused: number;
  readonly failures: readonly unknown[];
}

export interface RemindersOptions {
  /** The dialogue subgraph, in this process. */
  readonly subgraph: Subgraph;
  /** Its day is "today", and it is stored in the log. */
  readonly now: Instant;
  /**
   * The most reminders in one run; the next run sends the rest.
   * @default 200
   */
  readonly most?: number;
  /**
   * False if no further reminder may be started.
   * @default always true
   */
  readonly hasTime?: () => boolean;
}

const MOST = 200;
/** Addressees whose lists are read at the same time. */
const TOGETHER = 20;

/** The actor of the timer, as the log names it. It may only remind. */
const CLOCK: Actor = {
  id: 'service:reminders',
  scopes: new Map([['recommendations:write', 'ANY']]),
  owns: [],
};

/** An addressee as an entity, and as the input of a mutation. */
interface Party {
  readonly representation: Readonly<Record<string, string>>;
  readonly input: Readonly<Record<string, string>>;
}

interface Due {
  readonly party: Party;
  readonly recommendationId: string;
  readonly version: number;
}

/**
 * Reminds each addressee of a delivered recommendation whose answer is overdue, unless there was a reminder in the last
 * 30 days. It uses the mutation of the graph. Its idempotency key is made of addressee, recommendation and day, so two
 * runs at once send one reminder.
 */
export async function sendReminders(options: RemindersOptions): Promise<RemindersDone> {
  const { subgraph, now, most = MOST, hasTime = () => true } = options;
  const due = await findDue(subgraph, now, most);
  // A recommendation may have several addressees, and each reminder makes a new version.
  const versions = new Map(due.map(({ recommendationId, version }) => [recommendationId, version]));
  const failures: unknown[] = [];
  let reminded = 0;
  let refused = 0;
  for (const one of due) {
    if (!hasTime()) break;
    try {
      const version = await remind(subgraph, now, {
        ...one,
        version: versions.get(one.recommendationId) ?? one.version,
      });
      if (version === null) refused += 1;
      else {
        reminded += 1;
        versions.set(one.recommendationId, version);
      }
    } catch (error) {
      failures.push(error);
    }
  }
  return { due: due.length, reminded, refused, failures };
}

async function findDue(subgraph: Subgraph, now: Instant, most: number): Promise<readonly Due[]> {
  const parties = await listParties(subgraph, now);
  const due: Due[] = [];
  for (let start = 0; start < parties.length && due.length < most; start += TOGETHER) {
    const lists = await Promise.all(
      parties.slice(start, start + TOGETHER).map((party) => listDue(subgraph, now, party, most)),
    );
    due.push(...lists.flat());
  }
  return due.slice(0, most);
}

const BODIES = parse('{ bodies { code } }');
const bodiesAnswer = v.object({ bodies: v.array(v.object({ code: v.string() })) });

/** All possible addressees of a recommendation. */
async function listParties(subgraph: Subgraph, now: Instant): Promise<readonly Party[]> {
  const { bodies } = v.parse(bodiesAnswer, await ask(subgraph, now, BODIES, {}));
  return [
    ...listCountryCodes().flatMap((code) => [
      { representation: { __typename: 'MemberState', code }, input: { memberState: code } },
      {
        representation: { __typename: 'NationalCommission', id: toCommissionId(code) },
        input: { nationalCommission: toCommissionId(code) },
      },
    ]),
    ...FIELDS_OF_COMPETENCE.map((field) => ({
      representation: { __typename: 'Sector', field },
      input: { sector: field },
    })),
    ...bodies.map(({ code }) => ({ representation: { __typename: 'Body', code }, input: { body: code } })),
  ];
}

const OVERDUE = parse(`query ($party: _Any!, $after: String) {
  _entities(representations: [$party]) {
    ... on MemberState { recommendations(status: OVERDUE, first: 100, after: $after) { ...Page } }
    ... on NationalCommission { recommendations(status: OVERDUE, first: 100, after: $after) { ...Page } }
    ... on Sector { recommendations(status: OVERDUE, first: 100, after: $after) { ...Page } }
    ... on Body { recommendations(status: OVERDUE, first: 100, after: $after) { ...Page } }
  }
}
fragment Page on AddressedRecommendationConnection {
  edges { followUp { status deliveredOn remindedOn } node { id version } }
  pageInfo { hasNextPage endCursor }
}`);
const overdueAnswer = v.object({
  _entities: v.tuple([
    v.object({
      recommendations: v.object({
        edges: v.array(
          v.object({
            followUp: v.object({
              status: v.literal('OVERDUE'),
              deliveredOn: v.nullable(v.string()),
              remindedOn: v.array(v.string()),
            }),
            node: v.object({ id: v.string(), version: v.number() }),
          }),
        ),
        pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
      }),
    }),
  ]),
});

async function listDue(subgraph: Subgraph, now: Instant, party: Party, most: number): Promise<readonly Due[]> {
  const today: Day = toDay(now);
  const due: Due[] = [];
  for (let after: string | null = null; ;) {
    const answer = await ask(subgraph, now, OVERDUE, { party: party.representation, after });
    const [{ recommendations }] = v.parse(overdueAnswer, answer)._entities;
    const found = recommendations.edges.filter(({ followUp }) => isReminderDue(followUp, today));
    due.push(...found.map(({ node }) => ({ party, recommendationId: node.id, version: node.version })));
    const { hasNextPage, endCursor } = recommendations.pageInfo;
    if (!hasNextPage || due.length >= most) return due;
    after = endCursor;
  }
}

const REMIND = parse(`mutation ($input: RemindAddresseeInput!) {
  remindAddressee(input: $input) { recommendation { version } userErrors { code currentVersion } }
}`);
const remindAnswer = v.object({
  remindAddressee: v.object({
    recommendation: v.nullable(v.object({ version: v.number() })),
    userErrors: v.array(v.object({ code: v.string(), currentVersion: v.nullable(v.number()) })),
  }),
});

/** The version after the reminder; null if none was needed any more. */
async function remind(subgraph: Subgraph, now: Instant, due: Due): Promise<number | null> {
  const { party, recommendationId, version } = due;
  const input = {
    idempotencyKey: `${toDay(now)} ${Object.values(party.input).join('')} ${recommendationId}`,
    expectedVersion: version,
    recommendationId,
    addressee: party.input,
  };
  const { remindAddressee } = v.parse(remindAnswer, await ask(subgraph, now, REMIND, { input }));
  const { recommendation, userErrors } = remindAddressee;
  if (recommendation !== null) return recommendation.version;
  const current = userErrors.find(({ code }) => code === 'STALE_VERSION')?.currentVersion;
  // Somebody changed it a moment ago: try again with the current version.
  if (current != null && current > version) return remind(subgraph, now, { ...due, version: current });
  return null;
}

async function ask(subgraph: Subgraph, now: Instant, document: DocumentNode, variableValues: object): Promise<unknown> {
  const contextValue = subgraph.contextFor(createRequestContext({ actor: CLOCK, languages: ['en'], now }));
  const { data, errors = [] } = await execute({
    schema: subgraph.schema,
    document,
    variableValues: { ...variableValues },
    contextValue,
  });
  const [error] = errors;
  if (error !== undefined) throw error;
  return data;
}
