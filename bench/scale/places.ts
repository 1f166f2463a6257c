import type { Habit, Targets } from './assumptions.ts';
import type { Footprints, Pack, Touch } from './footprints.ts';
import type { Remedies } from './remedies.ts';

/** Where a part of a question's units falls: a partition, and an item in it. */
export interface Place {
  readonly table: string;
  /** Table and partition key, with the target where each has a partition of its own. */
  readonly partition: string;
  readonly item: number;
  /** Of one key. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Keys that are alike: 20 NGOs of an answer are as hot as one another. */
  readonly keys: number;
  /** Whose it is; null where it is the same whatever is asked for. */
  readonly target: number | null;
  readonly isOfAct: boolean;
}

/** Partitions of new ids: never twice the same, so never hot, and left out. */
const FRESH = new Set(['ANSWER#*', 'CONTRIBUTION#*', 'REGISTRATION#*', 'ACTIVITY#*', 'PARTNERSHIP#*', 'SLOT#*']);

/** Lists of which each target has an item. */
const LISTED: Readonly<Record<string, string>> = { OFFICES: 'office', STATES: 'state', COMMISSIONS: 'state' };

/** The item of a head; what is read whole; and from which number on items are those of targets. */
export const HEAD_ITEM = 0;
export const WHOLE_ITEM = 1;
const FIRST_ITEM = 2;
/** Half a unit: a head is small, and read eventually. */
const HEAD_UNITS = 0.5;

export function isHead({ item }: Place): boolean {
  return item === HEAD_ITEM;
}

/** Whether a read of the head may be left out for a while: what writes must see the last commit. */
export function mayRest(place: Place): boolean {
  return isHead(place) && place.writeUnits === 0 && !place.isOfAct;
}

/**
 * Where the units of a habit fall. Places that are for all stand there once; of those of targets, one for each target, as
 * many as there are.
 */
export function placesOf(
  { operation, targets, readsStrongly = false }: Habit,
  footprints: Footprints,
  remedies: Remedies,
): Place[] {
  const act = footprints.acts[operation];
  const footprint = act ?? footprints.queries[operation];
  if (!footprint) throw new Error(`footprints.json has no "${operation}": npm --prefix bench run footprints`);
  const isOfAct = act !== undefined;
  const touches = isOfAct ? footprint.touches : relieved(footprint.touches, footprints.packs, remedies);
  return touches.flatMap((touch) => {
    const counted = readsStrongly ? { ...touch, readUnits: touch.readUnits * 2 } : touch;
    return placesOfTouch(counted, targets, isOfAct);
  });
}

/** What is read with the remedies of processes, in the place of what was measured: they keep packs and no lists. */
function relieved(touches: readonly Touch[], packs: readonly Pack[], remedies: Remedies): Touch[] {
  return touches.map((touch) => {
    const pack = packs.find(({ table, pk }) => table === touch.table && pk === touch.pk);
    if (pack && touch.sk === '!' && !remedies.keepsPacks) return { ...touch, sk: 'whole', readUnits: pack.readUnits };
    if (touch.pk === 'LOG' && touch.sk === '*' && remedies.keepsLog) return { ...touch, readUnits: 0 };
    if (touch.pk in LISTED && remedies.keepsLists) return { ...touch, sk: '!', keys: 1, readUnits: HEAD_UNITS };
    return touch;
  });
}

function placesOfTouch(
  { table, pk, sk, keys, readUnits, writeUnits }: Touch,
  { kind, count }: Targets,
  isOfAct: boolean,
): Place[] {
  const each = { table, readUnits: readUnits / keys, writeUnits: writeUnits / keys, isOfAct };
  if (FRESH.has(pk)) return [];
  const forTargets = (placeOf: (target: number) => Pick<Place, 'partition' | 'item' | 'keys'>): Place[] =>
    Array.from({ length: count }, (_, target) => ({ ...each, ...placeOf(target), target }));
  if (pk.endsWith('#*')) {
    return forTargets((target) => ({ partition: `${table} ${pk} ${kind} ${target + 1}`, item: WHOLE_ITEM, keys }));
  }
  const partition = `${table} ${pk}`;
  if (LISTED[pk] === kind && keys === 1 && sk === '*') {
    return forTargets((target) => ({ partition, item: FIRST_ITEM + target, keys: 1 }));
  }
  const forAll = (item: number): Place => ({ ...each, partition, item, keys: 1, target: null });
  if (sk !== '*') return [forAll(sk === 'whole' ? WHOLE_ITEM : HEAD_ITEM)];
  // Nobody has measured which States a programme names: the most popular ones, for all.
  return Array.from({ length: keys }, (_, index) => forAll(FIRST_ITEM + index));
}

/** Under how many keys the rows of a partition stand, where there are copies: each read takes one, each write writes all. */
export function copiesOf(partition: string, { copies }: Remedies): number {
  const isCopied = /-views |^partnerships (?:NGO#|OFFICES|STATES)/.test(partition) && !partition.includes('CHECKPOINT');
  return isCopied ? copies : 1;
}

/** Of one table. */
export interface Units {
  readonly table: string;
  readonly reads: number;
  readonly writes: number;
}

/** What one question or act of a habit costs in each table, new ids and copies included. */
export function unitsOf(
  { operation, readsStrongly = false }: Habit,
  { acts, queries, packs }: Footprints,
  remedies: Remedies,
): Units[] {
  const touches = acts[operation]?.touches ?? relieved(queries[operation]?.touches ?? [], packs, remedies);
  const units = new Map<string, Units>();
  for (const { table, pk, readUnits, writeUnits } of touches) {
    const { reads, writes } = units.get(table) ?? { reads: 0, writes: 0 };
    units.set(table, {
      table,
      reads: reads + readUnits * (readsStrongly ? 2 : 1),
      writes: writes + writeUnits * copiesOf(`${table} ${pk}`, remedies),
    });
  }
  return [...units.values()];
}
