import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInstants, parseInstant } from './instants.ts';

const anyInstant = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

describe('instants', () => {
  it('gives every spelling of an instant the same one', () => {
    for (const text of [
      '2027-03-28T00:30:00Z',
      '2027-03-28T00:30Z',
      '2027-03-28T00:30:00.000Z',
      '2027-03-28T01:30:00+01:00',
      '2027-03-27T18:30:00-06:00',
      '2027-03-28t00:30:00z',
    ]) {
      expect(parseInstant(text), text).toBe('2027-03-28T00:30:00Z');
    }
  });

  it('takes no text that names no instant', () => {
    for (const text of [
      '',
      'now',
      '2027-03-28',
      '2027-03-28T00:30:00',
      '2027-02-30T00:00:00Z',
      '2027-03-28T25:00:00Z',
      '00:30Z',
      '1e9',
    ]) {
      expect(parseInstant(text), text).toBeNull();
    }
  });

  it('takes no instant outside the years 1 to 9999, whose spelling would not order', () => {
    for (const text of ['+012027-03-28T00:30:00Z', '-000001-01-01T00:00:00Z', '0000-12-31T23:59:59Z']) {
      expect(parseInstant(text), text).toBeNull();
    }
    expect(parseInstant('9999-12-31T23:59:59-01:00')).toBeNull();
    expect(parseInstant('9999-12-31T23:59:59Z')).toBe('9999-12-31T23:59:59Z');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyInstant, (date) => {
        const instant = parseInstant(date.toISOString());
        expect(instant).not.toBeNull();
        expect(Date.parse(instant ?? '')).toBe(date.getTime());
        expect(parseInstant(instant ?? '')).toBe(instant);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('orders instants by time, not by spelling', () => {
    expect(compareInstants('2027-03-28T00:30:00Z', '2027-03-28T01:30:00+01:00')).toBe(0);
    expect(compareInstants('2027-03-28T00:30:00Z', '2027-03-28T00:30:00.5Z')).toBe(-1);
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        expect(compareInstants(a.toISOString(), b.toISOString())).toBe(Math.sign(a.getTime() - b.getTime()));
      }),
      { seed: 2 },
    );
  });
});
