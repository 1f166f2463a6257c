import type { PlaceResolvers } from './generated/resolver-types.ts';

export const Place: PlaceResolvers = {
  country: ({ country }) => (country === null ? null : { code: country }),
};
