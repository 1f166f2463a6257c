/** A position, WGS 84 decimal degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean Earth radius in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

/** No two points are farther apart than this, in kilometres: half the great circle, rounded up. */
export const FARTHEST_KM = 20_040;

const RADIANS = Math.PI / 180;

/** Great-circle distance in whole metres: 2·R·asin(min(1, √h)) with h the haversine. */
export function computeDistanceMetres(a: GeoPoint, b: GeoPoint): number {
  const latitudes = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2;
  const longitudes = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2;
  const haversine = latitudes + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * longitudes;
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine))) * 1000);
}
