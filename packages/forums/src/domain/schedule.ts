import * as v from 'valibot';
import { compareSlots, slot, addNames } from './slot.ts';
import type { DraftSlot, Places, Slot } from './slot.ts';

const publication = {
  /** 1 for the first. */
  version: v.number(),
  publishedAt: v.string(),
  comment: v.nullable(v.string()),
};

/**
 * A published version, which never changes: the slots that it adds or changes, whole. What it does not list stays. A version
 * too large for one record has several with its number.
 */
export const publishedVersion = v.object({ ...publication, forumId: v.string(), slots: v.array(slot) });
export type PublishedVersion = v.InferOutput<typeof publishedVersion>;

/** A slot of the current programme. */
export const programmeSlot = v.object({
  ...slot.entries,
  forumId: v.string(),
  /** 0 when first published; every published change raises it by one. */
  sequence: v.number(),
  changedInVersion: v.number(),
  changedAt: v.string(),
});
export type ProgrammeSlot = v.InferOutput<typeof programmeSlot>;

/** A slot as the graph shows it: published, or as its editors have it. */
export interface ShownSlot extends Slot {
  readonly forumId: string;
  readonly sequence: number;
  /** Null for a draft that was never published. */
  readonly changedInVersion: number | null;
  readonly changedAt: string | null;
  readonly expectedCount?: number | null;
  /** True for a draft that differs from what was published. */
  readonly isDraft?: boolean;
}

/** The draft of a slot beside what was published of it. */
export function showDraft(
  draft: DraftSlot,
  version: number,
  forum: Places,
  published: ProgrammeSlot | null,
): ShownSlot {
  const after = addNames(draft, forum);
  return {
    ...after,
    version,
    forumId: draft.forumId,
    sequence: published?.sequence ?? 0,
    changedInVersion: published?.changedInVersion ?? null,
    changedAt: published?.changedAt ?? null,
    expectedCount: draft.expectedCount ?? null,
    isDraft: published === null || !isSame(published, after),
  };
}

/** The current programme. */
export interface Programme {
  readonly version: number;
  readonly publishedAt: string;
  readonly comment: string | null;
  /** In order. */
  readonly slots: readonly ProgrammeSlot[];
}

/** A slot before and after a version that changed it. */
export const slotStep = v.object({
  /** Null for a slot that the version added. */
  before: v.nullable(slot),
  after: slot,
  /** After the change. */
  sequence: v.number(),
});
export type SlotStep = v.InferOutput<typeof slotStep>;

/** A published version as what it did. */
export const versionSteps = v.object({ ...publication, steps: v.array(slotStep) });
export type VersionSteps = v.InferOutput<typeof versionSteps>;

/** A slot as one version had it. */
export interface SlotRevision extends Slot {
  readonly version: number;
  readonly sequence: number;
}

/**
 * Plays the published versions one after the other. A slot that a version lists as it already was has not changed: it has
 * no step and keeps its sequence. No slot ever leaves: one that does not take place is cancelled.
 */
export function replay(versions: readonly PublishedVersion[]): {
  /** Null if nothing is published. */
  programme: Programme | null;
  /** What each version did, oldest first; the steps of each in the order of the programme. */
  history: VersionSteps[];
} {
  const current = new Map<string, ProgrammeSlot>();
  const history: VersionSteps[] = [];
  for (const { slots, forumId, ...published } of joinParts(versions)) {
    const steps: SlotStep[] = [];
    for (const after of new Map(slots.map((listed) => [listed.id, listed])).values()) {
      const was = current.get(after.id);
      const before = was === undefined ? null : pickContent(was);
      if (before !== null && isSame(before, after)) continue;
      const sequence = was === undefined ? 0 : was.sequence + 1;
      steps.push({ before, after, sequence });
      current.set(after.id, {
        ...after,
        forumId,
        sequence,
        changedInVersion: published.version,
        changedAt: published.publishedAt,
      });
    }
    history.push({ ...published, steps: steps.toSorted((a, b) => compareSlots(a.after, b.after)) });
  }
  const last = history.at(-1);
  if (last === undefined) return { programme: null, history };
  const { version, publishedAt, comment } = last;
  return { programme: { version, publishedAt, comment, slots: [...current.values()].toSorted(compareSlots) }, history };
}

