import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDistanceMetres, EARTH_RADIUS_KM, FARTHEST_KM } from './geo.ts';
import type { GeoPoint } from './geo.ts';

const anyPoint: fc.Arbitrary<GeoPoint> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** The angle between two points by their unit vectors: another formula, exact enough away from none and from half a turn. */
function distanceByVectors(a: GeoPoint, b: GeoPoint): number {
  const vector = ({ latitude, longitude }: GeoPoint): [number, number, number] => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [u, w] = [vector(a), vector(b)];
  const cross = Math.hypot(u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]);
  return EARTH_RADIUS_KM * 1000 * Math.atan2(cross, u[0] * w[0] + u[1] * w[1] + u[2] * w[2]);
}

describe('distance', () => {
  it('gives known distances', () => {
    const paris = { latitude: 48.8566, longitude: 2.3522 };
    const dakar = { latitude: 14.6928, longitude: -17.4467 };
    expect(computeDistanceMetres(paris, dakar) / 1000).toBeCloseTo(4206, -1);
    const quarter = Math.round((Math.PI / 2) * EARTH_RADIUS_KM * 1000);
    expect(computeDistanceMetres({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 77 })).toBe(quarter);
    expect(computeDistanceMetres({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBe(111_195);
  });

  it('knows poles and the antimeridian', () => {
    expect(computeDistanceMetres({ latitude: 90, longitude: 0 }, { latitude: 90, longitude: 123 })).toBe(0);
    expect(computeDistanceMetres({ latitude: -90, longitude: -180 }, { latitude: -90, longitude: 1 })).toBe(0);
    expect(computeDistanceMetres({ latitude: 12, longitude: 180 }, { latitude: 12, longitude: -180 })).toBe(0);
    const halfTurn = computeDistanceMetres({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 });
    expect(halfTurn).toBe(Math.round(Math.PI * EARTH_RADIUS_KM * 1000));
  });

  it('is symmetric, whole, bounded, and none only where the points are as good as equal', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const distance = computeDistanceMetres(a, b);
        expect(distance).toBe(computeDistanceMetres(b, a));
        expect(Number.isInteger(distance)).toBe(true);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(FARTHEST_KM * 1000);
        expect(computeDistanceMetres(a, a)).toBe(0);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('agrees with the angle between vectors, except near half a turn, to the metre', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const wanted = distanceByVectors(a, b);
        fc.pre(wanted < 19_900_000);
        expect(Math.abs(computeDistanceMetres(a, b) - wanted)).toBeLessThan(0.51);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
