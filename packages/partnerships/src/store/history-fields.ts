import type { Audience } from '@liaison/kernel/reader';
import { formatLocation, formatMoney, formatProvenance, joinTexts } from '@liaison/kernel/record';
import type { Kind, Records } from './records.ts';

/** A field of a record by its name in the schema, as a text; null if it has no value. Without an audience it is for all. */
type Texts = readonly [name: string, text: string | null, audience?: Audience];

/** The fields of each kind's history, in the order of the schema; kinds that are not here have no history of fields. */
const FIELDS: { readonly [K in Kind]?: (value: Records[K]) => readonly Texts[] } = {
  Ngo: (ngo) => [
    ['name', ngo.name],
    ['acronym', ngo.acronym],
    [
      'otherNames',
      joinTexts(Object.entries(ngo.otherNames).map(([language, name]) => `${language.toUpperCase()} ${name}`)),
    ],
    ['foundedYear', numbered(ngo.foundedYear)],
    ['website', ngo.website],
    ['fieldsOfCompetence', joinTexts(ngo.fieldsOfCompetence)],
    [
      'headquarters',
      ngo.headquarters &&
        joinTexts([ngo.headquarters.city, ngo.headquarters.country, formatLocation(ngo.headquarters.location)]),
    ],
    ['identifiers', joinTexts(ngo.identifiers.map(({ scheme, value }) => `${scheme} ${value}`))],
    ['formerIds', joinTexts(ngo.formerIds)],
    ['provenance', formatProvenance(ngo.provenance)],
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
    ['functionalAreas', joinTexts(partnership.functionalAreas)],
    ['mechanisms', joinTexts(partnership.mechanisms)],
    ['evidence', partnership.evidence],
    ['provenance', formatProvenance(partnership.provenance)],
  ],
  Activity: (activity) => [
    ['title', activity.title],
    ['externalId', activity.externalId],
    ['ngo', activity.ngoId],
    ['organization', activity.organization],
    ['implementingPartners', joinTexts(activity.implementingPartners)],
    ['fieldsOfCompetence', joinTexts(activity.fieldsOfCompetence)],
    ['dacSectors', joinTexts(activity.dacSectorCodes)],
    ['startsOn', activity.startsOn],
    ['endsOn', activity.endsOn],
    ['status', activity.status],
    ...whereabouts(activity),
    ['provenance', formatProvenance(activity.provenance)],
  ],
  Publication: (publication) => [
    ['title', publication.title],
    ['year', numbered(publication.year)],
    ['url', publication.url],
    ['ngo', publication.ngoId],
    ['provenance', formatProvenance(publication.provenance)],
  ],
  Programme: (programme) => [
    ['title', programme.title],
    ['externalId', programme.externalId],
    ['fieldsOfCompetence', joinTexts(programme.fieldsOfCompetence)],
    ['startsOn', programme.startsOn],
    ['endsOn', programme.endsOn],
    ...whereabouts(programme),
    ['provenance', formatProvenance(programme.provenance)],
  ],
  ProgrammeFeedback: (feedback) => [
    ['text', feedback.text],
    ['programme', feedback.programmeId],
    ['ngo', feedback.ngoId],
    ['submittedOn', feedback.submittedOn],
    ['provenance', formatProvenance(feedback.provenance)],
  ],
  FieldOffice: (office) => [
    ['name', office.name],
    ['kind', office.kind],
    ['city', office.city],
    ['country', office.country],
    ['location', formatLocation(office.location)],
    ['region', office.region],
    ['asOf', office.asOf],
    ['countriesCovered', joinTexts(office.countriesCovered)],
    ['provenance', formatProvenance(office.provenance)],
  ],
  MemberState: (state) => [
    ['name', joinTexts(Object.entries(state.name).map(([language, name]) => `${language.toUpperCase()} ${name}`))],
    ['memberType', state.memberType],
    ['region', state.region],
    ['electoralGroup', state.electoralGroup],
    ['joinedYear', numbered(state.joinedYear)],
    ['capital', state.capital],
    ['location', formatLocation(state.location)],
    ['parentState', state.parentState],
    ['provenance', formatProvenance(state.provenance)],
  ],
  NationalCommission: (commission) => [
    ['name', commission.name],
    ['memberState', commission.memberState],
    ['provenance', formatProvenance(commission.provenance)],
  ],
  FocalPoint: (focalPoint) => [
    ['role', focalPoint.role],
    ['office', focalPoint.fieldOfficeId],
    ['person', focalPoint.personId, { scope: 'contacts:read', owners: [{ type: 'Sector', id: focalPoint.field }] }],
    ['provenance', formatProvenance(focalPoint.provenance)],
  ],
};

/** The fields of a record's history. */
export function historyFields<K extends Kind>(kind: K, value: Records[K]): readonly Texts[] {
  return FIELDS[kind]?.(value) ?? [];
}

function whereabouts({
  countries,
  place,
  fieldOfficeIds,
  budget,
  disbursed,
}: Records['Activity'] | Records['Programme']): Texts[] {
  return [
    ['countries', joinTexts(countries)],
    ['place', place && joinTexts([place.name, place.country, formatLocation(place.location), place.precision])],
    ['fieldOffices', joinTexts(fieldOfficeIds)],
    ['budget', formatMoney(budget)],
    ['disbursed', formatMoney(disbursed)],
  ];
}

function numbered(value: number | null): string | null {
  return value === null ? null : String(value);
}
