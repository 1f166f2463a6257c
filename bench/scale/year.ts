import { Random } from '@liaison/data/random';
import {
  ACTS_A_YEAR,
  CONFERENCE,
  DAILY,
  DAY_SIGMA,
  DEADLINES,
  FORUM_DAYS,
  HOURS,
  PRESS,
  PUBLICATIONS,
  REQUESTS_A_YEAR,
  SYNC,
  WEEKEND,
} from './assumptions.ts';
import type { Crowd } from './assumptions.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const DAYS = 365;
/** Publications of one time of the year, which a load of more than 1 has many of, come within ten minutes. */
const PUBLICATION_SECONDS = 600;

/** A time in which everybody asks at an even rate. */
export interface Segment {
  /** Seconds since the year began. */
  readonly from: number;
  readonly seconds: number;
  /** Requests a second of each crowd that is there, at load 1. */
  readonly rates: ReadonlyMap<Crowd, number>;
}

interface Spell {
  readonly crowd: Crowd;
  readonly from: number;
  readonly seconds: number;
  readonly rate: number;
}

/**
 * A year at load 1, cut where rates change: hours, and the seconds of what happens at once. The same seed gives the same
 * year. `everyDays` leaves out all days but one in so many, and the days of events: a quick look.
 */
export function yearOf(seed: number, everyDays = 1): Segment[] {
  const random = new Random(seed, 'year');
  const events = eventsOf(random);
  const days = dayFactors(random);
  const isEventful = (day: number): boolean =>
    events.some(({ crowd, from, seconds }) => crowd !== 'sync' && seconds < DAY && Math.floor(from / DAY) === day);
  return days.flatMap((factor, day) => {
    if (day % everyDays !== 0 && !(everyDays > 1 && isEventful(day))) return [];
    return HOURS.flatMap((_, hour) => {
      const from = day * DAY + hour * HOUR;
      return cut(from, HOUR, hourOf(factor, hour, day), overlapping(events, from, HOUR));
    });
  });
}

/** How much is asked on each day, beside the mean of the year. */
function dayFactors(random: Random): number[] {
  const factors = Array.from({ length: DAYS }, (_, day) => {
    const isWeekend = day % 7 >= 5;
    return Math.exp(DAY_SIGMA * random.normal()) * (isWeekend ? WEEKEND : 1);
  });
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / DAYS;
  return factors.map((factor) => factor / mean);
}

function hourOf(factor: number, hour: number, day: number): Map<Crowd, number> {
  const share = ((HOURS[hour] ?? 0) * HOURS.length) / HOURS.reduce((sum, one) => sum + one, 0);
  const meanRate = REQUESTS_A_YEAR / (DAYS * DAY);
  const rates = new Map<Crowd, number>();
  for (const [crowd, part] of Object.entries(DAILY) as [Crowd, number][]) {
    const isFollowing = crowd === 'dashboards' || crowd === 'people';
    const isConference = day >= CONFERENCE.day && day < CONFERENCE.day + CONFERENCE.days;
    rates.set(crowd, meanRate * part * factor * share * (isFollowing && isConference ? CONFERENCE.factor : 1));
  }
  rates.set('acts', (ACTS_A_YEAR / (DAYS * DAY)) * factor * share);
  return rates;
}

function eventsOf(random: Random): Spell[] {
  return [...syncs(), ...press(random), ...forumDays(random), ...deadlines(random), ...publications(random)];
}

function syncs(): Spell[] {
  const rate = (SYNC.apps * SYNC.requestsAnApp) / SYNC.seconds;
  return Array.from({ length: DAYS }, (_, day) => ({
    crowd: 'sync' as const,
    from: day * DAY + SYNC.hour * HOUR,
    seconds: SYNC.seconds,
    rate,
  }));
}

function press(random: Random): Spell[] {
  let from = random.below(DAYS) * DAY + random.between(6, 18) * HOUR;
  return PRESS.map(({ seconds, rate }) => {
    const spell = { crowd: 'press' as const, from, seconds, rate };
    from += seconds;
    return spell;
  });
}

function forumDays(random: Random): Spell[] {
  const { days, fromHour, hours, rate, changesADay, changeSeconds, changeRate } = FORUM_DAYS;
  const first = random.between(140, 180);
  return Array.from({ length: days }, (_, index) => (first + index) * DAY + fromHour * HOUR).flatMap((from) => [
    { crowd: 'forum' as const, from, seconds: hours * HOUR, rate },
    ...Array.from({ length: changesADay }, () => ({
      crowd: 'forum' as const,
      from: from + random.below(hours * 60) * 60,
      seconds: changeSeconds,
      rate: changeRate,
    })),
  ]);
}

function deadlines(random: Random): Spell[] {
  const { count, contributions, lastHour, lastSeconds, ofLastHour } = DEADLINES;
  return Array.from({ length: count }, () => (random.below(DAYS - 30) + 30) * DAY).flatMap((closes) => [
    {
      crowd: 'deadline' as const,
      from: closes - 21 * DAY,
      seconds: 21 * DAY - HOUR,
      rate: (contributions * (1 - lastHour)) / (21 * DAY - HOUR),
    },
    {
      crowd: 'deadline' as const,
      from: closes - HOUR,
      seconds: HOUR - lastSeconds,
      rate: (contributions * lastHour * (1 - ofLastHour)) / (HOUR - lastSeconds),
    },
    {
      crowd: 'deadline' as const,
      from: closes - lastSeconds,
      seconds: lastSeconds,
      rate: (contributions * lastHour * ofLastHour) / lastSeconds,
    },
  ]);
}

function publications(random: Random): Spell[] {
  return Array.from({ length: PUBLICATIONS }, () => ({
    crowd: 'publication' as const,
    from: random.below(DAYS) * DAY + 9 * HOUR,
    seconds: PUBLICATION_SECONDS,
    rate: 1 / PUBLICATION_SECONDS,
  }));
}

function overlapping(spells: readonly Spell[], from: number, seconds: number): Spell[] {
  return spells.filter((spell) => spell.from < from + seconds && spell.from + spell.seconds > from);
}

/** The hour in pieces, within each of which nothing begins or ends. */
function cut(from: number, seconds: number, daily: ReadonlyMap<Crowd, number>, spells: readonly Spell[]): Segment[] {
  const within = (at: number): boolean => at > from && at < from + seconds;
  const borders = spells.flatMap((spell) => [spell.from, spell.from + spell.seconds]).filter(within);
  const starts = [...new Set([from, ...borders])].toSorted((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? from + seconds;
    const rates = new Map(daily);
    for (const spell of spells) {
      if (spell.from <= start && spell.from + spell.seconds >= end) {
        rates.set(spell.crowd, (rates.get(spell.crowd) ?? 0) + spell.rate);
      }
    }
    return { from: start, seconds: end - start, rates };
  });
}

/** Requests of some crowds, or of all, at load 1. */
export function requestsIn(segments: readonly Segment[], crowds?: ReadonlySet<Crowd>): number {
  return segments.reduce(
    (sum, { seconds, rates }) =>
      sum + seconds * [...rates].reduce((all, [crowd, rate]) => all + (crowds?.has(crowd) === false ? 0 : rate), 0),
    0,
  );
}
