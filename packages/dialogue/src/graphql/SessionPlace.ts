import type { SessionPlaceResolvers } from './generated/resolver-types.ts';

export const SessionPlace: SessionPlaceResolvers = {
  country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }),
};
