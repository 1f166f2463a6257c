import type {
  ActivityFact,
  Dataset,
  FocalPointFact,
  NgoFact,
  ProgrammeFeedbackFact,
  PublicationFact,
} from '../dataset.ts';
import { dayAt, dayNumber } from './calendar.ts';
import { EXAMPLE } from './example-source.ts';
import { drawFields, FIELD_NAMES, FIELDS } from './fields.ts';
import { Places } from './places.ts';
import { Random } from './random.ts';

const FIRST = dayNumber('2018-01-01');

/** Example programmes of UNESCO, one to four countries each, with the offices that cover them. */
export function generateProgrammes(facts: Dataset, seed: number, count: number): ActivityFact[] {
  const random = new Random(seed, 'programmes');
  const places = new Places(facts);
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    const fieldsOfCompetence = drawFields(random);
    const [field] = fieldsOfCompetence;
    const capitals = random.some(places.capitals, random.chance(0.6) ? 1 : 4);
    const countryCodes = capitals.map(({ countryCode }) => countryCode);
    const only = capitals.length === 1 ? capitals[0] : undefined;
    const start = FIRST + random.below(3000);
    const budgetAmount = random.chance(0.8) ? random.between(20, 4000) * 1000 : null;
    return {
      id: `example-programme-${number}`,
      title:
        field === undefined
          ? `Example programme ${number}`
          : `Example programme ${number} for ${FIELD_NAMES[field].en}`,
      externalId: null,
      organization: 'UNESCO',
      organizationType: 'IGO',
      ngoId: null,
      implementingPartners: [],
      countryCodes,
      placeName: null,
      latitude: only?.latitude ?? null,
      longitude: only?.longitude ?? null,
      locationPrecision: only === undefined ? null : 'COUNTRY_CAPITAL',
      dacSectorCodes: [],
      fieldsOfCompetence,
      startDate: random.chance(0.05) ? null : dayAt(start),
      endDate: random.chance(0.1) ? null : dayAt(start + random.between(180, 1460)),
      status: random.pick(['PIPELINE', 'IMPLEMENTATION', 'COMPLETION', null]),
      budgetAmount,
      budgetCurrency: budgetAmount === null ? null : 'USD',
      disbursedAmount: null,
      disbursedCurrency: null,
      coveringFieldOfficeIds: places.officesOf(countryCodes),
      ...EXAMPLE,
    };
  });
}

/** What NGOs would say of programmes, real programmes among them. */
export function generateFeedback(
  seed: number,
  count: number,
  programmes: readonly ActivityFact[],
  ngos: readonly NgoFact[],
): ProgrammeFeedbackFact[] {
  const random = new Random(seed, 'feedback');
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return {
      id: `example-feedback-${number}`,
      // Few programmes have much feedback: the draw leans to the first of the list.
      programmeId: (programmes[Math.floor(programmes.length * random.next() ** 2)] as ActivityFact).id,
      ngoId: random.pick(ngos).id,
      text: `Example feedback ${number}: made up to show how an NGO may comment on a programme.`,
      submittedOn: dayAt(dayNumber('2024-01-01') + random.below(1000)),
      ...EXAMPLE,
    };
  });
}

export function generatePublications(seed: number, count: number, ngos: readonly NgoFact[]): PublicationFact[] {
  const random = new Random(seed, 'publications');
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return {
      id: `example-publication-${number}`,
      ngoId: random.pick(ngos).id,
      title: `Example publication ${number}`,
      year: random.chance(0.9) ? random.between(1995, 2026) : null,
      url: random.chance(0.6) ? `https://publications.example.org/${number}` : null,
      ...EXAMPLE,
    };
  });
}

/** For each field a focal point at the sector and one at every third office, in turn. */
export function generateFocalPoints(facts: Dataset): FocalPointFact[] {
  return FIELDS.flatMap((field, index) => {
    const slug = field.toLowerCase().replaceAll('_', '-');
    const role = `Example focal point for ${FIELD_NAMES[field].en}`;
    const offices = facts.fieldOffices.filter((_, position) => position % 3 === index % 3);
    return [
      { id: `example-focal-point-${slug}`, field, role, fieldOfficeId: null, email: `${slug}@example.org`, ...EXAMPLE },
      ...offices.map(({ id, city }, position) => ({
        id: `example-focal-point-${slug}-${id}`,
        field,
        role: `${role} in ${city}`,
        fieldOfficeId: id,
        email: position % 5 === 4 ? null : `${slug}.${id}@example.org`,
        ...EXAMPLE,
      })),
    ];
  });
}
