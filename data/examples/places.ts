import type { Dataset } from '../dataset.ts';
import type { Random } from './random.ts';

export interface Place {
  readonly name: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface City extends Place {
  /** Points inside the city that many activities share, so that distances tie to the metre. */
  readonly venues: readonly Place[];
}

/** Standard deviation of a city's activities around its middle, in kilometres. */
const SPREAD_KM = 13;
const KM_A_DEGREE = 111.195;

/** Where examples happen: towns that the facts name, weighted by how much of the facts is there. */
export class Places {
  readonly capitals: readonly Place[];
  readonly officeCities: readonly City[];
  readonly #cities: readonly City[];
  /** Each city as often as it weighs. */
  readonly #lots: readonly City[];
  readonly #offices: ReadonlyMap<string, readonly string[]>;

  constructor(facts: Dataset) {
    const weights = new Map<string, { readonly place: Place; weight: number }>();
    const weigh = (place: Place, weight: number): void => {
      const key = `${place.countryCode} ${place.name}`;
      const known = weights.get(key);
      if (known === undefined) weights.set(key, { place, weight });
      else known.weight += weight;
    };
    this.capitals = facts.memberStates.flatMap(({ capital, code, latitude, longitude }) =>
      capital === null || latitude === null || longitude === null
        ? []
        : [{ name: capital, countryCode: code, latitude, longitude }],
    );
    for (const capital of this.capitals) weigh(capital, 2);
    for (const office of facts.fieldOffices) weigh({ ...office, name: office.city }, 5);
    for (const ngo of facts.ngos) {
      const { headquartersCity: name, headquartersCountryCode: countryCode, latitude, longitude } = ngo;
      if (name === null || countryCode === null || latitude === null || longitude === null) continue;
      weigh({ name, countryCode, latitude, longitude }, 1);
    }
    const weighted = [...weights.values()].map(({ place, weight }) => ({ city: toCity(place), weight }));
    this.#cities = weighted.map(({ city }) => city);
    this.#lots = weighted.flatMap(({ city, weight }) => Array.from({ length: weight }, () => city));
    const officeCities = new Set(facts.fieldOffices.map(({ city, countryCode }) => `${countryCode} ${city}`));
    this.officeCities = this.#cities.filter(({ countryCode, name }) => officeCities.has(`${countryCode} ${name}`));
    this.#offices = officesByCountry(facts);
  }

  city(random: Random): City {
    return random.pick(this.#lots);
  }

  /** Offices that cover one of the countries, the national ones first. */
  officesOf(countryCodes: readonly string[]): readonly string[] {
    const [only] = countryCodes;
    if (countryCodes.length === 1 && only !== undefined) return this.#offices.get(only) ?? [];
    return [...new Set(countryCodes.flatMap((code) => this.#offices.get(code) ?? []))];
  }
}

/** A point in or around the city: one in five on a venue that others use, the rest scattered. */
export function pointNear(city: City, random: Random): Place {
  if (random.chance(0.2)) return random.pick(city.venues);
  return scatter(city, random.normal() * SPREAD_KM, random.normal() * SPREAD_KM, city.name);
}

function toCity({ name, countryCode, latitude, longitude }: Place): City {
  const place = { name, countryCode, latitude, longitude };
  return {
    ...place,
    venues: [
      { ...place, name: `Example hall, ${name}` },
      scatter(place, 4, -3, `Example museum, ${name}`),
      scatter(place, -9, 6, `Example school, ${name}`),
    ],
  };
}

function scatter(from: Place, northKm: number, eastKm: number, name: string): Place {
  const latitude = Math.min(90, Math.max(-90, from.latitude + northKm / KM_A_DEGREE));
  const east = eastKm / (KM_A_DEGREE * Math.max(0.05, Math.cos((from.latitude * Math.PI) / 180)));
  const longitude = ((((from.longitude + east + 180) % 360) + 360) % 360) - 180;
  return { name, countryCode: from.countryCode, latitude: fourDigits(latitude), longitude: fourDigits(longitude) };
}

function fourDigits(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

function officesByCountry(facts: Dataset): ReadonlyMap<string, readonly string[]> {
  const offices = new Map<string, string[]>();
  for (const kind of ['NATIONAL', 'CLUSTER', 'REGIONAL', 'LIAISON']) {
    for (const office of facts.fieldOffices) {
      if (office.kind !== kind) continue;
      for (const country of office.countriesCovered) {
        offices.set(country, [...(offices.get(country) ?? []), office.id]);
      }
    }
  }
  return offices;
}
