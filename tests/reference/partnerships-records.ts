import type { ActivityFact, Dataset } from '@liaison/data/dataset';
import { partnershipsHeld } from './partnerships-held.ts';
import { regionsByCountry } from './partnerships-statistics.ts';
import { byCodePoint, byLatest, byName, inCodeOrder, isInForceOn, textIn } from './shared.ts';
import type { ReferenceLanguage } from './shared.ts';

/** Records and the lists that hang on them, in the shape in which the operations ask for them. */
export interface RecordsReference {
  country(code: string, languages?: readonly ReferenceLanguage[]): { code: string; name: string };
  office(id: string): object | null;
  programmesOf(officeId: string, field: string | null): ActivityFact[];
  covered(
    officeId: string,
    field: string | null,
  ): { node: { id: string; name: string }; countries: { code: string }[] }[];
  ngo(id: string, asOf: string): NgoProfile | null;
  /** All partnerships of an NGO, whenever in force. */
  history(ngoId: string): { startsOn: string | null; institution: string; status: string }[];
  /** What lists show of an NGO. */
  ngoAtGlance(id: string): object | null;
  memberState(code: string): MemberStateBrief | null;
  experts(field: string, country: string | null): object[];
  programmesOfSector(field: string, country: string | null): ActivityFact[];
  programme(fact: ActivityFact): object;
}

export interface NgoProfile {
  readonly partnerships: readonly {
    readonly id: string | null;
    readonly institution: string;
    readonly status: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly functionalAreas: readonly string[];
    /** Undefined where the data leaves it open. */
    readonly evidence: string | null | undefined;
  }[];
  readonly [field: string]: unknown;
}

export interface MemberStateBrief {
  readonly nationalCommission: string | null;
  readonly ngosBasedHere: readonly object[];
  readonly programmes: readonly object[];
  readonly [field: string]: unknown;
}

