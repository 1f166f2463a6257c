import { expect } from 'vitest';
import { ACTIVITY_ACTS } from './activities.ts';
import type { Area } from './act.ts';
import type { Live } from './chronicle.ts';
import { NGO_ACTS, survivorOf } from './ngos.ts';
import { PEOPLE_ACTS } from './people.ts';
import type { Scene } from './scene.ts';
import { compareStatistics } from './statistics.ts';
import { TERM_ACTS } from './terms.ts';
import type { Kind } from './values.ts';
import type { Who } from './who.ts';

const FAR_DAYS = 900;

async function compare(scene: Scene, who: Who): Promise<void> {
  await compareNgos(scene, who);
  await compareFeedback(scene, who);
  await compareSectors(scene, who);
  await compareStatistics(scene, who);
}

/** NGOs, what they have published, and what they have been granted. */
export const PARTNERSHIPS: Area = {
  subgraph: 'partnerships',
  acts: [...NGO_ACTS, ...TERM_ACTS, ...TERM_ACTS],
  first: ['registerNgo', 'registerNgo', 'grantPartnership'],
  seldom: ['registerNgo'],
  expectedCodes: ['INVALID_VALUE', 'NAME_TAKEN', 'PARTNERSHIP_ENDED', 'STATUS_UNCHANGED'],
  compare,
};

/** What NGOs do and say, and the people whom they and sectors name. */
export const ACTIVITIES: Area = {
  subgraph: 'partnerships',
  acts: [...NGO_ACTS.filter(({ name }) => name === 'mergeNgos'), ...ACTIVITY_ACTS, ...PEOPLE_ACTS],
  first: ['publishActivity', 'addContact'],
  seldom: [],
  expectedCodes: ['ACTIVITY_ENDED'],
  compare,
};

/** The NGOs that act elsewhere: some are registered, and no two merged. */
export const REGISTERED: Area = {
  subgraph: 'partnerships',
  acts: NGO_ACTS.filter(({ name }) => name === 'registerNgo'),
  first: ['registerNgo', 'registerNgo'],
  seldom: ['registerNgo'],
  expectedCodes: [],
  compare: () => Promise.resolve(),
};

/** The same, with people who speak for them, of whom one is erased now and then. */
export const STAFFED: Area = {
  ...REGISTERED,
  acts: [...REGISTERED.acts, ...PEOPLE_ACTS.filter(({ name }) => name === 'addContact' || name === 'erasePerson')],
  first: [...REGISTERED.first, 'addContact'],
  seldom: [...REGISTERED.seldom, 'addContact', 'erasePerson'],
};

/** What stands under an NGO, and under the ids of those that were merged into it. */
async function compareNgos(scene: Scene, who: Who): Promise<void> {
  const { model } = scene;
  const asOf = scene.dayWithin(FAR_DAYS, FAR_DAYS / 3);
  const ngos = model.all('NGO');
  const asked = ngos.flatMap((ngo) => [ngo.id, ...ngo.value.formerIds].map((id) => ({ id, ngo })));
  if (asked.length === 0) return;
  const lists = asked.map(({ id }, index) => {
    return `n${index}: ngo(id: ${JSON.stringify(id)}) {
      id
      partnerships(asOf: "${asOf}") { id isInForce(on: "${asOf}") }
      partnershipHistory { id }
      activities(first: 100) { nodes { id } }
      publications(first: 100) { nodes { id } }
      contacts(first: 100) { nodes { id } }
    }`;
  });
  const { data, errors } = await scene.caller(who).ask(`{ ${lists.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, { ngo }] of asked.entries()) expect(data?.[`n${index}`]).toEqual(listsOf(scene, ngo, asOf, who));
}

function listsOf({ model }: Scene, { id }: Live<'NGO'>, asOf: string, who: Who): object {
  const terms = model.all('PARTNERSHIP').filter(({ value }) => value.ngo.id === id);
  const isInForce = ({ value: { startsOn, endsOn } }: Live<'PARTNERSHIP'>): boolean =>
    (startsOn === null || startsOn <= asOf) && (endsOn === null || asOf < endsOn);
  return {
    id,
    partnerships: ordered(terms.filter(isInForce), () => []).map((one) => ({ ...one, isInForce: true })),
    partnershipHistory: ordered(terms, ({ value }) => [value.startsOn ?? '']),
    activities: {
      nodes: ordered(
        model.all('ACTIVITY').filter(({ value }) => value.ngo.id === id),
        ({ value }) => [latestFirst(value.startsOn)],
      ),
    },
    publications: {
      nodes: ordered(
        model.all('PUBLICATION').filter(({ value }) => value.ngo.id === id),
        ({ value }) => [latestFirst(value.year === null ? null : String(value.year))],
      ),
    },
    contacts: {
      nodes: ordered(
        model.all('PERSON').filter((person) => person.value.ngo?.id === id && model.view(person, who) !== null),
        () => [],
      ),
    },
  };
}

/** What an NGO said that was merged into another is the other's. */
async function compareFeedback(scene: Scene, who: Who): Promise<void> {
  const { model } = scene;
  const given = model.all('PROGRAMME_FEEDBACK');
  if (given.length === 0) return;
  const asked = given.map(({ id }, index) => `f${index}: programmeFeedback(id: ${JSON.stringify(id)}) { ngo { id } }`);
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, { value }] of given.entries()) {
    expect(data?.[`f${index}`]).toEqual({ ngo: { id: survivorOf(model, value.ngo.id) } });
  }
}

async function compareSectors(scene: Scene, who: Who): Promise<void> {
  const { model, sectors } = scene;
  const asked = sectors.map((field) => `${field}: sector(field: ${field}) { focalPoints { id } }`);
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const field of sectors) {
    const own = model.all('FOCAL_POINT');
    const gone = model.entries().filter(({ kind, value }) => kind === 'FOCAL_POINT' && value === null);
    const { focalPoints } = data?.[field] as { readonly focalPoints: readonly { readonly id: string }[] };
    // Others stand there too: those of other sequences.
    const mine = focalPoints.filter((one) => [...own, ...gone].some(({ id }) => id === one.id));
    expect(mine).toEqual(
      ordered(
        own.filter(({ value }) => value.field === field),
        () => [],
      ),
    );
  }
}

/** Ids in the order of some texts, then of the ids, by code point. */
export function ordered<K extends Kind>(
  records: readonly Live<K>[],
  by: (record: Live<K>) => readonly string[],
): { readonly id: string }[] {
  const keyed = records.map((record) => ({ id: record.id, key: [...by(record), record.id].join('\u0000') }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => ({ id }));
}

/** A day or year turned round digit by digit, so that the latest comes first and the unknown last. */
export function latestFirst(day: string | null): string {
  return day === null ? '\uffff' : day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
