import type { Dataset, ForumFact, SlotFact } from '@liaison/data';
import { spelled, timeOf } from './forums-filters.ts';
import { byCodePoint } from './shared.ts';

type Participant = SlotFact['participants'][number];

/** A slot as one published version left it. */
interface Published {
  readonly slot: SlotFact;
  readonly sequence: number;
}

export interface ForumScheduleReference {
  /** Data of the operation ForumSchedule, below `forum`. */
  schedule(forum: ForumFact, from?: string | null, to?: string | null): object | null;
  /** Data of the operation ScheduleChanges: one node a version after the one given. */
  changes(forum: ForumFact, sinceVersion: number): ScheduleVersionAnswer[];
  /** NGOs and Member States with a part in the programme as last published. */
  parties(forum: ForumFact): { ngoIds: Set<string>; memberStates: Set<string> };
}

export interface ScheduleVersionAnswer {
  readonly version: number;
  readonly publishedAt: string;
  readonly comment: string | null;
  readonly changes: readonly { readonly kind: string; readonly slot: object; readonly fields: readonly object[] }[];
}

/** Replays the published versions, one after the other, over a plain map of slots. */
export function createForumScheduleReference(dataset: Dataset): ForumScheduleReference {
  const ngoNames = new Map(dataset.ngos.map(({ id, name }) => [id, name]));
  const stateNames = new Map(dataset.memberStates.map(({ code, name }) => [code, name.en ?? code]));

  const nameOf = ({ ngoId, memberState }: Participant): string =>
    (ngoId === undefined ? stateNames.get(memberState ?? '') : ngoNames.get(ngoId)) ?? '';
  const partyOf = ({ ngoId, memberState }: Participant): object =>
    ngoId === undefined
      ? { __typename: 'MemberState', code: memberState, name: stateNames.get(memberState ?? '') }
      : { __typename: 'Ngo', id: ngoId, name: ngoNames.get(ngoId) };

  const named = (list: readonly { id: string; name: string }[], id: string | null) => {
    const found = list.find((item) => item.id === id);
    return found ? { id: found.id, name: found.name } : null;
  };

  /** Everything about a slot that can change, as the texts that `fields` shows. */
  const textsOf = (forum: ForumFact, slot: SlotFact | undefined): Map<string, string | null> => {
    const { rooms = [], tracks = [] } = forum.preparation ?? {};
    const participants = slot?.participants.map((participant) => `${participant.role}: ${nameOf(participant)}`) ?? [];
    return new Map([
      ['title', slot?.title ?? null],
      ['format', slot?.format ?? null],
      ['startsAt', slot ? spelled(slot.startsAt) : null],
      ['endsAt', slot ? spelled(slot.endsAt) : null],
      ['room', named(rooms, slot?.roomId ?? null)?.name ?? null],
      ['track', named(tracks, slot?.trackId ?? null)?.name ?? null],
      ['status', slot?.status ?? null],
      ['participants', participants.length > 0 ? participants.join('; ') : null],
    ]);
  };

  /** The versions in turn: what each changed, and the programme that it left. */
  function* replay(forum: ForumFact) {
    const programme = new Map<string, Published>();
    for (const version of forum.preparation?.versions ?? []) {
      const changes = version.slots.flatMap((slot) => {
        const before = programme.get(slot.id);
        const [old, now] = [textsOf(forum, before?.slot), textsOf(forum, slot)];
        const fields = [...now]
          .filter(([name, after]) => after !== (old.get(name) ?? null))
          .map(([name, after]) => ({ name, before: old.get(name) ?? null, after }));
        if (before && fields.length === 0) return [];
        return [{ slot, sequence: before ? before.sequence + 1 : 0, kind: kindOf(before?.slot, slot), fields }];
      });
      for (const { slot, sequence } of changes) programme.set(slot.id, { slot, sequence });
      yield { version, changes, programme };
    }
  }

  const reference: ForumScheduleReference = {
    schedule(forum, from, to) {
      const last = [...replay(forum)].at(-1);
      if (!last) return null;
      const { rooms = [], tracks = [] } = forum.preparation ?? {};
      const slots = [...last.programme.values()]
        .filter(({ slot }) => from == null || timeOf(slot.endsAt) > timeOf(from))
        .filter(({ slot }) => to == null || timeOf(slot.startsAt) < timeOf(to))
        .sort((a, b) => inProgrammeOrder(a.slot, b.slot));
      return {
        version: last.version.version,
        publishedAt: spelled(last.version.publishedAt),
        slots: slots.map(({ slot, sequence }) => ({
          id: slot.id,
          title: slot.title,
          format: slot.format,
          startsAt: spelled(slot.startsAt),
          endsAt: spelled(slot.endsAt),
          status: slot.status,
          sequence,
          room: named(rooms, slot.roomId),
          track: named(tracks, slot.trackId),
          participants: slot.participants.map((one) => ({ role: one.role, party: partyOf(one) })),
        })),
      };
    },

    changes(forum, sinceVersion) {
      const { rooms = [] } = forum.preparation ?? {};
      return [...replay(forum)]
        .filter(({ version }) => version.version > sinceVersion)
        .map(({ version, changes }) => ({
          version: version.version,
          publishedAt: spelled(version.publishedAt),
          comment: version.comment,
          changes: changes
            .sort((a, b) => inProgrammeOrder(a.slot, b.slot))
            .map(({ kind, slot, fields }) => ({
              kind,
              slot: {
                slotId: slot.id,
                title: slot.title,
                startsAt: spelled(slot.startsAt),
                endsAt: spelled(slot.endsAt),
                room: { name: named(rooms, slot.roomId)?.name },
                status: slot.status,
              },
              fields,
            })),
        }));
    },

    parties(forum) {
      const slots = [...([...replay(forum)].at(-1)?.programme.values() ?? [])];
      const participants = slots.flatMap(({ slot }) => slot.participants);
      return {
        ngoIds: new Set(participants.flatMap(({ ngoId }) => ngoId ?? [])),
        memberStates: new Set(participants.flatMap(({ memberState }) => memberState ?? [])),
      };
    },
  };
  return reference;
}

function inProgrammeOrder(a: SlotFact, b: SlotFact): number {
  return timeOf(a.startsAt) - timeOf(b.startsAt) || byCodePoint(a.roomId, b.roomId) || byCodePoint(a.id, b.id);
}

/** The first that applies, in the order in which the kinds take precedence. */
function kindOf(before: SlotFact | undefined, after: SlotFact): string {
  if (after.status === 'CANCELLED' && before?.status !== 'CANCELLED') return 'CANCELLED';
  if (before?.status === 'CANCELLED' && after.status !== 'CANCELLED') return 'RESTORED';
  if (before === undefined) return 'ADDED';
  const isMoved = timeOf(before.startsAt) !== timeOf(after.startsAt) || timeOf(before.endsAt) !== timeOf(after.endsAt);
  if (isMoved) return 'MOVED';
  return before.roomId === after.roomId ? 'EDITED' : 'ROOM_CHANGED';
}