export function createRecordsReference(dataset: Dataset): RecordsReference {
  const { ngos, fieldOffices, memberStates, activities } = dataset;
  const held = partnershipsHeld(dataset);
  const regions = regionsByCountry(dataset);
  const programmes = activities.filter(({ organizationType }) => organizationType === 'IGO').sort(byLatest);
  const ngoActivities = activities.filter(({ organizationType }) => organizationType === 'NGO').sort(byLatest);
  const activitiesOf = Map.groupBy(ngoActivities, ({ ngoId }) => ngoId);
  const officeOf = (id: string) => fieldOffices.find((office) => office.id === id);

  const country = (code: string, languages: readonly ReferenceLanguage[] = []) => {
    const state = memberStates.find((candidate) => candidate.code === code);
    const name = state && textIn(state.name, languages);
    if (!name) throw new Error(`The data has no name for the country ${code}.`);
    return { code, name };
  };

  const officesConcerned = (codes: readonly string[]) =>
    fieldOffices.filter(({ countriesCovered }) => countriesCovered.some((code) => codes.includes(code))).sort(byName);

  const partnershipsOf = (ngoId: string, asOf: string) =>
    held
      .filter(({ ngo, startDate, endDate }) => ngo.id === ngoId && isInForceOn(asOf, startDate, endDate))
      .map(({ id, institution, status, startDate, endDate, functionalAreas, evidence }) => ({
        id,
        institution,
        status,
        startsOn: startDate,
        endsOn: endDate,
        functionalAreas: [...functionalAreas].sort(byCodePoint),
        evidence,
      }));

  return {
    country,
    office: (id) => {
      const office = officeOf(id);
      if (!office) return null;
      const { name, kind, city, latitude, longitude, countriesCovered } = office;
      return {
        id,
        name,
        kind,
        city,
        country: country(office.countryCode),
        location: { latitude, longitude },
        countriesCovered: inCodeOrder(countriesCovered).map((code) => country(code)),
      };
    },
    programmesOf: (officeId, field) => {
      const covered = officeOf(officeId)?.countriesCovered ?? [];
      return programmes
        .filter(({ countryCodes }) => countryCodes.some((code) => covered.includes(code)))
        .filter((programme) => field === null || programme.fieldsOfCompetence.includes(field));
    },
    covered: (officeId, field) => {
      const covered = officeOf(officeId)?.countriesCovered ?? [];
      const found = ngos.flatMap((ngo) => {
        const through: string[] = [];
        const seat = ngo.headquartersCountryCode;
        if (seat !== null && (field === null || ngo.fieldsOfCompetence.includes(field))) through.push(seat);
        for (const activity of activitiesOf.get(ngo.id) ?? []) {
          if (field === null || activity.fieldsOfCompetence.includes(field)) through.push(...activity.countryCodes);
        }
        const countries = inCodeOrder(through.filter((code) => covered.includes(code)));
        return countries.length === 0 ? [] : [{ ngo, countries }];
      });
      found.sort((a, b) => byName(a.ngo, b.ngo));
      return found.map(({ ngo, countries }) => ({
        node: { id: ngo.id, name: ngo.name },
        countries: countries.map((code) => ({ code })),
      }));
    },
    ngo: (id, asOf) => {
      const ngo = ngos.find((candidate) => candidate.id === id);
      if (!ngo) return null;
      const seat = ngo.headquartersCountryCode;
      const region = seat === null ? null : (regions.get(seat) ?? null);
      const { name, acronym, foundedYear, website, fieldsOfCompetence } = ngo;
      return {
        id,
        name,
        acronym,
        otherNames: Object.entries(ngo.otherNames)
          .map(([language, other]) => ({ language: language.toUpperCase(), name: other }))
          .sort((a, b) => byCodePoint(a.language, b.language)),
        foundedYear,
        website,
        fieldsOfCompetence: [...fieldsOfCompetence].sort(byCodePoint),
        headquarters:
          ngo.headquartersCity === null && seat === null
            ? null
            : {
                city: ngo.headquartersCity,
                country: seat === null ? null : { ...country(seat), region },
                location: locationOf(ngo),
              },
        identifiers: (['isni', 'ror', 'wikidata'] as const).flatMap((scheme) => {
          const value = ngo.identifiers[scheme];
          return value === null ? [] : [{ scheme: scheme.toUpperCase(), value }];
        }),
        provenance: { source: ngo.source, confidence: ngo.confidence?.toUpperCase() ?? null, verifiedOn: null },
        partnerships: partnershipsOf(id, asOf),
        activities: (activitiesOf.get(id) ?? []).slice(0, 5).map((activity) => ({
          ...datedRecord(activity),
          fieldsOfCompetence: fieldsOf(activity),
          place: placeOf(activity),
        })),
      };
    },
    history: (ngoId) =>
      held
        .filter(({ ngo }) => ngo.id === ngoId)
        .map(({ startDate, institution, status }) => ({ startsOn: startDate, institution, status })),
    ngoAtGlance: (id) => {
      const ngo = ngos.find((candidate) => candidate.id === id);
      if (!ngo) return null;
      const { name, acronym, headquartersCity: city, headquartersCountryCode: seat } = ngo;
      const headquarters =
        city === null && seat === null ? null : { city, country: seat === null ? null : { code: seat } };
      return { id, name, acronym, fieldsOfCompetence: [...ngo.fieldsOfCompetence].sort(byCodePoint), headquarters };
    },
    memberState: (code) => {
      const state = memberStates.find((candidate) => candidate.code === code);
      if (!state) return null;
      return {
        code,
        name: country(code).name,
        region: regions.get(code) ?? null,
        nationalCommission: state.nationalCommission,
        fieldOffices: officesConcerned([code]).map(({ id, name, kind }) => ({ id, name, kind })),
        ngosBasedHere: ngos
          .filter(({ headquartersCountryCode }) => headquartersCountryCode === code)
          .sort(byName)
          .map(({ id, name, fieldsOfCompetence }) => ({
            id,
            name,
            fieldsOfCompetence: [...fieldsOfCompetence].sort(byCodePoint),
          })),
        programmes: programmes
          .filter(({ countryCodes }) => countryCodes.includes(code))
          .map(({ id, title }) => ({ id, title: title || null })),
      };
    },
    experts: (field, seat) =>
      ngos
        .filter(({ fieldsOfCompetence }) => fieldsOfCompetence.includes(field))
        .filter(({ headquartersCountryCode }) => seat === null || headquartersCountryCode === seat)
        .sort(byName)
        .map(({ id, name, headquartersCity, headquartersCountryCode: its }) => ({
          id,
          name,
          headquarters:
            headquartersCity === null && its === null ? null : { country: its === null ? null : { code: its } },
        })),
    programmesOfSector: (field, where) =>
      programmes
        .filter(({ fieldsOfCompetence }) => fieldsOfCompetence.includes(field))
        .filter(({ countryCodes }) => where === null || countryCodes.includes(where)),
    programme: (fact) => ({
      ...datedRecord(fact),
      countries: inCodeOrder(fact.countryCodes).map((code) => ({ code })),
      fieldOffices: officesConcerned(fact.countryCodes).map(({ id, city }) => ({ id, city })),
      budget:
        fact.budgetAmount === null || fact.budgetCurrency === null
          ? null
          : { amount: fact.budgetAmount, currency: fact.budgetCurrency },
      feedback: dataset.programmeFeedback
        .filter(({ programmeId }) => programmeId === fact.id)
        .sort((a, b) => byCodePoint(b.submittedOn, a.submittedOn) || byCodePoint(a.id, b.id))
        .slice(0, 3)
        .map(({ id, text, ngoId, submittedOn }) => {
          const ngo = ngos.find((candidate) => candidate.id === ngoId);
          return { id, text, submittedOn, ngo: ngo ? { id: ngo.id, name: ngo.name } : null };
        }),
    }),
  };
}

/** A title that the data leaves empty is not known. */
function datedRecord({ id, title, startDate, endDate }: ActivityFact) {
  return { id, title: title || null, startsOn: startDate, endsOn: endDate };
}

function fieldsOf({ fieldsOfCompetence }: ActivityFact): string[] {
  return [...fieldsOfCompetence].sort(byCodePoint);
}

function locationOf({ latitude, longitude }: { readonly latitude: number | null; readonly longitude: number | null }) {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** Null where only several countries are known. */
function placeOf(activity: ActivityFact): object | null {
  const { placeName, countryCodes, locationPrecision } = activity;
  const location = locationOf(activity);
  const [only, ...more] = countryCodes;
  if (location === null && placeName === null && (only === undefined || more.length > 0)) return null;
  return {
    name: placeName,
    country: only === undefined || more.length > 0 ? null : { code: only },
    location,
    precision: locationPrecision,
  };
}
