import type { Dataset } from '@liaison/data/dataset';
import { partnershipsHeld } from './partnerships-held.ts';
import type { HeldPartnership } from './partnerships-held.ts';
import { byCodePoint, isInForceOn, shiftDay, textIn } from './shared.ts';
import type { ReferenceLanguage } from './shared.ts';

export const DIMENSIONS = [
  'FIELD_OF_COMPETENCE',
  'REGION',
  'COUNTRY',
  'STATUS',
  'INSTITUTION',
  'YEAR_STARTED',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface PartnershipWhere {
  readonly institution?: string | null;
  readonly status?: string | null;
  readonly field?: string | null;
  readonly region?: string | null;
  readonly country?: string | null;
}

export interface Group {
  readonly values: readonly (string | null)[];
  readonly partnershipCount: number;
  readonly ngoCount: number;
}

export interface Statistics {
  readonly partnershipCount: number;
  readonly ngoCount: number;
  readonly groups: readonly Group[];
}

export interface TrendPoint {
  readonly on: string;
  readonly inForceCount: number;
  readonly startedCount: number;
  readonly endedCount: number;
}

export type TrendInterval = 'MONTH' | 'QUARTER' | 'YEAR';

export interface StatisticsReference {
  statistics(by: readonly Dimension[], asOf: string, where: PartnershipWhere): Statistics;
  trend(from: string, to: string, interval: TrendInterval, where: PartnershipWhere): TrendPoint[];
  /** The label that the data has for a value; undefined where it has none in the language asked for first, and any words will do. */
  label(dimension: Dimension, value: string | null, languages: readonly ReferenceLanguage[]): string | null | undefined;
}

export function createStatisticsReference(dataset: Dataset): StatisticsReference {
  const held = partnershipsHeld(dataset);
  const regions = regionsByCountry(dataset);

  /** The values that a partnership has in a dimension; more than one only for fields, null where there is none. */
  const valuesOf = (partnership: HeldPartnership, dimension: Dimension): (string | null)[] => {
    const { ngo } = partnership;
    const country = ngo.headquartersCountryCode;
    if (dimension === 'FIELD_OF_COMPETENCE')
      return ngo.fieldsOfCompetence.length ? [...ngo.fieldsOfCompetence] : [null];
    if (dimension === 'COUNTRY') return [country];
    if (dimension === 'REGION') return [country === null ? null : (regions.get(country) ?? null)];
    if (dimension === 'STATUS') return [partnership.status];
    if (dimension === 'INSTITUTION') return [partnership.institution];
    return [partnership.startDate?.slice(0, 4) ?? null];
  };

  const matches = (partnership: HeldPartnership, where: PartnershipWhere): boolean =>
    FILTERS.every(([name, dimension]) => {
      const wanted = where[name] ?? null;
      return wanted === null || valuesOf(partnership, dimension).includes(wanted);
    });

  /** As values, only those that the filter leaves. */
  const shownValues = (partnership: HeldPartnership, dimension: Dimension, where: PartnershipWhere) => {
    const filter = FILTERS.find(([, filtered]) => filtered === dimension)?.[0];
    const wanted = filter === undefined ? null : (where[filter] ?? null);
    return wanted === null ? valuesOf(partnership, dimension) : [wanted];
  };

  return {
    statistics: (by, asOf, where) => {
      const counted = held.filter(
        (partnership) => isInForceOn(asOf, partnership.startDate, partnership.endDate) && matches(partnership, where),
      );
      const groups = new Map<string, { values: (string | null)[]; members: HeldPartnership[] }>();
      for (const partnership of counted) {
        for (const values of combinations(by.map((dimension) => shownValues(partnership, dimension, where)))) {
          const key = JSON.stringify(values);
          const group = groups.get(key) ?? { values, members: [] };
          group.members.push(partnership);
          groups.set(key, group);
        }
      }
      const ordered = [...groups.values()].sort((a, b) => byValues(a.values, b.values));
      return { ...counts(counted), groups: ordered.map(({ values, members }) => ({ values, ...counts(members) })) };
    },
    trend: (from, to, interval, where) => {
      const counted = held.filter((partnership) => matches(partnership, where));
      const points: TrendPoint[] = [];
      for (let on = firstOfInterval(from, interval); on <= to; on = nextInterval(on, interval)) {
        if (on < from) continue;
        const next = nextInterval(on, interval);
        const isInside = (day: string | null): boolean => day !== null && on <= day && day < next;
        points.push({
          on,
          inForceCount: counted.filter(({ startDate, endDate }) => isInForceOn(on, startDate, endDate)).length,
          startedCount: counted.filter(({ startDate }) => isInside(startDate)).length,
          endedCount: counted.filter(({ endDate }) => isInside(endDate)).length,
        });
      }
      return points;
    },
    label: (dimension, value, languages) => {
      if (value === null) return null;
      if (dimension === 'YEAR_STARTED') return value;
      if (dimension === 'COUNTRY') {
        const state = dataset.memberStates.find(({ code }) => code === value);
        return state ? textIn(state.name, languages) : undefined;
      }
      const scheme = { FIELD_OF_COMPETENCE: 'fieldOfCompetence', REGION: 'region', STATUS: 'partnershipStatus' };
      const term = dataset.vocabulary.find(
        ({ scheme: its, code }) => dimension !== 'INSTITUTION' && its === scheme[dimension] && code === value,
      );
      const [wanted = 'EN'] = languages;
      const isKnown = term?.label[wanted.toLowerCase() as 'en' | 'fr' | 'es'] !== undefined;
      return term && isKnown ? textIn(term.label, languages) : undefined;
    },
  };
}

const FILTERS: readonly (readonly [keyof PartnershipWhere, Dimension])[] = [
  ['institution', 'INSTITUTION'],
  ['status', 'STATUS'],
  ['field', 'FIELD_OF_COMPETENCE'],
  ['region', 'REGION'],
  ['country', 'COUNTRY'],
];

/** Codes of regions by country: the records name the region, the vocabulary has its code. */
export function regionsByCountry(dataset: Dataset): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { scheme, code, label } of dataset.vocabulary) {
    if (scheme === 'region' && label.en !== undefined) codes.set(label.en, code);
  }
  const regions = new Map<string, string>();
  for (const { code, region } of dataset.memberStates) {
    const known = codes.get(region);
    if (known === undefined) throw new Error(`The vocabulary has no region ${region}.`);
    regions.set(code, known);
  }
  return regions;
}

function counts(members: readonly HeldPartnership[]): { partnershipCount: number; ngoCount: number } {
  return { partnershipCount: members.length, ngoCount: new Set(members.map(({ ngo }) => ngo.id)).size };
}

function combinations(choices: readonly (readonly (string | null)[])[]): (string | null)[][] {
  let found: (string | null)[][] = [[]];
  for (const choice of choices) found = found.flatMap((values) => choice.map((value) => [...values, value]));
  return found;
}

function byValues(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return byCodePoint(left, right);
  }
  return 0;
}

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

function firstOfInterval(day: string, interval: TrendInterval): string {
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % MONTHS[interval]) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** The first day of the next interval, found by stepping over days that belong to this one. */
function nextInterval(first: string, interval: TrendInterval): string {
  let day = first;
  do day = shiftDay(day, 27);
  while (firstOfInterval(day, interval) === first);
  return firstOfInterval(day, interval);
}
