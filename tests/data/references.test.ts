import { describe, expect, it } from 'vitest';
import { readDataset } from '@liaison/data';
import type { Dataset, PartyFact, SlotFact } from '@liaison/data';

type Reference = readonly [
  from: string,
  kind: 'ngo' | 'state' | 'office' | 'programme' | 'forum' | 'session',
  id: string,
];

describe.each([false, true])('references between records, examples: %s', (examples) => {
  const dataset = readDataset({ examples });

  it('all lead to a record', () => {
    const known = {
      ngo: ids(dataset.ngos),
      state: new Set(dataset.memberStates.map(({ code }) => code)),
      office: ids(dataset.fieldOffices),
      programme: ids(dataset.activities.filter(({ organizationType }) => organizationType === 'IGO')),
      forum: ids(dataset.forums),
      session: ids(dataset.dialogueSessions),
    };
    const references = [...referencesOf(dataset)];
    expect(references.length).toBeGreaterThan(examples ? 20_000 : 1000);
    expect(references.filter(([, kind, id]) => !known[kind].has(id))).toEqual([]);
  });

  it('name one party, one origin and one addressee each', () => {
    const parties = [
      ...dataset.bodyMembers.map(({ party }) => party),
      ...dataset.forums.flatMap((forum) => forum.preparation?.evaluations ?? []).map((one) => one.submittedBy),
      ...dataset.forums
        .flatMap((forum) => forum.preparation?.versions ?? [])
        .flatMap((version) => version.slots)
        .flatMap((slot) => slot.participants),
    ];
    expect(parties.filter(({ ngoId, memberState }) => count(ngoId, memberState) !== 1)).toEqual([]);
    for (const { id, dialogueSessionId, forumId, addressees } of dataset.recommendations) {
      expect(count(dialogueSessionId, forumId), id).toBe(1);
      expect(addressees.length, id).toBeGreaterThan(0);
      const keys = addressees.map(({ memberState, sector, nationalCommission, body }) => {
        expect(count(memberState, sector, nationalCommission, body), id).toBe(1);
        return JSON.stringify({ memberState, sector, nationalCommission, body });
      });
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });

  it('keep to the rooms, tracks and slots of their own forum', () => {
    for (const { id, preparation } of dataset.forums) {
      const rooms = ids(preparation?.rooms ?? []);
      const tracks = ids(preparation?.tracks ?? []);
      for (const slot of (preparation?.versions ?? []).flatMap(({ slots }) => slots)) {
        expect(slot.id.startsWith(id), slot.id).toBe(true);
        expect(rooms.has(slot.roomId), slot.id).toBe(true);
        expect(slot.trackId === null || tracks.has(slot.trackId), slot.id).toBe(true);
      }
    }
  });

  it('never put two confirmed slots into one room at one time', () => {
    for (const { id, preparation } of dataset.forums) {
      const programme = new Map<string, SlotFact>();
      for (const { version, slots } of preparation?.versions ?? []) {
        for (const slot of slots) programme.set(slot.id, slot);
        const confirmed = [...programme.values()].filter(({ status }) => status === 'CONFIRMED');
        const clashes = confirmed.flatMap((a) =>
          confirmed
            .filter((b) => a.id < b.id && a.roomId === b.roomId && a.startsAt < b.endsAt && b.startsAt < a.endsAt)
            .map((b) => `${a.id} ${b.id}`),
        );
        expect(clashes, `${id}, version ${version}`).toEqual([]);
      }
    }
  });

  it('number the recommendations of one origin from 1 without gaps', () => {
    const numbers = new Map<string, number[]>();
    for (const { dialogueSessionId, forumId, number } of dataset.recommendations) {
      const origin = dialogueSessionId ?? forumId ?? '';
      numbers.set(origin, [...(numbers.get(origin) ?? []), number]);
    }
    for (const [origin, given] of numbers) expect(given, origin).toEqual(given.map((_, index) => index + 1));
  });
});

function* referencesOf(dataset: Dataset): Generator<Reference> {
  const party = (from: string, { ngoId, memberState }: PartyFact): Reference[] => [
    ...(ngoId === undefined ? [] : [[from, 'ngo', ngoId] as const]),
    ...(memberState === undefined ? [] : [[from, 'state', memberState] as const]),
  ];
  for (const { id, parentState } of dataset.memberStates) if (parentState !== null) yield [id, 'state', parentState];
  for (const { id, ngoId } of [...dataset.partnerships, ...dataset.publications]) yield [id, 'ngo', ngoId];
  for (const { id, ngoId, coveringFieldOfficeIds } of dataset.activities) {
    if (ngoId !== null) yield [id, 'ngo', ngoId];
    for (const office of coveringFieldOfficeIds) yield [id, 'office', office];
  }
  for (const { id, fieldOfficeId } of dataset.focalPoints)
    if (fieldOfficeId !== null) yield [id, 'office', fieldOfficeId];
  for (const { id, programmeId, ngoId } of dataset.programmeFeedback) {
    yield [id, 'programme', programmeId];
    yield [id, 'ngo', ngoId];
  }
  for (const { id, organizerNgoIds, preparation } of dataset.forums) {
    const members = preparation?.workingGroup?.members ?? [];
    const contributions = (preparation?.calls ?? []).flatMap((call) => call.contributions);
    const named = [...members, ...(preparation?.partners ?? [])].flatMap(({ ngoId }) => ngoId ?? []);
    for (const ngo of [...organizerNgoIds, ...(preparation?.attendingNgoIds ?? []), ...named]) yield [id, 'ngo', ngo];
    for (const contribution of contributions) yield [contribution.id, 'ngo', contribution.ngoId];
    for (const state of preparation?.memberStates ?? []) yield [id, 'state', state];
    for (const evaluation of preparation?.evaluations ?? []) yield* party(evaluation.id, evaluation.submittedBy);
    for (const slot of (preparation?.versions ?? []).flatMap(({ slots }) => slots)) {
      for (const participant of slot.participants) yield* party(slot.id, participant);
    }
  }
  for (const { id, relatedForumId, ngoIds = [], memberStates = [] } of dataset.dialogueSessions) {
    if (relatedForumId !== null) yield [id, 'forum', relatedForumId];
    for (const ngo of ngoIds) yield [id, 'ngo', ngo];
    for (const state of memberStates) yield [id, 'state', state];
  }
  for (const { id, dialogueSessionId, forumId, addressees } of dataset.recommendations) {
    if (dialogueSessionId !== undefined) yield [id, 'session', dialogueSessionId];
    if (forumId !== undefined) yield [id, 'forum', forumId];
    for (const state of addressees.flatMap((one) => one.memberState ?? one.nationalCommission ?? [])) {
      yield [id, 'state', state];
    }
  }
  for (const member of dataset.bodyMembers) yield* party(member.id, member.party);
  for (const { contributions, questions } of dataset.taskForces) {
    for (const { id, ngoId } of [...contributions, ...questions]) yield [id, 'ngo', ngoId];
    for (const { id, memberStates } of contributions) for (const state of memberStates) yield [id, 'state', state];
  }
}

function ids(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

function count(...values: readonly (string | undefined)[]): number {
  return values.filter((value) => value !== undefined).length;
}
