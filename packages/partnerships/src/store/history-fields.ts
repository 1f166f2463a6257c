import type { Audience } from '@liaison/kernel/reader';
import type { Provenance } from '@liaison/kernel/record';
import type { Kind, Records } from './records.ts';

/** A field of a record by its name in the schema, as a text; null where it has no value. Without an audience it is for all. */
type Told = readonly [name: string, text: string | null, audience?: Audience];

/** What the history of each kind tells of, in the order of the schema; kinds that are not here have no history of fields. */
const FIELDS: { readonly [K in Kind]?: (value: Records[K]) => readonly Told[] } = {
  Ngo: (ngo) => [
    ['name', ngo.name],
    ['acronym', ngo.acronym],
    [
      'otherNames',
      listed(Object.entries(ngo.otherNames).map(([language, name]) => `${language.toUpperCase()} ${name}`)),
    ],
    ['foundedYear', numbered(ngo.foundedYear)],
    ['website', ngo.website],
    ['fieldsOfCompetence', listed(ngo.fieldsOfCompetence)],
    [
      'headquarters',
      ngo.headquarters && listed([ngo.headquarters.city, ngo.headquarters.country, placed(ngo.headquarters.location)]),
    ],
    ['identifiers', listed(ngo.identifiers.map(({ scheme, value }) => `${scheme} ${value}`))],
    ['formerIds', listed(ngo.formerIds)],
    ['provenance', sourced(ngo.provenance)],
  ],
  Partnership: (partnership) => [
    ['ngo', partnership.ngoId],
    ['institution', partnership.institution],
    ['status', partnership.status],
    ['startsOn', partnership.startsOn],
    ['endsOn', partnership.endsOn],
    ['renewedOn', partnership.renewedOn],
    ['reviewOn', partnership.reviewOn],
    ['modality', partnership.modality],
    ['functionalAreas', listed(partnership.functionalAreas)],
    ['mechanisms', listed(partnership.mechanisms)],
    ['evidence', partnership.evidence],
    ['provenance', sourced(partnership.provenance)],
  ],
  Activity: (activity) => [
    ['title', activity.title],
    ['externalId', activity.externalId],
    ['ngo', activity.ngoId],
    ['organization', activity.organization],
    ['implementingPartners', listed(activity.implementingPartners)],
    ['fieldsOfCompetence', listed(activity.fieldsOfCompetence)],
    ['dacSectors', listed(activity.dacSectorCodes)],
    ['startsOn', activity.startsOn],
    ['endsOn', activity.endsOn],
    ['status', activity.status],
    ...whereabouts(activity),
    ['provenance', sourced(activity.provenance)],
  ],
  Publication: (publication) => [
    ['title', publication.title],
    ['year', numbered(publication.year)],
    ['url', publication.url],
    ['ngo', publication.ngoId],
    ['provenance', sourced(publication.provenance)],
  ],
  Programme: (programme) => [
    ['title', programme.title],
    ['externalId', programme.externalId],
    ['fieldsOfCompetence', listed(programme.fieldsOfCompetence)],
    ['startsOn', programme.startsOn],
    ['endsOn', programme.endsOn],
    ...whereabouts(programme),
    ['provenance', sourced(programme.provenance)],
  ],
  ProgrammeFeedback: (feedback) => [
    ['text', feedback.text],
    ['programme', feedback.programmeId],
    ['ngo', feedback.ngoId],
    ['submittedOn', feedback.submittedOn],
    ['provenance', sourced(feedback.provenance)],
  ],
  FieldOffice: (office) => [
    ['name', office.name],
    ['kind', office.kind],
    ['city', office.city],
    ['country', office.country],
    ['location', placed(office.location)],
    ['region', office.region],
    ['asOf', office.asOf],
    ['countriesCovered', listed(office.countriesCovered)],
    ['provenance', sourced(office.provenance)],
  ],
  MemberState: (state) => [
    ['name', listed(Object.entries(state.name).map(([language, name]) => `${language.toUpperCase()} ${name}`))],
    ['memberType', state.memberType],
    ['region', state.region],
    ['electoralGroup', state.electoralGroup],
    ['joinedYear', numbered(state.joinedYear)],
    ['capital', state.capital],
    ['location', placed(state.location)],
    ['parentState', state.parentState],
    ['provenance', sourced(state.provenance)],
  ],
  NationalCommission: (commission) => [
    ['name', commission.name],
    ['memberState', commission.memberState],
    ['provenance', sourced(commission.provenance)],
  ],
  FocalPoint: (focalPoint) => [
    ['role', focalPoint.role],
    ['office', focalPoint.fieldOfficeId],
    ['person', focalPoint.personId, { scope: 'contacts:read', owners: [{ type: 'Sector', id: focalPoint.field }] }],
    ['provenance', sourced(focalPoint.provenance)],
  ],
};

/** The fields that the history of a record tells of. */
export function historyFields<K extends Kind>(kind: K, value: Records[K]): readonly Told[] {
  return FIELDS[kind]?.(value) ?? [];
}

function whereabouts({
  countries,
  place,
  fieldOfficeIds,
  budget,
  disbursed,
}: Records['Activity'] | Records['Programme']): Told[] {
  return [
    ['countries', listed(countries)],
    ['place', place && listed([place.name, place.country, placed(place.location), place.precision])],
    ['fieldOffices', listed(fieldOfficeIds)],
    ['budget', paid(budget)],
    ['disbursed', paid(disbursed)],
  ];
}

function listed(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(', ');
}

function numbered(value: number | null): string | null {
  return value === null ? null : String(value);
}

function placed(location: { latitude: number; longitude: number } | null): string | null {
  return location === null ? null : `${location.latitude} ${location.longitude}`;
}

function paid(sum: { amount: number; currency: string } | null): string | null {
  return sum === null ? null : `${sum.amount} ${sum.currency}`;
}

function sourced({ source, confidence, verifiedOn, note }: Provenance): string | null {
  return listed([source, confidence, verifiedOn && `verified on ${verifiedOn}`, note]);
}
