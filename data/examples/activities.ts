import type { ActivityFact, Dataset, NgoFact } from '../dataset.ts';
import { dayAt, dayNumber } from './calendar.ts';
import { EXAMPLE } from './example-source.ts';
import { DAC_SECTORS, drawFields, FIELD_NAMES } from './fields.ts';
import type { Field } from './fields.ts';
import { generateNgos } from './ngos.ts';
import { Places, pointNear } from './places.ts';
import type { Place } from './places.ts';
import { Random } from './random.ts';

export interface ActivityOptions {
  readonly facts: Dataset;
  readonly seed: number;
  readonly count: number;
  /** Who runs them; without it, an eighth as many example NGOs as there are activities. */
  readonly ngos?: readonly NgoFact[];
}

const FIRST = dayNumber('2014-01-01');
const LAST = dayNumber('2027-12-31');

/** Share of the NGOs that run activities at all. */
const RUNNING = 0.96;

/**
 * Example activities of NGOs, one at a time, as many as wanted. With the same NGOs, the first n of a longer stream are
 * the stream of n. A few NGOs run many, most run a handful: the NGO at place r of N is drawn with a density of r^(-1/2).
 */
export function* generateActivities({ facts, seed, count, ngos: given }: ActivityOptions): Generator<ActivityFact> {
  const ngos = given ?? generateNgos({ facts, seed, count: Math.ceil(count / 8) });
  const running = Math.max(1, Math.floor(ngos.length * RUNNING));
  const places = new Places(facts);
  const random = new Random(seed, 'activities');
  for (let serial = 1; serial <= count; serial += 1) {
    const ngo = ngos[Math.floor(running * random.next() ** 2)];
    if (ngo === undefined) throw new RangeError('Activities need at least one NGO.');
    yield activity(serial, ngo, random, places);
  }
}

function activity(serial: number, ngo: NgoFact, random: Random, places: Places): ActivityFact {
  const number = String(serial).padStart(4, '0');
  const atOffice = random.chance(0.15);
  const fieldsOfCompetence = drawFields(
    random,
    atOffice ? 'CULTURE' : (ngo.fieldsOfCompetence[0] as Field | undefined),
  );
  const location = locate(ngo, atOffice, random, places);
  const [field] = fieldsOfCompetence;
  return {
    id: `example-activity-${number}`,
    title:
      field === undefined ? `Example activity ${number}` : `Example activity ${number} in ${FIELD_NAMES[field].en}`,
    externalId: null,
    organization: ngo.name,
    organizationType: 'NGO',
    ngoId: ngo.id,
    implementingPartners: random.chance(0.1) ? [`Example partner of activity ${number}`] : [],
    ...location,
    dacSectorCodes: field === undefined || random.chance(0.5) ? [] : [random.pick(DAC_SECTORS[field])],
    fieldsOfCompetence,
    ...period(random),
    ...money(random),
    coveringFieldOfficeIds: places.officesOf(location.countryCodes),
    ...EXAMPLE,
  };
}

/** Around a town; one in eight only in a country, in several, or nowhere that is known. */
function locate(ngo: NgoFact, atOffice: boolean, random: Random, places: Places) {
  const draw = random.next();
  if (draw < 0.06) return standing(random.pick(places.capitals), null, 'COUNTRY_CAPITAL');
  if (draw < 0.11)
    return unplaced(random.some(places.capitals, random.between(2, 5)).map(({ countryCode }) => countryCode));
  if (draw < 0.125) return unplaced([random.pick(places.capitals).countryCode]);
  const { headquartersCity: name, headquartersCountryCode: countryCode, latitude, longitude } = ngo;
  if (draw < 0.15 && name !== null && countryCode !== null && latitude !== null && longitude !== null) {
    return standing({ name, countryCode, latitude, longitude }, name, 'PLACE_NAME');
  }
  const point = pointNear(atOffice ? random.pick(places.officeCities) : places.city(random), random);
  return standing(point, point.name, 'PLACE_NAME');
}

function standing({ countryCode, latitude, longitude }: Place, placeName: string | null, locationPrecision: string) {
  return { countryCodes: [countryCode], placeName, latitude, longitude, locationPrecision };
}

function unplaced(countryCodes: readonly string[]) {
  return { countryCodes, placeName: null, latitude: null, longitude: null, locationPrecision: null };
}

/** From a day to five years, in 2014 to 2027; one in ten lasts one day, some have no start, no end or neither. */
function period(random: Random) {
  const start = random.between(FIRST, LAST - 30);
  const length = random.chance(0.1) ? 0 : Math.floor(5 * 365 * random.next() ** 2);
  const end = Math.min(LAST, start + length);
  const draw = random.next();
  return {
    startDate: draw < 0.08 ? null : dayAt(start),
    endDate: draw < 0.02 || draw > 0.88 ? null : dayAt(end),
    status: random.pick(['IMPLEMENTATION', 'COMPLETION', null]),
  };
}

function money(random: Random) {
  const budgetAmount = random.chance(0.5) ? random.between(1, 5000) * 100 : null;
  const disbursedAmount = budgetAmount === null || random.chance(0.3) ? null : Math.round(budgetAmount * random.next());
  const currency = random.pick(['USD', 'EUR', 'GBP', 'CHF']);
  return {
    budgetAmount,
    budgetCurrency: budgetAmount === null ? null : currency,
    disbursedAmount,
    disbursedCurrency: disbursedAmount === null ? null : currency,
  };
}
