import { dayAfter, dayBefore, FIRST_DAY, LAST_DAY } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';

/** Days from the first to the last, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** A thing with the days on which it is the nearest of its NGO. */
export interface Stretch<Thing> extends Days {
  readonly thing: Thing;
}

/**
 * The lower envelope over time. Of things in order (nearest first), each keeps the days that none before it has, so that
 * on every day at most one stretch holds, and it is the first thing of all that hold on that day.
 */
export function envelopeOf<Thing>(things: Iterable<Days & { readonly thing: Thing }>): Stretch<Thing>[] {
  const stretches: Stretch<Thing>[] = [];
  // Days that are taken: in order, without overlap.
  let taken: Days[] = [];
  for (const { thing, from, to } of things) {
    for (const free of gapsOf(taken, { from, to })) stretches.push({ thing, ...free });
    taken = joined(taken, { from, to });
    if (taken[0]?.from === FIRST_DAY && taken[0].to === LAST_DAY) break;
  }
  return stretches;
}

/** The parts of the days that are not taken. */
function gapsOf(taken: readonly Days[], { from, to }: Days): Days[] {
  const gaps: Days[] = [];
  let next: Day | null = from;
  for (const { from: start, to: end } of taken) {
    if (next === null || start > to) break;
    if (end < next) continue;
    if (start > next) gaps.push({ from: next, to: dayBefore(start) });
    next = end >= to ? null : dayAfter(end);
  }
  if (next !== null && next <= to) gaps.push({ from: next, to });
  return gaps;
}

function joined(taken: readonly Days[], days: Days): Days[] {
  const apart = taken.filter(({ from, to }) => to < days.from || from > days.to);
  const overlapping = taken.filter((member) => !apart.includes(member));
  const from = overlapping.reduce((first, member) => (member.from < first ? member.from : first), days.from);
  const to = overlapping.reduce((last, member) => (member.to > last ? member.to : last), days.to);
  return [...apart, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
}
