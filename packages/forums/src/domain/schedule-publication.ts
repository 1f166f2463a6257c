import type { Instant } from '@liaison/kernel/values';
import type { Forum } from './forum.ts';
import { refuseNotOpen } from './forum-life.ts';
import { findConflicts, isWithinForum } from './slot-rules.ts';
import type { Faults } from './slot-rules.ts';
import { createError, refuse } from './user-errors.ts';
import type { Result } from '@liaison/kernel/record';
import { isSame } from './schedule.ts';
import type { Programme, PublishedVersion } from './schedule.ts';
import { compareSlots, addNames } from './slot.ts';
import type { DraftSlot, Slot } from './slot.ts';

/** A draft slot with the version of its record. */
export interface VersionedDraft {
  readonly slot: DraftSlot;
  readonly version: number;
}

/**
 * The next version of a programme: the slots whose draft differs from what was published, whole. A slot that was cancelled
 * before anybody had heard of it is not published.
 */
export function publishProgramme(
  forum: Forum,
  drafts: readonly VersionedDraft[],
  programme: Programme | null,
  { at, comment }: { readonly at: Instant; readonly comment: string | null },
): Result<PublishedVersion> {
  const notOpen = refuseNotOpen(forum);
  if (notOpen) return notOpen;
  const changed = listChangedDrafts(forum, drafts, programme);
  if (changed.length === 0) {
    return refuse('SCHEDULE_UNCHANGED', 'forumId', 'No slot differs from what was published: change the draft first.');
  }
  const confirmed = drafts.filter(({ slot }) => slot.status !== 'CANCELLED').map(({ slot }) => slot);
  const faults: Faults = { time: 'forumId', room: 'forumId', people: 'forumId' };
  const userErrors = confirmed.flatMap((slot) => findConflicts(slot, confirmed, faults));
  for (const { title, status, ...slot } of changed) {
    if (status !== 'CANCELLED' && !isWithinForum(forum, slot)) {
      userErrors.push(
        createError('SLOT_OUTSIDE_FORUM', 'forumId', `"${title}" must lie within the days of the forum.`),
      );
    }
  }
  if (userErrors.length > 0) return { userErrors };
  const slots = changed.toSorted(compareSlots);
  return {
    value: { forumId: forum.id, version: (programme?.version ?? 0) + 1, publishedAt: at, comment, slots },
  };
}

/** The slots that publishing now would add or change. */
export function listChangedDrafts(
  forum: Forum,
  drafts: readonly VersionedDraft[],
  programme: Programme | null,
): Slot[] {
  const known = new Map(programme?.slots.map((slot) => [slot.id, slot]));
  return drafts.flatMap(({ slot: draft, version }) => {
    const after: Slot = { ...addNames(draft, forum), version };
    const before = known.get(draft.id);
    if (before === undefined) return draft.status === 'CANCELLED' ? [] : [after];
    return isSame(before, after) ? [] : [after];
  });
}

/** Bytes of JSON in one record of a version: an item holds 400 KB. */
const BYTES_PER_PART = 300_000;

/** The version in as many parts as its records need; nearly always one. */
export function splitVersion({ slots, ...version }: PublishedVersion, largest = BYTES_PER_PART): PublishedVersion[] {
  const parts: Slot[][] = [[]];
  let bytes = 0;
  for (const slot of slots) {
    const size = new TextEncoder().encode(JSON.stringify(slot)).length;
    if (bytes > 0 && bytes + size > largest) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(slot);
    bytes += size;
  }
  return parts.map((part) => ({ ...version, slots: part }));
}