/** In order, the parts of each put together. */
function joinParts(versions: readonly PublishedVersion[]): PublishedVersion[] {
  const parts = Map.groupBy(
    versions.toSorted((a, b) => a.version - b.version),
    ({ version }) => version,
  );
  return [...parts.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, slots: [first, ...rest].flatMap(({ slots }) => slots) }],
  );
}

function pickContent({ id, title, format, startsAt, endsAt, status, participants, room, track }: Slot): Slot {
  return { id, title, format, startsAt, endsAt, status, participants, room, track };
}

/** True if publishing the one over the other would change nothing. */
export function isSame(before: Slot, after: Slot): boolean {
  return compareFields(before, after).length === 0;
}

/** Kinds of change, the weightiest first. */
export const SLOT_CHANGE_KINDS = ['CANCELLED', 'RESTORED', 'ADDED', 'MOVED', 'ROOM_CHANGED', 'EDITED'] as const;
export type SlotChangeKind = (typeof SLOT_CHANGE_KINDS)[number];

export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What happened to the slot: the weightiest kind of change, and everything that changed. */
export function describeChange({ before, after }: Pick<SlotStep, 'before' | 'after'>): {
  kind: SlotChangeKind;
  fields: FieldChange[];
} {
  const fields = compareFields(before, after);
  return { kind: classifyChange(before, after), fields };
}

function classifyChange(before: Slot | null, after: Slot): SlotChangeKind {
  const wasCancelled = before?.status === 'CANCELLED';
  const isCancelled = after.status === 'CANCELLED';
  if (isCancelled && !wasCancelled) return 'CANCELLED';
  if (wasCancelled && !isCancelled) return 'RESTORED';
  if (before === null) return 'ADDED';
  if (before.startsAt !== after.startsAt || before.endsAt !== after.endsAt) return 'MOVED';
  return before.room.id === after.room.id ? 'EDITED' : 'ROOM_CHANGED';
}

/** The text of each field of a slot, in the order of the schema, and what counts as a change if that is more than the text. */
const FIELDS: readonly {
  readonly name: string;
  readonly text: (slot: Slot) => string | null;
  readonly identity?: (slot: Slot) => string | null;
}[] = [
  { name: 'title', text: ({ title }) => title },
  { name: 'format', text: ({ format }) => format },
  { name: 'startsAt', text: ({ startsAt }) => startsAt },
  { name: 'endsAt', text: ({ endsAt }) => endsAt },
  { name: 'room', text: ({ room }) => room.name, identity: ({ room }) => room.id },
  { name: 'track', text: ({ track }) => track?.name ?? null, identity: ({ track }) => track?.id ?? null },
  { name: 'status', text: ({ status }) => status },
  { name: 'participants', text: describeParticipants, identity: describeParties },
];

function compareFields(before: Slot | null, after: Slot): FieldChange[] {
  return FIELDS.flatMap(({ name, text, identity }) => {
    const change = { name, before: before && text(before), after: text(after) };
    const isOther = identity !== undefined && before !== null && identity(before) !== identity(after);
    return isOther || change.before !== change.after ? [change] : [];
  });
}

function describeParticipants({ participants }: Slot): string | null {
  if (participants.length === 0) return null;
  return participants.map(({ role, party }) => `${role}: ${party.name}`).join('; ');
}

function describeParties({ participants }: Slot): string {
  return participants
    .map(({ party, personId = '' }) => `${party.type === 'Ngo' ? party.id : party.code}/${personId}`)
    .join(' ');
}
