import { createRequestContext } from '../src/reader/request-context.ts';
import { itemToRecord } from '../src/record/record.ts';
import { Writer } from '../src/record/writer.ts';
import type { Actor, Audience, Owner } from '../src/reader/actor.ts';
import type { ChangeFeed } from '../src/record/change-feed.ts';
import type { NewRecord, StoredRecord } from '../src/record/record.ts';
import type { Change } from '../src/record/log.ts';
import type { Projection } from '../src/record/projection.ts';
import type { Decision, Outcome } from '../src/record/writer.ts';
import type { Table } from '../src/table/table.ts';
import { memberRecord, toyProjection } from './toy-projection.ts';
import type { Environment, Member, ToyTables } from './toy-projection.ts';

/** A member of this group is a secret of the NGO that is named after it. */
export const SECRET = 'secret';
export const NOW = '2026-11-21T12:00:00.000Z';

export const officer: Actor = {
  id: 'officer',
  scopes: new Map([
    ['activities:write', 'ANY'],
    ['drafts:read', 'ANY'],
    ['contacts:read', 'ANY'],
    ['history:read', 'ANY'],
  ]),
  owns: [],
};

export function speakerOf(ngo: string, id = `of ${ngo}`): Actor {
  return {
    id,
    scopes: new Map([
      ['activities:write', 'OWN'],
      ['drafts:read', 'OWN'],
    ]),
    owns: [{ type: 'Ngo', id: ngo }],
  };
}

/** Whose a member is: the NGO that it bears the name of. */
function ownersOf(member: Member): Owner[] {
  return [{ type: 'Ngo', id: member.name }];
}

function audienceOf(member: Member): Audience {
  return member.groups.includes(SECRET) ? { scope: 'drafts:read', owners: ownersOf(member) } : 'PUBLIC';
}

/** Tells of members as the schema would: `groups` and `name` to those who see the member, `weight` to few. */
export const toyLedger: ChangeFeed = {
  personalKinds: new Set(['Person']),
  toFeedRecords: ({ kind, id, version, value }) => [
    { kind: kind.toUpperCase(), id, version, audience: kind === 'Member' ? audienceOf(value as Member) : 'PUBLIC' },
  ],
  toHistoryFields: ({ value }) => {
    const { groups, name, weight } = value as Member;
    return [
      { name: 'groups', text: groups.length > 0 ? groups.join(' ') : null, audience: 'PUBLIC' },
      { name: 'name', text: name, audience: 'PUBLIC' },
      { name: 'weight', text: String(weight), audience: { scope: 'contacts:read', owners: [] } },
    ];
  },
};

export interface Asking {
  readonly actor?: Actor;
  readonly now?: string;
  readonly signal?: AbortSignal;
  readonly onError?: (error: unknown) => void;
  readonly projection?: Projection<Environment>;
}

export function writerOf(tables: ToyTables, asking: Asking = {}): Writer {
  const { actor = officer, now = NOW, signal, projection = toyProjection } = asking;
  const onError =
    asking.onError ??
    ((error: unknown) => {
      throw error;
    });
  const request = createRequestContext({ actor, languages: [], now, ...(signal && { signal }) });
  return new Writer({ ...tables, projection, changeFeed: toyLedger, onError }, request);
}

export interface Answer {
  readonly id: string;
  readonly version: number;
}

/** Any act that a test decides on. */
export async function perform(
  tables: ToyTables,
  decide: (truth: Table) => Promise<Decision<Answer>> | Decision<Answer>,
  {
    input = {},
    key = crypto.randomUUID(),
    name = 'act',
    owners = () => [],
    ...asking
  }: Asking & {
    input?: object;
    key?: string;
    name?: string;
    owners?: (truth: Table) => Promise<readonly Owner[] | null> | readonly Owner[] | null;
  } = {},
): Promise<Outcome<Answer>> {
  return writerOf(tables, asking).perform({
    name,
    scope: 'activities:write',
    input: { ...input, idempotencyKey: key },
    owners: ({ table }) => owners(table),
    decide: ({ table }) => decide(table),
  });
}

/** What a change of one record decides: the change, and the record's id and version. */
export function writing(before: StoredRecord | null, after: NewRecord): Decision<Answer> {
  return {
    changes: [{ before, after }] satisfies Change[],
    answer: { id: after.id, version: (before?.version ?? 0) + 1 },
  };
}

/** Puts a member into groups, of which each takes only so many; refuses one that is there, or for whom there is no room. */
export function joining(id: string, value: Member, room: number): (truth: Table) => Promise<Decision<Answer>> {
  return async (truth) => {
    const members = (await truth.queryAll({ pk: 'MEMBER' })).map(itemToRecord);
    const before = members.find((member) => member.id === id) ?? null;
    if (before && before.value !== null) return refusing('THERE_ALREADY');
    const isFull = value.groups.some(
      (group) => members.filter((member) => (member.value as Member | null)?.groups.includes(group)).length >= room,
    );
    return isFull ? refusing('FULL') : writing(before, memberRecord(id, value));
  };
}

export function refusing(code: string): Decision<never> {
  return { userErrors: [{ code, message: 'No.', path: ['input'] }] };
}
