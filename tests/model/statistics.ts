import { expect } from 'vitest';
import type { Dataset } from '@liaison/data';
import { createStatisticsReference, DIMENSIONS } from '../reference/partnerships-statistics.ts';
import type { Chronicle } from './chronicle.ts';
import type { Scene } from './scene.ts';
import type { Who } from './who.ts';

const DOCUMENT = `query ($by: [PartnershipDimension!]!, $asOf: Date, $where: PartnershipFilter, $from: Date!, $to: Date!,
  $interval: Interval!) {
  partnershipStats(by: $by, asOf: $asOf, where: $where) {
    asOf
    partnershipCount
    ngoCount
    groups { keys { value } partnershipCount ngoCount }
  }
  partnershipTrend(from: $from, to: $to, interval: $interval, where: $where) {
    points { on inForceCount startedCount endedCount }
  }
}`;

/** Counts as of any day over all that stands in the record, with what the sequences changed. */
export async function compareStatistics(scene: Scene, who: Who): Promise<void> {
  const { random, today } = scene;
  const by = random.shuffled(DIMENSIONS).slice(0, 1 + random.below(3));
  const isToday = random.chance(0.4);
  const asOf = isToday ? today : scene.dayWithin(1500, 300);
  const where = {
    ...(random.chance(0.4) && { institution: random.pick(['UNESCO', 'UN_ECOSOC']) }),
    ...(random.chance(0.2) && { field: 'CULTURE' }),
    ...(random.chance(0.2) && { country: random.pick(['FR', 'SN']) }),
  };
  const interval = random.pick(['MONTH', 'QUARTER', 'YEAR'] as const);
  const [from, to] = [scene.dayWithin(1500, 0), scene.dayWithin(0, 300)].toSorted();
  if (from === undefined || to === undefined) throw new RangeError();
  const { data, errors } = await scene
    .caller(who)
    .ask(DOCUMENT, { by, where, from, to, interval, ...(!isToday && { asOf }) });
  expect(errors).toEqual([]);
  const reference = createStatisticsReference(datasetWith(scene.world.dataset, scene.everything));
  const { groups, ...counts } = reference.statistics(by, asOf, where);
  expect(data?.['partnershipStats']).toEqual({
    asOf,
    ...counts,
    groups: groups.map(({ values, ...counted }) => ({ keys: values.map((value) => ({ value })), ...counted })),
  });
  expect(data?.['partnershipTrend']).toEqual({ points: reference.trend(from, to, interval, where) });
}

/** The data as loaded, with the NGOs and partnerships of the model in the form of the files. */
function datasetWith(dataset: Dataset, chronicles: readonly Chronicle[]): Dataset {
  const [anyNgo] = dataset.ngos;
  if (anyNgo === undefined) throw new Error('The data have no NGO.');
  const ngos = chronicles
    .flatMap((model) => model.all('NGO'))
    .map(({ id, value: { headquarters, fieldsOfCompetence } }) => ({
      ...anyNgo,
      id,
      fieldsOfCompetence,
      headquartersCountryCode: headquarters?.country?.code ?? null,
      officialPartner: null,
      accreditations: [],
    }));
  const partnerships = chronicles
    .flatMap((model) => model.all('PARTNERSHIP'))
    .map(({ id, value: { ngo, institution, status, startsOn, endsOn } }) => ({
      id,
      ngoId: ngo.id,
      institution,
      status,
      startDate: startsOn,
      endDate: endsOn,
      modality: null,
      functionalAreas: [],
      mechanisms: [],
      evidence: null,
      source: 'the model',
    }));
  return {
    ...dataset,
    ngos: [...dataset.ngos, ...ngos],
    partnerships: [...dataset.partnerships, ...partnerships],
  };
}
