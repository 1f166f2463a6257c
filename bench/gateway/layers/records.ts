import { readDataset } from '@liaison/data';

/** As many as the research that the targets come from had. */
const NGOS = 400;

export interface NgoRecord {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly foundedYear: number | null;
  readonly website: string | null;
  readonly fieldsOfCompetence: readonly string[];
  readonly headquarters: {
    readonly city: string | null;
    readonly country: string | null;
    readonly location: { readonly latitude: number; readonly longitude: number } | null;
  };
  /** In the order of `NgoRecord.forums`. */
  readonly forumIds: readonly string[];
}

export interface ForumRecord {
  readonly id: string;
  readonly title: string;
  readonly startsOn: string | null;
  readonly organizers: readonly { readonly name: string; readonly ngo: { readonly id: string } | null }[];
}

export interface RecommendationRecord {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly issuedOn: string;
  readonly forumId: string;
}

/** What the resolvers in memory answer from; all lists are in the order of the answers. */
export interface Records {
  readonly ngos: readonly NgoRecord[];
  readonly forums: readonly ForumRecord[];
  readonly recommendations: readonly RecommendationRecord[];
}

/** The first NGOs by name of the data set with examples, their forums, and the recommendations that were made there. */
export function createRecords(): Records {
  const { ngos, forums, recommendations } = readDataset({ examples: true });
  const kept = ngos.toSorted((a, b) => compare(a.name, b.name)).slice(0, NGOS);
  const ids = new Set(kept.map(({ id }) => id));
  const latestFirst = forums.toSorted((a, b) => compare(b.startDate ?? '', a.startDate ?? '') || compare(a.id, b.id));
  const concerned = latestFirst.map(({ id, organizerNgoIds, preparation }) => ({
    id,
    ngoIds: new Set([...organizerNgoIds, ...(preparation?.attendingNgoIds ?? [])]),
  }));
  return {
    ngos: kept.map((ngo) => ({
      id: ngo.id,
      name: ngo.name,
      acronym: ngo.acronym,
      foundedYear: ngo.foundedYear,
      website: ngo.website,
      fieldsOfCompetence: ngo.fieldsOfCompetence,
      headquarters: {
        city: ngo.headquartersCity,
        country: ngo.headquartersCountryCode,
        location: located(ngo.latitude, ngo.longitude),
      },
      forumIds: concerned.filter(({ ngoIds }) => ngoIds.has(ngo.id)).map(({ id }) => id),
    })),
    forums: latestFirst.map(({ id, title, startDate, organizers, organizerNgoIds }) => ({
      id,
      title,
      startsOn: startDate,
      organizers: [
        ...organizers.map((name) => ({ name, ngo: null })),
        ...organizerNgoIds.filter((ngoId) => ids.has(ngoId)).map((ngoId) => ({ name: ngoId, ngo: { id: ngoId } })),
      ],
    })),
    recommendations: recommendations.flatMap(({ id, number, text, issuedOn, forumId }) =>
      forumId === undefined ? [] : [{ id, number, text, issuedOn, forumId }],
    ),
  };
}

function located(latitude: number | null, longitude: number | null): NgoRecord['headquarters']['location'] {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
