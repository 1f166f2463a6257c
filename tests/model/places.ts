import type { Payload } from '../support/writing-world.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import { isOver } from './forum-life.ts';
import type { Scene } from './scene.ts';
import type { ForumValue } from './values.ts';

/** So many of each in a forum are enough to be in each other's way. */
const MOST = 3;

type Rooms = ForumValue['rooms'];
type Tracks = ForumValue['tracks'];

/** Id of the last of them in the forum that the payload answers. */
function lastIdIn(payload: Payload, places: 'rooms' | 'tracks'): string {
  const forum = payload['forum'] as { readonly [name in typeof places]: Tracks };
  return forum[places].at(-1)?.id ?? '';
}

function overOf(forum: ForumValue): string[] {
  return isOver(forum) ? ['FORUM_OVER'] : [];
}

const ON_A_FORUM = { kind: 'FORUM', by: [], field: 'forum', about: 'forumId' } as const;

const addRoom = changing({
  ...ON_A_FORUM,
  name: 'addRoom',
  draw: (scene, { value }) => {
    if (value.rooms.length === MOST) return null;
    const said = { name: scene.words('Room'), ...(scene.random.chance(0.6) && { capacity: drawCapacity(scene) }) };
    return {
      input: said,
      expectedCodes: overOf(value),
      value: (payload) => {
        const room = { capacity: null, ...said, id: lastIdIn(payload, 'rooms') };
        return { ...value, rooms: [...value.rooms, room] };
      },
    };
  },
});

function drawCapacity({ random }: Scene): number {
  return 20 * (1 + random.below(4));
}

const addTrack = changing({
  ...ON_A_FORUM,
  name: 'addTrack',
  draw: (scene, { value }) => {
    if (value.tracks.length === MOST) return null;
    const name = scene.words('Track');
    return {
      input: { name },
      expectedCodes: overOf(value),
      value: (payload) => ({ ...value, tracks: [...value.tracks, { id: lastIdIn(payload, 'tracks'), name }] }),
    };
  },
});

/** One of them, or now and then one that is not there. */
function drawId({ random }: Scene, places: Tracks): { readonly id: string; readonly expectedCodes: string[] } | null {
  const [place] = random.shuffled(places);
  if (place !== undefined && random.chance(0.93)) return { id: place.id, expectedCodes: [] };
  return random.chance(0.2) ? { id: 'none', expectedCodes: ['NOT_FOUND'] } : null;
}

/** With the others as they are. */
function changedPlace<Place extends Rooms[number] | Tracks[number]>(
  places: readonly Place[],
  id: string,
  changes: Partial<Place>,
): Place[] {
  return places.map((one) => (one.id === id ? { ...one, ...changes } : one));
}

const updateRoom = changing({
  ...ON_A_FORUM,
  name: 'updateRoom',
  draw: (scene, { value }) => {
    const { random } = scene;
    const room = drawId(scene, value.rooms);
    if (room === null) return null;
    const said = {
      ...(random.chance(0.6) && { name: scene.words('Room anew') }),
      ...(random.chance(0.5) && { capacity: random.chance(0.3) ? null : drawCapacity(scene) }),
    };
    return {
      input: { roomId: room.id, ...said },
      expectedCodes: [...overOf(value), ...room.expectedCodes],
      value: { ...value, rooms: changedPlace(value.rooms, room.id, said) },
    };
  },
});

const updateTrack = changing({
  ...ON_A_FORUM,
  name: 'updateTrack',
  draw: (scene, { value }) => {
    const track = drawId(scene, value.tracks);
    if (track === null) return null;
    const said = { name: scene.words('Track anew') };
    return {
      input: { trackId: track.id, ...said },
      expectedCodes: [...overOf(value), ...track.expectedCodes],
      value: { ...value, tracks: changedPlace(value.tracks, track.id, said) },
    };
  },
});

/** A slot that was cancelled keeps its place too. */
const removeRoom = changing({
  ...ON_A_FORUM,
  name: 'removeRoom',
  draw: (scene, { id: forumId, value }) => {
    const room = drawId(scene, value.rooms);
    if (room === null) return null;
    const slots = scene.model.all('SLOT').filter((slot) => slot.value.forum.id === forumId);
    return {
      input: { roomId: room.id },
      expectedCodes: [
        ...overOf(value),
        ...room.expectedCodes,
        ...(slots.some((slot) => slot.value.room.id === room.id) ? ['ROOM_IN_USE'] : []),
      ],
      value: { ...value, rooms: value.rooms.filter(({ id }) => id !== room.id) },
    };
  },
});

const removeTrack = changing({
  ...ON_A_FORUM,
  name: 'removeTrack',
  draw: (scene, { id: forumId, value }) => {
    const track = drawId(scene, value.tracks);
    if (track === null) return null;
    const slots = scene.model.all('SLOT').filter((slot) => slot.value.forum.id === forumId);
    return {
      input: { trackId: track.id },
      expectedCodes: [
        ...overOf(value),
        ...track.expectedCodes,
        ...(slots.some((slot) => slot.value.track?.id === track.id) ? ['TRACK_IN_USE'] : []),
      ],
      value: { ...value, tracks: value.tracks.filter(({ id }) => id !== track.id) },
    };
  },
});

export const PLACE_ACTS: readonly ActModel[] = [addRoom, updateRoom, removeRoom, addTrack, updateTrack, removeTrack];
