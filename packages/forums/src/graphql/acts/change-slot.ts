import { reportMissing, parseInput, checkVersion, computeVersionAfter } from '@liaison/kernel/record';
import type { Change, MutationInput, UserError } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type * as v from 'valibot';
import type { ActName } from '../../domain/acts.ts';
import type { Forum } from '../../domain/forum.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { shownDraft } from '../../domain/schedule.ts';
import type { ShownSlot } from '../../domain/schedule.ts';
import type { DraftSlot } from '../../domain/slot.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { draftSlotRecord } from '../../store/records.ts';
import type { Context } from '../context.ts';
import { perform, told } from './perform.ts';
import type { Told } from './perform.ts';

export interface SlotPayload extends Told {
  readonly slot: ShownSlot | null;
}

/** A slot in the draft of its programme. */
export interface SlotScene<Parsed> {
  readonly forum: Forum;
  /** All draft slots of the forum. */
  readonly slots: readonly DraftSlot[];
  readonly slot: DraftSlot;
  readonly input: Parsed;
}

/** Changes a slot in the draft; every other slot of its forum is read beside it, so that none is in its way at the commit. */
export async function changeSlot<Parsed>(
  context: Context,
  name: ActName,
  input: MutationInput & { readonly slotId: string; readonly expectedVersion: number },
  schema: v.GenericSchema<unknown, Parsed>,
  rule: (scene: SlotScene<Parsed>) => Ruling<DraftSlot>,
): Promise<SlotPayload> {
  const { slotId, expectedVersion } = input;
  const missing: { userErrors: UserError[] } = { userErrors: [reportMissing('slotId', 'slot', slotId)] };
  const outcome = await perform<ShownSlot>(context, name, input, {
    async decide(truth) {
      const parsed = parseInput(schema, input);
      if ('userErrors' in parsed) return parsed;
      const forumId = await context.locator.draftSlot(slotId);
      const scene = forumId === null ? null : await readProgramme(truth, forumId);
      const record = scene?.slots.find(({ id }) => id === slotId);
      if (!scene || !record) return missing;
      const stale = checkVersion(record, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const slots = scene.slots.map(({ value }) => value);
      const ruling = rule({ forum: scene.forum, slots, slot: record.value, input: parsed.value });
      if ('userErrors' in ruling) return ruling;
      const { value, warnings = [] } = ruling;
      const change: Change = { before: record, after: draftSlotRecord(value) };
      return {
        changes: [change],
        answer: shownDraft(value, computeVersionAfter(change), scene.forum, await context.programmes.findSlot(slotId)),
        warnings,
      };
    },
  });
  return { slot: outcome.answer, ...told(outcome) };
}

async function readProgramme(truth: Table, forumId: string) {
  const [forum, slots] = await Promise.all([forumTruth.forum(truth, forumId), forumTruth.slots(truth, forumId)]);
  return forum && { forum: forum.value, slots };
}
