import { hasScope } from '@liaison/kernel/reader';
import { shownDraft } from '../domain/schedule.ts';
import type { ShownSlot } from '../domain/schedule.ts';
import { compareSlots } from '../domain/slot.ts';
import { forumTruth } from '../store/forum-truth.ts';
import type { Context } from './context.ts';

/** The programme of a forum as its editors have it, in order, beside what was published of it. */
export async function readDrafts({ truth, programmes }: Context, forumId: string): Promise<ShownSlot[]> {
  const [forum, drafts, programme] = await Promise.all([
    forumTruth.forum(truth, forumId),
    forumTruth.slots(truth, forumId),
    programmes.ofForum(forumId),
  ]);
  if (forum === null) return [];
  const published = new Map(programme?.slots.map((slot) => [slot.id, slot]));
  return drafts
    .map(({ value, version }) => shownDraft(value, version, forum.value, published.get(value.id) ?? null))
    .toSorted(compareSlots);
}

/** A slot as it was published; for those who may see drafts, as its editors have it. */
export async function findSlot(context: Context, id: string): Promise<ShownSlot | null> {
  const { actor, programmes, locator, truth } = context;
  if (!hasScope(actor, 'drafts:read')) return programmes.findSlot(id);
  const forumId = await locator.draftSlot(id);
  if (forumId === null) return programmes.findSlot(id);
  const [draft, forum, published] = await Promise.all([
    forumTruth.slot(truth, forumId, id),
    forumTruth.forum(truth, forumId),
    programmes.findSlot(id),
  ]);
  return draft && forum ? shownDraft(draft.value, draft.version, forum.value, published) : published;
}
