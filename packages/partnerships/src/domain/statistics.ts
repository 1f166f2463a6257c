import { compareCodePoints, findRegion } from '@liaison/kernel/values';
import type { Day, Region } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import { isInForce } from './partnership.ts';
import type { Partnership, PartnershipInstitution, PartnershipStatus } from './partnership.ts';

/** What counting needs of a partnership. */
export type CountedPartnership = Pick<Partnership, 'institution' | 'status' | 'startsOn' | 'endsOn'>;

/** What counting needs of an NGO. */
export interface CountedNgo {
  readonly ngoId: string;
  /** Country of the headquarters; null if it is unknown. */
  readonly country: string | null;
  readonly fields: readonly FieldOfCompetence[];
  readonly partnerships: readonly CountedPartnership[];
}

export const DIMENSIONS = [
  'FIELD_OF_COMPETENCE',
  'REGION',
  'COUNTRY',
  'STATUS',
  'INSTITUTION',
  'YEAR_STARTED',
] as const;
export type PartnershipDimension = (typeof DIMENSIONS)[number];

/** At most one value of each; what is absent or null does not filter. */
export interface PartnershipFilter {
  readonly institution?: PartnershipInstitution | null | undefined;
  readonly status?: PartnershipStatus | null | undefined;
  readonly field?: FieldOfCompetence | null | undefined;
  readonly region?: Region | null | undefined;
  readonly country?: string | null | undefined;
}

export interface PartnershipGroupKey {
  readonly dimension: PartnershipDimension;
  /** Null if it is missing. */
  readonly value: string | null;
}

export interface PartnershipGroup {
  readonly keys: readonly PartnershipGroupKey[];
  readonly partnershipCount: number;
  readonly ngoCount: number;
}

export interface PartnershipStats {
  readonly asOf: Day;
  readonly partnershipCount: number;
  readonly ngoCount: number;
  readonly groups: readonly PartnershipGroup[];
}

/** Counts the partnerships in force on a day, in all and by every combination of the dimensions' values that occurs. */
export function countPartnerships(
  ngos: Iterable<CountedNgo>,
  { by, asOf, where }: { by: readonly PartnershipDimension[]; asOf: Day; where: PartnershipFilter },
): PartnershipStats {
  let partnershipCount = 0;
  let ngoCount = 0;
  const groups = new Map<string, { values: readonly (string | null)[]; partnerships: number; ngos: Set<string> }>();
  for (const { ngo, partnership, isFirst } of partnershipsWhere(ngos, where, (one) => isInForce(one, asOf))) {
    partnershipCount += 1;
    if (isFirst) ngoCount += 1;
    for (const values of combinations(by.map((dimension) => valuesOf(dimension, ngo, partnership, where)))) {
      const text = JSON.stringify(values);
      const group = groups.get(text) ?? { values, partnerships: 0, ngos: new Set() };
      group.partnerships += 1;
      group.ngos.add(ngo.ngoId);
      groups.set(text, group);
    }
  }
  return {
    asOf,
    partnershipCount,
    ngoCount,
    groups: [...groups.values()]
      .sort((a, b) => compareValues(a.values, b.values))
      .map(({ values, partnerships, ngos: { size } }) => ({
        keys: by.map((dimension, index) => ({ dimension, value: values[index] ?? null })),
        partnershipCount: partnerships,
        ngoCount: size,
      })),
  };
}

/** The partnerships that a filter and a test keep; `isFirst` marks the first one of each NGO. */
export function* partnershipsWhere(
  ngos: Iterable<CountedNgo>,
  { institution, status, field, region, country }: PartnershipFilter,
  keeps: (partnership: CountedPartnership) => boolean = () => true,
): Generator<{ ngo: CountedNgo; partnership: CountedPartnership; isFirst: boolean }> {
  for (const ngo of ngos) {
    if (field && !ngo.fields.includes(field)) continue;
    if (typeof country === 'string' && ngo.country !== country) continue;
    if (region && (ngo.country === null || findRegion(ngo.country) !== region)) continue;
    let isFirst = true;
    for (const partnership of ngo.partnerships) {
      if (institution && partnership.institution !== institution) continue;
      if (status && partnership.status !== status) continue;
      if (!keeps(partnership)) continue;
      yield { ngo, partnership, isFirst };
      isFirst = false;
    }
  }
}

function valuesOf(
  dimension: PartnershipDimension,
  { country, fields }: CountedNgo,
  { status, institution, startsOn }: CountedPartnership,
  where: PartnershipFilter,
): readonly (string | null)[] {
  switch (dimension) {
    case 'FIELD_OF_COMPETENCE':
      if (where.field) return [where.field];
      return fields.length > 0 ? fields : [null];
    case 'REGION':
      return [country === null ? null : findRegion(country)];
    case 'COUNTRY':
      return [country];
    case 'STATUS':
      return [status];
    case 'INSTITUTION':
      return [institution];
    case 'YEAR_STARTED':
      return [startsOn?.slice(0, 4) ?? null];
  }
}

function combinations(values: readonly (readonly (string | null)[])[]): (string | null)[][] {
  return values.reduce<(string | null)[][]>(
    (begun, next) => begun.flatMap((members) => next.map((value) => [...members, value])),
    [[]],
  );
}

function compareValues(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return compareCodePoints(left, right);
  }
  return 0;
}
