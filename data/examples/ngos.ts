import type { Dataset, NgoFact } from '../dataset.ts';
import { EXAMPLE } from './example-source.ts';
import { drawFields, FIELD_NAMES } from './fields.ts';
import type { Field } from './fields.ts';
import { Places } from './places.ts';
import type { Place } from './places.ts';
import { Random } from './random.ts';

export interface NgoOptions {
  readonly facts: Dataset;
  readonly seed: number;
  readonly count: number;
}

/** Example NGOs. The first n of a longer list are the list of n. */
export function generateNgos({ facts, seed, count }: NgoOptions): NgoFact[] {
  const random = new Random(seed, 'ngos');
  const places = new Places(facts);
  return Array.from({ length: count }, (_, index) => ngo(index + 1, random, places));
}

function ngo(serial: number, random: Random, places: Places): NgoFact {
  const number = String(serial).padStart(4, '0');
  const fieldsOfCompetence = drawFields(random);
  const field = random.chance(0.95) ? fieldsOfCompetence[0] : undefined;
  return {
    id: `example-ngo-${number}`,
    name: field === undefined ? `Example NGO ${number}` : `Example NGO ${number} for ${titleCase(field)}`,
    otherNames: random.chance(0.3) ? otherNames(number, field) : {},
    acronym: random.chance(0.6) ? `EX${number}` : null,
    foundedYear: random.chance(0.8) ? random.between(1890, 2020) : null,
    ...headquarters(random, places),
    website: random.chance(0.5) ? `https://ngo-${number}.example.org` : null,
    fieldsOfCompetence,
    partnershipStatus: null,
    officialPartner: null,
    partnershipEvidence: null,
    accreditations: [],
    identifiers: { wikidata: null, ror: null, isni: null, ecosoc: null },
    ...EXAMPLE,
  };
}

/** Seven in ten have a place on the map; the others a town or a country without one, or nothing. */
function headquarters(random: Random, places: Places) {
  const city = places.city(random);
  const draw = random.next();
  if (draw < 0.7) return seat(city, city);
  if (draw < 0.8) return seat(city, null);
  return { ...seat(null, null), headquartersCountryCode: draw < 0.85 ? city.countryCode : null };
}

function seat(city: Place | null, point: Place | null) {
  return {
    headquartersCity: city?.name ?? null,
    headquartersCountryCode: city?.countryCode ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
  };
}

function otherNames(number: string, field: Field | undefined): NgoFact['otherNames'] {
  const { fr = 'rien', es = 'nada' } = field === undefined ? {} : FIELD_NAMES[field];
  return { fr: `ONG d’exemple ${number} pour ${fr}`, es: `ONG de ejemplo ${number} para ${es}` };
}

function titleCase(field: Field): string {
  return FIELD_NAMES[field].en.replace(/\b(?!and\b)[a-z]/g, (letter) => letter.toUpperCase());
}
