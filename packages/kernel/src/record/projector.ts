import * as v from 'valibot';
import { backOff } from '../table/backoff.ts';
import { cancellationCodes, mayPass } from '../table/cancellation.ts';
import { readHead } from './log.ts';
import { CHECKPOINT_KEY, UNDER_REPAIR } from './projection.ts';
import type { Checkpoint, Projection } from './projection.ts';
import { stepsTo } from './steps.ts';
import type { RowWrite } from './steps.ts';
import type { Item, Table, TransactItems } from '../table/table.ts';

const ENTRIES_PER_ROUND = 50;
const WRITE_ATTEMPTS = 10;

const checkpointItem = v.object({ n: v.number(), target: v.number(), part: v.number() });

export async function readCheckpoint(views: Table): Promise<Checkpoint> {
  const item = await views.get(CHECKPOINT_KEY, { consistent: true });
  return item === null ? { n: 0, target: 0, part: 0 } : v.parse(checkpointItem, item);
}

export function checkpointToItem(checkpoint: Checkpoint): Item {
  return { ...CHECKPOINT_KEY, ...checkpoint };
}

/**
 * Applies the log's entries to the views, in order, until none is left; answers the number it came to, which is behind the
 * log's head only while the views are under repair.
 *
 * Every write moves the checkpoint in the same transaction and on the condition that it is still where this projector
 * read it. So any number of projectors may run at once, be killed between any two steps, or be called twice for the
 * same change: each row is written exactly once, by the first projector.
 */
export async function project<Environment>(
  projection: Projection<Environment>,
  { truth, views }: { truth: Table; views: Table },
): Promise<number> {
  for (;;) {
    const checkpoint = await readCheckpoint(views);
    const head = await readHead(truth);
    if (checkpoint.n >= head || checkpoint.part === UNDER_REPAIR) return checkpoint.n;
    const target = checkpoint.part > 0 ? checkpoint.target : Math.min(head, checkpoint.n + ENTRIES_PER_ROUND);
    const steps = await stepsTo(projection, truth, checkpoint.n, target);
    await writeSteps(views, checkpoint, target, steps);
  }
}

async function writeSteps(
  views: Table,
  checkpoint: Checkpoint,
  target: number,
  steps: readonly RowWrite[][],
): Promise<void> {
  let current = checkpoint;
  const remaining = steps.slice(checkpoint.part);
  for (const [index, step] of (remaining.length > 0 ? remaining : [[]]).entries()) {
    const isLast = index >= remaining.length - 1;
    const next: Checkpoint = isLast
      ? { n: target, target, part: 0 }
      : { n: checkpoint.n, target, part: current.part + 1 };
    const isMine = await tryStep(views, [
      moveCheckpoint(views.name, current, next),
      ...step.map((write) => toAction(write, views.name)),
    ]);
    // What this projector computed is done by another or out of date: start from the new checkpoint.
    if (!isMine) return;
    current = next;
  }
}

/** True when the step is written; false when another projector has moved the checkpoint. */
async function tryStep(views: Table, actions: TransactItems): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await views.transact(actions);
      return true;
    } catch (error) {
      const codes = cancellationCodes(error);
      if (codes?.[0] === 'ConditionalCheckFailed') return false;
      if (codes === null || attempt === WRITE_ATTEMPTS || !mayPass(codes)) throw error;
      await backOff(attempt);
    }
  }
}

function moveCheckpoint(tableName: string, from: Checkpoint, to: Checkpoint): TransactItems[number] {
  const isFirst = from.n === 0 && from.part === 0;
  return {
    Put: {
      TableName: tableName,
      Item: checkpointToItem(to),
      ConditionExpression: `${isFirst ? 'attribute_not_exists(pk) OR ' : ''}(n = :n AND target = :target AND part = :part)`,
      ExpressionAttributeValues: { ':n': from.n, ':target': from.target, ':part': from.part },
    },
  };
}

function toAction(write: RowWrite, tableName: string): TransactItems[number] {
  if ('put' in write) return { Put: { TableName: tableName, Item: write.put } };
  const { pk, sk } = write.remove;
  return { Delete: { TableName: tableName, Key: { pk, sk } } };
}
