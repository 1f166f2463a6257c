import type { Item } from '@liaison/kernel/table';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { placedAt } from '../domain/activity.ts';
import type { Activity } from '../domain/activity.ts';
import type { NgoPoints, PlacedActivity } from '../domain/near.ts';
import type { Ngo } from '../domain/ngo.ts';
import { dayDigits, fieldLetters, fieldsOfLetters, parsePointsSortKey, POINTS, pointsSortKey } from './keys.ts';

/**
 * One activity in so many begins a row: which ones, their own ids decide. So an activity that comes or goes changes the row
 * it is in, or the two that it parts, and no other, however many the NGO has.
 */
const ACTIVITIES_PER_ROW = 6;
/** A row ends after this many activities, even if no id begins a new one. */
const MOST_ACTIVITIES_PER_ROW = 60;
const UNKNOWN = '-';
const DAY_BASE = 36;

/** What can make the NGO count as active near a place. */
export function pointsOf(ngo: Ngo, activities: readonly Activity[]): NgoPoints {
  const seat = ngo.headquarters?.location ?? null;
  return {
    ngoId: ngo.id,
    seat: seat === null ? null : { location: seat, fields: ngo.fieldsOfCompetence },
    activities: activities.flatMap((activity) => {
      const location = placedAt(activity);
      const { id, fieldsOfCompetence: fields, startsOn, endsOn } = activity;
      return location === null ? [] : [{ id, location, fields, startsOn, endsOn }];
    }),
  };
}

/** An NGO's points as rows of the packed partition: text, one line an activity. The activities are in the order of their ids. */
export function* pointsRows({ ngoId, seat, activities }: NgoPoints): Generator<Item> {
  const s = seat && words([...coordinates(seat.location), fieldLetters(seat.fields)]);
  let first = '';
  let lines: string[] = [];
  const row = (): Item[] => {
    const holdsSeat = first === '' && s !== null;
    if (!holdsSeat && lines.length === 0) return [];
    return [
      {
        pk: POINTS,
        sk: pointsSortKey(ngoId, first),
        ...(holdsSeat && { s }),
        ...(lines.length > 0 && { v: lines.join('\n') }),
      },
    ];
  };
  for (const activity of activities) {
    if (beginsRow(activity.id) || lines.length === MOST_ACTIVITIES_PER_ROW) {
      yield* row();
      first = activity.id;
      lines = [];
    }
    lines.push(encodeActivity(activity));
  }
  yield* row();
}

/** True for one id in `ACTIVITIES_PER_ROW`, always the same ones (FNV-1a). */
function beginsRow(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % ACTIVITIES_PER_ROW === 0;
}

const pointsItem = v.object({ sk: v.string(), s: v.exactOptional(v.string()), v: v.exactOptional(v.string()) });

/** The points of all NGOs, from the rows of the packed partition. */
export function decodePoints(rows: readonly Item[]): NgoPoints[] {
  const byNgo = new Map<string, { seat: NgoPoints['seat']; activities: PlacedActivity[] }>();
  for (const row of rows) {
    const { sk, s: seat, v: lines } = v.parse(pointsItem, row);
    const { ngoId } = parsePointsSortKey(sk);
    const points = byNgo.get(ngoId) ?? { seat: null, activities: [] };
    if (seat !== undefined) points.seat = decodeSeat(seat);
    if (lines !== undefined) for (const line of lines.split('\n')) points.activities.push(decodeActivity(line));
    byNgo.set(ngoId, points);
  }
  return [...byNgo].map(([ngoId, points]) => ({ ngoId, ...points }));
}

function encodeActivity({ id, location, fields, startsOn, endsOn }: PlacedActivity): string {
  return words([id, ...coordinates(location), fieldLetters(fields), encodeDay(startsOn), encodeDay(endsOn)]);
}

function decodeActivity(line: string): PlacedActivity {
  const [id = '', latitude = '', longitude = '', letters = '', startsOn = '', endsOn] = line.split(' ');
  if (endsOn === undefined) throw new Error('A line of points is cut short.');
  return {
    id,
    location: { latitude: Number(latitude), longitude: Number(longitude) },
    fields: fieldsOfLetters(letters),
    startsOn: decodeDay(startsOn),
    endsOn: decodeDay(endsOn),
  };
}

/** Five characters for a day of this millennium: the list is read whole, so what it weighs is what it costs. */
function encodeDay(day: Day | null): string {
  return day === null ? UNKNOWN : dayDigits(day).toString(DAY_BASE);
}

function decodeDay(text: string): Day | null {
  if (text === UNKNOWN) return null;
  const digits = String(Number.parseInt(text, DAY_BASE)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function decodeSeat(text: string): NgoPoints['seat'] {
  const [latitude = '', longitude = '', letters] = text.split(' ');
  if (letters === undefined) throw new Error('A seat in the list of points is cut short.');
  return {
    location: { latitude: Number(latitude), longitude: Number(longitude) },
    fields: fieldsOfLetters(letters),
  };
}

function coordinates({ latitude, longitude }: { latitude: number; longitude: number }): string[] {
  return [String(latitude), String(longitude)];
}

function words(members: readonly string[]): string {
  return members.join(' ');
}
