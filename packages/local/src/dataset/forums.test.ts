import type { Forum, PublishedVersion } from '@liaison/forums';
import { toKeyText } from '@liaison/kernel/table';
import type { NewRecord } from '@liaison/kernel/record';
import { describe, expect, it } from 'vitest';
import { readDataset } from '@liaison/data';
import { forumsRecords } from './forums.ts';

const facts = forumsRecords(readDataset({ examples: false }));

function forumsIn(records: readonly NewRecord[]): Map<string, Forum> {
  return new Map(records.filter(({ kind }) => kind === 'Forum').map(({ id, value }) => [id, value as Forum]));
}

describe('the forums of the data set', () => {
  const forums = forumsIn(facts);

  it('are the 49 facts, with what nobody recorded left open', () => {
    const real = [...forums.values()].filter(({ provenance }) => !provenance.isExample);
    expect(real).toHaveLength(49);
    expect(real.every(({ phase, workingGroup }) => phase === null && workingGroup === null)).toBe(true);
    expect(forums.get('ngo-forum-14')).toMatchObject({ mode: 'ONLINE', venue: null, startsOn: null, year: 2023 });
    expect(forums.get('ngo-forum-02')).toMatchObject({
      participantsAbout: 200,
      venue: { name: null, city: 'Yamoussoukro', countryCode: 'CI', location: { latitude: 6.8205 } },
      provenance: { confidence: 'HIGH', note: 'First forum held away from Paris.', isExample: false },
    });
  });

  it('know the NGOs among their organizers', () => {
    expect(forums.get('convergences-tunisia-2025')?.organizers).toEqual([
      { name: 'Convergences', ngoId: 'ngo-convergences' },
      { name: 'Acted', ngoId: 'ngo-acted' },
      { name: 'We Love Sousse', ngoId: null },
    ]);
    const known = readDataset({ examples: false }).forums.flatMap(({ organizerNgoIds }) => organizerNgoIds);
    const found = [...forums.values()].flatMap(({ organizers }) => organizers.flatMap(({ ngoId }) => ngoId ?? []));
    expect(found.toSorted()).toEqual(known.toSorted());
  });

  it('never give two records one key', () => {
    expect(new Set(facts.map(({ key }) => toKeyText(key))).size).toBe(facts.length);
  });
});

describe('the example forum', () => {
  it('has a programme with parties under their names and places under theirs', () => {
    const versions = facts
      .filter(({ kind, key }) => kind === 'Schedule' && key.pk.endsWith('#example-forum'))
      .map(({ value }) => value as PublishedVersion);
    expect(versions.length).toBeGreaterThan(1);
    const slots = versions.flatMap((version) => version.slots);
    expect(new Set(slots.map(({ id }) => id)).size).toBeGreaterThanOrEqual(40);
    expect(slots.every(({ room }) => room.name !== room.id)).toBe(true);
    const parties = slots.flatMap(({ participants }) => participants.map(({ party }) => party));
    expect(parties.some((party) => party.type === 'MemberState' && party.name === 'France')).toBe(true);
    expect(parties.every(({ name }) => name !== '')).toBe(true);
  });
});
