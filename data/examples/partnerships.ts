import type { NgoFact, PartnershipFact } from '../dataset.ts';
import { dayAt, dayNumber } from './calendar.ts';
import { EXAMPLE } from './example-source.ts';
import { Random } from './random.ts';

export interface PartnershipOptions {
  readonly seed: number;
  readonly count: number;
  readonly exampleNgos: readonly NgoFact[];
  readonly factNgos: readonly NgoFact[];
}

/** Institutions with the statuses they give and the years for which they give them. */
const INSTITUTIONS: readonly { readonly code: string; readonly statuses: readonly string[]; readonly years: number }[] =
  [
    { code: 'UNESCO', statuses: ['CONSULTATIVE', 'CONSULTATIVE', 'ASSOCIATE', 'UNSPECIFIED'], years: 8 },
    { code: 'UN_ECOSOC', statuses: ['GENERAL', 'SPECIAL', 'SPECIAL', 'ROSTER'], years: 4 },
    { code: 'COUNCIL_OF_EUROPE', statuses: ['PARTICIPATORY'], years: 4 },
    { code: 'ICH_2003_CONVENTION', statuses: ['ACCREDITED'], years: 4 },
    { code: 'CONVERGENCES', statuses: ['UNSPECIFIED'], years: 1 },
  ];

const FUNCTIONAL_AREAS = [
  'CAPACITY_BUILDING',
  'ADVOCACY',
  'TECHNICAL_SUPPORT',
  'STANDARD_SETTING',
  'CONSULTATION_MECHANISMS',
];
const MECHANISMS = ['ICNGO', 'LIAISON_COMMITTEE', 'NGP_COMMITTEE'];
const EARLIEST = dayNumber('1992-01-01');
const LATEST = dayNumber('2028-12-31');

/** Histories of partnerships: each NGO with one to four institutions, term after term, with breaks and changes of status. */
export function generatePartnerships(options: PartnershipOptions): PartnershipFact[] {
  const random = new Random(options.seed, 'partnerships');
  const partnerships: PartnershipFact[] = [];
  const taken = new Set<string>();
  while (partnerships.length < options.count) {
    const ngo = random.pick(random.chance(0.12) ? options.factNgos : options.exampleNgos);
    const institution = random.pick(INSTITUTIONS);
    const pair = `${ngo.id} ${institution.code}`;
    // The pairs may run out where few NGOs are to have many partnerships: then histories are told again from a new start.
    if (isKnown(ngo, institution.code) || (taken.has(pair) && taken.size < options.exampleNgos.length * 4)) continue;
    taken.add(pair);
    for (const term of history(random, institution)) {
      if (partnerships.length === options.count) break;
      const number = String(partnerships.length + 1).padStart(4, '0');
      partnerships.push({ id: `example-partnership-${number}`, ngoId: ngo.id, ...term, ...EXAMPLE });
    }
  }
  return partnerships;
}

/** Whether the facts tell of this partnership themselves. */
function isKnown(ngo: NgoFact, institution: string): boolean {
  return institution === 'UNESCO'
    ? ngo.officialPartner === true
    : ngo.accreditations.some((accreditation) => ACCREDITING[accreditation] === institution);
}

const ACCREDITING: Readonly<Record<string, string>> = {
  ECOSOC_GENERAL: 'UN_ECOSOC',
  ECOSOC_SPECIAL: 'UN_ECOSOC',
  ECOSOC_ROSTER: 'UN_ECOSOC',
  COE_PARTICIPATORY_STATUS: 'COUNCIL_OF_EUROPE',
  ICH_2003_CONVENTION: 'ICH_2003_CONVENTION',
};

type Term = Omit<PartnershipFact, 'id' | 'ngoId' | 'source'>;

function* history(random: Random, institution: (typeof INSTITUTIONS)[number]): Generator<Term> {
  let status = random.pick(institution.statuses);
  let start = firstDay(random, EARLIEST + random.below(LATEST - EARLIEST));
  for (let isFirst = true; ; isFirst = false) {
    const length = institution.years * 365 + Math.floor(institution.years / 4);
    const end = firstDay(random, start + (random.chance(0.8) ? length : random.between(30, length)));
    const isLast = random.chance(0.35) || end > LATEST;
    const isOpen = isLast && random.chance(0.6);
    yield {
      institution: institution.code,
      status,
      startDate: isFirst && random.chance(0.08) ? null : dayAt(start),
      endDate: isOpen ? null : dayAt(end),
      ...cooperation(random),
      evidence: random.chance(0.4) ? 'Example letter of the institution' : null,
    };
    if (isLast) return;
    start = random.chance(0.7) ? end : firstDay(random, end + random.between(90, 1500));
    if (random.chance(0.3)) status = random.pick(institution.statuses);
  }
}

/** Half of all days are the first of a month of the next quarter, so that many partnerships begin and end together. */
function firstDay(random: Random, number: number): number {
  if (random.chance(0.5)) return number;
  const day = new Date(number * 86_400_000);
  return Date.UTC(day.getUTCFullYear(), Math.ceil((day.getUTCMonth() + 1) / 3) * 3, 1) / 86_400_000;
}

function cooperation(random: Random) {
  const modality = random.pick(['BILATERAL', 'COLLECTIVE', null]);
  return {
    modality,
    functionalAreas: random.some(FUNCTIONAL_AREAS, random.between(0, 3)),
    mechanisms: modality === 'COLLECTIVE' ? random.some(MECHANISMS, 2) : [],
  };
}
