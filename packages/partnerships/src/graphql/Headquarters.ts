import type { HeadquartersResolvers } from './generated/resolver-types.ts';

export const Headquarters: HeadquartersResolvers = {
  country: ({ country }) => (country === null ? null : { code: country }),
};
