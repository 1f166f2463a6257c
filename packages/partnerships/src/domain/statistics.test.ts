import { describe, expect, it } from 'vitest';
import { countPartnerships } from './statistics.ts';
import type { CountedNgo, CountedPartnership, PartnershipDimension, PartnershipFilter } from './statistics.ts';

const UNESCO: CountedPartnership = { institution: 'UNESCO', status: 'UNSPECIFIED', startsOn: null, endsOn: null };
const ENDED: CountedPartnership = {
  institution: 'UN_ECOSOC',
  status: 'ROSTER',
  startsOn: '2010-05-01',
  endsOn: '2020-01-01',
};

const NGOS: CountedNgo[] = [
  { ngoId: 'a', country: 'FR', fields: ['CULTURE', 'EDUCATION'], partnerships: [UNESCO, ENDED] },
  { ngoId: 'b', country: null, fields: [], partnerships: [UNESCO] },
  { ngoId: 'c', country: 'SN', fields: ['CULTURE'], partnerships: [ENDED] },
];

function count(by: PartnershipDimension[], asOf = '2026-01-01', where: PartnershipFilter = {}) {
  const { groups, partnershipCount, ngoCount } = countPartnerships(NGOS, { by, asOf, where });
  const rows = groups.map(({ keys, ...counts }) => [
    ...keys.map(({ value }) => value),
    counts.partnershipCount,
    counts.ngoCount,
  ]);
  return { total: [partnershipCount, ngoCount], rows };
}

describe('statistics', () => {
  it('count a partnership once in each of its groups and once in the total; null comes last', () => {
    expect(count(['FIELD_OF_COMPETENCE'])).toEqual({
      total: [2, 2],
      rows: [
        ['CULTURE', 1, 1],
        ['EDUCATION', 1, 1],
        [null, 1, 1],
      ],
    });
  });

  it('count on the first day in force and no longer on the end', () => {
    expect(count(['INSTITUTION'], '2010-05-01').total).toEqual([4, 3]);
    expect(count(['INSTITUTION'], '2010-04-30').total).toEqual([2, 2]);
    expect(count(['INSTITUTION'], '2020-01-01').total).toEqual([2, 2]);
  });

  it('show only the group of a filter that is grouped too', () => {
    expect(count(['FIELD_OF_COMPETENCE'], '2026-01-01', { field: 'CULTURE' }).rows).toEqual([['CULTURE', 1, 1]]);
  });

  it('leave out what a filter does not keep', () => {
    expect(count(['STATUS'], '2015-01-01', { region: 'AFRICA' }).rows).toEqual([['ROSTER', 1, 1]]);
    expect(count(['STATUS'], '2015-01-01', { country: 'FR', institution: 'UNESCO' }).total).toEqual([1, 1]);
    expect(count(['STATUS'], '2015-01-01', { status: null, country: 'XX' }).rows).toEqual([]);
  });

  it('group by several dimensions in the order asked for', () => {
    expect(count(['YEAR_STARTED', 'COUNTRY'], '2015-01-01').rows).toEqual([
      ['2010', 'FR', 1, 1],
      ['2010', 'SN', 1, 1],
      [null, 'FR', 1, 1],
      [null, null, 1, 1],
    ]);
  });
});
