import type { Item } from '@liaison/kernel';
import * as v from 'valibot';
import { placedAt } from '../domain/activity.ts';
import type { Activity } from '../domain/activity.ts';
import type { NgoPoints, PlacedActivity } from '../domain/near.ts';
import type { Ngo } from '../domain/ngo.ts';
import { fieldLetters, fieldsOfLetters, parsePointsSortKey, POINTS, pointsSortKey } from './keys.ts';

const ACTIVITIES_PER_ROW = 250;
const UNKNOWN = '-';

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

/** An NGO's points as rows of the packed partition: text, one line an activity. */
export function* pointsRows({ ngoId, seat, activities }: NgoPoints): Generator<Item> {
  if (seat === null && activities.length === 0) return;
  for (let part = 0; part === 0 || part * ACTIVITIES_PER_ROW < activities.length; part += 1) {
    const lines = activities.slice(part * ACTIVITIES_PER_ROW, (part + 1) * ACTIVITIES_PER_ROW).map(encodeActivity);
    yield {
      pk: POINTS,
      sk: pointsSortKey(ngoId, part),
      ...(part === 0 && seat !== null && { s: words([...coordinates(seat.location), fieldLetters(seat.fields)]) }),
      ...(lines.length > 0 && { v: lines.join('\n') }),
    };
  }
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
  return words([id, ...coordinates(location), fieldLetters(fields), startsOn ?? UNKNOWN, endsOn ?? UNKNOWN]);
}

function decodeActivity(line: string): PlacedActivity {
  const [id = '', latitude = '', longitude = '', letters = '', startsOn = '', endsOn] = line.split(' ');
  if (endsOn === undefined) throw new Error('A line of points is cut short.');
  return {
    id,
    location: { latitude: Number(latitude), longitude: Number(longitude) },
    fields: fieldsOfLetters(letters),
    startsOn: startsOn === UNKNOWN ? null : startsOn,
    endsOn: endsOn === UNKNOWN ? null : endsOn,
  };
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
